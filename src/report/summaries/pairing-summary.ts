import type { Day } from '../../model/day.ts';
import type { Pairing } from '../../model/pairing.ts';
import { counted } from '../../texts/counted.ts';
import type { Document } from '../document.ts';
import { bareTable, nextSection, plain, summaryDocument, type Wrote, wroteSection } from './summary-parts.ts';

/** More than this many pairings are counted, not listed. */
const mostListed = 10;

const nextCommand = {
  propose: 'mentor pairing all accept',
  accept: 'mentor pairing all start',
  start: 'mentor schedule',
  resume: 'mentor schedule',
} as const;

/** What `mentor pairing` says: how many moved, which, and the step that usually comes next. */
export function pairingSummary(input: {
  readonly program: string;
  readonly moved: readonly Pairing[];
  readonly verb: string;
  readonly wrote: readonly Wrote[];
  readonly today: Day;
}): Document {
  const { moved, verb } = input;
  const states = [...new Set(moved.map((p) => p.state))].join(' or ');
  const rows = moved.map((p) => [p.id, `${p.menteeName} with ${p.mentorName}`, p.state]);
  const next =
    Object.entries(nextCommand).find(([name]) => name === verb)?.[1] ??
    (verb === 'complete' ? undefined : 'mentor schedule');
  return summaryDocument({
    program: input.program,
    title: 'Pairings',
    asOf: input.today,
    lead: `${counted(moved.length, 'pairing')} ${moved.length === 1 ? 'is' : 'are'} now ${states}.`,
    sections: [
      ...(moved.length <= mostListed ? [plain('moved', bareTable('moved-list', rows))] : []),
      ...wroteSection(input.wrote),
      ...(next === undefined ? [] : nextSection([{ command: next }])),
    ],
  });
}
