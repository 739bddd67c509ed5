import type { Day } from '../../model/day.ts';
import { groupBy } from '../../model/group-by.ts';
import { sortedBy } from '../../model/order.ts';
import type { Pairing } from '../../model/pairing.ts';
import { pairingId, pairingNumber } from '../../model/pairing-id.ts';
import type { Person } from '../../model/person.ts';
import type { MadeRow, MadeUnit } from './format-match.ts';

/** A unit that was made, with the id it stands under. */
export type NumberedUnit = MadeUnit & { readonly id: string };

/**
 * Ids for what a match made: a unit that joins one keeps its id, one that was a draft with mostly the same people keeps
 * that draft's, and others get the next numbers, never used before. In order of the first member.
 */
export function numberUnits(
  units: readonly MadeUnit[],
  { records, last }: { readonly records: readonly Pairing[]; readonly last: number },
): { readonly units: readonly NumberedUnit[]; readonly last: number } {
  const drafts = groupBy(
    records.filter((p) => p.state === 'draft' && p.id !== ''),
    ({ id }) => id,
  );
  const kept = keptIds(units, drafts);
  let number = records.reduce((most, p) => Math.max(most, pairingNumber(p.id)), last);
  const numbered = sortedBy(units, ({ rows }) => firstOf(rows)).map((unit) => ({
    ...unit,
    id: unit.joins ?? kept.get(unit) ?? pairingId(++number),
  }));
  return { units: numbered, last: number };
}

const firstOf = (rows: readonly MadeRow[]): string =>
  rows.map(({ mentee, mentor }) => `${mentee}\0${mentor}`).sort()[0] ?? '';

const peopleIn = (rows: readonly { readonly mentor: string; readonly mentee: string }[]): Set<string> =>
  new Set(rows.flatMap(({ mentor, mentee }) => [mentor, mentee]).filter((person) => person !== ''));

/** Which draft each unit carries on: more than half of the people of both, the greatest share first. */
function keptIds(
  units: readonly MadeUnit[],
  drafts: ReadonlyMap<string, readonly Pairing[]>,
): ReadonlyMap<MadeUnit, string> {
  const fresh = units.filter(({ joins }) => joins === undefined);
  const idsOf = new Map<string, string[]>();
  const draftPeople = new Map([...drafts].map(([id, rows]) => [id, peopleIn(rows)]));
  for (const [id, people] of draftPeople)
    for (const person of people) idsOf.set(person, [...(idsOf.get(person) ?? []), id]);
  const likeness = fresh.flatMap((unit) => {
    const people = peopleIn(unit.rows);
    const shared = new Map<string, number>();
    for (const person of people)
      for (const id of idsOf.get(person) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    return [...shared].flatMap(([id, count]) => {
      const share = count / Math.max(people.size, draftPeople.get(id)?.size ?? 0);
      return share > 0.5 ? [{ unit, id, share, first: firstOf(unit.rows) }] : [];
    });
  });
  const kept = new Map<MadeUnit, string>();
  const given = new Set<string>();
  for (const { unit, id } of sortedBy(
    likeness,
    (l) => -l.share,
    (l) => l.id,
    (l) => l.first,
  )) {
    if (kept.has(unit) || given.has(id)) continue;
    kept.set(unit, id);
    given.add(id);
  }
  return kept;
}

/** The rows of pairings.csv for these units. A row that stood as a draft under the same id keeps its day and its note. */
export function draftRows(
  units: readonly NumberedUnit[],
  known: {
    readonly records: readonly Pairing[];
    readonly person: (id: string) => Person | undefined;
    readonly today: Day;
  },
): Pairing[] {
  const keyOf = (
    id: string,
    p: { readonly mentee: string; readonly mentor: string; readonly role?: string },
  ) => `${id}\0${p.mentee}\0${p.mentor}`;
  const old = new Map(
    known.records.filter((p) => p.state === 'draft').map((p) => [keyOf(p.id, p), p] as const),
  );
  const nameOf = (id: string): string => known.person(id)?.name ?? '';
  return units.flatMap(({ id, rows }) =>
    sortedBy(
      rows,
      (r) => r.mentee,
      (r) => r.mentor,
    ).map((row): Pairing => {
      const before = old.get(keyOf(id, row));
      return {
        ...before,
        id,
        mentor: row.mentor,
        mentorName: nameOf(row.mentor),
        mentee: row.mentee,
        menteeName: nameOf(row.mentee),
        ...(row.role === undefined ? {} : { role: row.role }),
        state: 'draft',
        origin: row.origin,
        score: row.score,
        drafted: before?.drafted ?? known.today,
      };
    }),
  );
}
