import { type Assumption, assumption } from '../model/assumption.ts';
import type { Day } from '../model/day.ts';
import type { FieldSpec, Fields, FieldValue } from '../model/field.ts';
import { sortedBy } from '../model/order.ts';
import { type Person, type RowPlace, roles } from '../model/person.ts';
import type { Problem } from '../model/problem.ts';
import type { Program } from '../schema/program.ts';
import { dayFromNumber } from '../time/day.ts';
import { canonicalZone } from '../time/zone-name.ts';
import type { Cell, CellPart } from './answer.ts';
import { type DerivedSources, derivedSpecs, deriveFields } from './derive-fields.ts';
import { namesAlike } from './names-alike.ts';
import type { Participants } from './participants.ts';
import type { PeopleIndex } from './people-index.ts';
import { type Capacities, readCapacities } from './read-capacities.ts';
import type { ReadFields } from './read-fields.ts';
import { resolveChoices } from './resolve-choices.ts';
import { type Managers, resolveManagers } from './resolve-managers.ts';
import type { RosterIndex } from './roster-index.ts';
import { type SendingTime, sendingTimes } from './standing-answers.ts';

export type BuiltPeople = {
  /** Everybody by id, in code-unit order; built when first asked for. */
  readonly people: () => readonly Person[];
  /** One person, without building the others. */
  readonly person: (id: string) => Person | undefined;
  readonly derived: readonly FieldSpec[];
  readonly index: PeopleIndex;
  /** Somebody has a manager. */
  readonly managed: boolean;
  readonly problems: readonly Problem[];
  readonly assumptions: readonly Assumption[];
};

export type PeopleSurroundings = {
  readonly program: Program;
  readonly fields: ReadFields;
  /** The workforce as it is now. */
  readonly roster: RosterIndex | undefined;
  /** The participants by id, address and name. */
  readonly index: PeopleIndex;
  /** From which day on somebody is out, by id. */
  readonly outFrom: ReadonlyMap<string, string>;
  readonly latestYear: number;
};

type Known = PeopleSurroundings & {
  readonly participants: Participants;
  readonly managers: Managers;
  readonly places: Capacities;
  readonly hired: (person: number) => Day | undefined;
  readonly sent: SendingTime;
  readonly index: PeopleIndex;
};

/** Answers to people: names, places, the line above them, choices as ids, and what follows from dates. */
export function buildPeople(participants: Participants, around: PeopleSurroundings): BuiltPeople {
  const { program, roster, index } = around;
  const { book, standing, size } = participants;
  const rowOf = (person: number) =>
    roster === undefined
      ? undefined
      : (roster.findId(participants.id(person)) ?? rowByEmail(roster, participants.email(person)));
  const managers = resolveManagers({
    index,
    rowOf,
    roster,
    manager: (person) => firstText(participants, person, 'manager_id'),
    cell: (person) => firstCell(participants, person, 'manager_id'),
    hasLines: book.sheets.some(({ questions }) => questions.has('management_chain')),
    line: (person) => firstCell(participants, person, 'management_chain')?.parts?.map(managerCell) ?? [],
  });
  const places = readCapacities(book, standing, program);
  const hired = (person: number) => {
    const row = rowOf(person);
    return row === undefined ? undefined : roster?.hiredAt(row);
  };
  const known: Known = {
    ...around,
    participants,
    managers,
    places,
    hired,
    sent: sendingTimes(book, { order: program.dates, latestYear: around.latestYear }),
    index,
  };
  let people: readonly Person[] | undefined;
  const build = (person: number) => personOf(person, known);
  return {
    people: () => {
      people ??= sortedBy(
        Array.from({ length: size }, (_, person) => build(person)),
        ({ id }) => id,
      );
      return people;
    },
    person: (id) => {
      const found = index.person(id);
      return found === undefined || participants.id(found) !== id ? undefined : build(found);
    },
    derived: derivedSpecs(sourcesOfDerived(known), around.fields.specs),
    index,
    managed: managers.known,
    problems: [
      ...managers.problems,
      ...places.problems,
      ...choiceProblems(known),
      ...namesAlike(participants),
    ],
    assumptions: [
      ...places.assumptions,
      ...outsideAssumption(managers.outside),
      ...zoneAssumption(participants, around),
      ...hiredAssumption(known),
    ],
  };
}

/** One manager of a line that a form gives in several columns. */
function managerCell({ label, text, at }: CellPart): Cell {
  return { header: label, text, at };
}

/** The first answer of a person to a question about them, not about a side. */
function firstCell({ book, answers }: Participants, person: number, field: string): Cell | undefined {
  for (const answer of answers(person)) {
    const cell = book.cell(answer, field);
    if (cell !== undefined) return cell;
  }
  return undefined;
}

function firstText({ book, answers }: Participants, person: number, field: string): string {
  for (const answer of answers(person)) {
    const text = book.text(answer, field);
    if (text !== '') return text;
  }
  return '';
}

function personOf(person: number, known: Known): Person {
  const { participants, program, fields, outFrom, managers } = known;
  const { book } = participants;
  const answers = participants.answers(person);
  const [id, email, direct] = [participants.id(person), participants.email(person), managers.direct(person)];
  const out = outFrom.get(id);
  const hired = known.hired(person);
  const applied = appliedOn(person, known);
  const as = answers.map((answer) => [
    book.place(answer).sheet.role,
    deriveFields(answeredFields(answer, known), hired, program.start),
  ]);
  return {
    id,
    name: participants.name(person),
    ...(email === '' ? {} : { email }),
    roles: roles.filter((role) => (participants.standing[role][person] ?? -1) >= 0),
    timezone: zoneOf(answers, fields) ?? canonicalZone(program.timezone) ?? program.timezone,
    capacity: known.places.of(person),
    as: Object.fromEntries(as),
    ...(direct === undefined ? {} : { managerId: direct }),
    managers: managers.chain(person),
    ...(out === undefined ? {} : { outFrom: out }),
    ...(applied === undefined ? {} : { applied }),
    places: placesOf(participants, answers),
  };
}

/** The day somebody sent the answer that counts, as a mentee if they wish to be one. */
function appliedOn(person: number, { participants: { standing }, sent }: Known): Day | undefined {
  const [mentor = -1, mentee = -1] = roles.map((role) => standing[role][person]);
  const seconds = sent(mentee < 0 ? mentor : mentee);
  return seconds === undefined ? undefined : dayFromNumber(Math.floor(seconds / 86_400));
}

/** A row that serves both roles stands once. */
function placesOf({ book }: Participants, answers: readonly number[]): RowPlace[] {
  const places = new Map(
    answers.map((answer) => {
      const place = book.row(answer);
      return [`${place.file}\0${place.row}`, place];
    }),
  );
  return sortedBy(
    places.values(),
    ({ file }) => file,
    ({ row }) => row,
  );
}

function answeredFields(answer: number, known: Known): Fields {
  const { fields, participants } = known;
  const own = new Map<string, FieldValue>();
  for (const field of participants.book.fields(answer)) {
    const value = fields.value(answer, field);
    if (value === undefined) continue;
    own.set(field, isChoice(field) ? (choicesOf(answer, field, known)?.value ?? value) : value);
  }
  return own;
}

/** People named in answers. */
const choices = ['prefers', 'avoids'] as const;
const isChoice = (field: string): boolean => choices.some((one) => one === field);

function choicesOf(answer: number, field: string, { fields, participants, index, roster }: Known) {
  const cell = participants.book.cell(answer, field);
  const value = fields.value(answer, field);
  return cell === undefined || value?.type !== 'ranking'
    ? undefined
    : resolveChoices(value.items, cell, { people: index, staff: roster, avoiding: field === 'avoids' });
}

function choiceProblems(known: Known): Problem[] {
  const { standing } = known.participants;
  return choices
    .filter((field) => known.fields.specs.has(field))
    .flatMap((field) =>
      roles.flatMap((role) =>
        [...standing[role]].flatMap((answer) =>
          answer < 0 ? [] : (choicesOf(answer, field, known)?.problems ?? []),
        ),
      ),
    );
}

function rowByEmail(roster: RosterIndex | undefined, email: string): number | undefined {
  return email === '' ? undefined : roster?.findEmail(email);
}

function sourcesOfDerived({ fields, program, participants, hired, roster }: Known): DerivedSources {
  const isDay = (field: string) => fields.specs.get(field)?.type === 'date';
  const fromRoster =
    roster !== undefined && someone(participants.size, (person) => hired(person) !== undefined);
  return {
    counted: program.start !== undefined,
    hired: fromRoster ? 'roster' : isDay('hire_date') ? 'form' : undefined,
    inRole: isDay('role_since'),
  };
}

function someone(people: number, test: (person: number) => boolean): boolean {
  for (let person = 0; person < people; person++) if (test(person)) return true;
  return false;
}

function hiredAssumption({ participants, hired, roster }: Known): readonly Assumption[] {
  if (roster === undefined) return [];
  const { book, answers, size } = participants;
  let count = 0;
  for (let person = 0; person < size; person++)
    if (
      hired(person) !== undefined &&
      answers(person).some((answer) => book.text(answer, 'hire_date') === '')
    )
      count++;
  return count === 0 ? [] : [assumption('hire_date', 'hired-by-roster', { count, of: size })];
}

function zoneOf(answers: readonly number[], fields: ReadFields): string | undefined {
  for (const answer of answers) {
    const value = fields.value(answer, 'timezone');
    if (value?.type === 'timezone') return value.text;
  }
  return undefined;
}

function zoneAssumption(
  { size, answers, book }: Participants,
  { program }: PeopleSurroundings,
): readonly Assumption[] {
  let without = 0;
  for (let person = 0; person < size; person++)
    if (answers(person).every((answer) => book.text(answer, 'timezone') === '')) without++;
  const facts = { count: without, of: size, zone: program.timezone };
  return without === 0 ? [] : [assumption('timezone', 'no-zone-given', facts)];
}

function outsideAssumption(count: number): readonly Assumption[] {
  return count === 0 ? [] : [assumption('managers', 'managers-unknown', { count })];
}
