import type { FieldValue } from '../../model/field.ts';
import { formatNumber } from '../../model/format-number.ts';
import { closedStates } from '../../model/pairing.ts';
import type { Person, Role } from '../../model/person.ts';
import { personLanguage } from '../../model/person-language.ts';
import { fieldTitle } from '../../texts/field-words.ts';
import { calledName } from '../../texts/person-names.ts';
import { formatDay } from '../../time/day.ts';
import { offsetMinutesOnDay } from '../../time/zone.ts';
import type { Block, Cell, Table, TableRow } from '../document.ts';
import { cityOf } from '../sheets/sheet-person.ts';
import type { PairView, PlacedPair } from './pair-view.ts';

type Side = { readonly role: Role; readonly id: string; readonly person: Person | undefined };
type Two = readonly [Side, Side];

/** The topics are asked of each side in its own words. */
const wanted = { mentee: 'topics_wanted', mentor: 'topics_offered' } as const satisfies Record<Role, string>;
/** Long answers come last. */
const last = ['goal_text', 'biography'];
/** Said elsewhere on the page, or of no use to read: when a form was opened, and that people agreed to take part. */
const elsewhere: ReadonlySet<string> = new Set([
  'level',
  'department',
  'location',
  'languages',
  ...Object.values(wanted),
  ...last,
  'topics',
  'name',
  'email',
  'id',
  'capacity',
  'timezone',
  'hire_date',
  'role_since',
  'manager_id',
  'start_time',
  'completion_time',
  'startzeit',
  'fertigstellungszeit',
  'timestamp',
  'consent',
  'availability',
]);

function twoOf({ pair }: PlacedPair, { people }: PairView): Two {
  return [
    { role: 'mentee', id: pair.mentee, person: people.person(pair.mentee) },
    { role: 'mentor', id: pair.mentor, person: people.person(pair.mentor) },
  ];
}

/** Who the two are, beside each other: everything they said that participants may read, and their places. */
export function peopleBlock(placed: PlacedPair, view: PairView): Block {
  const two = twoOf(placed, view);
  const { words } = view;
  const others = view.openFields.filter((field) => !elsewhere.has(field));
  const fieldRows = (fields: readonly string[]) =>
    fields.flatMap((field) => (view.openFields.includes(field) ? fieldRow(field, two, view) : []));
  const rows = [
    row(
      words.address,
      two.map(({ id, person }) =>
        text([...new Set([id, person?.email ?? ''])].filter((w) => w !== '').join(' · ')),
      ),
    ),
    row(
      words.position,
      two.map(({ id, role }) => orMissing(view.people.line(id, role), words.notGiven)),
    ),
    ...fieldRows(['languages']),
    row(
      words.clock,
      two.map((side, i) => clockCell(side, two[1 - i], view)),
    ),
    row(
      words.places,
      two.map((side) => placesCell(side, placed, view)),
    ),
    ...topicsRow(two, view),
    ...fieldRows(others),
    ...fieldRows(last),
  ];
  return { kind: 'table', table: twoTable(`${placed.anchor}-people`, words.people, rows, two, view) };
}

/** What the two told the coordinator alone; nothing where neither said any of it. */
export const privateBlocks = (placed: PlacedPair, view: PairView): Block[] =>
  privateOf(twoOf(placed, view), view);

type Told = Pick<PairView, 'words' | 'language' | 'privateFields' | 'people' | 'folder'>;

/** The same of these people. */
export function privateOf(sides: readonly Omit<Side, 'id'>[], view: Told): Block[] {
  const { words, language, privateFields } = view;
  const items = sides.flatMap(({ role, person }) =>
    privateFields.flatMap((name) => {
      const answer = person?.as[role]?.get(name);
      const said = answer === undefined ? '' : answerText(answer, view);
      const whose = calledName(person?.name ?? '', language);
      return said === '' ? [] : [{ term: words.said(whose, titleOf(name, view)), text: [said] }];
    }),
  );
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: words.private },
    { kind: 'facts', items },
  ];
}

function twoTable(
  id: string,
  caption: string,
  rows: readonly TableRow[],
  two: Two,
  { words, people, language }: PairView,
): Table {
  const names = two.map(({ id }) => people.name(id));
  const short = names.map((name) => calledName(name, language));
  return {
    id,
    caption,
    layout: 'stack',
    columns: [
      { id: 'about', title: words.about, numeric: false },
      ...two.map(({ role }, i) => ({
        id: role,
        title: (new Set(short).size === 2 ? short[i] : names[i]) ?? '',
        unit: words[role],
        numeric: false,
      })),
    ],
    rows,
  };
}

const text = (said: string, small?: string): Cell => ({
  type: 'text',
  text: said,
  ...(small === undefined ? {} : { small }),
});
const missing = (word: string): Cell => ({ type: 'missing', word });
const orMissing = (said: string, word: string): Cell => (said === '' ? missing(word) : text(said));
const row = (name: string, cells: readonly Cell[]): TableRow => ({ cells: [text(name), ...cells] });

const titleOf = (field: string, { folder, language }: Pick<PairView, 'folder' | 'language'>): string =>
  fieldTitle(field, folder.cohort.fields.get(field)?.label, language);

/** One question and both answers; no row where neither was asked. */
function fieldRow(field: string, two: Two, view: PairView): TableRow[] {
  if (!two.some(({ role }) => view.asked(role, field))) return [];
  return [
    row(
      titleOf(field, view),
      two.map((side) => answerCell(side, field, view)),
    ),
  ];
}

function topicsRow(two: Two, view: PairView): TableRow[] {
  const fields = two.map(({ role }) => wanted[role]);
  const open = fields.filter((field) => view.openFields.includes(field));
  if (open.length < fields.length) return open.flatMap((field) => fieldRow(field, two, view));
  return [
    row(
      view.words.topics,
      two.map((side) => answerCell(side, wanted[side.role], view)),
    ),
  ];
}

function answerCell({ role, person }: Side, field: string, view: PairView): Cell {
  const { words, language } = view;
  if (person === undefined) return missing(words.noLongerThere);
  const answer = person.as[role]?.get(field);
  const said = answer === undefined ? '' : answerText(answer, view);
  if (said === '') return missing(view.asked(role, field) ? words.notGiven : words.notAsked);
  const own = answer?.type === 'text' ? personLanguage(person, language, role) : language;
  return own === language ? text(said) : { type: 'text', text: said, lang: own };
}

/** An answer as it was given; of people their names. */
function answerText(
  answer: FieldValue,
  { language, words, people }: Pick<PairView, 'language' | 'words' | 'people'>,
): string {
  switch (answer.type) {
    case 'number':
      return formatNumber(answer.number, { language, decimals: Number.isInteger(answer.number) ? 0 : 2 });
    case 'date':
      return formatDay(answer.day, language);
    case 'boolean':
      return answer.yes ? words.yes : words.no;
    case 'set':
      return inLine(answer.items);
    case 'ranking':
      return inLine(answer.items.map((item) => people.name(item)));
    case 'availability':
      return '';
    case 'id':
    case 'text':
    case 'category':
    case 'timezone':
    case 'ordinal':
      return answer.text;
  }
}

/** Items on one line; parted by semicolons where one of them has a comma. */
const inLine = (items: readonly string[]): string =>
  items.join(items.some((item) => item.includes(',')) ? '; ' : ', ');

function clockCell(side: Side, other: Side | undefined, { folder, today, words }: PairView): Cell {
  if (side.person === undefined) return missing(words.noLongerThere);
  const city = cityOf(side.person.timezone);
  const zone = other?.person?.timezone;
  if (zone === undefined || zone === side.person.timezone) return text(city);
  const day = folder.program.start ?? today;
  const ahead = offsetMinutesOnDay(side.person.timezone, day) - offsetMinutesOnDay(zone, day);
  if (ahead === 0) return text(city);
  const span = hoursText(Math.abs(ahead));
  return text(city, ahead > 0 ? words.ahead(span, cityOf(zone)) : words.behind(span, cityOf(zone)));
}

const hoursText = (minutes: number): string =>
  [`${Math.floor(minutes / 60)} h`, ...(minutes % 60 === 0 ? [] : [`${minutes % 60} min`])].join(' ');

/** How many partners somebody takes; of a mentor how many places are taken, and by whom else: a pair that is over takes none. */
function placesCell({ role, id, person }: Side, placed: PlacedPair, view: PairView): Cell {
  const { words, people } = view;
  if (role === 'mentee') {
    const places = person?.capacity.mentee;
    return places === undefined ? missing(words.noLongerThere) : text(words.wanted(places));
  }
  const load = view.loadOf(id);
  if (load === undefined) return missing(words.noLongerThere);
  const others = view.pairsOf(id).filter((one) => one !== placed && !closedStates.has(one.pair.state));
  const names = others.map(({ pair }) => `${people.name(pair.mentee)} (${pair.id})`).join(', ');
  return text(words.used(load.used, load.offered), names === '' ? undefined : words.alsoWith(names));
}
