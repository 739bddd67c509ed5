import type { Person } from '../model/person.ts';
import { cadenceWords, lengthWords } from '../texts/cadence-words.ts';
import { firstName } from '../texts/person-names.ts';
import { formatDay } from '../time/day.ts';
import type { Block, Document, Inline, Section } from './document.ts';
import { fillClause } from './fill-clause.ts';
import { sharedSection } from './shared-section.ts';
import { humanOf, type SheetInput } from './sheet-input.ts';

/** Everything that frames a sheet: program, reader, language, and a footer that asks for discretion. */
export function sheetFrame(
  input: SheetInput,
  words: { readonly audience: 'mentee' | 'mentor'; readonly title: string; readonly lead: string },
): Omit<Document, 'sections'> {
  const { folder, person, partners, today } = input;
  const addresses = partners.filter((p) => p.person.email !== undefined).length;
  const human = humanOf(folder.program);
  const discreet =
    addresses === 0
      ? []
      : [
          `Please keep this sheet to yourself: it holds ${addresses === 1 ? 'someone’s address' : 'addresses of others'}.`,
        ];
  const { name, email, phone } = folder.program.coordinator ?? {};
  const questions =
    name === undefined
      ? []
      : [`Questions: ${[name, email, phone].filter((x) => x !== undefined).join(', ')}`];
  return {
    kind: 'sheet',
    program: folder.program.name,
    title: words.title,
    lead: [words.lead],
    audience: words.audience,
    audienceNote: `For ${person.name}`,
    asOf: today,
    language: 'en',
    footer: [...discreet, ...(questions.length === 0 ? [`Questions: ${human.known}`] : questions)],
  };
}

/** The first hour, step by step with its minutes; on its own page where one partner leaves it whole. */
export function agendaSection(
  title: string,
  side: 'mentee' | 'mentor',
  { guide, partners }: SheetInput,
): Section {
  const newPage = partners.length === 1;
  const key = `agenda ${side} ${newPage} ${title}`;
  return sharedSection(guide, key, () => makeAgenda({ guide, side, title, newPage }));
}

function makeAgenda({
  guide,
  side,
  title,
  newPage,
}: {
  readonly guide: SheetInput['guide'];
  readonly side: 'mentee' | 'mentor';
  readonly title: string;
  readonly newPage: boolean;
}): Section {
  const { minutes, steps } = guide.firstMeeting;
  const items = steps.map(
    (step): Inline => [
      { strong: side === 'mentor' ? (step.mentorTitle ?? step.title) : step.title },
      ' ',
      { quiet: `(${step.minutes} min)` },
      `. ${step.text}`,
    ],
  );
  return {
    id: 'first',
    title: `${title}, ${minutes} minutes`,
    newPage,
    blocks: [{ kind: 'list', ordered: true, items }],
  };
}

/** What the clauses of the agreement may name; a fact that is not known is absent, and its clause is left out. */
export function agreementFacts(
  { folder }: SheetInput,
  pair: { readonly mentee: Person; readonly mentor: Person } | undefined,
): ReadonlyMap<string, string> {
  const { program } = folder;
  const facts: [string, string | undefined][] = [
    ['program', program.name],
    ['cadence', cadenceWords(program.meetings.every)],
    ['length', lengthWords(program.meetings.length)],
    ['start', program.start === undefined ? undefined : formatDay(program.start)],
    ['end', program.end === undefined ? undefined : formatDay(program.end)],
    ['coordinator', program.coordinator?.name ?? 'the program coordinator'],
    ['coordinator_email', program.coordinator?.email],
    ['coordinator_phone', program.coordinator?.phone],
    ['mentee', pair === undefined ? undefined : firstName(pair.mentee.name)],
    ['mentor', pair === undefined ? undefined : firstName(pair.mentor.name)],
  ];
  return new Map(facts.filter((fact): fact is [string, string] => fact[1] !== undefined));
}

/** The clauses whose facts are known, each with its lines to write on. */
export function clausesOf(
  input: SheetInput,
  pair: { readonly mentee: Person; readonly mentor: Person } | undefined,
): readonly Inline[] {
  const facts = agreementFacts(input, pair);
  return input.guide.agreement.flatMap((clause) => {
    const filled = fillClause(clause, facts);
    return filled === undefined ? [] : [filled];
  });
}

/** What the program itself expects of the reader, where program.yaml says so. */
export function expectedSection(side: 'mentee' | 'mentor', { guide }: SheetInput): Section[] {
  const text = guide.expected[side];
  if (text === undefined) return [];
  return [
    sharedSection(guide, `expected ${side}`, () => ({
      id: 'expected',
      title: 'What is asked of you',
      blocks: [prose(text)],
    })),
  ];
}

/** The last line, signed by a human if the program names one. */
export function goodbyeSection(words: string, { folder }: SheetInput): Section {
  const { name } = humanOf(folder.program);
  return sharedSection(folder.program, `goodbye ${words}`, () => ({
    id: 'goodbye',
    title: '',
    blocks: [prose(name === undefined ? words : `${words} ${name}`)],
  }));
}

export const prose = (...text: Inline): Block => ({ kind: 'prose', text });
