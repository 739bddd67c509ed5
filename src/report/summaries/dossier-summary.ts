import type { DossierResult } from '../../schema/dossier-result.ts';
import { counted } from '../../texts/counted.ts';
import type { Document } from '../document.ts';
import {
  bareTable,
  line,
  nextSection,
  plain,
  summaryDocument,
  type Wrote,
  wroteSection,
} from './summary-parts.ts';

/** What `mentor dossier` says: how much is held, where, what to look at before it is given away, what was written. */
export function dossierSummary(input: {
  readonly result: DossierResult;
  readonly wrote: readonly Wrote[];
  /** The page for the person and the one for the coordinator, where they were written. */
  readonly pages: readonly string[];
}): Document {
  const { result, wrote, pages } = input;
  const { person, held, others, mentions, unread } = result;
  const rowsIn = (files: readonly { readonly rows: readonly unknown[] }[]) =>
    files.reduce((sum, { rows }) => sum + rows.length, 0);
  const who = person.name === person.id ? person.id : `${person.name} (${person.id})`;
  const unsure = held.flatMap(({ rows }) => rows).filter(({ byName }) => byName === true).length;
  const look = [
    ...(others.length === 0
      ? []
      : [
          `${counted(rowsIn(others), 'row')} of others in ${counted(others.length, 'file')} ${rowsIn(others) === 1 ? 'concerns' : 'concern'} them as well: on a page of their own, to look through first.`,
        ]),
    ...(unsure === 0
      ? []
      : [`${counted(unsure, 'row')} found by the name alone: make sure that it is the same person.`]),
    ...(unread.length === 0
      ? []
      : [`${counted(unread.length, 'file')} could not be looked through, or only as bytes.`]),
    ...(result.history.length === 0
      ? []
      : ['Earlier cohorts have folders of their own: run mentor dossier there as well.']),
  ];
  return summaryDocument({
    program: result.program,
    title: 'Dossier',
    asOf: result.asOf,
    lead: `${who}: ${counted(rowsIn(held), 'row')} in ${counted(held.length, 'file')}; ${counted(mentions.length, 'other file names', 'other files name')} them.`,
    sections: [
      ...(held.length === 0
        ? []
        : [
            plain(
              'held',
              bareTable(
                'held',
                held.map(({ file, rows }) => [file, counted(rows.length, 'row')]),
              ),
            ),
          ]),
      ...(look.length === 0
        ? []
        : [
            {
              id: 'look',
              title: 'Before you give it away',
              tone: 'watch' as const,
              blocks: look.map((sentence) => line(sentence)),
            },
          ]),
      ...wroteSection(wrote),
      ...nextSection(pages.map((page) => ({ command: `open ${page}` }))),
    ],
  });
}
