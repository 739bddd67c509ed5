import type { Role } from '../../model/person.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { differenceAt } from './difference.ts';
import { matchedDifference } from './matched-shares.ts';
import type { Groups, Matching } from './matching.ts';
import type { Member, RetentionStudy } from './study.ts';

type Sensitivity = NonNullable<RetentionOutcome['sensitivity']>[number];

/**
 * What the main contrast would have been with the people who joined after time zero treated otherwise, as the groups were
 * and matched: at a landmark, with those who had joined as mentees by then as mentees and everybody who had left or begun
 * to mentor by then out; and those who joined as mentees, or began to mentor, among the others to the end of the data, as
 * if they had not. Empty where nobody joined late.
 */
export function sensitivityOf(study: RetentionStudy, matching: Matching, horizon: number): Sensitivity[] {
  return [
    ...landmarkOf(study, matching, horizon),
    ...(['mentee', 'mentor'] as const).flatMap((as) => uncensored(study, matching, { as, horizon })),
  ];
}

/** The landmark is the day of the last joining in the first half of the horizon: later ones would cost too much time. */
function landmarkOf(study: RetentionStudy, matching: Matching, horizon: number): Sensitivity[] {
  const joined = study.late.filter((member) => member.as === 'mentee' && member.joined <= horizon / 2);
  if (joined.length === 0 || study.settings.time_zero === 'hire_date') return [];
  const landmark = Math.max(...joined.map((member) => member.joined));
  const from = (members: readonly Member[]): Member[] =>
    members.flatMap((member) => {
      const { time, end } = member.spell;
      return time > landmark ? [{ ...member, spell: { time: time - landmark, end } }] : [];
    });
  const groups = { mentees: from([...study.mentees, ...joined]), others: from(study.others) };
  return resultsOf({ name: 'landmark', landmark, horizon }, groups, {
    matching,
    days: horizon - landmark,
  });
}

const uncensoredNames = {
  mentee: 'late-joiners-as-others',
  mentor: 'later-mentors-as-others',
} as const satisfies Record<Role, Sensitivity['name']>;

function uncensored(
  study: RetentionStudy,
  matching: Matching,
  { as, horizon }: { readonly as: Role; readonly horizon: number },
): Sensitivity[] {
  const late = study.late.filter((member) => member.compared && member.as === as);
  if (late.length === 0) return [];
  const whole = new Map(late.map((member) => [member.employee.id, member]));
  const others = study.others.map((member) => whole.get(member.employee.id) ?? member);
  const groups = { mentees: study.mentees, others };
  return resultsOf({ name: uncensoredNames[as], horizon }, groups, { matching, days: horizon });
}

type Variant = Pick<Sensitivity, 'name' | 'landmark' | 'horizon'>;

function resultsOf(
  variant: Variant,
  groups: Groups,
  { matching, days }: { readonly matching: Matching; readonly days: number },
): Sensitivity[] {
  const arms = {
    mentees: groups.mentees.map(({ spell }) => spell),
    others: groups.others.map(({ spell }) => spell),
  };
  const raw = differenceAt(arms, days);
  const strata = matching.strataOf(groups);
  const matched = matchedDifference(strata, days);
  return [
    { ...variant, matched: false, ...sizesOf([groups]), ...raw },
    ...(matched === null
      ? []
      : [
          {
            ...variant,
            matched: true,
            ...sizesOf(strata),
            difference: matched.value,
            low: matched.low,
            high: matched.high,
            method: raw.method,
            intervalMethod: matched.intervalMethod,
          },
        ]),
  ];
}

function sizesOf(groups: readonly Groups[]): Pick<Sensitivity, 'mentees' | 'others'> {
  const count = (side: keyof Groups): number => groups.reduce((sum, group) => sum + group[side].length, 0);
  return { mentees: count('mentees'), others: count('others') };
}
