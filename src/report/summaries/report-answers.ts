import { formatNumber, formatShare } from '../../model/format-number.ts';
import type { GoalsResult } from '../../schema/goals-result.ts';
import type { RecognitionResult } from '../../schema/recognition-result.ts';
import type { StatusResult } from '../../schema/status-result.ts';
import { counted } from '../../texts/counted.ts';

/** Under so many no share stands beside the count. */
const fewForAShare = 30;

type ProgressFacts = Pick<StatusResult, 'meetings'> & {
  readonly attention: readonly Pick<StatusResult['attention'][number], 'state' | 'waits'>[];
};

/** What the progress page answers, in one sentence of the terminal: how many meetings took place, and who needs a call. */
export function progressAnswer({ meetings, attention }: ProgressFacts): string {
  const { held, due } = meetings;
  const share = due < fewForAShare ? '' : ` (${formatShare(held / due)})`;
  const first =
    due === 0
      ? 'No meeting was due yet'
      : `${formatNumber(held)} of ${counted(due, 'meeting')} due ${held === 1 ? 'was' : 'were'} held${share}`;
  const calls = attention.filter(({ state, waits }) => state === 'act' && !waits).length;
  const people =
    calls === 0 ? 'nobody needs' : `${counted(calls, 'person', 'people')} ${calls === 1 ? 'needs' : 'need'}`;
  return `${first}, and ${people} a call.`;
}

/** What the page about goals answers: who has a goal that can be measured, and how many of those due are met. */
export function goalsAnswer({ counts }: Pick<GoalsResult, 'counts'>): string {
  const { mentees, withSmartGoal, due, metOfDue, goals } = counts;
  if (goals === 0) return 'Nobody has written down a goal yet.';
  const smart = `${formatNumber(withSmartGoal)} of ${counted(mentees, 'person', 'people')} ${withSmartGoal === 1 ? 'has' : 'have'} a goal with a measure, a target and a day`;
  return due === 0
    ? `${smart}; no goal is due yet.`
    : `${smart}; of ${counted(due, 'goal')} due, ${formatNumber(metOfDue)} ${metOfDue === 1 ? 'is' : 'are'} met.`;
}

/** What the page about certificates answers: how many are earned, and how many people are nearly there. */
export function recognitionAnswer({ counts }: Pick<RecognitionResult, 'counts'>): string {
  const { people, earned, formToCome, oneStepShort } = counts;
  if (people === 0) return 'Nobody has begun yet, so there is no certificate to earn.';
  const near = formToCome + oneStepShort;
  const nearly =
    near === 0
      ? ''
      : `, and ${counted(near, 'person', 'people')} ${near === 1 ? 'is' : 'are'} one step short`;
  return `${formatNumber(earned)} of ${counted(people, 'certificate')} ${earned === 1 ? 'is' : 'are'} earned${nearly}.`;
}
