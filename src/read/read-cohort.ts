import { type Assumption, assumption } from '../model/assumption.ts';
import { isEqualsFormat } from '../model/equals-format.ts';
import type { FieldSpec } from '../model/field.ts';
import { type Cohort, roles } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { Program } from '../schema/program.ts';
import { AnswerBook } from './answer-book.ts';
import { type AnswerSheets, answerSheets } from './answer-sheet.ts';
import {
  type OverrideColumns,
  outDays,
  type PlacedOverride,
  readCorrections,
  resolveOverrides,
} from './apply-overrides.ts';
import { type BuiltPeople, buildPeople } from './build-people.ts';
import { compareTopics } from './compare-topics.ts';
import { describeMapping, describeTable } from './describe-table.ts';
import type { FieldNeed } from './field-needs.ts';
import { isKnownField, knownField } from './field-synonyms.ts';
import { type Identities, identifyAnswers } from './identify-answers.ts';
import { type JudgedColumn, judgeColumns } from './judge-columns.ts';
import { type HeaderMapping, mapHeaders } from './map-headers.ts';
import { type Participants, participantsOf } from './participants.ts';
import { type PeopleIndex, peopleIndex } from './people-index.ts';
import { type ReadFields, readFields } from './read-fields.ts';
import type { RosterIndex } from './roster-index.ts';
import { idsOfTwo } from './shared-ids.ts';
import type { PeopleTable } from './sort-tables.ts';
import { standingAnswers } from './standing-answers.ts';
import type { Table } from './table.ts';
import type { YamlPlaces } from './yaml-places.ts';

export type ReadCohort = {
  readonly cohort: Cohort;
  readonly index: PeopleIndex;
  /** People as ids. */
  readonly overrides: readonly PlacedOverride[];
  readonly problems: readonly Problem[];
  readonly assumptions: readonly Assumption[];
  readonly mapping: CheckResult['mapping'];
  readonly rowCounts: CheckResult['rows'];
};

export type CohortSources = {
  readonly people: readonly PeopleTable[];
  readonly roster: RosterIndex | undefined;
  readonly overrides: { readonly placed: readonly PlacedOverride[]; readonly columns: OverrideColumns };
};

export type CohortSettings = {
  readonly program: Program;
  readonly places: YamlPlaces;
  readonly needs: readonly FieldNeed[];
  readonly today: string;
  readonly latestYear: number;
};

/** Tables of people to the cohort: mapped, identified, the newest answer of each, corrected, typed, put together. */
export function readCohort(
  { people, roster, overrides }: CohortSources,
  settings: CohortSettings,
): ReadCohort {
  const { program, needs, places, today, latestYear } = settings;
  const wanted = new Set([
    ...needs.map(({ field }) => field),
    ...Object.keys(program.fields),
    ...overrides.placed.flatMap(({ override }) => override.field ?? []),
  ]);
  const equals = isEqualsFormat(program);
  const forms = people.map(({ table, role: declared }): Form => {
    const role = equals ? 'both' : declared;
    const mapping = mapHeaders(table, program.fields, role);
    return { table, role, mapping, ...answerSheets(table, { role, mapping, equals }, wanted) };
  });
  const asAnswered = new AnswerBook(forms.flatMap(({ sheets }) => sheets));
  const identities = identifyAnswers(asAnswered);
  const standing = standingAnswers(asAnswered, identities, { order: program.dates, latestYear });
  const answering = participantsOf(asAnswered, identities, standing.of);
  const asNamed = peopleIndex(answering, identities.byId);
  const resolved = resolveOverrides(overrides.placed, asNamed, overrides.columns);
  const answersOf = (id: string) => {
    const person = asNamed.person(id);
    return person === undefined ? [] : answering.answers(person);
  };
  const corrected = readCorrections({ book: asAnswered, answersOf }, resolved.overrides, overrides.columns);
  const book = new AnswerBook(asAnswered.sheets, corrected.corrections);
  const participants = participantsOf(book, identities, standing.of);
  const fields = readFields(book, standing.of, { program, places, needs, latestYear });
  const judged = forms.flatMap(({ table, mapping }) =>
    judgeColumns(table, judgedColumns(mapping, fields), idsOf(identities)),
  );
  const outFrom = outDays(resolved.overrides, program.start, today);
  // A correction may be one of a name or an address.
  const index = corrected.corrections.size === 0 ? asNamed : peopleIndex(participants, identities.byId);
  const built = buildPeople(participants, { program, fields, roster, index, outFrom, latestYear });
  const derived = built.derived.map((spec): [string, FieldSpec] => [spec.name, spec]);
  return {
    cohort: cohortOf(built, {
      fields,
      specs: new Map([...fields.specs, ...derived]),
      size: participants.size,
    }),
    index,
    overrides: resolved.overrides,
    problems: [
      ...forms.flatMap(({ mapping, problems }) => [...mapping.problems, ...problems]),
      ...judged,
      ...[identities, standing, resolved, corrected, fields, built].flatMap(({ problems }) => problems),
      ...idsOfTwo(asAnswered, identities),
      ...sidesMissing(participants, equals),
    ],
    assumptions: [
      ...forms.flatMap(({ table, standingBy }) => [
        ...describeTable(table),
        ...standingByAssumption(table, standingBy),
      ]),
      ...fields.assumptions,
      ...built.assumptions,
      ...compareTopics(fields),
    ],
    mapping: forms.flatMap(({ table, mapping }) => describeMapping(table, mapping)),
    rowCounts: forms.map((form) => countRows(form, participants, [...form.problems, ...identities.problems])),
  };
}

/** Every column that serves a field, with the type that its values were read as. */
function judgedColumns({ columns }: HeaderMapping, { specs }: ReadFields): JudgedColumn[] {
  return columns.map(({ at, field }) => ({
    at,
    field,
    type: specs.get(field)?.type ?? (isKnownField(field) ? knownField(field).type : 'text'),
  }));
}

/** Of more people the ids are not put side by side: a damaged one is then known by its shape alone. */
const mostIds = 20_000;

function idsOf({ people, id }: Identities): ReadonlySet<string> {
  return new Set(people > mostIds ? [] : Array.from({ length: people }, (_, person) => id(person)));
}

/** The people are built when somebody asks for all of them: to check a folder nobody does. */
function cohortOf(
  built: BuiltPeople,
  { fields, specs, size }: { fields: ReadFields; specs: Cohort['fields']; size: number },
): Cohort {
  return {
    get people() {
      return built.people();
    },
    fields: specs,
    glance: { size, person: built.person, answered: fields.answered, managed: built.managed },
  };
}

type Form = PeopleTable & AnswerSheets & { readonly mapping: HeaderMapping };

const kindOf = { mentor: 'mentors', mentee: 'mentees', both: 'participants' } as const;

/** Where all are equal there is one form, so that an empty folder lacks one thing. */
function sidesMissing({ standing }: Participants, equals: boolean): Problem[] {
  const missing = (['mentor', 'mentee'] as const).filter(
    (role) => !standing[role].some((answer) => answer >= 0),
  );
  const roles = equals && missing.length === 2 ? ['participant'] : missing;
  return roles.map((role) => problem('no-participants', { role }));
}

function standingByAssumption({ file }: Table, count: number): readonly Assumption[] {
  return count === 0 ? [] : [assumption(file, 'takes-no-part', { count })];
}

/** Read = accepted + merged + refused: no row is lost. */
function countRows(
  { table, role, standingBy, sheets }: Form,
  { book, standing }: Participants,
  problems: readonly Problem[],
): CheckResult['rows'][number] {
  const refusing = new Set(
    problems.flatMap(({ code, at }) =>
      (code === 'row-without-identity' || code === 'invalid-value') && at?.file === table.file
        ? [at.row]
        : [],
    ),
  );
  const used = new Uint8Array(table.rowCount);
  for (const side of roles)
    for (const answer of standing[side]) {
      if (answer < 0) continue;
      const { sheet, at } = book.place(answer);
      if (sheets.includes(sheet)) used[at] = 1;
    }
  const refused = table.refused + refusing.size;
  const read = table.rowCount + table.refused;
  const accepted = used.reduce((sum, one) => sum + one, 0) + standingBy;
  return { kind: kindOf[role], file: table.file, read, accepted, merged: read - accepted - refused, refused };
}
