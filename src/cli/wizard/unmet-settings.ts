import { meets } from '../../match/participants.ts';
import { glanceAt, roles } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { type FieldNeed, fieldNeeds } from '../../read/field-needs.ts';
import { flowText } from '../../read/flow-text.ts';
import type { LeftOutReason } from '../../texts/init-words/left-out-words.ts';

/** A rule, criterion or condition that the answers in the files cannot serve. */
export type Unmet = {
  /** As `matching.rules.2`. */
  readonly path: string;
  /** As it is called: `level_gap`, `Values`. */
  readonly setting: string;
  readonly field: string;
  readonly reason: LeftOutReason;
};

/** Every setting that rests on a question nobody was asked, or that would leave nobody; each once. */
export function unmetSettings(folder: ProgramFolder): Unmet[] {
  const found = new Map<string, Unmet>();
  for (const unmet of [...unmetNeeds(folder), ...unmetWishes(folder), ...barringAll(folder)])
    if (!found.has(unmet.path)) found.set(unmet.path, unmet);
  return [...found.values()];
}

function unmetNeeds(folder: ProgramFolder): Unmet[] {
  return fieldNeeds(folder.program).flatMap((need) => {
    const reason = reasonOf(need, folder);
    if (reason === undefined) return [];
    const path = need.path.slice(0, 3).join('.');
    return [{ path, setting: nameOf(need, folder), field: need.field, reason }];
  });
}

function reasonOf({ field, type }: FieldNeed, { cohort }: ProgramFolder): LeftOutReason | undefined {
  const spec = cohort.fields.get(field);
  if (spec === undefined) return 'not-asked';
  const isRanked = spec.type === 'ordinal' || spec.type === 'number';
  if ((type === 'ordinal' || type === 'number') && !isRanked) return 'no-order';
  // What is counted from dates is answered by nobody and known all the same.
  const isKnown = cohort.people.some((person) => roles.some((role) => person.as[role]?.has(field) === true));
  return isKnown ? undefined : 'not-answered';
}

function nameOf({ path, field }: FieldNeed, { program }: ProgramFolder): string {
  const [section, list, at] = path;
  if (list === 'criteria') return program.matching.criteria?.[Number(at)]?.name ?? field;
  if (list === 'rules') return ruleText(program.matching.rules?.[Number(at)]);
  if (section === 'eligibility') {
    const side = list === 'mentor' ? 'mentor' : 'mentee';
    return `${side}s: ${ruleText(program.eligibility[side][Number(at)])}`;
  }
  if (list === 'priority') return ruleText(program.matching.priority[Number(at)]);
  return `spread: ${field}`;
}

/** `level_gap: {min: 1}` */
const ruleText = (rule: unknown): string => flowText(rule).replace(/^\{|\}$/g, '');

/** Without a single wish the criterion of wishes is the same for every pair. */
function unmetWishes({ program, cohort }: ProgramFolder): Unmet[] {
  const { answered } = glanceAt(cohort);
  if (answered('mentor', 'prefers') || answered('mentee', 'prefers')) return [];
  return (program.matching.criteria ?? []).flatMap(({ type, name }, at) =>
    type === 'preference'
      ? [
          {
            path: `matching.criteria.${at}`,
            setting: name,
            field: 'prefers',
            reason: 'not-answered' as const,
          },
        ]
      : [],
  );
}

/** A condition that nobody on its side fulfils: the form put it in other words. */
function barringAll({ program, cohort, training }: ProgramFolder): Unmet[] {
  return roles.flatMap((side) => {
    const people = cohort.people.filter((person) => person.roles.includes(side));
    return program.eligibility[side].flatMap((rule, at): Unmet[] => {
      if (people.length === 0 || people.some((person) => meets(person, side, rule, training))) return [];
      const [field = ''] = Object.values(rule).flatMap((limit) => Object.keys(limit));
      return [
        {
          path: `eligibility.${side}.${at}`,
          setting: `${side}s: ${ruleText(rule)}`,
          field,
          reason: 'nobody-left',
        },
      ];
    });
  });
}
