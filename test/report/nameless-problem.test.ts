import { describe, expect, it } from 'vitest';
import { type Problem, problem } from '../../src/model/problem.ts';
import { namelessProblem, openIds } from '../../src/report/problems/nameless-problem.ts';
import { problemWords } from '../../src/texts/problems/problems.ts';
import { ines } from './sample-program.ts';

const ids = new Set(['N0443', 'N0916', 'P012']);
const message = (one: Problem) => problemWords(namelessProblem(one, ids)).message;

describe('a problem without names', () => {
  it('keeps ids, figures, headers, and slips of known words', () => {
    expect(message(problem('same-person-twice', { person: 'N0443', used: 27, merged: [9] }))).toContain(
      'N0443',
    );
    expect(message(problem('invalid-capacity', { found: '2+' }))).toContain('"2+"');
    expect(
      message(
        problem('unknown-level', { found: 'Consultent', known: ['Consultant'], nearest: 'Consultant' }),
      ),
    ).toContain('"Consultent"');
    const place = { file: 'program.yaml', row: 3, column: 5 };
    expect(message(problem('unknown-setting', { path: 'matching', found: 'objektive' }, place))).toContain(
      'objektive',
    );
  });

  it('hides every other quotation', () => {
    const said = [
      problem('takes-no-part', {
        found: 'Rupert Ainsworth',
        header: 'Whom would you like?',
        nearest: 'Ruprecht Ainsworth',
      }),
      problem('unknown-person', { found: 'Rupert Ainsworth', nearest: 'Ruprecht Ainsworth' }),
      problem('unknown-manager', { person: 'rupert@ainsworth.example', found: 'Ainsworth, Rupert' }),
      problem('names-alike', { found: 'Rupert Ainsworth', other: 4 }),
      problem('same-person-twice', { person: 'rupert@ainsworth.example', used: 3, merged: [2] }),
      problem('unknown-level', { found: 'Rupert Ainsworth', known: ['Manager'] }),
      problem('file-not-recognised', { headers: ['Rupert Ainsworth', 'x'], named: 'list.csv' }),
      problem('calendar-event-unreadable', {
        event: 'Lunch with Rupert Ainsworth',
        detail: 'it has no start',
      }),
      problem('people-vanished', {
        count: 1,
        before: 2,
        people: ['rupert@ainsworth.example'],
        paired: [{ person: 'rupert@ainsworth.example', pairing: 'P012' }],
      }),
      problem('invalid-setting', { path: 'coordinator.email', detail: '"Rupert Ainsworth" is no address' }),
    ].map(message);
    for (const words of said) expect(words).not.toMatch(/rupert|ainsworth|ruprecht/i);
    expect(said[8]).toContain('P012');
  });

  it('an id that is an address or a name is none that may be shown', () => {
    const people = [
      { ...ines, id: 'N0443' },
      { ...ines, id: 'ines@northwind.example' },
      { ...ines, id: 'Ines Almeroth' },
    ];
    expect([...openIds(people, ['P012'])]).toEqual(['N0443', 'P012']);
  });
});
