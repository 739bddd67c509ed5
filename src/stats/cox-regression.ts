import { cholesky, inverseDiagonal, solveCholesky } from './cholesky.ts';
import {
  type CoxPerson,
  coxLikelihood,
  type Likelihood,
  type RiskOrder,
  riskOrder,
} from './cox-likelihood.ts';

/** Log hazard ratios with their errors, one a covariate, in its own unit; or why there are none. */
export type CoxFit =
  | {
      readonly kind: 'fitted';
      readonly coefficients: readonly number[];
      readonly stderrs: readonly number[];
      readonly logLikelihood: number;
      /** With all coefficients 0: twice the difference is the likelihood ratio χ². */
      readonly nullLogLikelihood: number;
      readonly iterations: number;
    }
  | { readonly kind: 'no-events' }
  /** Covariates (by place) that, among those at risk together, never differ or follow from those before them. */
  | { readonly kind: 'collinear'; readonly covariates: readonly number[] }
  /** Covariates that tell the events so well that the likelihood rises without end: no finite estimate exists. */
  | { readonly kind: 'monotone'; readonly covariates: readonly number[] }
  | { readonly kind: 'not-converged'; readonly iterations: number };

/** Steps of Newton's method; where a finite estimate exists, a dozen suffice. */
const maxIterations = 50;
/** Steps, in standard deviations of the covariate, under which the next would change no digit that counts. */
const smallStep = 1e-8;
/** Information an event under which there is none: rounding leaves less than this, any real contrast more. */
const noInformation = 1e-10;

/**
 * Cox's proportional hazards regression with Efron's ties and delayed entry; other ends count as censored, so that it is
 * of cause-specific hazards. Newton's method with halved steps on standardised covariates. Cox, JRSS B 34 (1972).
 * R: `coxph(Surv(entry, time, event) ~ …, ties = "efron")`.
 */
export function coxRegression(people: readonly CoxPerson[]): CoxFit {
  const { order, spreads } = standardised(riskOrder(people));
  const events = order.byTime.filter((one) => one.end === 'event').length;
  if (events === 0) return { kind: 'no-events' };
  const least = noInformation * events;
  const start = coxLikelihood(
    order,
    spreads.map(() => 0),
  );
  const { dependent } = cholesky(start.information, least);
  if (dependent.length > 0) return { kind: 'collinear', covariates: dependent };

  let here: Place = { beta: spreads.map(() => 0), likelihood: start };
  let last: readonly number[] = [];
  for (let iterations = 1; iterations <= maxIterations; iterations += 1) {
    const factor = cholesky(here.likelihood.information, least);
    if (factor.dependent.length > 0) return { kind: 'monotone', covariates: stillMoving(last) };
    const step = solveCholesky(factor.lower, here.likelihood.score);
    here = stepFrom(order, here, step);
    last = step;
    if (step.every((size) => Math.abs(size) < smallStep)) {
      return fitted(here, spreads, start.logLikelihood, least, iterations);
    }
  }
  return { kind: 'not-converged', iterations: maxIterations };
}

type Place = { readonly beta: readonly number[]; readonly likelihood: Likelihood };

function fitted(
  { beta, likelihood }: Place,
  spreads: readonly number[],
  nullLogLikelihood: number,
  least: number,
  iterations: number,
): CoxFit {
  const variances = inverseDiagonal(cholesky(likelihood.information, least).lower);
  return {
    kind: 'fitted',
    coefficients: beta.map((value, j) => value / (spreads[j] ?? 1)),
    stderrs: variances.map((value, j) => Math.sqrt(value) / (spreads[j] ?? 1)),
    logLikelihood: likelihood.logLikelihood,
    nullLogLikelihood,
    iterations,
  };
}

/** The place a step away; half the step, a quarter … as long as the likelihood is lower there than here. */
function stepFrom(order: RiskOrder, here: Place, step: readonly number[]): Place {
  const lowest = here.likelihood.logLikelihood - 1e-10 * Math.abs(here.likelihood.logLikelihood);
  for (let part = 1; ; part /= 2) {
    const beta = here.beta.map((value, j) => value + part * (step[j] ?? 0));
    const likelihood = coxLikelihood(order, beta);
    if (likelihood.logLikelihood >= lowest || part < 1e-9) return { beta, likelihood };
  }
}

/** Those whose estimate the last step still moved: where all others stand still, they run to infinity. */
function stillMoving(step: readonly number[]): readonly number[] {
  return step.flatMap((size, j) => (Math.abs(size) > 1e-3 ? [j] : []));
}

/** Each covariate less its mean, in standard deviations; 0 where nobody differs. */
function standardised(order: RiskOrder): { readonly order: RiskOrder; readonly spreads: readonly number[] } {
  const people = order.byTime;
  const columns = people[0]?.covariates.map((_, j) => people.map((one) => one.covariates[j] ?? 0)) ?? [];
  const means = columns.map((values) => values.reduce((sum, x) => sum + x, 0) / values.length);
  const spreads = columns.map((values, j) => {
    const mean = means[j] ?? 0;
    const spread = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
    return spread > 0 ? spread : 1;
  });
  const scaled = (one: CoxPerson): CoxPerson => ({
    ...one,
    covariates: one.covariates.map((x, j) => (x - (means[j] ?? 0)) / (spreads[j] ?? 1)),
  });
  return { order: { byTime: people.map(scaled), byEntry: order.byEntry.map(scaled) }, spreads };
}
