import { calledName } from '../../texts/person-names.ts';
import { sheetWords } from '../../texts/sheet-words/sheet-words.ts';
import type { Document, Inline, Section } from '../document.ts';
import { repeatedSection } from '../repeated-section.ts';
import { inBlockOrder } from './block-order.ts';
import { guideSections } from './guide-sections.ts';
import { mentorAgreementSection } from './sheet-agreement.ts';
import { datesSection, hasDates } from './sheet-dates.ts';
import { basisOf, type SheetInput, type SheetPartner } from './sheet-input.ts';
import { personBlock } from './sheet-person.ts';
import {
  agendaSection,
  beforeSection,
  expectedSection,
  goodbyeSection,
  partsWords,
  prose,
  sheetFrame,
  wayOutSection,
} from './sheet-sections.ts';
import { mostSentences, whySentences } from './why-words.ts';

/**
 * A mentor's sheet: one block per mentee, own and their time, the first hour, questions that open, what is not asked.
 * Never what a mentee ranked, who else was considered, or any sensitive field.
 */
export function mentorSheetDocument(input: SheetInput): Document {
  const { lead } = sheetWords(input.guide.language);
  const sections: readonly Section[] = [
    ...input.partners.map((partner, i) => menteeSection(partner, i, input)),
    datesSection(input),
    beforeSection('mentor', hasDates(input), input),
    ...expectedSection('mentor', input),
    agendaSection('mentor', input),
    questionsSection(input),
    ...mentorAgreementSection(input),
    notAskedSection(input),
    wayOutSection('mentor', input),
    goodbyeSection('mentor', input),
  ];
  const said = input.guide.instead.mentor?.lead ?? lead.mentor(input.partners.length);
  return {
    ...sheetFrame('mentor', said + partsWords('mentor', input), input),
    sections: inBlockOrder('mentor', [...sections, ...guideSections('mentor', input)]),
  };
}

function menteeSection(partner: SheetPartner, index: number, input: SheetInput): Section {
  const { language } = input.guide;
  const block = personBlock(partner, 'mentee', input);
  const sentences = whySentences(
    { mentee: partner.person, mentor: input.person, parts: partner.parts },
    basisOf(input, partner),
    'mentor',
    language,
    input.partners.length === 1 ? mostSentences : mostSentences - 1,
  );
  const why: readonly Inline[] = sentences.length === 0 ? [] : [[sentences.join(' ')]];
  const whyTitle = sheetWords(language).why.with(calledName(partner.person.name, language));
  return { id: `who-${index + 1}`, title: '', blocks: [{ ...block, whyTitle, why }] };
}

export function questionsSection({ guide }: SheetInput): Section {
  return repeatedSection(guide, 'questions', () => ({
    id: 'questions',
    title: sheetWords(guide.language).promptsTitle,
    blocks: [{ kind: 'list', ordered: false, items: guide.firstMeeting.prompts.map((p) => [p]) }],
  }));
}

export function notAskedSection({ guide }: SheetInput): Section {
  return repeatedSection(guide, 'not asked', () => ({
    id: 'not-asked',
    title: sheetWords(guide.language).notAsked,
    blocks: [prose(guide.notAskedOfMentor)],
  }));
}
