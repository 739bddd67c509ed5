import { type OwnBlockName, ownBlockNames, type SheetSide } from '../../model/own-blocks.ts';
import type { RichBlock, RichText } from '../../model/rich-text.ts';
import type { Block, Document, Section } from '../document.ts';
import { blockOf } from './block-order.ts';
import { fillRichLine, plainRichLine } from './fill-rich-line.ts';
import { type SheetFacts, sheetFacts } from './sheet-facts.ts';
import type { SheetInput } from './sheet-input.ts';

/**
 * A sheet with the program's own words in place of ours, block by block. A paragraph, item or row with something that is
 * not known about this person is left out; where nothing is left of a block, it stays as it was.
 */
export function applyOwnBlocks(sheet: Document, input: SheetInput): Document {
  const side: SheetSide = sheet.audience === 'mentor' ? 'mentor' : 'mentee';
  const own = input.folder.ownBlocks?.[side];
  if (own === undefined || own.size === 0) return sheet;
  const facts = sheetFacts(input, side, sheet.language);
  return ownBlockNames(side).reduce((page, name) => {
    const text = own.get(name)?.[sheet.language];
    if (text === undefined) return page;
    return name === 'hello' ? withHello(page, text, facts) : withBlock(page, { name, text, facts, side });
  }, sheet);
}

const isEmpty = ({ title, blocks }: RichText): boolean => title === undefined && blocks.length === 0;

/** The heading of the sheet and its first paragraph; whatever follows stands before the first section. */
function withHello(sheet: Document, text: RichText, facts: SheetFacts): Document {
  if (isEmpty(text)) return { ...sheet, lead: [] };
  const title = text.title === undefined ? undefined : plainRichLine(text.title, facts);
  const usual: Block = { kind: 'prose', text: sheet.lead };
  const [first = usual, ...others] = fillBlocks(text, { name: 'hello', facts, usual: [usual] });
  const [lead, rest] = first.kind === 'prose' ? [first.text, others] : [[], [first, ...others]];
  const after: Section[] = rest.length === 0 ? [] : [{ id: 'hello', title: '', blocks: rest }];
  return { ...sheet, title: title ?? sheet.title, lead, sections: [...after, ...sheet.sections] };
}

type Own = {
  readonly name: OwnBlockName;
  readonly text: RichText;
  readonly facts: SheetFacts;
  readonly side: SheetSide;
};

function withBlock(sheet: Document, { name, text, facts, side }: Own): Document {
  const { sections } = sheet;
  const usual = sections.filter(({ id }) => blockOf(id) === name);
  const rest = sections.filter(({ id }) => blockOf(id) !== name);
  const keepsUsual =
    text.blocks.length === 0 ? !isEmpty(text) : text.blocks.some(({ kind }) => kind === 'usual');
  // Of several partners the reasons stand with each.
  const others = name === 'why' && !keepsUsual ? rest.map(withoutReasons) : rest;
  if (isEmpty(text)) return { ...sheet, sections: others };
  const title = text.title === undefined ? undefined : plainRichLine(text.title, facts);
  const blocks = fillBlocks(text, { name, facts, usual: usual.flatMap((section) => section.blocks) });
  if (blocks.length === 0) return sheet;
  const section: Section = {
    ...usual[0],
    id: name,
    title: title ?? usual[0]?.title ?? '',
    blocks: [...blocks, ...(name === 'agreement' ? signatureLines(usual, blocks) : [])],
  };
  const order: readonly string[] = ownBlockNames(side);
  const before = others.filter(({ id }) => order.indexOf(blockOf(id)) < order.indexOf(name)).length;
  return { ...sheet, sections: [...others.slice(0, before), section, ...others.slice(before)] };
}

function withoutReasons(section: Section): Section {
  const isPerson = section.blocks.some(({ kind }) => kind === 'person');
  if (!isPerson) return section;
  const blocks = section.blocks.map((block) => (block.kind === 'person' ? { ...block, why: [] } : block));
  return { ...section, blocks };
}

/** Whatever a program writes: an agreement is there to be signed. */
function signatureLines(usual: readonly Section[], blocks: readonly Block[]): readonly Block[] {
  const lines = usual.flatMap((section) => section.blocks).filter(({ kind }) => kind === 'signatures');
  return blocks.some(({ kind }) => kind === 'signatures') ? [] : lines;
}

type Filling = { readonly name: string; readonly facts: SheetFacts; readonly usual: readonly Block[] };

/** A text that is a heading only gives the block another heading; what the sheet says by itself can stand once. */
function fillBlocks({ blocks }: RichText, { name, facts, usual }: Filling): readonly Block[] {
  if (blocks.length === 0) return usual;
  const first = blocks.findIndex(({ kind }) => kind === 'usual');
  return blocks.flatMap((block, at): readonly Block[] => {
    if (block.kind === 'usual') return at === first ? usual : [];
    return fillBlock(block, `${name}-${at + 1}`, facts);
  });
}

function fillBlock(block: Exclude<RichBlock, { kind: 'usual' }>, id: string, facts: SheetFacts): Block[] {
  switch (block.kind) {
    case 'paragraph': {
      const text = fillRichLine(block.text, facts);
      return text === undefined ? [] : [{ kind: block.quoted ? 'note' : 'prose', text }];
    }
    case 'heading': {
      const text = plainRichLine(block.text, facts);
      return text === undefined ? [] : [{ kind: 'heading', text }];
    }
    case 'list': {
      const items = block.items.flatMap((item) => {
        const text = fillRichLine(item, facts);
        return text === undefined ? [] : [text];
      });
      return items.length === 0 ? [] : [{ kind: 'list', ordered: block.ordered, items }];
    }
    case 'table':
      return fillTable(block, id, facts);
    default:
      return block satisfies never;
  }
}

function fillTable(
  { head, rows }: Extract<RichBlock, { kind: 'table' }>,
  id: string,
  facts: SheetFacts,
): Block[] {
  const titles = head.map((line) => plainRichLine(line, facts) ?? '');
  const filled = rows.flatMap((row) => {
    const cells = row.flatMap((line) => plainRichLine(line, facts) ?? []);
    return cells.length < row.length
      ? []
      : [{ cells: cells.map((text) => ({ type: 'text' as const, text })) }];
  });
  if (filled.length === 0) return [];
  const columns = titles.map((title, at) => ({ id: `column-${at + 1}`, title, numeric: false }));
  const layout = columns.length > 2 ? 'stack' : 'tight';
  return [{ kind: 'table', table: { id, caption: '', layout, columns, rows: filled } }];
}
