import type { FollowedMember } from '../../model/followed-pairing.ts';
import { byImportance, type Goal } from '../../model/goal.ts';
import { groupBy } from '../../model/group-by.ts';
import { isPrivateQuestion } from '../../model/private-question.ts';
import { questionScales } from '../../model/questions/question-scales.ts';
import type { Program } from '../../schema/program.ts';
import { goalAttainmentScore } from '../../stats/goal-attainment-score.ts';
import { blankIn } from './title-lint.ts';

/** How far a goal came on its five points, −2 … +2, and where that was said. */
export type RatedGoal = {
  readonly goal: Goal;
  readonly attainment: number;
  readonly source: 'goals.csv' | 'check-in';
  /** Its points were written down. */
  readonly scaled: boolean;
};

/**
 * Whether the five points of a goal were written down: where one stood (−2) and where one wanted to be (0), from which the
 * others follow. A number set afterwards beside a goal without the two is only a rating.
 */
function hasFivePoints({ baseline, target }: Pick<Goal, 'baseline' | 'target'>): boolean {
  return (
    baseline !== undefined &&
    target !== undefined &&
    blankIn(`${baseline} ${target}`) === undefined &&
    baseline.trim() !== target.trim()
  );
}

/**
 * The rated goals of each person among `goals`, those in force. The column `attainment` stands; where it is empty, the
 * answer to the question `attainment` in a check-in counts for the goal that weighs most, those to `attainment_2` and
 * `attainment_3` for the two after it, as the questions name none. A step with a rating of its own has a scale of its own
 * and counts like a goal.
 */
export function ratedGoals(
  goals: readonly Goal[],
  members: readonly FollowedMember[],
  program: Pick<Program, 'checkins'>,
): ReadonlyMap<string, readonly RatedGoal[]> {
  const answers = attainmentAnswers(members, program);
  return new Map(
    [...groupBy(goals, ({ person }) => person)].map(([person, own]) => {
      const ranked = byImportance(own);
      const said = answers.get(person) ?? [];
      return [person, own.flatMap((goal) => rated(goal, said[ranked.indexOf(goal)]))];
    }),
  );
}

function rated(goal: Goal, said: number | undefined): RatedGoal[] {
  const scaled = hasFivePoints(goal);
  if (goal.attainment !== undefined)
    return [{ goal, attainment: goal.attainment, source: 'goals.csv', scaled }];
  return said === undefined ? [] : [{ goal, attainment: said, source: 'check-in', scaled }];
}

/** What the closing form asks about the goals of somebody, weightiest first. */
const questions = ['attainment', 'attainment_2', 'attainment_3'];

/** The last answers of each mentee, one a goal. */
function attainmentAnswers(
  members: readonly FollowedMember[],
  program: Pick<Program, 'checkins'>,
): ReadonlyMap<string, readonly (number | undefined)[]> {
  const isOpen = questions.map((id) => !isPrivateQuestion(program, id));
  const last = new Map<string, { readonly date: string; readonly values: readonly (number | undefined)[] }>();
  for (const { person, side, waves } of members) {
    if (side !== 'mentee') continue;
    for (const { answer } of waves) {
      const values = questions.map((id, at) =>
        isOpen[at] === true ? attainmentOf(answer?.others.get(id)) : undefined,
      );
      const before = last.get(person);
      if (answer === undefined || values.every((value) => value === undefined)) continue;
      if (before === undefined || answer.date >= before.date) last.set(person, { date: answer.date, values });
    }
  }
  return new Map([...last].map(([person, { values }]) => [person, values]));
}

/** The points by their words in the forms. */
const pointByWord: ReadonlyMap<string, number> = new Map(
  questionScales.gas.options.flatMap(({ value, en, de }) =>
    [en, de].map((word) => [word.toLowerCase(), Number(value)] as const),
  ),
);

/** An answer as a point of the scale: `+1`, `−2`, `1 better`, `as expected`; undefined for anything else. */
export function attainmentOf(answer: string | undefined): number | undefined {
  const text = (answer ?? '').trim().toLowerCase().replace('\u2212', '-');
  const number = /^[+-]?\d(?:\.0)?(?![\d.,])/.exec(text)?.[0];
  if (number !== undefined) return Math.abs(Number(number)) <= 2 ? Number(number) : undefined;
  return pointByWord.get(text);
}

/** The goal attainment score of one person's rated goals; null where the points of none were written down. */
export function attainmentScore(rated: readonly RatedGoal[]): number | null {
  return goalAttainmentScore(
    rated.filter(({ scaled }) => scaled).map(({ goal, attainment }) => ({ attainment, weight: goal.weight })),
  );
}
