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
  readonly answers: readonly { readonly kind: string; readonly said: string }[];
  /** Pages to open in a browser, where they were written. */
  readonly pages: readonly string[];
  readonly today: Day;
}): Document {
  const { kinds, refusals, gated, answers } = input;
  const made = kinds.filter((kind) => !refusals.some((r) => r.kind === kind));
  const [alone] = made.length === 1 ? answers : [];
  const gate = gated === undefined ? '' : ` ${gateLead(gated)}`;
  return summaryDocument({
    program: input.program,
    title: 'Reports',
    asOf: input.today,
    lead: (alone?.said ?? reportsMade(made)) + gate,
    sections: [
      ...(alone !== undefined || answers.length === 0
        ? []
        : [
            plain('answers', {
              kind: 'facts',
              items: answers.map(({ kind, said }) => ({ term: kind, text: [said] })),
            }),
          ]),
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

function reportsMade(kinds: readonly string[]): string {
  return kinds.length === 0
    ? 'No report could be made.'
    : `${counted(kinds.length, 'report')}: ${listed(kinds)}.`;
}
