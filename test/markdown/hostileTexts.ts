/** Texts that make careless parsers slow, deep or wrong; each holds about `length` code units. */
export function hostileTexts(length: number): Readonly<Record<string, string>> {
  const fill = (pattern: string) => pattern.repeat(Math.floor(length / pattern.length));
  const half = (pattern: string) => pattern.repeat(Math.floor(length / 2 / pattern.length));
  return {
    'quotes in quotes': fill('>'),
    'quotes with spaces': fill('> '),
    'lists in quotes': fill('> - '),
    'lists in lists': fill('- '),
    'deepening lists': deepeningList(length),
    'open brackets': fill('['),
    'closed brackets': fill(']'),
    'links in links': half('[') + half('](b)'),
    'pictures in pictures': half('![') + half('](b)'),
    'pictures never closed': fill('!['),
    'pictures with spaces never closed': fill('![a](b c ('),
    'links never closed': fill('[a]('),
    'link titles never closed': fill('[a](b "'),
    'links without words': fill('[](/)'),
    emphasis: fill('*a'),
    'strong emphasis': fill('**a '),
    'mixed emphasis': fill('**_ a'),
    'emphasis in Hindi': fill('क**:'),
    strikethrough: fill('~~a'),
    'growing runs of backticks': growingTicks(length),
    entities: fill('&amp'),
    'open tags': fill('<a '),
    comments: fill('<!--'),
    'bare addresses': fill('http://'),
    'address of full stops': `http://a.in/${fill('.')}`,
    'address of brackets': fill('http://a.in/(('),
    'one Latin word': fill('a'),
    'Latin words': fill('a B '),
    'one Hindi word': fill('क'),
    spaces: `a${fill(' ')}b`,
    'wide table': `|${half('a|')}\n|${half('-|')}`,
    'long table': `|a|b|\n|-|-|\n${fill('|a|b|\n')}`,
    'wide table with short rows': `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${fill('a\n')}`,
    'one list of key points': `## मुख्य बातें\n${fill('- a\n')}`,
    'pictures in one paragraph': fill('![a](b.jpg)\n'),
    'one paragraph of lines': fill('a\n'),
    'empty lines': fill('\n'),
    'broken surrogates': fill('\ud800'),
    'control characters': fill('\0\x1b\x7f'),
  };
}

function deepeningList(length: number): string {
  const lines: string[] = [];
  for (let depth = 0, size = 0; size < length; depth += 1) {
    lines.push(`${' '.repeat(depth * 2)}- a`);
    size += depth * 2 + 4;
  }
  return lines.join('\n');
}

function growingTicks(length: number): string {
  const runs: string[] = [];
  for (let count = 1, size = 0; size < length; count += 1) {
    runs.push('`'.repeat(count));
    size += count + 1;
  }
  return runs.join('a');
}
