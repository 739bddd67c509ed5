import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { FollowedPairing } from '../model/followed-pairing.ts';
import { compareText } from '../model/order.ts';
import type { Scale } from '../model/question-scale.ts';
import type { ProgressResult } from '../schema/progress-result.ts';
import type { ReadAnswer } from './answer-number.ts';
import { countsOf, type Filled, type Form, filledMean, meanOfRuns, runsByPerson } from './person-runs.ts';

type Side = 'mentee' | 'mentor';

/** What was asked of one side in one wave, over all pairings that it has opened for. */
export type SurveyWave = {
  readonly wave: string;
  readonly side: Side;
  readonly opened: Day;
  /** By person, then by pairing. */
  readonly forms: readonly Form[];
};

/**
 * All waves asked so far, in the order they first opened, mentees before mentors. Everybody is asked once about a pairing or
 * group; equals answer as mentees, and where nobody leads no mentor is asked.
 */
export function surveyWaves(followed: readonly FollowedPairing[]): SurveyWave[] {
  const found = new Map<string, { opened: Day; mentee: Form[]; mentor: Form[] }>();
  for (const { unit, members } of followed) {
    for (const { person, side, waves } of members) {
      for (const { wave, opened, answer } of waves) {
        const entry = found.get(wave) ?? { opened, mentee: [], mentor: [] };
        if (opened < entry.opened) entry.opened = opened;
        const pairing = unit.id;
        entry[side].push(answer === undefined ? { person, pairing } : { person, pairing, answer });
        found.set(wave, entry);
      }
    }
  }
  const byPerson = (a: Form, b: Form): number =>
    compareText(a.person, b.person) || compareText(a.pairing, b.pairing);
  return [...found]
    .sort(([a, x], [b, y]) => compareText(x.opened, y.opened) || compareText(a, b))
    .flatMap(([wave, { opened, ...forms }]) =>
      (['mentee', 'mentor'] as const)
        .filter((side) => forms[side].length > 0)
        .map((side) => ({ wave, side, opened, forms: forms[side].sort(byPerson) })),
    );
}

/**
 * The wave to quote for a question: of the mentees' waves the latest that has opened for at least half as many as the
 * widest one, and that at least half of those asked have answered it in, so that neither the first two answers to a form
 * sent this morning nor the one pair that finished early are the figure of the day; else the latest with any.
 */
export function waveToQuote(
  waves: readonly SurveyWave[],
  answers: (checkIn: CheckIn) => boolean,
): SurveyWave | undefined {
  const asked = waves.filter(({ side }) => side === 'mentee');
  const count = ({ forms }: SurveyWave): number =>
    forms.filter(({ answer }) => answer !== undefined && answers(answer)).length;
  const widest = Math.max(0, ...asked.map(({ forms }) => forms.length));
  const speaksForAll = (wave: SurveyWave): boolean =>
    2 * wave.forms.length >= widest && 2 * count(wave) >= wave.forms.length && count(wave) > 0;
  return asked.findLast(speaksForAll) ?? asked.findLast((wave) => count(wave) > 0);
}

/** What one side said in one wave, beside what all who were asked could have said. */
export type WaveFigure = Filled & {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** People with an answer. */
  readonly n: number;
  readonly asked: number;
  readonly answered: number;
};

/** The mean by person of one side in one wave; null without answers. Bounds where the answers have ends. */
export function figureOfWave(
  { forms }: SurveyWave,
  read: ReadAnswer,
  scale: Scale | undefined,
): WaveFigure | null {
  const runs = runsByPerson(forms, read);
  const mean = meanOfRuns(runs);
  if (mean === null) return null;
  const { value, low, high, n } = mean;
  const answered = runs.reduce((sum, run) => sum + run.answers, 0);
  return { value, low, high, n, asked: forms.length, answered, ...filledMean(runs, scale) };
}

/** The row of one wave and side: who answered, and their satisfaction with the bounds that the missing answers leave. */
export function waveRow(wave: SurveyWave, read: ReadAnswer, scale: Scale): ProgressResult['waves'][number] {
  const { forms, side } = wave;
  const figure = figureOfWave(wave, read, scale);
  return {
    wave: wave.wave,
    side,
    asked: forms.length,
    answered: forms.filter(({ answer }) => answer !== undefined).length,
    satisfaction:
      figure === null
        ? null
        : {
            mean: figure.value,
            low: figure.low,
            high: figure.high,
            n: figure.n,
            counts: countsOf(forms, read, scale),
            worst: figure.worst ?? figure.value,
            best: figure.best ?? figure.value,
          },
  };
}
