import { expect, test } from 'vitest';
import { patternsOfSource, slowTextFor } from '../read/fuzz-patterns.ts';

/** Patterns that would take long for long texts, and why they are given none. */
const bounded: readonly (readonly [path: string, pattern: string, why: string])[] = [
  ['src/cli/mail-files.ts', '\\/+$', 'an address on the command line'],
  ['src/cli/wizard/read-answer.ts', '\\s*%$', 'an answer to a question of init'],
  ['src/model/format-number.ts', '\\B(?=(\\d{3})+$)', 'digits of a number'],
  ['src/texts/problems/table-problems.ts', '\\B(?=(?:\\d{3})+$)', 'digits of a number'],
  ['src/texts/target-words.ts', '\\s*%', 'a target as the schema allows it'],
  ['src/report/retention/field-tables.ts', '^(?:<(.+)|(.+?)(?:\\+|–(.+)))$', 'a class of numbers'],
  ['src/render/xlsx.ts', "^[\\s']+|[\\s']+$", 'the name of a sheet'],
  ['src/render/xlsx.ts', '([A-Z]+)(\\d+)', 'the area of a sheet'],
  ['src/render/ics-frame.ts', '[\\s:,–-]+$', 'the title of a calendar in the settings'],
  ['src/read/calendar-owner.ts', '[ _-]+(Calendar|Kalender)$', 'the name of a file'],
  ['src/read/level-order.ts', '^([\\p{L}\\s]*?)[\\s.-]*(\\d{1,3})$', 'at most 60 letters'],
  ['src/read/suggest-value.ts', '', 'at most 1000 letters'],
];

test('no regular expression goes over a long text again and again', () => {
  const patterns = patternsOfSource();
  expect(patterns.length).toBeGreaterThan(700);
  const slow = patterns.flatMap((pattern) => {
    const { path, source, flags } = pattern;
    if (bounded.some(([file, start]) => file === path && source.startsWith(start))) return [];
    const text = slowTextFor(pattern);
    return text === undefined ? [] : [`${path} /${source}/${flags} of ${JSON.stringify(text)}`];
  });
  process.stdout.write(`${patterns.length} regular expressions tried, ${slow.length} of them slow\n`);
  expect(slow).toEqual([]);
});
