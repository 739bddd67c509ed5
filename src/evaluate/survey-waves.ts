import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { FollowedPairing } from '../model/followed-pairing.ts';
import { compareText } from '../model/order.ts';
import type { ProgressResult } from '../schema/progress-result.ts';
import { meanInterval } from '../stats/mean-interval.ts';

type Side = 'mentee' | 'mentor';
type Scale = { readonly min: number; readonly max: number };

/** One form that was asked for: by whom, and the answer if there is one. */
export type Form = { readonly person: string; readonly answer?: CheckIn };

/** What was asked of one side in one wave, over all pairings that it has opened for. */
export type SurveyWave = {
  readonly wave: string;
  readonly side: Side;
  readonly opened: Day;
  readonly forms: readonly Form[];
};

/**
 * All waves asked so far, in the order they first opened, mentees before mentors. Everybody is asked once about a pairing or
 * group; equals answer as mentees, and where nobody leads no mentor is asked.
 */
export function surveyWaves(followed: readonly FollowedPairing[]): SurveyWave[] {
  const found = new Map<string, { opened: Day; mentee: Form[]; mentor: Form[] }>();
  for (const { person, side, waves } of followed.flatMap(({ members }) => members)) {
    for (const { wave, opened, answer } of waves) {
      const entry = found.get(wave) ?? { opened, mentee: [], mentor: [] };
      if (opened < entry.opened) entry.opened = opened;
      entry[side].push({ person, ...(answer === undefined ? {} : { answer }) });
      found.set(wave, entry);
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => compareText(x.opened, y.opened) || compareText(a, b))
    .flatMap(([wave, { opened, ...forms }]) =>
      (['mentee', 'mentor'] as const)
        .filter((side) => forms[side].length > 0)
        .map((side) => ({ wave, side, opened, forms: forms[side] })),
    );
}

/**
 * The wave to quote for a question: of the mentees' waves the latest that at least half of those asked have answered it
 * in, so that the first two answers to a form sent this morning are not the figure of the day; else the latest with any.
 */
export function waveToQuote(
  waves: readonly SurveyWave[],
  answers: (checkIn: CheckIn) => boolean,
): SurveyWave | undefined {
  const asked = waves.filter(({ side }) => side === 'mentee');
  const count = ({ forms }: SurveyWave): number =>
    forms.filter(({ answer }) => answer !== undefined && answers(answer)).length;
  return (
    asked.findLast((wave) => 2 * count(wave) >= wave.forms.length && count(wave) > 0) ??
    asked.findLast((wave) => count(wave) > 0)
  );
}

export type Rating = { readonly person: string; readonly value: number };

/** One value a person, the mean of their own answers: a mentor of two mentees counts once. By person's id. */
export function valueByPerson(ratings: readonly Rating[]): number[] {
  const byPerson = new Map<string, number[]>();
  for (const { person, value } of ratings) byPerson.set(person, [...(byPerson.get(person) ?? []), value]);
  return [...byPerson]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, values]) => values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** The row of one wave and side: who answered, and their satisfaction with the bounds that the missing answers leave. */
export function waveRow({ wave, side, forms }: SurveyWave, scale: Scale): ProgressResult['waves'][number] {
  return {
    wave,
    side,
    asked: forms.length,
    answered: forms.filter(({ answer }) => answer !== undefined).length,
    satisfaction: satisfactionOf(forms, scale),
  };
}

function satisfactionOf(
  forms: readonly Form[],
  scale: Scale,
): ProgressResult['waves'][number]['satisfaction'] {
  const ratings = forms.flatMap(({ person, answer }) =>
    answer?.satisfaction === undefined ? [] : [{ person, value: answer.satisfaction }],
  );
  const mean = meanInterval(valueByPerson(ratings));
  if (mean === null) return null;
  const filled = (missing: number): number => {
    const values = valueByPerson(
      forms.map(({ person, answer }) => ({ person, value: answer?.satisfaction ?? missing })),
    );
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return {
    mean: mean.value,
    low: mean.low,
    high: mean.high,
    n: mean.n,
    counts: countsOf(ratings, scale),
    worst: filled(scale.min),
    best: filled(scale.max),
  };
}

/** How often each value was given; every whole step of the scale is there, so that a gap shows as 0. */
function countsOf(ratings: readonly Rating[], { min, max }: Scale): Record<string, number> {
  const counts = new Map<string, number>();
  if (Number.isInteger(min) && max - min <= 20)
    for (let step = min; step <= max; step += 1) counts.set(String(step), 0);
  for (const { value } of ratings) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return Object.fromEntries(counts);
}
