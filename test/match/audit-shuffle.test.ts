import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOf } from '../cli/program-copy.ts';
import { root } from '../house/run-program.ts';
import { assertBlind, filesThatDiffer, formats } from './audit-answers.ts';

/** Few of each: thousands run with the long tests. */
const runs = {
  'pairs, any rules and criteria': 12,
  groups: 2,
  peers: 8,
  circles: 4,
  'several mentors by role': 5,
} as const satisfies Record<keyof typeof formats, number>;

test.each(Object.keys(runs) as (keyof typeof runs)[])(
  '%s: who answered what in an audit field changes nothing',
  async (format) => {
    await assertBlind(formats[format], runs[format]);
  },
);

test('pairings, certificate, pages, sheets and explanations of an example program are the same bytes', async () => {
  const differing = await filesThatDiffer(
    () => copyOf(join(root, 'fixtures', 'lindenau')),
    [{ file: 'Bewerbung Mentees.csv', header: /Geschlecht/, delimiter: ';' }],
    [
      ['match', '--format', 'html,json'],
      ['explain', '--json'],
    ],
  );
  expect(differing).toEqual([]);
});
