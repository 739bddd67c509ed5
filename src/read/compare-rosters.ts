import { groupBy } from '../model/group-by.ts';
import { type Cohort, glanceAt, type Person } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Program } from '../schema/program.ts';
import { damagedIds, type IdsOfFile, swappedDates, type TwoDays } from './compare-exports.ts';
import type { ReadRoster } from './read-roster.ts';
import type { RosterIndex } from './roster-index.ts';

/** The two exports of the workforce, as far as they are about the same people. */
export function compareRosters(now: ReadRoster, atStart: ReadRoster, program: Program): Problem[] {
  const days = function* (): Iterable<TwoDays> {
    for (const row of now.index.rows()) {
      const person = now.index.idAt(row);
      const other = atStart.index.findId(person);
      const day = now.index.hiredAt(row);
      const otherDay = other === undefined ? undefined : atStart.index.hiredAt(other);
      if (day !== undefined && otherDay !== undefined) yield { person, day, otherDay };
    }
  };
  return [
    ...swapped(now, days(), { other: atStart.index.file, rosters: [now, atStart], program }),
    ...damagedIds(idsOf(now, atStart.index), idsOf(atStart, now.index)),
  ];
}

/** To compare them they must all be built. */
const mostPeople = 100_000;

/**
 * What participants answered against the workforce export: hiring days of the same people, and ids that are nobody's
 * there and almost somebody's.
 */
export function comparePeopleWithRoster(cohort: Cohort, roster: ReadRoster, program: Program): Problem[] {
  if (glanceAt(cohort).size > mostPeople) return [];
  const { people } = cohort;
  const { index } = roster;
  const rowOf = ({ id, email }: Person) =>
    index.findId(id) ?? (email === undefined ? undefined : index.findEmail(email));
  const known = new Set(people.map(({ id }) => id));
  const others = idsOf(roster, { findId: (id) => (known.has(id) ? 0 : undefined) });
  return [...groupBy(people, ({ places }) => places[0]?.file ?? '')].flatMap(([file, own]) => {
    const days = own.flatMap((person): TwoDays[] => {
      const row = rowOf(person);
      const otherDay = row === undefined ? undefined : index.hiredAt(row);
      const day = answeredDay(person);
      return day === undefined || otherDay === undefined ? [] : [{ person: person.id, day, otherDay }];
    });
    const strangers = own.filter((person) => !person.id.includes('@') && rowOf(person) === undefined);
    const ids = { file, unknown: strangers.map(({ id }) => id) };
    return [
      ...swapped({ file }, days, { other: index.file, rosters: [roster], program }),
      ...(strangers.length === 0 ? [] : damagedIds(ids, others)),
    ];
  });
}

function answeredDay({ as }: Person): string | undefined {
  const given = [as.mentor, as.mentee].map((answers) => answers?.get('hire_date'));
  const found = given.find((value) => value?.type === 'date');
  return found?.type === 'date' ? found.day : undefined;
}

function idsOf({ index, rows }: ReadRoster, other: Pick<RosterIndex, 'findId'>): IdsOfFile {
  const column = rows.mapping.columns.find(({ field }) => field === 'id')?.at;
  const unknown = {
    *[Symbol.iterator]() {
      for (const row of index.rows()) {
        const id = index.idAt(row);
        if (!id.includes('@') && other.findId(id) === undefined) yield id;
      }
    },
  };
  return { file: index.file, ...(column === undefined ? {} : { column: column + 1 }), unknown };
}

type Comparison = {
  readonly other: string;
  readonly rosters: readonly ReadRoster[];
  readonly program: Program;
};

/** No row in the place: this is about two files, and cannot be passed by leaving a row out. */
function swapped(
  here: ReadRoster | { readonly file: string },
  days: Iterable<TwoDays>,
  { other, rosters, program }: Comparison,
): Problem[] {
  const found = swappedDates(days);
  if (found === undefined) return [];
  const at =
    'index' in here
      ? { file: here.index.file, column: (here.rows.hire[0]?.at ?? 0) + 1 }
      : { file: here.file };
  const slashed = rosters.flatMap(({ index: { file }, rows: { hire } }) =>
    hire.flatMap(({ slashed: text }) => (text === undefined ? [] : [{ file, found: text }])),
  )[0];
  const declared = program.dates === undefined ? {} : { declared: program.dates };
  return [
    problem(
      'dates-swapped',
      { other, ...found, ...(slashed === undefined ? {} : { slashed: { ...slashed, ...declared } }) },
      at,
    ),
  ];
}
