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
import { collectAnswers } from './collect-answers.ts';
import { compareTopics } from './compare-topics.ts';
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
  const forms = people.map((form) => ({
    ...form,
    mapping: mapHeaders(form.table, program.fields, form.role),
  }));
  const wanted = new Set([
    ...needs.map(({ field }) => field),
    ...Object.keys(program.fields),
    ...overrides.placed.flatMap(({ override }) => override.field ?? []),
  ]);
  const collected = forms.map((form) => collectAnswers(form.table, form, wanted));
  const identified = identifyAnswers(collected.flatMap(({ answers }) => answers));
  const newest = newestAnswers(identified.answers, { order: program.dates, latestYear });
  const resolved = resolveOverrides(
    overrides.placed,
    peopleIndex(newest.answers.map(listed)),
    overrides.columns,
  );
  const corrected = applyCorrections(newest.answers, resolved.overrides, overrides.columns);
  const fields = readFields(corrected.answers, { program, places, needs, latestYear });
  const outFrom = outDays(resolved.overrides, program.start, today);
  const built = buildPeople(corrected.answers, { program, fields, roster, outFrom });
  const specs = new Map<string, FieldSpec>([
    ...fields.specs,
    ...built.derived.map((spec): [string, FieldSpec] => [spec.name, fields.specs.get(spec.name) ?? spec]),
  ]);
  return {
    cohort: { people: built.people, fields: specs },
    index: built.index,
    overrides: resolved.overrides,
    problems: [
      ...forms.flatMap(({ mapping }) => mapping.problems),
      ...collected.flatMap(({ problems }) => problems),
      ...identified.problems,
      ...newest.problems,
      ...resolved.problems,
      ...corrected.problems,
      ...fields.problems,
      ...built.problems,
      ...sidesMissing(built.people),
    ],
    assumptions: [
      ...forms.flatMap(({ table }, at) => tableAssumptions(table, collected[at]?.standingBy ?? 0)),
      ...fields.assumptions,
      ...built.assumptions,
      ...compareTopics(built.people),
    ],
    mapping: forms.flatMap(({ table, mapping }) => mappingRows(table, mapping)),
    rowCounts: forms.map(({ table, role }) =>
      countRows(table, kindOf[role], {
        used: newest.answers,
        refused: refusedRows(table, [
          ...collected.flatMap(({ problems }) => problems),
          ...identified.problems,
        ]),
        standingBy: collected.find((_, at) => forms[at]?.table === table)?.standingBy ?? 0,
      }),
    ),
  };
}

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

/** How the file was written, where that was not what a program would write. */
export function tableAssumptions(table: Table, standingBy: number): CheckResult['assumptions'] {
  const says = (text: string) => [{ about: table.file, text }];
  return [
    ...(table.dialect.kind === 'csv' && table.dialect.encoding === 'windows-1252'
      ? says('read as Windows-1252, since its bytes are no UTF-8')
      : []),
    ...(table.headerRow > 1
      ? says(`the header is row ${table.headerRow}; what stands above it is left out`)
      : []),
    ...(standingBy > 0
      ? says(`${standingBy} ${standingBy === 1 ? 'row says' : 'rows say'} that the person takes no part now`)
      : []),
  ];
}

/** One line a column, unused ones with `field: null`. */
function mappingRows(table: Table, { columns }: HeaderMapping): CheckResult['mapping'] {
  return table.header.flatMap((header, at): CheckResult['mapping'] => {
    const uses = columns.filter((column) => column.at === at);
    const head = { file: table.file, column: at + 1, header };
    return uses.length === 0
      ? [{ ...head, field: null, how: 'unused' }]
      : uses.map(({ field, how }) => ({ ...head, field, how }));
  });
}

function refusedRows(table: Table, problems: readonly Problem[]): number {
  const rows = new Set(
    problems.flatMap(({ at, code }) =>
      at?.file === table.file && (code === 'row-without-identity' || code === 'invalid-value')
        ? [at.row]
        : [],
    ),
  );
  return table.refused + rows.size;
}

function countRows(
  table: Table,
  kind: string,
  {
    used,
    refused,
    standingBy,
  }: { readonly used: readonly IdentifiedAnswer[]; readonly refused: number; readonly standingBy: number },
): CheckResult['rows'][number] {
  const read = table.rows.length + table.refused;
  const accepted =
    new Set(used.flatMap(({ file, row }) => (file === table.file ? [row] : []))).size + standingBy;
  return { kind, file: table.file, read, accepted, merged: read - accepted - refused, refused };
}
