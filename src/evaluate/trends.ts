import type { CheckIn } from '../model/check-in.ts';
import { isPrivateQuestion } from '../model/private-question.ts';
import { questionScale, type Scale } from '../model/question-scale.ts';
import type { Trend } from '../schema/progress-result.ts';
import { numbersOf, numericQuestions, type ReadAnswer } from './answer-number.ts';
import type { Figures } from './metric.ts';
import { countsOf } from './person-runs.ts';
import { figureOfWave, type SurveyWave } from './survey-waves.ts';

export type Question = {
  readonly question: string;
  readonly read: ReadAnswer;
  readonly scale: Scale | undefined;
};

/** Whatever people gave numbers to, then the sub-scales: all that has a mean. */
export function questionsWithMeans({ answers, program, scales }: Figures): Question[] {
  const single = numericQuestions(answers, program).map((question) => ({
    question,
    read: numbersOf(question, program),
    scale: questionScale(question, program),
  }));
  return [...single, ...scales.map(({ name, read, scale }) => ({ question: name, read, scale }))];
}

/** Every question by wave and side, with who was asked; the fit is told in words and has no mean. */
export function trendsOf(figures: Figures, questions: readonly Question[]): Trend[] {
  // Wave by wave: its answers are still at hand for the next question, which counts where there are a million.
  const byWave = figures.waves.map((wave) => questions.map((question) => trendOf(wave, question)));
  const measured = questions.flatMap((_, at) => byWave.flatMap((trends) => trends[at] ?? []));
  if (isPrivateQuestion(figures.program, 'fit')) return measured;
  return [...measured, ...figures.waves.flatMap((wave) => fitTrend(wave) ?? [])];
}

function trendOf(wave: SurveyWave, { question, read, scale }: Question): Trend | undefined {
  const figure = figureOfWave(wave, read, scale);
  if (figure === null) return undefined;
  const { value, low, high, asked, answered, worst, best } = figure;
  return {
    question,
    wave: wave.wave,
    side: wave.side,
    ...{ asked, answered, mean: value, low, high, worst, best },
    counts: countsOf(wave.forms, read, scale),
    scale: scale ?? null,
  };
}

function fitTrend({ wave, side, forms }: SurveyWave): Trend | undefined {
  const counts: Record<NonNullable<CheckIn['fit']>, number> = { good: 0, undecided: 0, poor: 0 };
  for (const { answer } of forms) if (answer?.fit !== undefined) counts[answer.fit] += 1;
  const answered = counts.good + counts.undecided + counts.poor;
  if (answered === 0) return undefined;
  return {
    ...{ question: 'fit', wave, side, asked: forms.length, answered },
    ...{ mean: null, low: null, high: null, worst: null, best: null, scale: null },
    counts,
  };
}
