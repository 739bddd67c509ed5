import type { GuideStyle, SheetGuide } from '../../model/guide.ts';
import type { Language } from '../../model/language.ts';
import type { Role } from '../../model/person.ts';
import type { Program } from '../../schema/program.ts';
import { calledName } from '../../texts/person-names.ts';
import { sheetWords } from '../../texts/sheet-words/sheet-words.ts';
import { unitSheetWords } from '../../texts/sheet-words/unit-sheet-words.ts';
import type { Block, Document, Inline, Section } from '../document.ts';
import { fillClause } from '../fill-clause.ts';
import { repeatedSection } from '../repeated-section.ts';
import { mailLink, reachWords, type SheetInput, soleOf } from './sheet-input.ts';

/** Everything that frames a sheet: program, reader, language, and a footer that asks for discretion. */
export function sheetFrame(side: Role, lead: string, input: SheetInput): Omit<Document, 'sections'> {
  const { folder, person, partners, today, guide } = input;
  const words = sheetWords(guide.language);
  const addresses = partners.filter((p) => p.person.email !== undefined).length;
  return {
    kind: 'sheet',
    program: folder.program.name,
    title: words.title[side](
      person.name,
      partners.map((p) => p.person.name),
    ),
    lead: [lead],
    audience: side,
    audienceNote: words.forReader(person.name),
    asOf: today,
    language: guide.language,
    footer: [
      [
        ...(addresses === 0 ? [] : [`${words.keepToYourself(addresses)} `]),
        ...questionsLine({ program: folder.program, language: guide.language }),
      ],
    ],
  };
}

/** Whom to ask: the coordinator with their addresses. */
export function questionsLine({
  program,
  language,
}: {
  readonly program: Program;
  readonly language: Language;
}): Inline {
  const { questions, coordinator } = sheetWords(language);
  const human = program.coordinator;
  if (human === undefined) return [questions, coordinator];
  return [
    questions,
    human.name,
    ...(human.email === undefined ? [] : [', ', mailLink(human.email)]),
    ...(human.phone === undefined ? [] : [`, ${human.phone}`]),
  ];
}

/** The first hour, step by step with its minutes; on its own page where one partner leaves it whole. */
export function agendaSection(side: Role, { guide, partners }: SheetInput): Section {
  const { first } = sheetWords(guide.language);
  const { minutes } = guide.firstMeeting;
  const title = first[side](partners.length, minutes);
  return repeatedSection(guide, `agenda ${side} ${title}`, () => ({
    id: 'first',
    title,
    newPage: partners.length === 1,
    blocks: [agendaSteps(side, guide)],
  }));
}

/** What happens step by step, with the minutes of each. */
export function agendaSteps(side: Role, { firstMeeting, language }: SheetGuide): Block {
  const { minutes: inMinutes } = sheetWords(language);
  return {
    kind: 'list',
    ordered: true,
    items: firstMeeting.steps.map((step) => [
      { strong: side === 'mentor' ? (step.mentorTitle ?? step.title) : step.title },
      ' ',
      { quiet: inMinutes(step.minutes) },
      `. ${step.text}`,
    ]),
  };
}

const ofMany: ReadonlySet<GuideStyle> = new Set(['group', 'circle', 'trio']);

/** Twenty minutes beforehand. */
export function beforeSection(side: Role, hasDates: boolean, input: SheetInput): Section {
  const { title, text, otherDates } = sheetWords(input.guide.language).before;
  // A date of many is not moved by a message to one.
  const twoAgree = !ofMany.has(input.guide.style);
  const sole = soleOf(input);
  const words =
    input.guide.instead[side]?.before ??
    text[side](sole === undefined ? undefined : calledName(sole.name, input.guide.language));
  return {
    id: 'before',
    title,
    blocks: [prose(side === 'mentee' && hasDates && twoAgree ? `${words}${otherDates}` : words)],
  };
}

/** What the program itself expects of the reader, where program.yaml says so. */
export function expectedSection(side: Role, { guide }: SheetInput): Section[] {
  const text = guide.expected[side];
  if (text === undefined) return [];
  return [
    repeatedSection(guide, `expected ${side}`, () => ({
      id: 'expected',
      title: sheetWords(guide.language).expected,
      blocks: [prose(...inLanguage([text], guide.ownLanguage, guide.language))],
    })),
  ];
}

/** The way out that costs nothing, and whom to tell. A mentee's names the mentors; a mentor's is the same for all. */
export function wayOutSection(side: Role, input: SheetInput): Section {
  const { language } = input.guide;
  return side === 'mentee'
    ? makeWayOut(side, input)
    : repeatedSection(input.folder.program, `way out ${side} ${language}`, () => makeWayOut(side, input));
}

function makeWayOut(side: Role, { folder, guide, partners }: SheetInput): Section {
  const { title, text, either } = sheetWords(guide.language).wayOut;
  const name = folder.program.coordinator?.name;
  const reach = reachWords(folder.program, guide.language);
  const { reachable, named, nameless } = text[side];
  const template = name === undefined ? nameless : reach === undefined ? named : reachable;
  const facts = new Map<string, string | Inline>([
    ['partners', either(partners.map((p) => calledName(p.person.name, guide.language)))],
    ['coordinator', name ?? ''],
    ['reach', reach ?? []],
  ]);
  return { id: 'way-out', title, blocks: [prose(...(fillClause(template, facts) ?? []))] };
}

/** The last line, signed by a human if the program names one. */
export function goodbyeSection(side: Role, { folder, guide }: SheetInput): Section {
  const { language } = guide;
  return repeatedSection(folder.program, `goodbye ${side} ${language}`, () => ({
    id: 'goodbye',
    title: '',
    blocks: [prose(sheetWords(language).goodbye[side](folder.program.coordinator?.name))],
  }));
}

/** Which part each partner has, where they have parts of their own. */
export function partsWords(side: Role, { partners, guide }: SheetInput): string {
  const parts = partners.flatMap(({ person, role }) =>
    role === undefined ? [] : [{ name: calledName(person.name, guide.language), role }],
  );
  return parts.length === 0 ? '' : ` ${unitSheetWords(guide.language).lead.roles[side](parts)}`;
}

export const prose = (...text: Inline): Block => ({ kind: 'prose', text });

/** Plain text in the language it was written in, marked where that is not the page's. */
export function inLanguage(text: Inline, written: Language, page: Language): Inline {
  return written === page
    ? text
    : text.map((span) => (typeof span === 'string' ? { text: span, lang: written } : span));
}
