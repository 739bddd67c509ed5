import type { CheckIn } from '../model/check-in.ts';
import { meanInterval } from '../stats/mean-interval.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import { completeShare, type Figures, type Finding, unknown } from './metric.ts';
import { type SurveyWave, valueByPerson, waveToQuote } from './survey-waves.ts';

/** Under this many answers a difference of two shares says nothing; the counts are given. */
const enoughForRecommend = 30;

/** Mean answer of the mentees in the wave to quote, on the question's own scale. */
export function satisfaction({ waves }: Figures): Finding {
  const quoted = waveToQuote(waves, ({ satisfaction }) => satisfaction !== undefined);
  return quoted === undefined ? unknown('mean', 'no-answers') : meanSatisfaction(quoted);
}

/** The same wave as the mentees', so that the two may be compared. */
export function satisfactionOfMentors({ waves }: Figures): Finding {
  const quoted = waveToQuote(waves, ({ satisfaction }) => satisfaction !== undefined);
  const mentors = waves.find(({ wave, side }) => wave === quoted?.wave && side === 'mentor');
  return mentors === undefined ? unknown('mean', 'no-answers') : meanSatisfaction(mentors);
}

function meanSatisfaction(wave: SurveyWave): Finding {
  const ratings = answersTo(wave, ({ satisfaction }) => satisfaction);
  const mean = meanInterval(valueByPerson(ratings));
  if (mean === null) return unknown('mean', 'no-answers');
  const { value, low, high, n } = mean;
  const source = { wave: wave.wave, side: wave.side };
  return {
    value,
    low,
    high,
    numerator: value * n,
    denominator: n,
    intervalMethod: 't',
    unit: 'mean',
    ...source,
  };
}

/** Share of mentees who call it a good fit. */
export function fit({ waves }: Figures): Finding {
  const quoted = waveToQuote(waves, (answer) => answer.fit !== undefined);
  if (quoted === undefined) return unknown('share', 'no-answers');
  const answers = answersTo(quoted, (answer) => answer.fit).map(({ value }) => value);
  const count = (word: string): number => answers.filter((value) => value === word).length;
  const interval = wilsonInterval(count('good'), answers.length);
  if (interval === null) return unknown('share', 'no-answers');
  return {
    ...interval,
    numerator: count('good'),
    denominator: answers.length,
    intervalMethod: 'wilson',
    unit: 'share',
    wave: quoted.wave,
    side: quoted.side,
    parts: ['good', 'undecided', 'poor'].map((name) => ({ name, n: count(name) })),
  };
}

/** Mentees at 9 and 10 less those at 0 to 6, as shares; under 30 answers the counts alone. */
export function recommend({ waves, program }: Figures): Finding {
  const quoted = waveToQuote(waves, (answer) => answer.recommend !== undefined);
  if (quoted === undefined) return unknown('share', 'no-answers');
  const { min, max } = program.checkins.questions.recommend?.scale ?? { min: 0, max: 10 };
  const signs = answersTo(quoted, (answer) => answer.recommend).map(({ person, value }) => {
    const ten = (10 * (value - min)) / (max - min);
    return { person, value: ten >= 9 ? 1 : ten <= 6 ? -1 : 0 };
  });
  const count = (sign: number): number => signs.filter(({ value }) => value === sign).length;
  const parts = [
    { name: 'would', n: count(1) },
    { name: 'might', n: count(0) },
    { name: 'would-not', n: count(-1) },
  ];
  const source = { wave: quoted.wave, side: quoted.side, parts };
  const mean = meanInterval(valueByPerson(signs));
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

function answersTo<T>(
  { forms }: SurveyWave,
  of: (answer: CheckIn) => T | undefined,
): { readonly person: string; readonly value: T }[] {
  return forms.flatMap(({ person, answer }) => {
    const value = answer === undefined ? undefined : of(answer);
    return value === undefined ? [] : [{ person, value }];
  });
}
