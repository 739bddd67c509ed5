import { sortedBy } from '../../model/order.ts';
import { ownBlockNames, type SheetSide } from '../../model/own-blocks.ts';
import type { Section } from '../document.ts';

/** The block of a section: `who` of `who-2`. */
export const blockOf = (id: string): string => id.replace(/-\d+$/, '');

/** Sections in the order of the blocks of a side; those of one block stay as they came. */
export function inBlockOrder(side: SheetSide, sections: readonly Section[]): readonly Section[] {
  const order: readonly string[] = ownBlockNames(side);
  return sortedBy(
    sections.map((section, at) => ({ section, at, place: order.indexOf(blockOf(section.id)) })),
    ({ place }) => place,
    ({ at }) => at,
  ).map(({ section }) => section);
}
