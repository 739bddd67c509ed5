import type { Person, Role } from '../../model/person.ts';
import { calledName } from '../../texts/person-names.ts';
import { sheetWords } from '../../texts/sheet-words/sheet-words.ts';
import { unitSheetWords } from '../../texts/sheet-words/unit-sheet-words.ts';
import { addDays, daysBetween } from '../../time/day.ts';
import { offsetMinutesOnDay } from '../../time/zone.ts';
import type { Block, Inline } from '../document.ts';
import { isOpen, itemsOf } from '../pair-facts.ts';
import { mailLink, type SheetInput, type SheetPartner } from './sheet-input.ts';

type PersonBlock = Extract<Block, { kind: 'person' }>;
type Fact = { readonly term: string; readonly text: Inline };

/**
 * The person one is paired with: name, level, department and place, address, languages, clock; of a mentee what they hope
 * for; what they wrote about themselves. Facts that nobody gave, and fields that are not open, are left out.
 */
export function personBlock(partner: SheetPartner, role: Role, input: SheetInput): PersonBlock {
  const { person } = partner;
  const { fields } = input.folder.cohort;
  const { language } = input.guide;
  const words = sheetWords(language).person;
  const open = (field: string): readonly string[] =>
    isOpen(fields, field) ? itemsOf(person.as[role]?.get(field)) : [];
  const line = ['level', 'department', 'location'].flatMap(open).join(', ');
  const name = calledName(person.name, language);
  // Several mentees share one page: what they hope for goes before what they tell of themselves.
  const hasRoom = role === 'mentor' || input.partners.length === 1;
  const ofMentee = (field: string): readonly string[] => (role === 'mentee' ? open(field) : []);
  const facts: Fact[] = [
    ...textFact(unitSheetWords(language).role, partner.role ?? ''),
    ...(person.email === undefined ? [] : [{ term: words.write, text: [mailLink(person.email)] }]),
    ...textFact(words.topics, inLine(ofMentee('topics_wanted'))),
    ...textFact(words.goal, ofMentee('goal_text').join(' ')),
    ...textFact(words.languages, inLine(open('languages'))),
    ...textFact(words.clock(name), clockWords(person, input) ?? ''),
    ...textFact(words.biography(name), hasRoom ? open('biography').join(' ') : ''),
  ];
  return {
    kind: 'person',
    id: `person-${input.partners.indexOf(partner) + 1}`,
    name: person.name,
    ...(line === '' ? {} : { line }),
    facts,
    why: [],
  };
}

/** Items on one line; parted by semicolons where one of them has a comma. */
const inLine = (items: readonly string[]): string =>
  items.join(items.some((item) => item.includes(',')) ? '; ' : ', ');

const textFact = (term: string, text: string): Fact[] => (text === '' ? [] : [{ term, text: [text] }]);

/** `Berlin, one hour ahead of yours in Lisbon`; undefined where both live by one zone. */
function clockWords(partner: Person, input: SheetInput): string | undefined {
  const { person, guide } = input;
  if (partner.timezone === person.timezone) return undefined;
  const words = sheetWords(guide.language).person;
  const ahead = daysToCompare(input).map(
    (day) => offsetMinutesOnDay(partner.timezone, day) - offsetMinutesOnDay(person.timezone, day),
  );
  return words.clocks(words.city(cityOf(partner.timezone)), words.city(cityOf(person.timezone)), [
    ...new Set(ahead),
  ]);
}

/** Clocks change on different days, and in some places never: the days that count are those of the meetings, else the start and half-way. */
function daysToCompare({ meetings, folder, today }: SheetInput): readonly string[] {
  if (meetings.length > 0) return [...new Set(meetings.map((m) => m.start.slice(0, 10)))];
  const { start = today, end = start } = folder.program;
  return [start, addDays(start, Math.floor(daysBetween(start, end) / 2))];
}

/** `America/Argentina/Buenos_Aires` → `Buenos Aires`. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
