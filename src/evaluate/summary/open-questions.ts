import type { OpenQuestion } from '../../model/board-summary.ts';
import type { Metric } from '../../schema/progress-result.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';

/** What is known about staying: nobody asked for it, no roster, one of a later day, data that cannot tell, or what they tell. */
export type Staying = 'not-asked' | 'no-roster' | 'later' | 'refused' | RetentionOutcome;

/** What boards ask for first, if it has no target. */
const asked = ['satisfaction', 'completion'];

/**
 * What cannot be said yet, and why: whether people stay longer, figures without a value, targets and steps that rest on too
 * few to be told. `metrics`: all of them, as these readers may know them; `hidden`: how many figures of the page are held
 * back, since they would tell of fewer people than `least`.
 */
export function openQuestions(
  metrics: readonly Metric[],
  { staying, hidden, least }: { readonly staying: Staying; readonly hidden: number; readonly least: number },
): OpenQuestion[] {
  const missing = metrics.filter(
    ({ id, value, suppressed, target }) =>
      value === null && !suppressed && (target !== undefined || asked.includes(id)),
  );
  return [
    ...stayingQuestions(staying),
    ...missing.map((metric) => ({ about: 'metric' as const, metric })),
    ...(hidden === 0 ? [] : [{ about: 'hidden' as const, figures: hidden, least }]),
  ];
}

function stayingQuestions(staying: Staying): OpenQuestion[] {
  if (typeof staying === 'string') return [{ about: 'staying', why: staying }];
  const { horizons, power, design } = staying;
  const early = horizons.find(({ answerableFrom }) => answerableFrom !== undefined);
  const last = horizons.findLast(({ answerableFrom }) => answerableFrom === undefined);
  return [
    ...(early?.answerableFrom === undefined
      ? []
      : [
          {
            about: 'staying' as const,
            why: 'too-early' as const,
            days: early.days,
            from: early.answerableFrom,
          },
        ]),
    ...(last === undefined || power.smallestDifference === null
      ? []
      : [
          {
            about: 'staying' as const,
            why: 'too-small' as const,
            days: last.days,
            difference: power.smallestDifference,
          },
        ]),
    ...(design === 'lottery' || last === undefined ? [] : [{ about: 'chosen' as const }]),
  ];
}
