import type { CheckIn } from '../model/check-in.ts';
import { scaleIds } from '../model/metric-ids.ts';
import { isPrivateQuestion } from '../model/private-question.ts';
import { itemScale, type Scale } from '../model/question-scale.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import { numbersOf, type ReadAnswer } from './answer-number.ts';
import { completeShare, type Figures, type Finding, unknown } from './metric.ts';
import { filledMean, meanOfRuns, runsByPerson } from './person-runs.ts';
import { figureOfWave, type SurveyWave, waveToQuote } from './survey-waves.ts';

/** Under this many answers a difference of two shares says nothing; the counts are given. */
const enoughForRecommend = 30;

/** What is asked of both sides in one wave: how to read an answer, and the ends it lies between. */
export type Matter = { readonly read: ReadAnswer; readonly scale: Scale | undefined };

/** Mean answer of the mentees in the wave to quote, on the question's own scale. */
function meanOfMentees({ waves }: Figures, matter: Matter): Finding {
  const quoted = waveToQuote(waves, (answer) => matter.read(answer) !== undefined);
  return quoted === undefined ? unknown('mean', 'no-answers') : meanFinding(quoted, matter);
}

/** The same wave as the mentees', so that the two may be compared. */
function meanOfMentors({ waves }: Figures, matter: Matter): Finding {
  const quoted = waveToQuote(waves, (answer) => matter.read(answer) !== undefined);
  const mentors = waves.find(({ wave, side }) => wave === quoted?.wave && side === 'mentor');
  return mentors === undefined ? unknown('mean', 'no-answers') : meanFinding(mentors, matter);
}

function meanFinding(wave: SurveyWave, { read, scale }: Matter): Finding {
  const figure = figureOfWave(wave, read, scale);
  if (figure === null) return unknown('mean', 'no-answers');
  const { n, ...rest } = figure;
  return {
    ...rest,
    numerator: rest.value * n,
    denominator: n,
    intervalMethod: 't',
    unit: 'mean',
    wave: wave.wave,
    side: wave.side,
    ...(scale === undefined ? {} : { scale }),
  };
}

/** Of one side, in the wave to quote for satisfaction. */
export function satisfaction(figures: Figures, side: 'mentee' | 'mentor' = 'mentee'): Finding {
  const matter = satisfactionMatter(figures);
  return side === 'mentee' ? meanOfMentees(figures, matter) : meanOfMentors(figures, matter);
}

/** The metrics of every sub-scale: of mentees in the wave to quote, of mentors in the same. */
export function subScaleMetrics(figures: Figures): (readonly [id: string, finding: Finding])[] {
  return figures.scales.flatMap((scale) => {
    const [mentees, mentors] = scaleIds(scale.name);
    const questions = [...scale.items];
    const own = [mentees, { ...meanOfMentees(figures, scale), questions }] as const;
    return figures.equals
      ? [own]
      : [own, [mentors, { ...meanOfMentors(figures, scale), questions }] as const];
  });
}

/** The question on satisfaction, on its own scale. */
export function satisfactionMatter({
  program,
}: Pick<Figures, 'program'>): Matter & { readonly scale: Scale } {
  return { read: numbersOf('satisfaction', program), scale: itemScale('satisfaction', program) };
}

/** Share of one side who call it a good fit, in the wave quoted of the mentees. */
export function goodFit({ waves, program }: Figures, side: 'mentee' | 'mentor' = 'mentee'): Finding {
  const fitOf = (answer: CheckIn) => (isPrivateQuestion(program, 'fit') ? undefined : answer.fit);
  const quoted = waveToQuote(waves, (answer) => fitOf(answer) !== undefined);
  const wave = waves.find((one) => one.wave === quoted?.wave && one.side === side);
  if (wave === undefined) return unknown('share', 'no-answers');
  const answers = wave.forms.flatMap(({ answer }) => (answer === undefined ? [] : (fitOf(answer) ?? [])));
  const count = (word: string): number => answers.filter((value) => value === word).length;
  const interval = wilsonInterval(count('good'), answers.length);
  if (interval === null) return unknown('share', 'no-answers');
  const asked = wave.forms.length;
  return {
    ...interval,
    numerator: count('good'),
    denominator: answers.length,
    intervalMethod: 'wilson',
    unit: 'share',
    worst: count('good') / asked,
    best: (count('good') + asked - answers.length) / asked,
    asked,
    answered: answers.length,
    wave: wave.wave,
    side,
    parts: ['good', 'undecided', 'poor'].map((name) => ({ name, n: count(name) })),
  };
}

/** Mentees at 9 and 10 less those at 0 to 6, as shares; under 30 answers the counts alone. */
export function recommend({ waves, program }: Figures): Finding {
  const read = numbersOf('recommend', program);
  const quoted = waveToQuote(waves, (answer) => read(answer) !== undefined);
  if (quoted === undefined) return unknown('share', 'no-answers');
  const { min, max } = itemScale('recommend', program);
  const signOf = (answer: CheckIn): number | undefined => {
    const value = read(answer);
    if (value === undefined) return undefined;
    const ten = (10 * (value - min)) / (max - min);
    return ten >= 9 ? 1 : ten <= 6 ? -1 : 0;
  };
  const signs = quoted.forms.flatMap(({ answer }) => (answer === undefined ? [] : (signOf(answer) ?? [])));
  const count = (sign: number): number => signs.filter((value) => value === sign).length;
  const parts = [
    { name: 'would', n: count(1) },
    { name: 'might', n: count(0) },
    { name: 'would-not', n: count(-1) },
  ];
  const asked = { asked: quoted.forms.length, answered: signs.length };
  const source = { wave: quoted.wave, side: quoted.side, parts, ...asked };
  const runs = runsByPerson(quoted.forms, signOf);
  const mean = meanOfRuns(runs);
  if (mean === null || signs.length < enoughForRecommend)
    return { ...unknown('share', 'few-answers'), denominator: signs.length, ...source };
  const { value, low, high, n } = mean;
  return {
    value,
    low,
    high,
    numerator: value * n,
    denominator: n,
    intervalMethod: 't',
    unit: 'share',
    ...filledMean(runs, { min: -1, max: 1 }),
    ...source,
  };
}

/**
 * Answered ÷ asked over the waves so far, by side where one is given. A wave that nobody at all has answered counts only
 * if all are like that: nothing tells whether it was ever sent.
 */
export function responseRate({ waves }: Figures, side?: 'mentee' | 'mentor'): Finding {
  const answers = ({ forms }: SurveyWave): number =>
    forms.filter(({ answer }) => answer !== undefined).length;
  const sent = new Set(waves.filter((wave) => answers(wave) > 0).map(({ wave }) => wave));
  const counted = waves.filter(
    (wave) => (side === undefined || wave.side === side) && (sent.size === 0 || sent.has(wave.wave)),
  );
  const asked = counted.reduce((sum, { forms }) => sum + forms.length, 0);
  const answered = counted.reduce((sum, wave) => sum + answers(wave), 0);
  return { ...completeShare(answered, asked, 'none-asked'), ...(side === undefined ? {} : { side }) };
}
