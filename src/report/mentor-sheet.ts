import { numberWord } from '../texts/counted.ts';
import { firstName } from '../texts/person-names.ts';
import type { Document, Inline, Section } from './document.ts';
import { fillClause } from './fill-clause.ts';
import { sharedSection } from './shared-section.ts';
import { datesSection } from './sheet-dates.ts';
import { basisOf, humanOf, type SheetInput, type SheetPartner } from './sheet-input.ts';
import { personBlock } from './sheet-person.ts';
import {
  agendaSection,
  agreementFacts,
  clausesOf,
  expectedSection,
  goodbyeSection,
  prose,
  sheetFrame,
} from './sheet-sections.ts';
import { whySentences } from './why-words.ts';

/**
 * A mentor's sheet: one block per mentee, own and their time, the first hour, questions that open, what is not asked.
 * Never what a mentee ranked, who else was considered, or any sensitive field.
 */
export function mentorSheetDocument(input: SheetInput): Document {
  const { person, partners } = input;
  const single = partners.length === 1;
  const mentees = single ? 'mentee' : `${numberWord(partners.length)} mentees`;
  const giving = single ? 'a colleague' : `${numberWord(partners.length)} colleagues`;
  return {
    ...sheetFrame(input, {
      audience: 'mentor',
      title: `Dear ${firstName(person.name)}, meet your ${mentees}`,
      lead: `Thank you for giving ${giving} your time. You do not need answers to everything. Ask, listen, and say what you have learnt the hard way.`,
    }),
    sections: [
      ...partners.map((partner, i) => menteeSection(partner, i, input)),
      datesSection(input),
      beforeSection(input),
      ...expectedSection('mentor', input),
      agendaSection(single ? 'The first meeting' : 'The first meeting with each', 'mentor', input),
      questionsSection(input),
      agreementSection(input),
      notAskedSection(input),
      sharedSection(input.folder.program, 'way out of mentor', () => wayOutSection(input)),
      goodbyeSection('Thank you, and have a good start.', input),
    ],
  };
}

function menteeSection(partner: SheetPartner, index: number, input: SheetInput): Section {
  const block = personBlock(partner, 'mentee', input);
  const sentences = whySentences(
    { mentee: partner.person, mentor: input.person, parts: partner.parts },
    basisOf(input),
    'mentor',
  );
  const why: readonly Inline[] = sentences.length === 0 ? [] : [[sentences.join(' ')]];
  return {
    id: `who-${index + 1}`,
    title: '',
    blocks: [{ ...block, whyTitle: `Why ${firstName(partner.person.name)} and you`, why }],
  };
}

function questionsSection({ guide }: SheetInput): Section {
  return sharedSection(guide, 'questions', () => ({
    id: 'questions',
    title: 'Questions that open a conversation',
    blocks: [{ kind: 'list', ordered: false, items: guide.firstMeeting.prompts.map((p) => [p]) }],
  }));
}

function notAskedSection({ guide }: SheetInput): Section {
  return sharedSection(guide, 'not asked', () => ({
    id: 'not-asked',
    title: 'What is not asked of you',
    blocks: [prose(guide.notAskedOfMentor)],
  }));
}

function beforeSection({ partners }: SheetInput): Section {
  const who = partners.length === 1 ? 'Your mentee writes to you first.' : 'Your mentees write to you first.';
  return {
    id: 'before',
    title: 'Before you meet',
    blocks: [
      prose(
        `Take twenty minutes. ${who} Answer in a line or two, keep the first date free, and think of one turning point in your own path that you are willing to tell.`,
      ),
    ],
  };
}

function agreementSection(input: SheetInput): Section {
  const { partners, guide } = input;
  const brings =
    partners.length === 1
      ? 'Your mentee brings the form to the second meeting; you both sign it.'
      : 'Each mentee brings the form to the second meeting; you both sign it.';
  const short =
    guide.agreementInShort === undefined
      ? undefined
      : fillClause(guide.agreementInShort, agreementFacts(input, undefined));
  if (short !== undefined)
    return { id: 'agreement', title: 'What you agree on', blocks: [prose(brings, ' ', ...short)] };
  const sole = partners.length === 1 ? partners[0] : undefined;
  const items = clausesOf(
    input,
    sole === undefined ? undefined : { mentee: sole.person, mentor: input.person },
  );
  return {
    id: 'agreement',
    title: 'What you agree on',
    blocks: [prose(brings), { kind: 'list', ordered: false, items }],
  };
}

function wayOutSection(input: SheetInput): Section {
  const human = humanOf(input.folder.program);
  const then = ' will find another mentor, without blame and without a note in anyone’s file.';
  const whom: Inline =
    human.name === undefined
      ? ['tell your program coordinator, who', then]
      : human.reach.length === 0
        ? [`tell ${human.name}, who`, then]
        : ['write to ', ...human.reach, `. ${human.name}`, then];
  return {
    id: 'way-out',
    title: 'If it does not work',
    blocks: [
      prose(
        'That happens, and it is nobody’s fault. If two meetings in a row fall through, or you find you are not the right person, ',
        ...whom,
      ),
    ],
  };
}
