import type { Day } from '../../model/day.ts';
import type { PseudonymiseResult } from '../../schema/pseudonymise-result.ts';
import { counted } from '../../texts/counted.ts';
import type { Block, Document, Section } from '../document.ts';
import { line, nextSection, plain, summaryDocument, type Wrote, wroteSection } from './summary-parts.ts';

export type PseudonymiseFacts = {
  readonly result: PseudonymiseResult;
  readonly today: Day;
  readonly people: number;
  /** The file of the key can be read by others on this machine. */
  readonly isKeyOpen: boolean;
  readonly keyFile: string;
  readonly wrote: readonly Wrote[];
  readonly dryRun: boolean;
};

/** What `mentor pseudonymise` says: what is in the copy and what is not, and what it still may tell. */
export function pseudonymiseSummary(facts: PseudonymiseFacts): Document {
  const { result, today, people, wrote, dryRun } = facts;
  const { folder } = result;
  return summaryDocument({
    program: result.program,
    title: 'Pseudonymise',
    asOf: today,
    lead: `A copy of the program without names: ${counted(people, 'person', 'people')}, each under a pseudonym that only your key can make again.`,
    sections: [
      section('kept', 'In the copy', [
        {
          kind: 'facts',
          items: result.files.map(({ file, rows, columns }) => ({
            term: file,
            text: [`${counted(rows, 'row')}: ${columns.join(', ')}`],
          })),
        },
      ]),
      section('left', 'Left out', [
        {
          kind: 'facts',
          items: [
            ...result.leftOut.map(({ file, columns }) => ({
              term: file,
              text: [columns === undefined ? 'all of it' : columns.map(oneLine).join(', ')],
            })),
            ...(result.settingsLeftOut.length === 0
              ? []
              : [{ term: 'program.yaml', text: [`comments, ${result.settingsLeftOut.join(', ')}`] }]),
          ],
        },
      ]),
      section('before', 'Before you send it', cautions(facts)),
      ...wroteSection(wrote),
      ...(dryRun
        ? []
        : nextSection([
            { command: `mentor check -C ${folder}`, what: 'the copy is a program like any other' },
          ])),
    ],
  });
}

function section(id: string, title: string, blocks: readonly Block[]): Section {
  return { ...plain(id, ...blocks), title };
}

/** A question of a form may stand on several lines. */
const oneLine = (header: string): string => header.replace(/\s+/g, ' ').trim() || '(no header)';

function cautions({ isKeyOpen, keyFile }: PseudonymiseFacts): Block[] {
  return [
    line(
      'A pseudonym is no anonymity. A department, a level and a few days may tell who somebody is to a reader who knows the organisation: look through the files, and send them only to people who may have them.',
    ),
    line(
      'Whoever has the key can find out who is behind each pseudonym. Keep it, and do not send it along. The same key makes the same pseudonyms of the next cohort.',
    ),
    ...(isKeyOpen ? [line(`Others on this machine can read ${keyFile}; chmod 600 keeps it to you.`)] : []),
  ];
}
