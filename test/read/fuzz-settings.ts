import { Buffer } from 'node:buffer';
import { mutate, type Tokens } from './fuzz-bytes.ts';
import type { Dice } from './fuzz-dice.ts';

/** The grammar of YAML, the odd values that it makes of plain words, and words of our settings. */
const grammar: Tokens = [
  ...[
    '- ',
    '-',
    '? ',
    ': ',
    ':',
    ', ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '*a ',
    '&a &b ',
    '!!str ',
    '!!binary ',
    '!<x> ',
    '! ',
    '!!set ',
  ],
  ...[
    '<<: *a',
    '<<: [*a, *a]',
    '|',
    '|2-',
    '>+',
    '>9',
    '%YAML 1.1\n---\n',
    '---\n',
    '...\n',
    '--- ',
    '# ',
    ' #',
    '"',
    "'",
    '\\',
    '\\u0000',
    '\\x',
    '\\q',
  ],
  ...[
    '\n',
    '\n ',
    '\n  ',
    '\n    ',
    '\n\t',
    '\t',
    '\r',
    '\r\n',
    '\u0085',
    '\u2028',
    '\uFEFF',
    '\0',
    '\u00a0',
    '~',
    'null',
    'NO',
    'yes',
    'true',
    'False',
  ],
  ...[
    '0123',
    '0o17',
    '0x1F',
    '1e3',
    '.inf',
    '-.NaN',
    '12:30',
    '2026-03-02',
    '1_000',
    '+1',
    '1.',
    '.5',
    '-0',
    '9007199254740993',
    '1e999',
    '-1',
    '0',
  ],
  ...[
    '__proto__: x',
    'constructor',
    'toString',
    'name: x\nname: y\n',
    'matching:',
    'rules:',
    'criteria:',
    'fields:',
    'people:',
    'meetings:',
    'retention:',
  ],
  ...[
    'level_gap: {min: 1}',
    'type: text',
    'weight: 3',
    'file: ../../etc/passwd',
    'file: a.csv',
    'dates: dmy',
    'language: de',
    'format: circle',
    'history: [.]',
  ],
];

/** A document from nothing, of nested groups and lists with names for what stands elsewhere. */
function invented(dice: Dice, depth = 0): string {
  if (depth > dice.below(9) || dice.once(6)) return dice.pick(grammar).trim();
  const parts = Array.from({ length: dice.below(6) }, () => invented(dice, depth + 1));
  const named = dice.once(5) ? `&${dice.pick(['a', 'b', 'c'])} ` : '';
  if (dice.once(3)) return `${named}[${parts.join(', ')}]`;
  if (dice.once(3)) return `${named}{${parts.map((part, at) => `k${at}: ${part}`).join(', ')}}`;
  const lead = `\n${'  '.repeat(depth)}`;
  return named + parts.map((part, at) => `${lead}${dice.once(2) ? '- ' : `k${at}: `}${part}`).join('');
}

/** Whole lines moved, doubled, indented, or with another value: what people do to settings. */
function edited(text: string, dice: Dice): string {
  const lines = text.split('\n');
  for (let left = dice.some(12); left > 0; left--) {
    const at = dice.below(lines.length);
    const line = lines[at] ?? '';
    switch (dice.below(7)) {
      case 0:
        lines.splice(at, dice.some(4));
        break;
      case 1:
        lines.splice(dice.below(lines.length), 0, ...lines.slice(at, at + dice.some(10)));
        break;
      case 2:
        lines[at] = `${' '.repeat(dice.some(8))}${line}`;
        break;
      case 3:
        lines[at] = line.trimStart();
        break;
      case 4:
        lines[at] = line.replace(/: .*/, `: ${dice.pick(grammar)}`);
        break;
      case 5:
        lines[at] = line.replace(
          /(\w)(\w*):/,
          (_, one: string, rest: string) => `${one}${dice.pick(['', 'x', 's', '-'])}${rest}:`,
        );
        break;
      default:
        lines[at] = line.replace(
          /(: ?)([^[{].*)/,
          (_, colon: string, value: string) => `${colon}[${value}, ${value}]`,
        );
    }
  }
  return lines.join('\n');
}

/** Settings like one of these, and yet not. */
export function anySettings(corpus: readonly Uint8Array[], dice: Dice): Uint8Array {
  if (dice.once(5)) return Buffer.from(invented(dice));
  const text = Buffer.from(dice.pick(corpus)).toString('utf8');
  const lines = Buffer.from(dice.once(3) ? text : edited(text, dice));
  return dice.once(2) ? mutate(lines, dice, grammar) : lines;
}
