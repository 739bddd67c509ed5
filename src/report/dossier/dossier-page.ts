import { formatDay } from '../../time/day.ts';
import { columnsOf, factsBlock, prose, tableBlock, text, whole } from '../audit/audit-view.ts';
import type { Block, Document, Section } from '../document.ts';
import { aboutBlocks } from './dossier-about.ts';
import { computedBlocks } from './dossier-computed.ts';
import { heldBlocks } from './dossier-rows.ts';
import { type DossierInput, type DossierView, dossierView } from './dossier-view.ts';

/**
 * The page for the person: who they are in the files, every row that is theirs with what each answer is for, what was
 * worked out about them, which other files name them, and what they may ask for. Nothing that others said.
 */
export function dossierDocument(input: DossierInput): Document {
  const view = dossierView(input);
  const { result, words, language } = view;
  const { person } = result;
  const part = (id: keyof typeof words.sections, blocks: readonly Block[]): Section => ({
    id,
    title: words.sections[id],
    blocks,
  });
  return {
    kind: 'report',
    program: input.program.name,
    title: words.title,
    lead: [
      words.lead({
        rows: result.held.reduce((sum, { rows }) => sum + rows.length, 0),
        files: result.held.length,
        mentions: result.mentions.length,
      }),
    ],
    audience: 'person',
    audienceNote: person.name === person.id ? person.id : `${person.name} (${person.id})`,
    asOf: result.asOf,
    language,
    sections: [
      part('who', [whoBlock(view)]),
      part('held', heldBlocks(view)),
      part('computed', computedBlocks(view)),
      part('mentions', mentionBlocks(view)),
      part('about', aboutBlocks(view)),
    ],
    footer: input.footer,
  };
}

function whoBlock({ result: { person }, words, language }: DossierView): Block {
  const { terms, standing, role, outFrom, none } = words.who;
  const said = (texts: readonly string[]) => (texts.length === 0 ? none : texts.join('; '));
  const part =
    person.standing === 'participant'
      ? person.roles.map((one) => role(one.role, one.capacity)).join('; ')
      : standing[person.standing];
  return factsBlock([
    [terms.names, said(person.names)],
    [terms.ids, said(person.ids)],
    [terms.addresses, said(person.addresses)],
    [terms.part, part],
    ...(person.out === null ? [] : ([[terms.out, outFrom(formatDay(person.out, language))]] as const)),
  ]);
}

/** A list of more files than these is opened by whoever wants it. */
const mostOpen = 20;

function mentionBlocks({ result, words, tableId }: DossierView): Block[] {
  const { none, caption, measure, columns } = words.mentions;
  if (result.mentions.length === 0) return [prose(none)];
  return [
    tableBlock({
      id: tableId('files-that-name'),
      caption,
      measure,
      layout: 'tight',
      folded: result.mentions.length > mostOpen,
      columns: columnsOf(['file', 'times'], columns, ['times']),
      rows: result.mentions.map(({ file, times }) => ({ cells: [text(file), whole(times)] })),
    }),
  ];
}
