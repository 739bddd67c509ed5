import { expect, it } from 'vitest';
import { latestAnswers, threadsOf } from '../../src/evaluate/latest-answers.ts';
import type { CheckIn } from '../../src/model/check-in.ts';

/** A manager with two people in one group answers about each of them, at the start and at the end. */
const answers: readonly CheckIn[] = [
  ['c1', '2026-03-02', 'E01', '2'],
  ['c9', '2026-03-02', 'E02', '5'],
  ['c8', '2026-11-02', 'E01', '4'],
  ['c2', '2026-11-02', 'E02', '5'],
].map(([id = '', date = '', about = '', said = '']) => ({
  id,
  state: 'valid',
  date,
  pairing: 'P001',
  person: 'boss@x.example',
  side: 'manager',
  others: new Map([
    ['about', about],
    ['seen', said],
  ]),
  sourceFile: '',
  sourceRow: 0,
}));

it('keeps apart what somebody says of each member of a group', () => {
  const latest = latestAnswers(threadsOf(answers), ({ others }) => Number(others.get('seen')));
  expect(latest.map(({ answer, value }) => [answer.others.get('about'), value])).toEqual([
    ['E01', 4],
    ['E02', 5],
  ]);
});
