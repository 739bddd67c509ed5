import type { FieldSpec } from '../model/field.ts';
import type { Cohort, Person } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Employee } from '../model/roster.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { Program } from '../schema/program.ts';
import {
  applyCorrections,
  type OverrideColumns,
  outDays,
  type PlacedOverride,
  resolveOverrides,
} from './apply-overrides.ts';
import { buildPeople } from './build-people.ts';
import { type CollectedAnswers, collectAnswers } from './collect-answers.ts';
import { compareTopics } from './compare-topics.ts';
import { describeMapping, describeTable } from './describe-table.ts';
import type { FieldNeed } from './field-needs.ts';
import { cleanEmail, fullName, type IdentifiedAnswer, identifyAnswers } from './identify-answers.ts';
import { type HeaderMapping, mapHeaders } from './map-headers.ts';
import { newestAnswers } from './newest-answers.ts';
import { type PeopleIndex, peopleIndex } from './people-index.ts';
import { readFields } from './read-fields.ts';
import type { PeopleTable } from './sort-tables.ts';
import type { Table } from './table.ts';
import type { YamlPlaces } from './yaml-places.ts';

export type ReadCohort = {
  readonly cohort: Cohort;
  readonly index: PeopleIndex;
  /** People as ids. */
  readonly overrides: readonly PlacedOverride[];
  readonly problems: readonly Problem[];
  readonly assumptions: CheckResult['assumptions'];
  readonly mapping: CheckResult['mapping'];
  readonly rowCounts: CheckResult['rows'];
};

export type CohortSources = {
  readonly people: readonly PeopleTable[];
  readonly roster: readonly Employee[];
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
  const forms = people.map(({ table, role }): Form => {
    const mapping = mapHeaders(table, program.fields, role);
    return { table, role, mapping, ...collectAnswers(table, { role, mapping }, wanted) };
  });
  const identified = identifyAnswers(forms.flatMap(({ answers }) => answers));
  const newest = newestAnswers(identified.answers, { order: program.dates, latestYear });
  const index = peopleIndex(newest.answers.map(listed));
  const resolved = resolveOverrides(overrides.placed, index, overrides.columns);
  const corrected = applyCorrections(newest.answers, resolved.overrides, overrides.columns);
  const fields = readFields(corrected.answers, { program, places, needs, latestYear });
  const outFrom = outDays(resolved.overrides, program.start, today);
  const built = buildPeople(corrected.answers, { program, fields, roster, outFrom });
  const derived = built.derived.map((spec): [string, FieldSpec] => [spec.name, spec]);
  return {
    cohort: { people: built.people, fields: new Map([...fields.specs, ...derived]) },
    index: built.index,
    overrides: resolved.overrides,
    problems: [
      ...forms.flatMap(({ mapping, problems }) => [...mapping.problems, ...problems]),
      ...[identified, newest, resolved, corrected, fields, built].flatMap(({ problems }) => problems),
      ...sidesMissing(built.people),
    ],
    assumptions: [
      ...forms.flatMap(({ table, standingBy }) => [
        ...describeTable(table),
        ...standingByAssumption(table, standingBy),
      ]),
      ...fields.assumptions,
      ...built.assumptions,
      ...compareTopics(built.people),
    ],
    mapping: forms.flatMap(({ table, mapping }) => describeMapping(table, mapping)),
    rowCounts: forms.map((form) =>
      countRows(form, newest.answers, [...form.problems, ...identified.problems]),
    ),
  };
}

type Form = PeopleTable & CollectedAnswers & { readonly mapping: HeaderMapping };

const kindOf = { mentor: 'mentors', mentee: 'mentees', both: 'participants' } as const;

function listed(answer: IdentifiedAnswer) {
  const name = answer.cells.get('name')?.text ?? fullName(answer);
  const email = cleanEmail(answer.cells.get('email')?.text ?? '');
  return { id: answer.id, name, ...(email === '' ? {} : { email }) };
}

function sidesMissing(people: readonly Person[]): Problem[] {
  return (['mentor', 'mentee'] as const).flatMap((role) =>
    people.some(({ roles }) => roles.includes(role)) ? [] : [problem('no-participants', { role })],
  );
}

function standingByAssumption({ file }: Table, count: number): CheckResult['assumptions'] {
  const text = `${count} ${count === 1 ? 'row says' : 'rows say'} that the person takes no part now`;
  return count === 0 ? [] : [{ about: file, text }];
}

/** Read = accepted + merged + refused: no row is lost. */
function countRows(
  { table, role, standingBy }: Form,
  used: readonly IdentifiedAnswer[],
  problems: readonly Problem[],
): CheckResult['rows'][number] {
  const refusing = problems.filter(({ code }) => code === 'row-without-identity' || code === 'invalid-value');
  const refused =
    table.refused +
    rowsOf(
      table,
      refusing.flatMap(({ at }) => at ?? []),
    ).size;
  const read = table.rows.length + table.refused;
  const accepted = rowsOf(table, used).size + standingBy;
  return { kind: kindOf[role], file: table.file, read, accepted, merged: read - accepted - refused, refused };
}

function rowsOf(
  { file }: Table,
  places: readonly { readonly file: string; readonly row?: number }[],
): ReadonlySet<number | undefined> {
  return new Set(places.flatMap((place) => (place.file === file ? [place.row] : [])));
}
