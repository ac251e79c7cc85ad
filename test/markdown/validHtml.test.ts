import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { render } from './rendering.ts';

const STORY = `**भोपाल:** नदी *उफान* पर है, Supreme Court of India ने कहा।

# मुख्य बातें

- सड़कें बंद
- [पुल](/desh/) टूटा
  - दो गांव कटे

#### राहत

![नदी](nadi.jpg "उफनती नदी | फोटो: रवि")

> हम डरेंगे नहीं।
> — गीता देवी

| | वर्षा (मिमी) |
|---|--:|
| भोपाल | 24 |

| जिला | वर्षा (मिमी) |
|:-:|--:|
| सीहोर | 30 |

https://youtu.be/abc

[घोषणा](https://x.com/a/status/1)

1. पहला
2. दूसरा

---

~~गलत~~ \`कोड\` <b>मोटा</b> https://mp.gov.in/a?b=1&c=2।

\`\`\`js
let a = '<script>';
\`\`\`
`;

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // The page around the text holds the headings above.
  rules: { 'heading-level': ['error', { minInitialRank: 'h2' }] },
});

test('a story with everything in it is valid HTML', async () => {
  const report = await validator.validateString(render(STORY));
  const messages = report.results.flatMap((result) =>
    result.messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
  );
  expect(messages).toEqual([]);
});
