import { describe, test } from 'vitest';
import { labelAndCode } from '../../src/read/label-code.ts';
import { inferOrder } from '../../src/read/level-order.ts';
import { findLookAlikes } from '../../src/read/look-alikes.ts';
import { saysMissing } from '../../src/read/missing-words.ts';
import { nearestText } from '../../src/read/nearest-text.ts';
import { parseAvailability } from '../../src/read/parse-availability.ts';
import { readDates } from '../../src/read/parse-dates.ts';
import { readNumbers } from '../../src/read/parse-numbers.ts';
import { parseZone } from '../../src/read/parse-zone.ts';
import { longestFirst, splitSet } from '../../src/read/split-set.ts';
import { findDamage } from '../../src/read/spreadsheet-damage.ts';
import { yesOrNo } from '../../src/read/yes-no.ts';

const options = longestFirst(['Budgets, planning', 'Leading']);
const many = Array.from({ length: 600 }, (_, at) => `known value ${at}`);
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  dates: (text) => readDates([text, '2026-01-01'], { order: undefined, latestYear: 2036 }),
  numbers: (text) => readNumbers([text, '1.5']),
  sets: (text) => splitSet(text, options, true),
  labels: labelAndCode,
  levels: (text) => inferOrder([{ text, count: 1 }]),
  zones: parseZone,
  availability: (text) => parseAvailability(text),
  'a cell of a grid': (text) => parseAvailability(text, 'Monday'),
  'yes and no': yesOrNo,
  missing: saysMissing,
  damage: (text) => findDamage({ texts: [text, 'E1'], kind: 'id' }),
  'damage of prose': (text) => findDamage({ texts: [text, 'E1'], kind: 'text' }),
  'look-alikes': (text) => findLookAlikes({ texts: [text, 'E1'], kind: 'name' }),
  'nearest of few': (text) => nearestText(text, ['Leading', `${text}x`]),
  'nearest of many': (text) => nearestText(text, many),
};
const units = [
  ' ',
  '(',
  '[',
  '1',
  '1,',
  '1 ',
  '-',
  ';',
  ',',
  ', ',
  'a ',
  'A',
  'é',
  '\u0430',
  '\u00C3\u00BC',
  '=',
  '#',
  '\n',
  'Mon ',
  '9-',
  '_x000D_',
  ':',
  '.',
];

/** The longest cell that is read, of what backtracking dislikes: a square of it would take a minute. */
describe.each(Object.entries(readers))('a cell of 50,000 letters: %s', (_, read) => {
  test('costs no more than its length', () => {
    for (const unit of units) {
      const text = unit.repeat(50_000 / unit.length);
      for (const cell of [text, `x${text}x`, `=A1${text}!`, `Mon${text}9`]) read(cell);
    }
  }, 20_000);
});
