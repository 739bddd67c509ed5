import type { OthersFile } from '../../schema/dossier-result.ts';
import { columnsOf, missing, prose, tableBlock, text } from '../audit/audit-view.ts';
import type { Block, Document } from '../document.ts';
import { cellsInLine } from './dossier-rows.ts';
import { type DossierInput, type DossierView, dossierView, holdsWords } from './dossier-view.ts';

/**
 * The page for the coordinator, to look through before the other one is given away: what others said about the person,
 * decisions about two people, and what could not be looked through.
 */
export function othersDocument(input: DossierInput): Document {
  const view = dossierView(input);
  const { result, words, language } = view;
  const { others } = words;
  const rows = result.others.reduce((sum, file) => sum + file.rows.length, 0);
  return {
    kind: 'report',
    program: input.program.name,
    title: others.title(result.person.name),
    lead: [others.lead({ rows, files: result.others.length })],
    audience: 'coordinator',
    audienceNote: others.note,
    asOf: result.asOf,
    language,
    sections: [
      ...(rows === 0 ? [] : [{ id: 'rows', title: others.sections.rows, blocks: rowsBlocks(view) }]),
      { id: 'unread', title: others.sections.unread, blocks: unreadBlocks(view) },
      {
        id: 'elsewhere',
        title: others.sections.elsewhere,
        blocks: [
          ...others.elsewhere.map(prose),
          ...(result.history.length === 0 ? [] : [prose(others.history(result.history))]),
        ],
      },
    ],
    footer: input.footer,
  };
}

function rowsBlocks(view: DossierView): Block[] {
  return [prose(view.words.others.intro), ...view.result.others.map((file) => fileBlock(file, view))];
}

function fileBlock(file: OthersFile, view: DossierView): Block {
  const { words, tableId } = view;
  const { columns, because, nobody } = words.others;
  return tableBlock({
    id: tableId(file.file),
    caption: file.file,
    measure: words.held.measure({ holds: holdsWords(file.kind, view), rows: file.rows.length }),
    layout: 'stack',
    columns: columnsOf(['row', 'of', 'value', 'because'], columns),
    rows: file.rows.map((row) => ({
      cells: [
        text(String(row.row)),
        row.of.length === 0 ? missing(nobody) : text(row.of.join(', ')),
        text(cellsInLine(row.cells, words)),
        text(because[row.because]),
      ],
    })),
  });
}

function unreadBlocks({ result, words, tableId }: DossierView): Block[] {
  const { allRead, unread, unreadCaption, unreadColumns } = words.others;
  if (result.unread.length === 0) return [prose(allRead)];
  return [
    tableBlock({
      id: tableId('unread'),
      caption: unreadCaption,
      layout: 'tight',
      columns: columnsOf(['file', 'why'], unreadColumns),
      rows: result.unread.map(({ file, part, why }) => ({
        cells: [text(file, part), text(unread[why] ?? why)],
      })),
    }),
  ];
}
