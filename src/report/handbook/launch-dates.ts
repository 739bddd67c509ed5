import type { Day } from '../../model/day.ts';
import type { HandbookContent, LaunchStep, LaunchWhen } from '../../model/handbook.ts';
import { sortedBy } from '../../model/order.ts';
import { addDays, addSpan } from '../../time/day.ts';
import { workdayBy } from '../../time/working-days.ts';
import type { HandbookInput } from './handbook-input.ts';

/** From when to when something is due; on one day where `to` is absent. */
export type DaySpan = { readonly from: Day; readonly to?: Day };
export type DatedStep = LaunchStep & { readonly due: DaySpan };

type Frame = Pick<HandbookInput, 'start' | 'end'>;

/** Weeks from the start or the end as days. */
export function dueDays({ from, to, ofEnd }: LaunchWhen, { start, end }: Frame): DaySpan {
  const base = ofEnd === true ? end : start;
  // Nobody works off a list on a Sunday.
  const day = (weeks: number): Day => workdayBy(addDays(base, Math.round(weeks * 7)));
  return to === undefined ? { from: day(from) } : { from: day(from), to: day(to) };
}

/** The launch checklist with its days, the first first. */
export function datedSteps({ content, ...frame }: HandbookInput): readonly DatedStep[] {
  return sortedBy(
    content.steps.map((step) => ({ ...step, due: dueOf(step, frame) })),
    ({ due }) => due.from,
    ({ due }) => due.to ?? due.from,
  );
}

/** Whether everybody has met is asked when everybody ought to have. */
function dueOf(step: LaunchStep, frame: Frame & Pick<HandbookInput, 'program'>): DaySpan {
  if (step.key !== 'first-met') return dueDays(step, frame);
  return { from: workdayBy(addSpan(frame.start, frame.program.meetings.first_within)) };
}

/** The days of the first of these steps that the program has. */
export function daysOfStep(
  keys: readonly LaunchStep['key'][],
  { content, ...frame }: Frame & { readonly content: Pick<HandbookContent, 'steps'> },
): DaySpan | undefined {
  const step = keys.flatMap((key) => content.steps.find((one) => one.key === key) ?? [])[0];
  return step === undefined ? undefined : dueDays(step, frame);
}
