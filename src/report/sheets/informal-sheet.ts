import type { Role } from '../../model/person.ts';
import { calledName } from '../../texts/person-names.ts';
import { unitSheetWords } from '../../texts/sheet-words/unit-sheet-words.ts';
import type { Document, Section } from '../document.ts';
import { inBlockOrder } from './block-order.ts';
import { guideSections } from './guide-sections.ts';
import { datesSection, hasDates } from './sheet-dates.ts';
import type { SheetInput } from './sheet-input.ts';
import { personBlock } from './sheet-person.ts';
import { expectedSection, goodbyeSection, sheetFrame, wayOutSection } from './sheet-sections.ts';
import { agreementAloud } from './units/unit-sections.ts';

/**
 * One page of tips for two who found each other: no reasons, for nobody matched them; meetings with an agenda on offer,
 * nothing due but what they planned themselves.
 */
export function informalSheetDocument(side: Role, input: SheetInput): Document {
  const { guide, person, partners } = input;
  const sections: readonly Section[] = [
    ...partners.map(
      (partner, i): Section => ({
        id: partners.length === 1 ? 'who' : `who-${i + 1}`,
        title: '',
        blocks: [personBlock(partner, side === 'mentee' ? 'mentor' : 'mentee', input)],
      }),
    ),
    ...(hasDates(input) ? [datesSection(input)] : []),
    ...expectedSection(side, input),
    ...guideSections(side, input),
    ...agreementAloud(input),
    wayOutSection(side, input),
    goodbyeSection(side, input),
  ];
  const names = partners.map((partner) => calledName(partner.person.name, guide.language));
  return {
    ...sheetFrame(side, guide.instead[side]?.lead ?? '', input),
    title: unitSheetWords(guide.language).title.informal(person.name, names),
    sections: inBlockOrder(side, sections),
  };
}
