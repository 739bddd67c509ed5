import { describe, expect, test } from 'vitest';
import type { RichBlock, RichLine, RichText } from '../../src/model/rich-text.ts';
import { parseMarkdown } from '../../src/read/parse-markdown.ts';

/** A text as lines: `*strong*`, `<words → href>`, `{placeholder}`, `_24_`. */
function shown({ title, blocks }: RichText): string[] {
  return [...(title === undefined ? [] : [`title: ${line(title)}`]), ...blocks.map(block)];
}

function block(one: RichBlock): string {
  switch (one.kind) {
    case 'paragraph':
      return `${one.quoted ? 'quote: ' : ''}${line(one.text)}`;
    case 'heading':
      return `heading: ${line(one.text)}`;
    case 'list':
      return `${one.ordered ? 'ol' : 'ul'}: ${one.items.map(line).join(' | ')}`;
    case 'table':
      return `table: ${[one.head, ...one.rows].map((row) => row.map(line).join(' | ')).join(' / ')}`;
    case 'usual':
      return 'usual';
    default:
      return one satisfies never;
  }
}

function line(spans: RichLine): string {
  return spans
    .map((span) => {
      if ('blank' in span) return `_${span.blank}_`;
      const words = 'words' in span ? span.words : `{${span.placeholder}}`;
      const strong = span.strong === true ? `*${words}*` : words;
      return span.href === undefined ? strong : `<${strong} → ${span.href}>`;
    })
    .join('');
}

describe('Markdown on a sheet', () => {
  test.each<[string, string, string[]]>([
    ['nothing', ' \n\n', []],
    ['paragraphs; line ends are blanks', 'One\ntwo.\n\nThree.', ['One two.', 'Three.']],
    ['a first heading is the title', '## Dear {first_name}\nHello.', ['title: Dear {first_name}', 'Hello.']],
    ['later headings stay', 'A\n\n# B **c**', ['A', 'heading: B *c*']],
    ['bold and italics are bold', '**a** *b* _c {program}_ __d__', ['*a* *b* *c **{program}* *d*']],
    ['forced line ends', 'Street 1\\\nTown  \nLand', ['Street 1', 'Town', 'Land']],
    ['lists', '- a\n- b\n\n\n3. c\n4. d', ['ul: a | b', 'ol: c | d']],
    ['what lies below an item', '1. a\n   - b\n   - c\n2. d:\n   * e', ['ol: a – b; c | d: e']],
    ['several paragraphs in an item', '- a\n\n  b', ['ul: a b']],
    ['boxes', '- [ ] a\n- [x] b\n- ☐ c', ['☐ a', '☒ b', '☐ c']],
    ['boxes among others', '- [ ] a\n- b', ['ul: ☐ a | b']],
    ['lines to write on', 'Name: ____ on {___}\n\n____\n\n---', ['Name: _24_ on _24_', '_60_']],
    ['a longer one', `${'_'.repeat(30)} x`, ['_30_ x']],
    ['quotations', '> a\n> b\n>\n> - c', ['quote: a b', 'ul: c']],
    ['tables', '| a | {b} |\n|--|:-:|\n| **1** | 2 |', ['table: a | {b} / *1* | 2']],
    ['code is words, and so are braces in it', '`{a}` b\n\n```js\nx\ny\n```', ['{a} b', 'x', 'y']],
    ['lines that are set in are words', 'A\n\n    b', ['A', 'b']],
    ['a picture is its words', '![A house](https://example.org/x.png)!', ['A house!']],
    ['HTML is words', '<b onclick=x>a</b>\n\n<!-- b -->', ['<b onclick=x>a</b>', '<!-- b -->']],
    ['entities and escapes', '&lt;b&gt; \\{a} \\*c\\* 3 < 4', ['<b> {a} *c* 3 < 4']],
    ['struck words', '~~a~~', ['~~a~~']],
    ['the usual, wherever it stands', 'a {usual} b\n\n{usual}', ['a ', 'usual', ' b', 'usual']],
    ['braces of other programs', '{{first_name}} { x }', ['{{first_name}} {x}']],
  ])('%s', (_, text, expected) => {
    expect(shown(parseMarkdown(text))).toEqual(expected);
  });

  test.each<[string, string]>([
    ['[a](https://example.org/b?c=d&e)', '<a → https://example.org/b?c=d&e>'],
    ['[a *b*](HTTP://example.org)', '<a  → HTTP://example.org><*b* → HTTP://example.org>'],
    [
      '[{coordinator}](mailto:{coordinator_email}?subject={program})',
      '<{coordinator} → mailto:{coordinator_email}?subject={program}>',
    ],
    ['See https://example.org/a.', 'See <https://example.org/a → https://example.org/a>.'],
    ['<https://example.org>', '<https://example.org → https://example.org>'],
    ['a@example.org', '<a@example.org → mailto:a@example.org>'],
    ['example.org and 10.0.0.1', 'example.org and 10.0.0.1'],
    ['[a](javascript:alert(1)) b', 'a b'],
    ['[a](&#106;avascript:alert)', 'a'],
    ['[a](data:text/html,x) [b](file:///etc/passwd) [c](//evil.example) [d](x.html) [e](#f)', 'a b c d e'],
    ['<javascript:alert(1)>', 'javascript:alert(1)'],
    ['ftp://example.org', 'ftp://example.org'],
  ])('%s', (text, expected) => {
    expect(shown(parseMarkdown(text))).toEqual([expected]);
  });
});
