import type { CheckIn } from '../../model/check-in.ts';
import type { FollowedMember, FollowedPairing } from '../../model/followed-pairing.ts';
import { sortedBy } from '../../model/order.ts';
import { itemScale } from '../../model/question-scale.ts';
import { saidYes } from '../../model/said-yes.ts';
import type { GoalPerson, ToldProgress } from '../../schema/goals-result.ts';
import type { Program } from '../../schema/program.ts';
import { numbersOf } from '../answer-number.ts';

type Answer = { readonly value: number; readonly date: string };
type Wave = Omit<ToldProgress, 'mentee' | 'mentor'> & {
  readonly mentee?: Answer;
  readonly mentor?: Answer;
};

/** What the check-ins of one person and whoever they meet say of the person's most important goal. */
export type ToldOfPerson = Pick<
  GoalPerson,
  'waves' | 'last' | 'trend' | 'difference' | 'apart' | 'stalled' | 'agreed'
>;

/** Half of the scale and more apart: one step of the form (25 points) is how two people see the same thing. */
const farApart = 50;

/**
 * Progress as told in the waves of one person, all pairings together, in the order the waves opened. Only of two people does
 * the mentor's answer speak of this mentee; in a group it speaks of all. Every scale is converted to 0 to 100.
 */
export function toldProgress(
  person: string,
  followed: readonly FollowedPairing[],
  program: Pick<Program, 'checkins'>,
): ToldOfPerson {
  const read = progressReader(program);
  const waves = sortedBy(
    followed.flatMap((one) => wavesOf(person, one, read)),
    ({ opened }) => opened,
    ({ pairing }) => pairing,
    ({ wave }) => wave,
  );
  const both = waves.findLast(({ mentee, mentor }) => mentee !== undefined && mentor !== undefined);
  const difference =
    both?.mentee === undefined || both.mentor === undefined ? null : both.mentee.value - both.mentor.value;
  return {
    waves: waves.map(({ mentee, mentor, ...wave }) => ({
      ...wave,
      mentee: mentee?.value ?? null,
      mentor: mentor?.value ?? null,
    })),
    ...lastAndTrend(waves),
    difference,
    apart: difference !== null && Math.abs(difference) >= farApart,
    agreed: followed.some((one) => sidesOf(person, one).some(saysAgreed)),
  };
}

/** The person and, of two people, their mentor: whose word counts for the goals of this one. */
function sidesOf(person: string, { members }: FollowedPairing): FollowedMember[] {
  return members.filter((one) => one.person === person || (members.length === 2 && one.side === 'mentor'));
}

function saysAgreed({ waves }: FollowedMember): boolean {
  return waves.some(({ answer }) => saidYes(answer?.others.get('goals_agreed')));
}

/** How far the goal is, as a share of 100. */
function progressReader(program: Pick<Program, 'checkins'>): (answer: CheckIn) => number | undefined {
  const read = numbersOf('goal_progress', program);
  const { min, max } = itemScale('goal_progress', program);
  return (answer) => {
    const value = read(answer);
    return value === undefined ? undefined : max === min ? 0 : (100 * (value - min)) / (max - min);
  };
}

/** The waves in which either side said how far the goal is. */
function wavesOf(
  person: string,
  { unit, members }: FollowedPairing,
  read: (answer: CheckIn) => number | undefined,
): Wave[] {
  const own = members.find((one) => one.person === person && one.side === 'mentee');
  const partner = members.length === 2 ? members.find((one) => one.side === 'mentor') : undefined;
  const answerOf = (member: FollowedMember | undefined, wave: string): Answer | undefined => {
    const answer = member?.waves.find((one) => one.wave === wave)?.answer;
    const value = answer === undefined ? undefined : read(answer);
    return answer === undefined || value === undefined ? undefined : { value, date: answer.date };
  };
  if (own === undefined) return [];
  return own.waves.flatMap(({ wave, opened }) => {
    const [mentee, mentor] = [answerOf(own, wave), answerOf(partner, wave)];
    return mentee === undefined && mentor === undefined
      ? []
      : [
          {
            pairing: unit.id,
            wave,
            opened,
            ...(mentee === undefined ? {} : { mentee }),
            ...(mentor === undefined ? {} : { mentor }),
          },
        ];
  });
}

/** The mentee's own last answer before the mentor's of the same wave; a trend needs two answers of that side. */
function lastAndTrend(waves: readonly Wave[]): Pick<ToldOfPerson, 'last' | 'trend' | 'stalled'> {
  const latest = waves.at(-1);
  const side = latest?.mentee === undefined ? 'mentor' : 'mentee';
  const answer = latest?.[side];
  if (latest === undefined || answer === undefined) return { last: null, trend: null, stalled: false };
  const values = waves.flatMap((wave) => wave[side]?.value ?? []);
  const [first] = values;
  const twoBefore = values.at(-3);
  return {
    last: { value: answer.value, side, wave: latest.wave, date: answer.date },
    trend: values.length < 2 || first === undefined ? null : answer.value - first,
    stalled: twoBefore !== undefined && answer.value <= twoBefore && answer.value < 100,
  };
}
