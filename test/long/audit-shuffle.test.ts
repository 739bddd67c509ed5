import { expect, test } from 'vitest';
import { menteesFile, smallNorthwind } from '../cli/program-copy.ts';
import { assertBlind, filesThatDiffer, formats } from '../match/audit-answers.ts';

const runs = {
  'pairs, any rules and criteria': 300,
  groups: 40,
  peers: 200,
  circles: 40,
  'several mentors by role': 100,
} as const satisfies Record<keyof typeof formats, number>;

test.each(Object.keys(runs) as (keyof typeof runs)[])(
  '%s: who answered what in an audit field changes nothing',
  async (format) => {
    await assertBlind(formats[format], runs[format]);
  },
);

test('every file of the example program is the same, whoever gave which answer', async () => {
  const differing = await filesThatDiffer(
    smallNorthwind,
    [{ file: menteesFile, header: /gender/, delimiter: ',' }],
    [
      ['match', '--format', 'html,md,csv,json'],
      ['explain', '--json'],
      ['explain', 'N0203'],
      ['explain', 'N0753', '--for', 'participant'],
      ['verify'],
      ['pairing', 'all', 'propose'],
      ['schedule'],
    ],
  );
  expect(differing).toEqual([]);
});
