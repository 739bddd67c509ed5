import { calledName } from '../../texts/person-names.ts';
import { type Months, sheetWords } from '../../texts/sheet-words/sheet-words.ts';
import { formatDay, formatMonth } from '../../time/day.ts';
import type { Document, Inline, Section } from '../document.ts';
import { inBlockOrder } from './block-order.ts';
import { guideSections } from './guide-sections.ts';
import { menteeAgreementSection } from './sheet-agreement.ts';
import { datesSection, hasDates } from './sheet-dates.ts';
import { basisOf, type SheetInput, type SheetPartner } from './sheet-input.ts';
import { personBlock } from './sheet-person.ts';
import {
  agendaSection,
  beforeSection,
  expectedSection,
  goodbyeSection,
  partsWords,
  sheetFrame,
  wayOutSection,
} from './sheet-sections.ts';
import { whySentences } from './why-words.ts';

/**
 * A mentee's sheet: who the mentor is and why, the first dates, the first hour, the agreement, the way out. Never a
 * score, an id, a rank, a sensitive field or anybody else's name.
 */
export function menteeSheetDocument(input: SheetInput): Document {
  const sections: readonly Section[] = [
    ...mentorSections(input),
    datesSection(input),
    beforeSection('mentee', hasDates(input), input),
    ...expectedSection('mentee', input),
    agendaSection('mentee', input),
    ...menteeAgreementSection(input),
    wayOutSection('mentee', input),
    goodbyeSection('mentee', input),
  ];
  return {
    ...sheetFrame('mentee', leadOf(input) + partsWords('mentee', input), input),
    sections: inBlockOrder('mentee', [...sections, ...guideSections('mentee', input)]),
  };
}

function leadOf({ folder, partners, guide }: SheetInput): string {
  const own = guide.instead.mentee?.lead;
  if (own !== undefined) return own;
  const { start, end } = folder.program;
  const months = start === undefined || end === undefined ? undefined : monthsOf(start, end, guide.language);
  return sheetWords(guide.language).lead.mentee(partners.length, months);
}

/** `March` and `November`; with the years where there are two. */
function monthsOf(start: string, end: string, language: SheetInput['guide']['language']): Months {
  const year = (day: string): string => formatDay(day, language).slice(-4);
  const month = (day: string): string =>
    year(start) === year(end) ? formatMonth(day, language) : `${formatMonth(day, language)} ${year(day)}`;
  return { from: month(start), to: month(end) };
}

/** The one mentor, and why in a list of its own; of several each with their reasons. */
function mentorSections(input: SheetInput): readonly Section[] {
  const { language } = input.guide;
  const { sole, with: together } = sheetWords(language).why;
  return input.partners.flatMap((partner, i): readonly Section[] => {
    const block = personBlock(partner, 'mentor', input);
    const items = why(partner, input);
    if (input.partners.length > 1) {
      const whyTitle = together(calledName(partner.person.name, language));
      return [{ id: `who-${i + 1}`, title: '', blocks: [{ ...block, whyTitle, why: items }] }];
    }
    const who: Section = { id: 'who', title: '', blocks: [block] };
    return items.length === 0
      ? [who]
      : [who, { id: 'why', title: sole, blocks: [{ kind: 'list', ordered: false, items }] }];
  });
}

function why(partner: SheetPartner, input: SheetInput): readonly Inline[] {
  return whySentences(
    { mentee: input.person, mentor: partner.person, parts: partner.parts },
    basisOf(input, partner),
    'mentee',
    input.guide.language,
  ).map((text) => [text]);
}
