import type { RowScorer } from '../../src/match/scan/row-scorer.ts';
import type { ScanData } from '../../src/match/scan/scan.ts';
import { pairPatch } from '../../src/match/scan/scan.ts';
import type { Instance } from '../../src/match/solve/instance.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';

const maxScore = 10_000;
/** The cost of one hundredth of a point. */
const unit = 2 ** 20;

/** What a random market is like. */
export type Shape = {
  readonly seed: string;
  readonly mentees: number;
  readonly mentors: number;
  /** Different scores there are; few of them make many ties. */
  readonly scores: number;
  /** Share of pairs that a rule bars. */
  readonly barred: number;
  readonly mostSeats: number;
  readonly mostPlaces: number;
  readonly load: boolean;
  readonly coverageFirst: boolean;
};

/** A market as tables: every score is there to be read, and every pair can be listed. */
export type TableMarket = {
  readonly data: ScanData;
  readonly emptyCost: Float64Array;
  readonly load?: NonNullable<Instance['load']>;
  readonly scorer: RowScorer;
};

export function tableMarket(shape: Shape): TableMarket {
  const random = seededRandom(shape.seed);
  const draw = (below: number) => Math.floor(random() * below);
  const { mentees: n, mentors: m } = shape;
  const table = Int16Array.from({ length: n * m }, () =>
    random() < shape.barred
      ? -1
      : Math.round((draw(shape.scores) * maxScore) / Math.max(1, shape.scores - 1)),
  );
  const seats = Int32Array.from({ length: n }, () => draw(shape.mostSeats + 1));
  const capacity = Int32Array.from({ length: m }, () => draw(shape.mostPlaces + 1));
  const places = seats.reduce((a, b) => a + b, 1);
  const lotteryRange = random() < 0.5 ? 1 : Math.floor(unit / places);
  const step = places * (maxScore * unit + lotteryRange);
  const out = Array.from({ length: Math.min(5, n, m) }, () => ({
    mentee: draw(n),
    mentor: draw(m),
    score: -1,
  }));
  return {
    data: {
      costs: {
        costOfScore: Float64Array.from({ length: maxScore + 1 }, (_, s) => (maxScore - s) * unit),
        lotteryRange,
        menteeKeys: Uint32Array.from({ length: n }, () => draw(2 ** 32)),
        mentorKeys: Uint32Array.from({ length: m }, () => draw(2 ** 32)),
      },
      seats,
      capacity,
      patch: pairPatch(out),
    },
    emptyCost: Float64Array.from({ length: n }, () =>
      shape.coverageFirst ? (1 + draw(2)) * step : maxScore * unit + lotteryRange,
    ),
    ...(shape.load
      ? { load: { step: 300 * unit, taken: Int32Array.from({ length: m }, () => draw(3)) } }
      : {}),
    scorer: {
      scoreRow: (i, row) => row.set(table.subarray(i * m, (i + 1) * m)),
      scoreSome: (i, some, row) => {
        for (const j of some) row[j] = table[i * m + j] ?? -1;
      },
    },
  };
}
