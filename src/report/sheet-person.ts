import type { Person, Role } from '../model/person.ts';
import { counted, numberWord } from '../texts/counted.ts';
import { firstName, possessive } from '../texts/person-names.ts';
import { offsetMinutesOnDay } from '../time/zone.ts';
import type { Block, Inline } from './document.ts';
import { isOpen, itemsOf } from './pair-facts.ts';
import type { SheetInput, SheetPartner } from './sheet-input.ts';

type PersonBlock = Extract<Block, { kind: 'person' }>;
type Fact = { readonly term: string; readonly text: Inline };

/**
 * The person one is paired with: name, level, department and place, address, languages, clock; of a mentee what they hope
 * for, of a mentor what they wrote about themselves. Facts that nobody gave, and fields that are not open, are left out.
 */
export function personBlock(partner: SheetPartner, role: Role, input: SheetInput): PersonBlock {
  const { person } = partner;
  const { fields } = input.folder.cohort;
  const open = (field: string): readonly string[] =>
    isOpen(fields, field) ? itemsOf(person.as[role]?.get(field)) : [];
  const line = ['level', 'department', 'location'].flatMap(open).join(', ');
  const own = possessive(firstName(person.name));
  const facts: Fact[] = [
    ...(person.email === undefined
      ? []
      : [{ term: 'Write to', text: [{ link: person.email, href: `mailto:${person.email}` }] }]),
    ...textFact('Hopes for', role === 'mentee' ? inLine(open('topics_wanted')) : ''),
    ...textFact('Languages', inLine(open('languages'))),
    ...textFact(`${own} clock`, clockWords(person, input) ?? ''),
    ...textFact(`In ${own} words`, role === 'mentor' ? open('biography').join(' ') : ''),
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

/** `Berlin time, one hour ahead of yours in Lisbon`; undefined where both live by one zone. */
function clockWords(partner: Person, { person, folder, today }: SheetInput): string | undefined {
  if (partner.timezone === person.timezone) return undefined;
  const day = folder.program.start ?? today;
  const ahead = offsetMinutesOnDay(partner.timezone, day) - offsetMinutesOnDay(person.timezone, day);
  const theirs = `${cityOf(partner.timezone)} time`;
  const yours = `yours in ${cityOf(person.timezone)}`;
  return ahead === 0
    ? `${theirs}, the same hour as ${yours}`
    : `${theirs}, ${span(Math.abs(ahead))} ${ahead > 0 ? 'ahead of' : 'behind'} ${yours}`;
}

function span(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (minutes % 60 !== 0) return `${hours} h ${minutes % 60} min`;
  return hours === 1 ? 'one hour' : counted(hours, 'hour').replace(/^\d+/, numberWord(hours));
}

/** `America/Argentina/Buenos_Aires` → `Buenos Aires`. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
