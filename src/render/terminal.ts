import type { Document, Section } from '../report/document.ts';
import { pageWords } from './page-words.ts';
import { printableDocument } from './printable-document.ts';
import { blockLines, inlinePieces } from './terminal-blocks.ts';
import { indent, type Line, paint, type Screen, type Style, wrap, wrapText } from './terminal-line.ts';
import { widestScreen } from './terminal-problems.ts';
import { listWidth } from './terminal-table.ts';

/** Narrower screens wrap what they are given at this width. */
const narrowestScreen = 24;

const toneStyle = { act: 'red', watch: 'yellow' } as const satisfies Record<
  NonNullable<Section['tone']>,
  Style
>;

const withBlanks = (parts: readonly (readonly Line[])[]): Line[] =>
  parts.filter((part) => part.length > 0).flatMap((part, index) => (index > 0 ? [[], ...part] : [...part]));

/** The heading in its tone, the blocks under it two columns in; without a heading at the margin. */
function sectionLines(section: Section, width: number, document: Document): Line[] {
  const inset = section.title === '' ? 0 : 2;
  const room = { width: width - inset, list: width < listWidth, language: document.language };
  const blocks = indent(withBlanks(section.blocks.map((block) => blockLines(block, room))), inset);
  return section.title === ''
    ? blocks
    : [
        ...wrapText(section.title, width, section.tone === undefined ? 'bold' : toneStyle[section.tone]),
        ...blocks,
      ];
}

/** Reports and sheets say what they are and for whom; what a command says begins with its answer. */
function headLines(document: Document, width: number): Line[] {
  if (document.kind === 'summary') return [];
  const words = pageWords(document.language);
  const whose =
    document.kind !== 'report'
      ? document.audienceNote
      : `${words.audience[document.audience]} ${document.audienceNote}. ${document.asOfWords ?? words.asOf} ${document.asOf}`;
  return [...wrapText(document.title, width, 'bold'), ...wrapText(`${document.program} · ${whose}`, width)];
}

/**
 * The document as a terminal shows it: words wrapped and nothing cut, at most 100 columns wide, tables as lists under
 * 72. Colour only with `color`; no control character of the data reaches the screen. Ends in a line feed.
 */
export function renderTerminal(document: Document, screen: Screen): string {
  const page = printableDocument(document);
  const width = Math.max(narrowestScreen, Math.min(widestScreen, screen.width));
  const footer = page.footer.flatMap((line) =>
    typeof line === 'string' ? wrapText(line, width) : wrap(inlinePieces(line), width),
  );
  const lead = page.lead.length === 0 ? [] : wrap(inlinePieces(page.lead), width);
  return paint(
    withBlanks([
      headLines(page, width),
      lead,
      ...page.sections.map((section) => sectionLines(section, width, page)),
      footer,
    ]),
    screen.color,
  );
}
