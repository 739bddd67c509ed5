import type { ProgramDesign } from '../templates/programs/program-design.ts';

/** How many of each side stand on each level of a ladder of six, from the lowest. */
type LevelPlan = { readonly mentee: readonly number[]; readonly mentor: readonly number[] };

const above: LevelPlan = { mentee: [45, 35, 20], mentor: [0, 0, 0, 60, 30, 10] };
const aboveByFew: LevelPlan = { mentee: [25, 45, 30], mentor: [0, 0, 0, 75, 25] };
const amongTheTop: LevelPlan = { mentee: [0, 0, 0, 30, 50, 20], mentor: [0, 0, 0, 0, 20, 80] };
const near: LevelPlan = { mentee: [60, 40], mentor: [20, 80] };
const below: LevelPlan = { mentee: [0, 0, 0, 50, 35, 15], mentor: [70, 30] };
const free: LevelPlan = { mentee: [45, 35, 20], mentor: [0, 35, 35, 20, 10] };
const equals: LevelPlan = { mentee: [50, 50], mentor: [50, 50] };

/** A ladder of four, as universities have it. */
const academic: LevelPlan = { mentee: [70, 30], mentor: [0, 0, 60, 40] };

/** The pyramid of a cohort: many at the foot, few at the top, as far apart as the rules of the template want. */
export function levelPlan({ rules, format }: ProgramDesign, ladder: number): LevelPlan {
  if (format === 'peer' || format === 'circle') return equals;
  const gap = rules.flatMap((rule) => ('level_gap' in rule ? [rule.level_gap] : []))[0];
  if (gap === undefined) return ladder < 6 ? academic : free;
  const { min, max } = gap;
  if (max !== undefined && max < 0) return ladder < 6 ? { mentee: [0, 0, 60, 40], mentor: [100] } : below;
  if (min === undefined || min < 0) return near;
  if (ladder < 6) return academic;
  if (min === 0) return amongTheTop;
  return max === undefined ? above : aboveByFew;
}
