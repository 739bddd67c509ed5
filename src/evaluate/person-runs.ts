import type { CheckIn } from '../model/check-in.ts';
import type { Scale } from '../model/question-scale.ts';
import { type MeanInterval, meanInterval } from '../stats/mean-interval.ts';
import type { ReadAnswer } from './answer-number.ts';

/** One form that was asked for: of whom, about which pairing, and the answer if there is one. */
export type Form = { readonly person: string; readonly pairing: string; readonly answer?: CheckIn };

/** The forms of one person: how many, how many of them say something on the matter, and the sum of it. */
export type PersonRun = { readonly forms: number; readonly answers: number; readonly sum: number };

/** What a figure would be with the worst and the best of answers for the missing ones; null where answers have no ends. */
export type Filled = { readonly worst: number | null; readonly best: number | null };

/** Forms that stand in order of their people, a run a person: so a mentor of two mentees counts once, with the mean. */
export function runsByPerson(forms: readonly Form[], read: ReadAnswer): PersonRun[] {
  const runs: { forms: number; answers: number; sum: number }[] = [];
  let run = { forms: 0, answers: 0, sum: 0 };
  let last: string | undefined;
  for (const { person, answer } of forms) {
    if (person !== last) {
      run = { forms: 0, answers: 0, sum: 0 };
      runs.push(run);
      last = person;
    }
    run.forms += 1;
    const value = answer === undefined ? undefined : read(answer);
    if (value === undefined) continue;
    run.answers += 1;
    run.sum += value;
  }
  return runs;
}

/** Mean over people, each the mean of their own answers. */
export function meanOfRuns(runs: readonly PersonRun[]): MeanInterval | null {
  const means: number[] = [];
  for (const { sum, answers } of runs) if (answers > 0) means.push(sum / answers);
  return meanInterval(means);
}

/** The mean over everybody asked, had whoever did not answer given the one end of the scale, or the other. */
export function filledMean(runs: readonly PersonRun[], scale: Scale | undefined): Filled {
  if (scale === undefined || runs.length === 0) return { worst: null, best: null };
  const filled = (missing: number): number =>
    runs.reduce((sum, run) => sum + (run.sum + (run.forms - run.answers) * missing) / run.forms, 0) /
    runs.length;
  return { worst: filled(scale.min), best: filled(scale.max) };
}

/** How often each value was given; every whole step of a short scale is there, so that a gap shows as 0. */
export function countsOf(
  forms: readonly Form[],
  read: ReadAnswer,
  scale: Scale | undefined,
): Record<string, number> {
  const counts = new Map<number, number>();
  if (scale !== undefined && Number.isInteger(scale.min) && scale.max - scale.min <= 20)
    for (let step = scale.min; step <= scale.max; step += 1) counts.set(step, 0);
  for (const { answer } of forms) {
    const value = answer === undefined ? undefined : read(answer);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const inOrder = [...counts].sort(([a], [b]) => a - b);
  return Object.fromEntries(inOrder.map(([value, n]) => [String(value), n]));
}
