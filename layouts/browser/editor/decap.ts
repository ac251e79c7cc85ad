/** The part of Decap CMS that we use (https://decapcms.org/docs/), which its one script puts on `window`. */
import type { FileFormat } from '../../../src/editor/fileFormats.ts';

/** A value of React. */
export type Element = object | string | null | undefined | false;

export interface Component<Props> {
  readonly props: Props;
  // Asked for by what Decap hands to its own class maker.
  setState(change: object): void;
  state: Record<string, unknown>;
  forceUpdate(): void;
}

/** A value of Immutable.js. */
export interface ImmutableMap {
  get(key: string): unknown;
  getIn(path: readonly string[]): unknown;
  set(key: string, value: unknown): ImmutableMap;
  toJS(): Record<string, unknown>;
}

export interface ControlProps {
  readonly value: unknown;
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly entry: ImmutableMap;
  readonly field: ImmutableMap;
  readonly onChange: (value: unknown) => void;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
  readonly onOpenMediaLibrary: (request: object) => void;
  readonly onClearMediaControl: (id: string) => void;
  readonly mediaPaths: ImmutableMap;
  readonly controlID?: string;
  readonly getAsset: (path: string, field?: ImmutableMap) => { readonly url?: string } & object;
}

export interface PreviewProps {
  readonly entry: ImmutableMap;
  readonly fieldsMetaData: ImmutableMap;
  readonly getAsset: (path: string, field?: ImmutableMap) => object;
}

interface Cms {
  init(options: { readonly config: object }): void;
  registerLocale(name: string, phrases: object): void;
  getLocale(name: string): object;
  registerCustomFormat(name: string, extension: string, format: FileFormat): void;
  registerWidget(name: string, control: unknown, preview?: unknown): void;
  registerPreviewTemplate(name: string, component: unknown): void;
  registerPreviewStyle(address: string, options?: { readonly raw: boolean }): void;
  registerEventListener(listener: {
    readonly name: 'preSave' | 'postSave' | 'prePublish' | 'postPublish';
    readonly handler: (event: { readonly entry: ImmutableMap }) => unknown;
  }): void;
}

declare global {
  interface Window {
    CMS_MANUAL_INIT?: boolean;
    readonly CMS: Cms;
    readonly createClass: <Props>(
      spec: object & ThisType<Component<Props> & Record<string, unknown>>,
    ) => unknown;
    readonly h: (type: unknown, props?: object | null, ...children: Element[]) => Element;
  }
}

/** Loads Decap's script without letting it begin by itself. */
export function loadDecap(address: string): Promise<void> {
  window.CMS_MANUAL_INIT = true;
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(address));
    document.head.append(script);
  });
}
