import { turned } from '../forms/turned.ts';
import { declaredScorer, type Engine, type RowScorer } from './declared-scorer.ts';
import type { OneDirection, PairPlan } from './pair-plan.ts';

/**
 * Bars the worse direction of two people who could mentor each other, by row: the other directions of a mentee's row
 * are the pairs of the same person as a mentor, one row of the plan with its sides exchanged.
 */
export class OneDirectionFilter {
  readonly #law: OneDirection;
  readonly #mentors: readonly number[];
  /** Made ready for the first person of both roles. */
  readonly #ready: () => RowScorer;
  #back: RowScorer | undefined;
  readonly #column: Int16Array;

  constructor(plan: PairPlan, law: OneDirection, engine: Engine) {
    this.#law = law;
    this.#mentors = Array.from(law.mentorAsMentee.keys()).filter((j) => (law.mentorAsMentee[j] ?? -1) >= 0);
    this.#ready = () => declaredScorer(turnedPlan(plan), engine);
    this.#column = new Int16Array(plan.mentees);
  }

  /** Sets −1 where the law bars the pair; `row` holds the scores of the mentee by the other rules. */
  bar(mentee: number, row: Int16Array): void {
    const self = this.#law.menteeAsMentor[mentee] ?? -1;
    if (self < 0) return;
    const { mentorAsMentee, menteeRoom, mentorRoom, standing } = this.#law;
    for (let at = standing.first[mentee] ?? 0; at < (standing.first[mentee + 1] ?? 0); at++) {
      const j = standing.mentor[at] ?? 0;
      if ((mentorAsMentee[j] ?? -1) >= 0) row[j] = -1;
    }
    if (mentorRoom[self] !== 1) return;
    const column = this.#column;
    this.#back ??= this.#ready();
    this.#back.scoreRow(self, column);
    for (const j of this.#mentors) {
      const other = mentorAsMentee[j] ?? 0;
      const here = row[j] ?? -1;
      const there = column[other] ?? -1;
      if (here < 0 || there < 0 || menteeRoom[other] !== 1) continue;
      if (here < there || (here === there && mentee > other)) row[j] = -1;
    }
  }
}

function turnedPlan({ mentees, mentors, rules, criteria }: PairPlan): PairPlan {
  return {
    mentees: mentors,
    mentors: mentees,
    rules: rules.map(({ name, forms }) => ({ name, forms: forms.map(turned) })),
    criteria: criteria.map((criterion) => ({ ...criterion, form: turned(criterion.form) })),
  };
}
