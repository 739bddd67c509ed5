import { listed, numberWord } from '../texts/counted.ts';
import { firstName } from '../texts/person-names.ts';
import { formatDay } from '../time/day.ts';
import type { Document, Inline, Section } from './document.ts';
import { datesSection } from './sheet-dates.ts';
import { basisOf, humanOf, type SheetInput, type SheetPartner } from './sheet-input.ts';
import { personBlock } from './sheet-person.ts';
import {
  agendaSection,
  clausesOf,
  expectedSection,
  goodbyeSection,
  prose,
  sheetFrame,
} from './sheet-sections.ts';
import { whySentences } from './why-words.ts';

/**
 * A mentee's sheet: who the mentor is and why, the first dates, the first hour, the agreement, the way out. Never a
 * score, an id, a rank, a sensitive field or anybody else's name.
 */
export function menteeSheetDocument(input: SheetInput): Document {
  const { person, partners } = input;
  const mentors = partners.length === 1 ? 'mentor' : `${numberWord(partners.length)} mentors`;
  return {
    ...sheetFrame(input, {
      audience: 'mentee',
      title: `Dear ${firstName(person.name)}, meet your ${mentors}`,
      lead: leadOf(input),
    }),
    sections: [
      ...(partners.length === 1
        ? partners.flatMap((partner) => soleMentor(partner, input))
        : partners.map((partner, i) => oneOfSeveral(partner, i, input))),
      datesSection(input),
      beforeSection(input),
      ...expectedSection('mentee', input),
      agendaSection(
        partners.length === 1 ? 'Your first meeting' : 'Your first meeting with each',
        'mentee',
        input,
      ),
      agreementSection(input),
      wayOutSection(input),
      goodbyeSection('Have a good start.', input),
    ],
  };
}

function leadOf({ folder, partners }: SheetInput): string {
  const { start, end } = folder.program;
  const time = start === undefined || end === undefined ? 'From now on' : `From ${months(start, end)}`;
  return partners.length === 1
    ? `${time} you have an experienced colleague at your side: someone who listens, asks, and tells you how things look from where they stand. You decide what the conversations are about.`
    : `${time} you have ${numberWord(partners.length)} experienced colleagues at your side: people who listen, ask, and tell you how things look from where they stand. You decide what the conversations are about.`;
}

/** `March to November`; with the years where there are two. */
function months(start: string, end: string): string {
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const month = (day: string): string => formatDay(day).replace(sameYear ? /^\d+ | \d+$/g : /^\d+ /, '');
  return `${month(start)} to ${month(end)}`;
}

function why(partner: SheetPartner, input: SheetInput): readonly Inline[] {
  return whySentences(
    { mentee: input.person, mentor: partner.person, parts: partner.parts },
    basisOf(input),
    'mentee',
  ).map((text) => [text]);
}

function soleMentor(partner: SheetPartner, input: SheetInput): Section[] {
  const items = why(partner, input);
  const who: Section = { id: 'who', title: '', blocks: [personBlock(partner, 'mentor', input)] };
  return items.length === 0
    ? [who]
    : [who, { id: 'why', title: 'Why the two of you', blocks: [{ kind: 'list', ordered: false, items }] }];
}

function oneOfSeveral(partner: SheetPartner, index: number, input: SheetInput): Section {
  const whyTitle = `Why ${firstName(partner.person.name)} and you`;
  return {
    id: `who-${index + 1}`,
    title: '',
    blocks: [{ ...personBlock(partner, 'mentor', input), whyTitle, why: why(partner, input) }],
  };
}

const firstNames = ({ partners }: SheetInput): string[] => partners.map((p) => firstName(p.person.name));

function beforeSection(input: SheetInput): Section {
  const to = input.partners.length === 1 ? listed(firstNames(input)) : 'each of them';
  return {
    id: 'before',
    title: 'Before you meet',
    blocks: [
      prose(
        `Take twenty minutes. Write ${to} three lines: who you are, what you hope for, one thing you would like to talk about first. Nobody expects a plan.`,
      ),
    ],
  };
}

function agreementSection(input: SheetInput): Section {
  const { partners, person } = input;
  const sole = partners.length === 1 ? partners[0] : undefined;
  const items = clausesOf(input, sole === undefined ? undefined : { mentee: person, mentor: sole.person });
  const how =
    partners.length === 1
      ? 'Talk these through at the first meeting and sign at the second.'
      : 'Talk these through at the first meeting with each of them and sign at the second.';
  return {
    id: 'agreement',
    title: 'What you agree on',
    blocks: [
      prose(how),
      { kind: 'list', ordered: false, items },
      { kind: 'signatures', lines: [person, ...partners.map((p) => p.person)].map((p) => `${p.name}, date`) },
    ],
  };
}

function wayOutSection(input: SheetInput): Section {
  const human = humanOf(input.folder.program);
  const tell = `That happens, and it is nobody’s fault. Tell ${listed(firstNames(input)).replace(/ and /, ' or ')} if you can; or `;
  const whom: Inline =
    human.name === undefined
      ? ['tell your program coordinator, who will find someone else with you.']
      : human.reach.length === 0
        ? [`tell ${human.name}, who runs the program and will find someone else with you.`]
        : [
            'write to ',
            ...human.reach,
            ` and ${human.name}, who runs the program, will find someone else with you.`,
          ];
  return {
    id: 'way-out',
    title: 'If it does not work',
    blocks: [
      prose(
        tell,
        ...whom,
        ' You need give no reason, and neither your manager nor anyone else will hear of it.',
      ),
    ],
  };
}
