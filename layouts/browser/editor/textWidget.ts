/**
 * The field of a story's text, and below it what the check says of the whole story.
 *
 * A plain text area: what is typed is what is saved, letter by letter, and Hindi keyboards of
 * phones, which compose each syllable, work in it as everywhere.
 */
import { applyRepairs, bodyStart } from '../../../src/desk/check/edits.ts';
import type { Finding } from '../../../src/desk/check/finding.ts';
import { storyFormat } from '../../../src/editor/fileFormats.ts';
import { editorTexts } from '../../../src/messages/editor.ts';
import type { ControlProps, Element, ImmutableMap } from './decap.ts';
import { pathOf } from './entry.ts';
import { findingsList } from './findings.ts';
import type { StoryDesk } from './story.ts';
import { textButtons } from './textButtons.ts';

/** After the last key; long stories are checked in some 50 ms on a phone. */
const PAUSE = 400;

export function textControl(desk: StoryDesk): unknown {
  const { createClass, h } = window;
  return createClass<ControlProps>({
    getInitialState: () => ({ findings: [] }),
    // Decap draws a field again when its own value changes; the check concerns all of them.
    shouldComponentUpdate: () => true,
    componentDidMount() {
      (this.check as () => void)();
    },
    componentDidUpdate() {
      clearTimeout(this.timer as number);
      this.timer = setTimeout(this.check as () => void, PAUSE);
    },
    componentWillUnmount() {
      clearTimeout(this.timer as number);
    },
    check() {
      const { entry } = this.props;
      const data = entry.get('data') as ImmutableMap;
      if (!entryIsStory(this.props) || data === this.checked) return;
      this.checked = data;
      const file = pathOf(entry);
      const place = { ...(file !== undefined && { file }), picture: String, sizes: new Map() };
      const values = { ...data.toJS(), body: String(this.props.value ?? '') };
      this.text = storyFormat.toFile(values);
      this.setState({
        findings: desk.check(values, place),
        permalink: file === undefined ? undefined : desk.permalink(values, place),
      });
    },
    render() {
      const { value, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } =
        this.props;
      const body = String(value ?? '');
      const findings = this.state.findings as readonly Finding[];
      const fix = ({ edits }: Finding): void => {
        const text = String(this.text);
        onChange(
          applyRepairs(text, edits ?? [])
            .slice(bodyStart(text))
            .trim(),
        );
      };
      const { permalink } = this.state;
      const area = () => document.getElementById(forID) as HTMLTextAreaElement;
      const children: Element[] = [
        textButtons(area, onChange),
        h('textarea', {
          id: forID,
          value: body,
          rows: Math.min(40, Math.max(12, body.split('\n').length + 2)),
          lang: 'hi',
          onFocus: setActiveStyle,
          onBlur: setInactiveStyle,
          onChange: ({ target }: { target: HTMLTextAreaElement }) => onChange(target.value),
        }),
        entryIsStory(this.props) &&
          findingsList(findings, (finding) =>
            isInBody(finding, String(this.text)) ? () => fix(finding) : undefined,
          ),
        typeof permalink === 'string' &&
          h('p', null, h('a', { href: permalink, target: '_blank' }, editorTexts.onItsPage)),
      ];
      return h('div', { className: `${classNameWrapper} samwad-text` }, ...children);
    },
  });
}

/** Only the text itself is mended by a touch: the other fields belong to other controls. */
export function isInBody({ edits }: Finding, text: string): boolean {
  return edits?.every(({ start }) => start >= bodyStart(text)) ?? false;
}

function entryIsStory({ entry }: ControlProps): boolean {
  return entry.get('collection') === 'articles';
}
