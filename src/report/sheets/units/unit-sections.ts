import type { Role } from '../../../model/person.ts';
import { calledName } from '../../../texts/person-names.ts';
import { sheetWords } from '../../../texts/sheet-words/sheet-words.ts';
import { type Together, unitSheetWords } from '../../../texts/sheet-words/unit-sheet-words.ts';
import type { Inline, Section } from '../../document.ts';
import { fillClause } from '../../fill-clause.ts';
import { clausesOf, shortAgreement } from '../sheet-agreement.ts';
import { reachWords, type SheetInput } from '../sheet-input.ts';
import { agendaSteps, prose } from '../sheet-sections.ts';
import { known, type UnitSheetInput } from './unit-sheet-input.ts';

/** How a meeting of all goes, step by step with its minutes. */
export function unitAgenda(side: Role, { guide }: UnitSheetInput): Section {
  return {
    id: 'first',
    title: unitSheetWords(guide.language).agenda(guide.firstMeeting.minutes),
    blocks: [agendaSteps(side, guide)],
  };
}

/**
 * One form for all of them: whoever keeps it reads the clauses and has a line to sign for everybody; the others read in a
 * sentence what it says. A program's own clauses are told to all.
 */
export function unitAgreement(keeper: string, input: UnitSheetInput): readonly Section[] {
  const { guide, unit, person } = input;
  if (guide.agreement.length === 0) return [];
  const { title, sign } = sheetWords(guide.language).agreement;
  const words = unitSheetWords(guide.language).agreement;
  const mentors = known(input, unit.mentors);
  const named = { mentee: undefined, mentor: mentors.length === 1 ? mentors[0] : undefined };
  const list = { kind: 'list' as const, ordered: false, items: clausesOf(input, named) };
  if (person.id === keeper) {
    const lines = [...mentors, ...known(input, unit.members)].map(({ name }) => sign(name));
    const blocks = [prose(words.keeps), list, { kind: 'signatures' as const, lines }];
    return [{ id: 'agreement', title, blocks }];
  }
  const name = input.personOf(keeper)?.name ?? keeper;
  const brings = words.brings(calledName(name, guide.language));
  const short = shortAgreement(input, named);
  return [
    {
      id: 'agreement',
      title,
      blocks: short === undefined ? [prose(brings), list] : [prose(brings, ' ', ...short)],
    },
  ];
}

/**
 * The rules of the room and the form that all sign begin a page: whoever keeps the form brings that page to the first
 * meeting.
 */
export function formOnOwnPage(
  keeper: string,
  sections: readonly Section[],
  { person }: UnitSheetInput,
): readonly Section[] {
  if (person.id !== keeper) return sections;
  const first = sections.find(({ id }) => id === 'room' || id === 'agreement');
  return sections.map((section) => (section === first ? { ...section, newPage: true } : section));
}

/** What is only said aloud, where nobody signs anything. */
export function agreementAloud(input: SheetInput): readonly Section[] {
  const { guide } = input;
  if (guide.agreement.length === 0) return [];
  const items = clausesOf(input, { mentee: undefined, mentor: undefined });
  return [
    {
      id: 'agreement',
      title: sheetWords(guide.language).agreement.title,
      blocks: [
        prose(unitSheetWords(guide.language).agreement.aloud),
        { kind: 'list', ordered: false, items },
      ],
    },
  ];
}

/** The way out that costs nothing: a sentence to the others, or to the human behind the program. */
export function unitWayOut(kind: Together | 'leads', { folder, guide }: UnitSheetInput): Section {
  const words = unitSheetWords(guide.language).wayOut;
  const name = folder.program.coordinator?.name;
  const reach = reachWords(folder.program, guide.language);
  const template = name === undefined ? words.nameless : reach === undefined ? words.named : words.reachable;
  const facts = new Map<string, string | Inline>([
    ['coordinator', name ?? ''],
    ['reach', reach ?? []],
  ]);
  return {
    id: 'way-out',
    title: sheetWords(guide.language).wayOut.title,
    blocks: [prose(words[kind], ' ', ...(fillClause(template, facts) ?? []))],
  };
}
