import type { Side } from '../model/check-in.ts';
import { groupBy } from '../model/group-by.ts';
import { changeId } from '../model/metric-ids.ts';
import { sortedBy } from '../model/order.ts';
import { questionScale } from '../model/question-scale.ts';
import { meanInterval } from '../stats/mean-interval.ts';
import { numbersOf, numericQuestions, type ReadAnswer } from './answer-number.ts';
import { type LatestAnswer, latestAnswers, type Threads, threadsOf } from './latest-answers.ts';
import { type Figures, type Finding, unknown } from './metric.ts';
import { filledChange, type SpokenTwice } from './missing-changes.ts';

/** What is asked before the first meeting, to be asked again word for word. */
const baselineWave = 'baseline';

/**
 * For every question with answers at the baseline and again later: the mean over people of their latest later answer less
 * their own first one. Whoever gave only one of the two is in no mean. There is no comparison group: people change in half a
 * year anyway.
 */
export function changeMetrics(figures: Figures): (readonly [id: string, finding: Finding])[] {
  const { answers, program } = figures;
  const first = answers.filter(({ wave }) => wave === baselineWave);
  if (first.length === 0) return [];
  const later = answers.filter(({ wave }) => wave !== undefined && wave !== baselineWave);
  const spoken = { first: threadsOf(first), later: threadsOf(later) };
  return numericQuestions(first, program).flatMap((question) => {
    const finding = changeOf(question, spoken, figures);
    return finding === undefined ? [] : [[changeId(question), finding] as const];
  });
}

/** What was said at the baseline, and afterwards. */
type Spoken = { readonly first: Threads; readonly later: Threads };

function changeOf(question: string, { first, later }: Spoken, figures: Figures): Finding | undefined {
  const read = numbersOf(question, figures.program);
  const before = latestAnswers(first, read);
  const after = latestAnswers(later, read);
  if (after.length === 0) return undefined;
  const scale = questionScale(question, figures.program);
  const people = changeByPerson(before, after);
  const changes = people.flatMap(({ change }) => (change === undefined ? [] : [change]));
  const silent = silentPeople({ before, after, read }, figures);
  const asked =
    silent === undefined ? {} : { asked: changes.length + silent.length, answered: changes.length };
  const mean = meanInterval(changes);
  const source = { questions: [question], wave: baselineWave, ...asked };
  if (mean === null) return { ...unknown('mean', 'no-answers'), denominator: 0, ...source };
  const count = (sign: number): number => changes.filter((change) => Math.sign(change) === sign).length;
  return {
    ...source,
    unit: 'mean',
    value: mean.value,
    low: mean.low,
    high: mean.high,
    numerator: null,
    denominator: mean.n,
    intervalMethod: 't',
    ...(silent === undefined || scale === undefined ? {} : filledChange(changes, silent, scale)),
    parts: [
      { name: 'rose', n: count(1) },
      { name: 'same', n: count(0) },
      { name: 'fell', n: count(-1) },
    ],
  };
}

/** One change a person, the mean over their pairings; none where nothing was said again. */
function changeByPerson(
  before: readonly LatestAnswer[],
  after: readonly LatestAnswer[],
): { readonly person: string; readonly change?: number }[] {
  const now = new Map(after.map(({ thread, value }) => [thread, value]));
  const byPerson = groupBy(before, ({ answer }) => answer.person);
  return sortedBy(byPerson, ([person]) => person).map(([person, own]) => {
    const known = own.flatMap(({ thread, value }) => {
      const latest = now.get(thread);
      return latest === undefined ? [] : [latest - value];
    });
    if (known.length === 0) return { person };
    return { person, change: known.reduce((sum, change) => sum + change, 0) / known.length };
  });
}

type Answered = {
  readonly before: readonly LatestAnswer[];
  readonly after: readonly LatestAnswer[];
  readonly read: ReadAnswer;
};

/**
 * Whoever was asked the question at the baseline and again, and did not answer both times; undefined where managers or
 * others were asked, of whom no list is kept.
 */
function silentPeople({ before, after, read }: Answered, { waves }: Figures): SpokenTwice[] | undefined {
  const sides = new Set<Side>(before.map(({ answer }) => answer.side));
  if ([...sides].some((side) => side !== 'mentee' && side !== 'mentor')) return undefined;
  const own = waves.filter(({ side }) => sides.has(side));
  const again = new Set(
    own
      .filter(({ wave }) => wave !== baselineWave)
      .filter(({ forms }) => forms.some(({ answer }) => answer !== undefined && read(answer) !== undefined))
      .map(({ wave }) => wave),
  );
  const askedIn = (isWave: (wave: string) => boolean): Set<string> => {
    const people = new Set<string>();
    for (const { wave, forms } of own) if (isWave(wave)) for (const { person } of forms) people.add(person);
    return people;
  };
  const askedAgain = askedIn((wave) => again.has(wave));
  const asked = [...askedIn((wave) => wave === baselineWave)].filter((person) => askedAgain.has(person));
  const [first, latest] = [valuesByPerson(before), valuesByPerson(after)];
  return sortedBy(asked, (person) => person).flatMap((person): SpokenTwice[] => {
    const [one, two] = [first.get(person), latest.get(person)];
    if (one !== undefined && two !== undefined) return [];
    return [{ ...(one === undefined ? {} : { before: one }), ...(two === undefined ? {} : { after: two }) }];
  });
}

const valuesByPerson = (spoken: readonly LatestAnswer[]): ReadonlyMap<string, number> =>
  new Map(spoken.map(({ answer, value }) => [answer.person, value]));
