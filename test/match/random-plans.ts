import fc from 'fast-check';
import { type Form, type Listed, type Lookup, share, toMillionths } from '../../src/match/forms/form.ts';
import type { PairPlan } from '../../src/match/scan/pair-plan.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';

/** Every third person is on both sides, at the same place. */
const twins = (people: number, others: number) =>
  Int32Array.from({ length: people }, (_, at) => (at % 3 === 0 && at < others ? at : -1));

type Kind = 'lookup' | 'equality' | 'closeness' | 'overlap' | 'hours' | 'listed' | 'onlyListed' | 'text';
type Use = 'rule' | 'criterion';

class Dice {
  readonly #random: () => number;
  readonly mentees: number;
  readonly mentors: number;

  constructor(seed: string, mentees: number, mentors: number) {
    this.#random = seededRandom(seed);
    this.mentees = mentees;
    this.mentors = mentors;
  }

  below(n: number): number {
    return Math.floor(this.#random() * n);
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  constant(value: number): Lookup {
    return this.lookup(1, 1, () => value);
  }

  lookup(rows: number, columns: number, value: () => number): Lookup {
    return {
      kind: 'lookup',
      mentee: Uint16Array.from({ length: this.mentees }, () => this.below(rows)),
      mentor: Uint16Array.from({ length: this.mentors }, () => this.below(columns)),
      columns,
      values: Int32Array.from({ length: rows * columns }, value),
    };
  }

  listed(values: readonly number[], rest: Lookup): Listed {
    const rows = Array.from({ length: this.mentees }, () =>
      Array.from({ length: this.mentors }, (_, j) => j).filter(() => this.chance(0.1)),
    );
    const first = new Int32Array(this.mentees + 1);
    rows.forEach((row, i) => {
      first[i + 1] = (first[i] ?? 0) + row.length;
    });
    const mentor = Int32Array.from(rows.flat());
    return {
      kind: 'listed',
      first,
      mentor,
      value: mentor.map(() => values[this.below(values.length)] ?? 0),
      rest,
    };
  }

  /** A value of a criterion, or of a rule that bars a few; now and then unknown. */
  value(use: Use): number {
    if (this.chance(0.1)) return -1;
    return use === 'rule' ? Number(this.chance(0.15)) : this.below(1_000_001);
  }
}

const perPerson = <T>(people: number, of: () => T): T[] => Array.from({ length: people }, of);

const makers: { readonly [K in Kind]: (dice: Dice, use: Use) => Form } = {
  lookup: (dice, use) => dice.lookup(1 + dice.below(6), 1 + dice.below(20), () => dice.value(use)),
  equality: (dice, use) => ({
    kind: 'equality',
    mentee: Int32Array.from(perPerson(dice.mentees, () => dice.below(60) - 1)),
    mentor: Int32Array.from(perPerson(dice.mentors, () => dice.below(60) - 1)),
    ...(use === 'rule'
      ? dice.chance(0.8)
        ? { same: 1, different: 0 }
        : { same: 0, different: 1 }
      : { same: dice.below(2) * 1_000_000, different: 400_000 }),
  }),
  closeness: (dice, use) => {
    const numbers = (people: number) =>
      Float64Array.from(
        perPerson(people, () => (dice.chance(0.1) ? Number.NaN : dice.below(100_000) / 1000)),
      );
    const both = { mentee: numbers(dice.mentees), mentor: numbers(dice.mentors) };
    return use === 'rule'
      ? { kind: 'between', ...both, min: -60, max: 70.5 }
      : { kind: 'closeness', ...both, ideal: dice.below(7) / 3, tolerance: 1 + dice.below(100) / 7 };
  },
  overlap: (dice, use) => {
    const wordsEach = 1 + dice.below(dice.chance(0.5) ? 3 : 30);
    const step = 3;
    const length = step * (32 * wordsEach + 1) + 2;
    const side = (people: number) => ({
      words: Int32Array.from(
        perPerson(people * wordsEach, () => (dice.chance(0.3) ? 0 : dice.below(2 ** 32) | 0)),
      ),
      base: Int32Array.from(perPerson(people, () => (dice.chance(0.1) ? length : dice.below(2)))),
    });
    return {
      kind: 'overlap',
      wordsEach,
      step,
      mentee: side(dice.mentees),
      mentor: side(dice.mentors),
      values: Int32Array.from({ length }, (_, at) =>
        use === 'rule' ? Number(at < 9 * wordsEach) : share(at, length),
      ),
    };
  },
  hours: (dice, use) => {
    const side = (people: number) => {
      const weeks = perPerson(people, () =>
        perPerson(dice.below(4), () => dice.below(10_000))
          .sort((a, b) => a - b)
          .map((from, at, all) => ({ from, to: Math.min(from + 400, all[at + 1] ?? 10_080) }))
          .filter(({ from, to }) => from < to),
      );
      const first = new Int32Array(people + 1);
      weeks.forEach((week, p) => {
        first[p + 1] = (first[p] ?? 0) + week.length;
      });
      return {
        first,
        from: Int32Array.from(weeks.flat(), (w) => w.from),
        to: Int32Array.from(weeks.flat(), (w) => w.to),
        known: Uint8Array.from(perPerson(people, () => Number(dice.chance(0.9)))),
      };
    };
    return {
      kind: 'hours',
      mentee: side(dice.mentees),
      mentor: side(dice.mentors),
      values: Int32Array.from({ length: 10_081 }, (_, m) =>
        use === 'rule' ? Number(m < 3) : toMillionths(m / 333),
      ),
    };
  },
  listed: (dice, use) =>
    use === 'rule'
      ? dice.listed([1], dice.constant(0))
      : dice.listed(
          [1_000_000, 333_333, 0, -1],
          dice.lookup(2, 2, () => dice.value(use)),
        ),
  onlyListed: (dice, use) =>
    use === 'rule'
      ? dice.listed(
          [0, 0, 1],
          dice.lookup(2, 2, () => dice.below(2)),
        )
      : dice.listed([7], dice.constant(-1)),
  text: (dice, use) => {
    if (use === 'rule') return dice.constant(0);
    const side = (people: number) => {
      const texts = perPerson(people, () =>
        [...new Set(perPerson(dice.below(12), () => dice.below(40)))].sort((a, b) => a - b),
      );
      const first = new Int32Array(people + 1);
      texts.forEach((text, p) => {
        first[p + 1] = (first[p] ?? 0) + text.length;
      });
      const term = Int32Array.from(texts.flat());
      return { first, term, weight: Float64Array.from(term, () => (1 + dice.below(1000)) / 3000) };
    };
    return { kind: 'text', mentee: side(dice.mentees), mentor: side(dice.mentors), terms: 40 };
  },
};

/**
 * Plans straight from forms, with so many different answers that nothing becomes a table: what programs of ten people
 * never reach. Odd and even numbers of people, sets of one to thirty words, answers that are missing.
 */
export const randomPlan: fc.Arbitrary<PairPlan> = fc
  .record({
    seed: fc.integer(),
    mentees: fc.integer({ min: 30, max: 45 }),
    mentors: fc.integer({ min: 30, max: 67 }),
    kinds: fc.array(fc.constantFrom(...(Object.keys(makers) as Kind[])), { minLength: 1, maxLength: 9 }),
    rules: fc.array(fc.constantFrom(...(Object.keys(makers) as Kind[])), { maxLength: 3 }),
    mutual: fc.boolean(),
  })
  .map(({ seed, mentees, mentors, kinds, rules, mutual }) => {
    const dice = new Dice(String(seed), mentees, mentors);
    const direct = {
      menteeAsMentor: twins(mentees, mentors),
      mentorAsMentee: twins(mentors, mentees),
      menteeRoom: Uint8Array.from({ length: mentees }, () => dice.below(2)),
      mentorRoom: Uint8Array.from({ length: mentors }, () => dice.below(2)),
      standing: dice.listed([1], dice.constant(0)),
    };
    return {
      mentees,
      mentors,
      rules: rules.map((kind, at) => ({ name: `rule ${at}`, forms: [makers[kind](dice, 'rule')] })),
      criteria: kinds.map((kind) => ({
        form: makers[kind](dice, 'criterion'),
        weight: dice.below(50_000),
        missing: dice.below(1_000_001),
      })),
      ...(mutual ? { oneDirection: direct } : {}),
    };
  });
