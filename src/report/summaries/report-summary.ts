import type { Day } from '../../model/day.ts';
import { counted, listed } from '../../texts/counted.ts';
import type { ProblemWords } from '../../texts/problems/problem-words.ts';
import type { Document } from '../document.ts';
import { type Gated, gateLead, gateSection } from '../gate/gate-page.ts';
import { line, nextSection, plain, summaryDocument, type Wrote, wroteSection } from './summary-parts.ts';

/** What `mentor report` says: what was written, what the data refuse and why, and how the targets stand. */
export function reportSummary(input: {
  readonly program: string;
  readonly kinds: readonly string[];
  readonly refusals: readonly { readonly kind: string; readonly refused: readonly ProblemWords[] }[];
  /** Under --gate. */
  readonly gated?: Gated;
  readonly wrote: readonly Wrote[];
  /** What each report says first. */
  readonly answers: readonly string[];
  /** Pages to open in a browser, where they were written. */
  readonly pages: readonly string[];
  readonly today: Day;
}): Document {
  const { kinds, refusals, gated } = input;
  const made = kinds.filter((kind) => !refusals.some((r) => r.kind === kind));
  const first =
    made.length === 0 ? 'No report could be made.' : `${counted(made.length, 'report')}: ${listed(made)}.`;
  const gate = gated === undefined ? '' : ` ${gateLead(gated)}`;
  return summaryDocument({
    program: input.program,
    title: 'Reports',
    asOf: input.today,
    lead: first + gate,
    sections: [
      ...(input.answers.length === 0 ? [] : [plain('answers', ...input.answers.map((said) => line(said)))]),
      ...(gated === undefined ? [] : gateSection(gated)),
      ...refusals.map(({ kind, refused }) =>
        plain(
          `refused-${kind}`,
          ...refused.flatMap(({ message, advice }) => [line({ strong: `${kind}: ` }, message), line(advice)]),
        ),
      ),
      ...wroteSection(input.wrote),
      ...nextSection(input.pages.map((page) => ({ command: `open ${page}` }))),
    ],
  });
}
