import type { Day } from '../../model/day.ts';
import { counted, listed } from '../../texts/counted.ts';
import type { ProblemWords } from '../../texts/problems/problem-words.ts';
import type { Document } from '../document.ts';
import { line, plain, summaryDocument, type Wrote, wroteSection } from './summary-parts.ts';

/** What `mentor report` says: what was written, what the data refuse and why, and which targets are missed. */
export function reportSummary(input: {
  readonly program: string;
  readonly kinds: readonly string[];
  readonly refusals: readonly { readonly kind: string; readonly refused: readonly ProblemWords[] }[];
  /** Ids of metrics, under --gate. */
  readonly missed: readonly string[];
  readonly wrote: readonly Wrote[];
  readonly today: Day;
}): Document {
  const { kinds, refusals, missed } = input;
  const made = kinds.filter((kind) => !refusals.some((r) => r.kind === kind));
  const first =
    made.length === 0 ? 'No report could be made.' : `${counted(made.length, 'report')}: ${listed(made)}.`;
  const gate =
    missed.length === 0
      ? ''
      : ` ${counted(missed.length, 'target')} missed or not measurable: ${listed(missed)}.`;
  return summaryDocument({
    program: input.program,
    title: 'Reports',
    asOf: input.today,
    lead: first + gate,
    sections: [
      ...refusals.map(({ kind, refused }) =>
        plain(
          `refused-${kind}`,
          ...refused.flatMap(({ message, advice }) => [line({ strong: `${kind}: ` }, message), line(advice)]),
        ),
      ),
      ...wroteSection(input.wrote),
    ],
  });
}
