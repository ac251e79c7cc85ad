/** The part of Eleventy's programmatic interface that the build uses; the package ships no types. */
declare module '@11ty/eleventy' {
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        quietMode: boolean;
        configPath: string;
        config: (configuration: import('./renderPages.ts').EleventyConfig) => void;
      },
    );
    init(): Promise<void>;
    /** Renders without writing. */
    toJSON(): Promise<readonly { readonly url: string; readonly content: string }[]>;
    disableLogger(): void;
  }
}

/** The part of Eleventy's development server that the preview uses; the package ships no types. */
declare module '@11ty/eleventy-dev-server' {
  interface Answer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | Uint8Array;
  }
  interface Server {
    serve(port: number): void;
    reload(): void;
  }
  const DevServer: {
    getServer(
      name: string,
      folder: string,
      options: {
        readonly port: number;
        readonly messageOnStart: (start: { readonly hosts: readonly string[] }) => string;
        readonly onRequest: Readonly<
          Record<string, (request: { readonly url: URL }) => Promise<Answer | undefined>>
        >;
      },
    ): Server;
  };
  export default DevServer;
}
