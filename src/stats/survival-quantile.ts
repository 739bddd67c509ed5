import { curveQuantile } from './curve-quantile.ts';
import type { SurvivalStep } from './kaplan-meier.ts';

/** Null where the curve, or the limit in question, does not fall that far. */
export type SurvivalQuantile = {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

/**
 * The time by which a share `p` have left, with the interval of Brookmeyer & Crowley (Biometrics 38, 1982): where the
 * lower and the upper limits of the curve pass the same share. So it is of the curve's own level and scale.
 * R: `quantile(survfit(…, conf.type = …), p)`.
 */
export function survivalQuantile(steps: readonly SurvivalStep[], p: number): SurvivalQuantile {
  const passes = (shareOf: (step: SurvivalStep) => number | null): number | null =>
    curveQuantile(
      steps.flatMap((step) => {
        const share = shareOf(step);
        return share === null ? [] : [{ time: step.time, share }];
      }),
      p,
    );
  return {
    value: passes(({ survival }) => survival),
    low: passes(({ low }) => low),
    high: passes(({ high }) => high),
  };
}
