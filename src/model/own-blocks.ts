import type { Language } from './language.ts';
import type { RichText } from './rich-text.ts';
import { type SheetBlock, sheetBlocks } from './sheet-blocks.ts';

export type SheetSide = keyof typeof sheetBlocks;

/** A block that is there only where a program writes it; it stands before the goodbye. */
export const moreBlock = 'more';
export type OwnBlockName = SheetBlock | typeof moreBlock;

/** A program's own words for one block; a language without them keeps ours, and a text without anything takes the block out. */
export type OwnWords = { readonly [L in Language]?: RichText };
export type OwnBlocks = { readonly [S in SheetSide]: ReadonlyMap<OwnBlockName, OwnWords> };

/** Every block of a side's sheet that a program may write itself, in the order of the sheet. */
export function ownBlockNames(side: SheetSide): readonly OwnBlockName[] {
  const names: readonly OwnBlockName[] = sheetBlocks[side];
  return names.flatMap((name) => (name === 'goodbye' ? [moreBlock, name] : [name]));
}
