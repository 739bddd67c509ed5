import type { RetentionOutcome } from '../../../schema/retention-result.ts';
import { toldAs } from '../../disclosure/tell-derived.ts';
import { cellIds, mainDays } from './count-table.ts';
import { type CountsTold, pointOf } from './groups.ts';

type Incidence = NonNullable<RetentionOutcome['incidence']>[number];
type Step = Incidence['curve'][number];

/**
 * Who had left in each way, at the horizons alone: in the way that counts where that count is told; in another by the main
 * day, where it follows from what is told of all exits. Every other horizon is there and held back.
 */
export function discloseIncidence(
  outcome: RetentionOutcome,
  { told, hidden }: { readonly told: readonly CountsTold[]; readonly hidden: ReadonlySet<string> },
): Pick<RetentionOutcome, 'incidence'> {
  const { incidence, horizons, exploratory = [] } = outcome;
  if (incidence === undefined) return {};
  const main = mainDays(outcome);
  const days = horizons.filter(({ method }) => method !== 'none').map((horizon) => horizon.days);
  const anyBy = (name: string): number | undefined =>
    exploratory
      .find((each) => each.outcome === 'any' && each.horizon === main)
      ?.groups.find((group) => group.name === name)?.events ?? undefined;
  const goneBy = ({ name, kind }: Incidence, day: number): number | undefined => {
    const left = told.find((group) => group.name === name)?.left.get(day);
    if (kind === 'voluntary' || left === undefined) return left;
    const gone = day === main && !hidden.has(cellIds.any(name, day)) ? anyBy(name) : undefined;
    return gone === undefined ? undefined : gone - left;
  };
  return {
    incidence: incidence.map((each) => {
      const n = told.find(({ name }) => name === each.name)?.n ?? null;
      return {
        ...each,
        curve: days.map((day): Step => {
          const gone = goneBy(each, day);
          const step = each.curve.filter(({ time }) => time <= day).at(-1);
          return gone === undefined || n === null ? heldBack(day) : stepTold(step, { day, gone, n });
        }),
      };
    }),
  };
}

const heldBack = (time: number): Step => ({ time, share: null, low: null, high: null });

/** As the curve of those who stayed is told, turned round. */
function stepTold(
  step: Step | undefined,
  { day, gone, n }: { readonly day: number; readonly gone: number; readonly n: number },
): Step {
  if (step === undefined || step.share === null) return { time: day, share: gone / n, low: null, high: null };
  const turned = { survival: 1 - step.share, stderr: null, low: step.low, high: step.high };
  const { survival, low, high } = pointOf(turned, gone, n);
  return { time: day, share: survival === null ? null : toldAs(1 - survival, 12), low, high };
}
