import type { Day } from '../model/day.ts';
import type { FieldSpec, FieldValue } from '../model/field.ts';
import { sortedBy } from '../model/order.ts';
import { type Person, type RowPlace, roles } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Employee } from '../model/roster.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { Program } from '../schema/program.ts';
import { canonicalZone } from '../time/zone.ts';
import type { Cell } from './answer.ts';
import { derivedSpecs, deriveFields } from './derive-fields.ts';
import { groupBy } from './group-by.ts';
import { cleanEmail, fullName, type IdentifiedAnswer, nameKey, nameOf } from './identify-answers.ts';
import { type PeopleIndex, peopleIndex } from './people-index.ts';
import { type Capacities, readCapacities } from './read-capacities.ts';
import type { ReadFields } from './read-fields.ts';
import { resolveChoices } from './resolve-choices.ts';
import { type Managers, resolveManagers } from './resolve-managers.ts';

export type BuiltPeople = {
  readonly people: readonly Person[];
  readonly derived: readonly FieldSpec[];
  readonly index: PeopleIndex;
  readonly problems: readonly Problem[];
  readonly assumptions: CheckResult['assumptions'];
};

type Draft = {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly answers: readonly IdentifiedAnswer[];
};

export type PeopleSurroundings = {
  readonly program: Program;
  readonly fields: ReadFields;
  readonly roster: readonly Employee[];
  /** From which day on somebody is out, by id. */
  readonly outFrom: ReadonlyMap<string, string>;
};

/** Answers to people, by id: names, places, the line above them, choices as ids, and what follows from dates. */
export function buildPeople(answers: readonly IdentifiedAnswer[], around: PeopleSurroundings): BuiltPeople {
  const { program, fields, roster } = around;
  const drafts = sortedBy([...groupBy(answers, ({ id }) => id)].map(draftOf), ({ id }) => id);
  const staff = roster.map(({ id, name = '', email }) => ({
    id,
    name,
    ...(email === undefined ? {} : { email }),
  }));
  const index = peopleIndex(drafts);
  const everybody = peopleIndex(drafts, staff);
  const managed = drafts.map(({ id, answers: own }) => ({ id, ...managerCell(own) }));
  const managers = resolveManagers(managed, everybody, roster);
  const places = readCapacities(answers, program);
  const problems: Problem[] = [...managers.problems, ...places.problems, ...namesAlike(drafts)];
  const known = {
    managers,
    places,
    hired: hiringDays(roster, everybody),
    people: index,
    staff: peopleIndex(staff),
    problems,
  };
  const people = drafts.map((draft) => personOf(draft, around, known));
  const given = people.flatMap(({ as }) => Object.values(as));
  return {
    people,
    derived: derivedSpecs(given, fields.specs),
    index,
    problems,
    assumptions: [
      ...places.assumptions,
      ...outsideAssumption(managers.outside),
      ...zoneAssumption(drafts, fields, program),
      ...hiredAssumption(drafts, known.hired),
    ],
  };
}

type Known = {
  readonly managers: Managers;
  readonly places: Capacities;
  readonly hired: ReadonlyMap<string, Day>;
  readonly people: PeopleIndex;
  readonly staff: PeopleIndex;
  readonly problems: Problem[];
};

function personOf(draft: Draft, { program, fields, outFrom }: PeopleSurroundings, known: Known): Person {
  const { id, name, email } = draft;
  const direct = known.managers.direct.get(id);
  const out = outFrom.get(id);
  const as = draft.answers.map((answer) => [
    answer.role,
    deriveFields(answeredFields(answer, fields, known), known.hired.get(id), program.start),
  ]);
  return {
    id,
    name,
    ...(email === undefined ? {} : { email }),
    roles: roles.filter((role) => draft.answers.some((answer) => answer.role === role)),
    timezone: zoneOf(draft, fields) ?? canonicalZone(program.timezone) ?? program.timezone,
    capacity: known.places.of.get(id) ?? {},
    as: Object.fromEntries(as),
    ...(direct === undefined ? {} : { managerId: direct }),
    managers: known.managers.chains.get(id) ?? [],
    ...(out === undefined ? {} : { outFrom: out }),
    places: placesOf(draft),
  };
}

function hiringDays(roster: readonly Employee[], index: PeopleIndex): Map<string, Day> {
  return new Map(
    roster.flatMap(({ id, hired }): [string, Day][] =>
      hired === undefined ? [] : [[index.find(id) ?? id, hired]],
    ),
  );
}

function hiredAssumption(
  drafts: readonly Draft[],
  hired: ReadonlyMap<string, Day>,
): CheckResult['assumptions'] {
  const count = drafts.filter(
    ({ id, answers }) => hired.has(id) && answers.some(({ cells }) => !cells.has('hire_date')),
  ).length;
  return count === 0
    ? []
    : [{ about: 'hire_date', text: `taken from the roster for ${count} of ${drafts.length} people` }];
}

/** A row that serves both roles stands once. */
function placesOf({ answers }: Draft): RowPlace[] {
  const places = new Map(answers.map(({ file, row }) => [`${file}\0${row}`, { file, row }]));
  return sortedBy(
    places.values(),
    ({ file }) => file,
    ({ row }) => row,
  );
}

function draftOf([id, answers]: readonly [string, readonly IdentifiedAnswer[]]): Draft {
  const ordered = sortedBy(answers, ({ role }) => roles.indexOf(role));
  const first = (field: string) =>
    ordered.map(({ cells }) => cells.get(field)?.text.trim() ?? '').find((text) => text !== '');
  const email = cleanEmail(
    ordered.map(({ cells }) => cells.get('email')?.text ?? '').find((text) => text.includes('@')) ?? '',
  );
  const name = first('name') ?? ordered.map(fullName).find((text) => text !== '');
  return {
    id,
    name: name === undefined ? id : nameOf(name),
    ...(email === '' ? {} : { email }),
    answers: ordered,
  };
}

function managerCell(answers: readonly IdentifiedAnswer[]): { manager?: Cell } {
  const manager = answers.map(({ cells }) => cells.get('manager_id')).find((found) => found !== undefined);
  return manager === undefined ? {} : { manager };
}

function answeredFields(
  answer: IdentifiedAnswer,
  fields: ReadFields,
  around: { readonly people: PeopleIndex; readonly staff: PeopleIndex; readonly problems: Problem[] },
): Map<string, FieldValue> {
  const own = new Map<string, FieldValue>();
  for (const [field, cell] of answer.cells) {
    const value = fields.values.get(cell);
    if (value === undefined) continue;
    if (value.type !== 'ranking' || (field !== 'prefers' && field !== 'avoids')) {
      own.set(field, value);
      continue;
    }
    const resolved = resolveChoices(value.items, cell, { ...around, avoiding: field === 'avoids' });
    around.problems.push(...resolved.problems);
    own.set(field, resolved.value);
  }
  return own;
}

/** Two people with one name, no ids and two addresses may be one person with two addresses. */
function namesAlike(drafts: readonly Draft[]): Problem[] {
  const unnumbered = drafts.filter(({ name, id, email }) => name !== id && id === email);
  return [...groupBy(unnumbered, ({ name }) => nameKey(name)).values()].flatMap(([first, second]) => {
    const [a, b] = [first?.answers[0], second?.answers[0]];
    return a === undefined || b === undefined || second === undefined
      ? []
      : [problem('names-alike', { found: second.name, other: a.row }, { file: b.file, row: b.row })];
  });
}

function zoneOf(draft: Draft, fields: ReadFields): string | undefined {
  for (const { cells } of draft.answers) {
    const cell = cells.get('timezone');
    const value = cell === undefined ? undefined : fields.values.get(cell);
    if (value?.type === 'timezone') return value.text;
  }
  return undefined;
}

function zoneAssumption(
  drafts: readonly Draft[],
  fields: ReadFields,
  program: Program,
): CheckResult['assumptions'] {
  const without = drafts.filter((draft) => zoneOf(draft, fields) === undefined).length;
  if (without === 0) return [];
  return [
    {
      about: 'timezone',
      text: `${without} of ${drafts.length} people gave no time zone: ${program.timezone}`,
    },
  ];
}

function outsideAssumption(count: number): CheckResult['assumptions'] {
  const text = `${count} ${count === 1 ? 'manager is' : 'managers are'} in no file; who is above them is not known without a roster.csv`;
  return count === 0 ? [] : [{ about: 'managers', text }];
}
