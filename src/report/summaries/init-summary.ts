import type { Day } from '../../model/day.ts';
import type { InitResult } from '../../schema/init-result.ts';
import { counted, listed } from '../../texts/counted.ts';
import { formatDay } from '../../time/day.ts';
import type { Document, Section } from '../document.ts';
import {
  bareTable,
  line,
  nextSection,
  plain,
  summaryDocument,
  type Wrote,
  wroteSection,
} from './summary-parts.ts';

type Input = {
  readonly result: InitResult;
  readonly today: Day;
  readonly wrote: readonly Wrote[];
  /** How often and how long, in words. */
  readonly rhythm: string;
  /** Somebody was asked and has seen a preview: what stood there is not said again. */
  readonly wasAsked: boolean;
};

/** What `mentor init` says: the program in a line, what of its template was left out and why, what was written, what is next. */
export function initSummary({ result, today, wrote, rhythm, wasAsked }: Input): Document {
  return summaryDocument({
    program: result.program,
    title: result.from === undefined ? 'New program' : 'Next cohort',
    asOf: today,
    lead: `${result.template}, ${formatDay(result.start)} to ${formatDay(result.end)}; ${rhythm}.`,
    sections: [
      ...(wasAsked ? [] : beforeWriting(result)),
      ...wroteSection(wrote),
      ...nextSection(nextSteps(result)),
    ],
  });
}

/** What is about to be written, for a person who can still say no; the advice on a new program stood beside the questions. */
export function initPreview({
  result,
  today,
  rhythm,
  settings,
  files,
}: Omit<Input, 'wrote' | 'wasAsked'> & {
  /** The first settings of program.yaml with their values. */
  readonly settings: readonly (readonly [string, string])[];
  readonly files: readonly Wrote[];
}): Document {
  return summaryDocument({
    program: result.program,
    title: 'Before anything is written',
    asOf: today,
    lead: `${result.template}, ${formatDay(result.start)} to ${formatDay(result.end)}; ${rhythm}.`,
    sections: [
      plain('settings', line('program.yaml begins:'), bareTable('settings', settings)),
      ...beforeWriting(result.from === undefined ? { ...result, advice: [] } : result),
      ...wroteSection(files.map((file) => ({ ...file, planned: true }))),
    ],
  });
}

function beforeWriting(result: InitResult): Section[] {
  const advice = result.advice.map((text) => line(text));
  return [
    ...peopleSection(result),
    ...leftSection(result),
    ...(advice.length === 0 ? [] : [plain('advice', ...advice)]),
    ...keptSection(result),
  ];
}

function peopleSection({ people }: InitResult): Section[] {
  if (people.mentors + people.mentees === 0) return [];
  return [
    plain(
      'people',
      line(`${counted(people.mentees, 'mentee')} and ${counted(people.mentors, 'mentor')} have applied.`),
    ),
  ];
}

function leftSection({ left, from }: InitResult): Section[] {
  if (left.length === 0) return [];
  return [
    plain(
      'left',
      line(
        from === undefined
          ? 'Left out of the template, since the files cannot serve it:'
          : 'Comments now, since they are no matter of this cohort:',
      ),
      bareTable(
        'left',
        left.map(({ setting, why }) => [setting, why]),
      ),
    ),
  ];
}

function keptSection({ kept }: InitResult): Section[] {
  if (kept.length === 0) return [];
  return [plain('kept', line(`Already there, and left as it is: ${listed(kept)}.`))];
}

function nextSteps({ people, kept }: InitResult) {
  if (people.mentors + people.mentees > 0)
    return [
      { command: 'mentor check', what: 'what the files say, and what is wrong with them' },
      { command: 'mentor match', what: 'pair everybody, with proof' },
    ];
  const readme = kept.includes('README.md') ? 'handbook/' : 'README.md';
  return [
    { command: readme, what: 'read it first: the forms to send are in handbook/' },
    { command: 'mentor check', what: 'once the answers lie in the folder' },
    { command: 'mentor check --ready', what: 'what is still missing before the launch' },
  ];
}
