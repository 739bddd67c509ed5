import { compareText } from '../model/order.ts';
import type { ClaimResult } from '../schema/claim-result.ts';
import type { Program } from '../schema/program.ts';
import { amountsOf } from './roi/amounts.ts';

/**
 * Every figure from outside that a program refers to, with its source and grade of evidence: its claims, the benchmarks
 * beside its metrics, and amounts of `roi` that others have worked out, the built-in one included. By id.
 */
export function claimsRegister({
  claims,
  benchmarks,
  roi,
}: Pick<Program, 'claims' | 'benchmarks' | 'roi'>): ClaimResult[] {
  const amounts = roi === undefined ? [] : amountsOf(roi);
  return [
    ...Object.entries(claims).map(([id, claim]) => ({
      id: `claims.${id}`,
      text: claim.text,
      ...(claim.value === undefined ? {} : { value: claim.value }),
      ...evidence(claim),
    })),
    ...Object.entries(benchmarks).map(([id, benchmark]) => ({
      id: `benchmarks.${id}`,
      value: benchmark.value,
      ...evidence(benchmark),
    })),
    ...amounts.flatMap(({ id, value, source, year, grade }): ClaimResult[] =>
      source === undefined || grade === undefined
        ? []
        : [{ id: `roi.${id}`, value, ...evidence({ source, year, grade }) }],
    ),
  ].sort((a, b) => compareText(a.id, b.id));
}

type Evidence = {
  readonly source: string;
  readonly year?: number | undefined;
  readonly grade: ClaimResult['grade'];
};

const evidence = ({ source, year, grade }: Evidence) => ({
  source,
  ...(year === undefined ? {} : { year }),
  grade,
});
