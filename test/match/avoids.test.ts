import { expect, test } from 'vitest';
import { firstBroken, openMarket } from '../../src/match/market.ts';
import type { OverrideRow } from '../../src/model/override.ts';
import { folderOf, type PersonInput } from './small-program.ts';

const both = { roles: ['mentee', 'mentor'] as const };
const people: PersonInput[] = [
  { id: 'a', ...both, avoids: ['b'] },
  { id: 'b', ...both },
  { id: 'c', ...both },
];

/** `a` named `b` on the form of one role only. */
function marketOf(role: 'mentee' | 'mentor', overrides: readonly OverrideRow[] = []) {
  const folder = folderOf({ people, overrides });
  const cohort = folder.cohort.people.map((p) => {
    const answers = p.as[role];
    return p.id === 'a' && answers !== undefined
      ? { ...p, as: { mentee: new Map(), mentor: new Map(), [role]: answers } }
      : p;
  });
  return openMarket({
    folder: { ...folder, cohort: { ...folder.cohort, people: cohort } },
    today: '2026-02-01',
    orphaned: new Set(),
  });
}

test.each(['mentee', 'mentor'] as const)(
  'a wish on the form as %s keeps the two apart in both roles',
  (role) => {
    const market = marketOf(role);
    const { mentees, mentors } = market.sides;
    const apart = mentees.flatMap((mentee, i) =>
      mentors.flatMap((mentor, j) =>
        firstBroken(market, i, j)?.name === 'avoids' ? [`${mentee.id}${mentor.id}`] : [],
      ),
    );
    expect(apart.sort()).toEqual(['ab', 'ba']);
  },
);

test.each(['mentee', 'mentor'] as const)('a pin does not beat a wish on the form as %s', (role) => {
  for (const [person, other] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const) {
    const { problems } = marketOf(role, [{ kind: 'pin', person, other }]);
    expect(problems.map((p) => p.code)).toContain('pin-against-ban');
  }
});
