import type { FieldSpec } from '../../model/field.ts';
import type { EquityOutcome } from '../../schema/equity-result.ts';
import type { Evidence } from '../metric.ts';
import { figuresOf } from '../progress.ts';
import { type AnswerGroup, answerGroups } from './answer-groups.ts';
import { type EquityMeasure, equityMeasures, peopleCompared } from './equity-measures.ts';

/** One field of `use: audit` with the groups that its answers make. */
export type EquityField = { readonly spec: FieldSpec; readonly groups: readonly AnswerGroup[] };

/** Everything that is compared, person by person, before anything is withheld. */
export type EquityFigures = {
  readonly about: EquityOutcome['about'];
  /** By id. */
  readonly people: readonly string[];
  readonly fields: readonly EquityField[];
  readonly measures: readonly EquityMeasure[];
};

/** Fields that only this comparison may use, by name; nobody's answer decides whether they are one. */
function auditFields(fields: ReadonlyMap<string, FieldSpec>): FieldSpec[] {
  return [...fields.values()].filter(({ use }) => use === 'audit').sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `least`: answers of fewer people are put together; 1 keeps every answer apart. */
export function equityFigures(evidence: Evidence, least: number): EquityFigures {
  const figures = figuresOf(evidence);
  const people = peopleCompared(figures);
  const byId = new Map(evidence.cohort.people.map((person) => [person.id, person]));
  const among = new Set(people);
  const isAmong = ({ person }: { readonly person: string }): boolean => among.has(person);
  return {
    about: figures.equals ? 'participants' : 'mentees',
    people,
    fields: auditFields(evidence.cohort.fields).map((spec) => ({
      spec,
      groups: answerGroups(spec, people, { person: (id) => byId.get(id), least }),
    })),
    measures: equityMeasures(figures).map((measure) => ({
      ...measure,
      rows: measure.rows.filter(isAmong),
      ...(measure.asked === undefined ? {} : { asked: measure.asked.filter((id) => among.has(id)) }),
    })),
  };
}
