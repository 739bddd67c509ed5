import type { Matrix } from './cholesky.ts';
import { entryOf, type Spell, wasFollowed } from './risk-table.ts';

/** One person's spell and numbers, as many and in the same order for everybody. */
export type CoxPerson = Spell & { readonly covariates: readonly number[] };

/** The people who were ever at risk, latest exit first, and those who entered late, latest entry first. */
export type RiskOrder = { readonly byTime: readonly CoxPerson[]; readonly byEntry: readonly CoxPerson[] };

export type Likelihood = {
  readonly logLikelihood: number;
  /** First derivatives, one a covariate. */
  readonly score: readonly number[];
  /** Second derivatives with the sign turned. */
  readonly information: Matrix;
};

/** Sums over some of the people of e^(βx), e^(βx)·x and, row by row, e^(βx)·x·xᵀ. */
type Sums = { weight: number; readonly first: number[]; readonly second: number[] };

export function riskOrder(people: readonly CoxPerson[]): RiskOrder {
  const followed = people.filter(wasFollowed);
  return {
    byTime: [...followed].sort((a, b) => b.time - a.time),
    byEntry: followed.filter((one) => one.entry !== undefined).sort((a, b) => entryOf(b) - entryOf(a)),
  };
}

/**
 * Cox's partial log likelihood at `beta` with its derivatives, ties by Efron's approximation (JASA 72, 1977), at risk as
 * in riskTable. One pass from the last exit to the first: people join the sums at their exit and leave them at their
 * entry. R: `coxph(…, init = beta, iter.max = 0)$loglik`.
 */
export function coxLikelihood({ byTime, byEntry }: RiskOrder, beta: readonly number[]): Likelihood {
  const size = beta.length;
  const atRisk = noSums(size);
  const found = { logLikelihood: 0, score: new Array<number>(size).fill(0) };
  const information = new Array<number>(size * size).fill(0);
  let entered = 0;
  for (let i = 0; i < byTime.length; ) {
    const time = byTime[i]?.time;
    const tied = noSums(size);
    let events = 0;
    for (let one = byTime[i]; one !== undefined && one.time === time; one = byTime[i]) {
      const exponent = exponentOf(one, beta);
      add(atRisk, one.covariates, Math.exp(exponent));
      if (one.end === 'event') {
        add(tied, one.covariates, Math.exp(exponent));
        events += 1;
        found.logLikelihood += exponent;
        one.covariates.forEach((x, j) => {
          found.score[j] = (found.score[j] ?? 0) + x;
        });
      }
      i += 1;
    }
    for (let late = byEntry[entered]; late !== undefined && isNotYetIn(late, time); late = byEntry[entered]) {
      add(atRisk, late.covariates, -Math.exp(exponentOf(late, beta)));
      entered += 1;
    }
    // Efron: each of those tied leaves in turn, a share of all of them at a time.
    for (let gone = 0; gone < events; gone += 1) {
      found.logLikelihood -= takeMean(atRisk, tied, gone / events, found.score, information);
    }
  }
  return { ...found, information: rowsOf(information, size) };
}

/** Takes one event's expectation from the score and adds its variance; the log of the weight at risk. */
function takeMean(atRisk: Sums, tied: Sums, share: number, score: number[], information: number[]): number {
  const weight = atRisk.weight - share * tied.weight;
  const mean = atRisk.first.map((sum, j) => (sum - share * (tied.first[j] ?? 0)) / weight);
  mean.forEach((mj, j) => {
    score[j] = (score[j] ?? 0) - mj;
    mean.forEach((mk, k) => {
      const at = j * mean.length + k;
      const square = ((atRisk.second[at] ?? 0) - share * (tied.second[at] ?? 0)) / weight;
      information[at] = (information[at] ?? 0) + square - mj * mk;
    });
  });
  return Math.log(weight);
}

function isNotYetIn(person: CoxPerson, time: number | undefined): boolean {
  return time !== undefined && entryOf(person) >= time;
}

function exponentOf({ covariates }: CoxPerson, beta: readonly number[]): number {
  return covariates.reduce((sum, x, j) => sum + x * (beta[j] ?? 0), 0);
}

function noSums(size: number): Sums {
  return {
    weight: 0,
    first: new Array<number>(size).fill(0),
    second: new Array<number>(size * size).fill(0),
  };
}

function add(sums: Sums, x: readonly number[], weight: number): void {
  sums.weight += weight;
  x.forEach((xj, j) => {
    sums.first[j] = (sums.first[j] ?? 0) + weight * xj;
    x.forEach((xk, k) => {
      const at = j * x.length + k;
      sums.second[at] = (sums.second[at] ?? 0) + weight * xj * xk;
    });
  });
}

function rowsOf(flat: readonly number[], size: number): Matrix {
  return Array.from({ length: size }, (_, j) => flat.slice(j * size, (j + 1) * size));
}
