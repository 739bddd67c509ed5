import type { Day } from '../../model/day.ts';
import { sortedBy } from '../../model/order.ts';
import type { PairingUnit } from '../../model/pairing-unit.ts';
import type { Role } from '../../model/person.ts';
import { stateWords } from '../../texts/state-words.ts';
import { formatDay, formatWeekdayAndDay } from '../../time/day.ts';
import { epochOf, instantToWall } from '../../time/zone.ts';
import type { Block, Cell, Table, TableRow } from '../document.ts';
import { mostPoints } from '../match/match-pairs-table.ts';
import { isOpen } from '../pair-facts.ts';
import { cityOf } from '../sheets/sheet-person.ts';
import { answersAs, exchangeFields } from '../sheets/units/shared-answers.ts';
import { inOrder, type UnitView } from './unit-view.ts';

const most = 3;

const text = (words: string, small?: string): Cell => ({
  type: 'text',
  text: words,
  ...(small === undefined || small === '' ? {} : { small }),
});
const textOr = (words: string, otherwise: string): Cell =>
  words === '' ? { type: 'missing', word: otherwise } : text(words);

/** Everybody in it: name with number and address, position and place, what they would like and what they offer. */
export function peopleTable(unit: PairingUnit, view: UnitView): Block {
  const { words, unitWords, people, basis } = view;
  const { wanted, offered } = exchangeFields(basis);
  const ids = inOrder(unit, view);
  const offers = ids.some((id) => {
    const person = people.person(id);
    return person !== undefined && answersAs(person, offered, 'mentor').length > 0;
  });
  const rows = ids.map((id): TableRow => {
    const person = people.person(id);
    const role: Role = unit.mentors.includes(id) ? 'mentor' : 'mentee';
    const said = (field: string, as: Role): Cell => {
      const items = person === undefined || !isOpen(basis.fields, field) ? [] : answersAs(person, field, as);
      return textOr(items.join('; '), words.notGiven);
    };
    const { email = id } = person ?? {};
    const known = email === id ? id : `${id} · ${email}`;
    const leads = unit.kind === 'group' && role === 'mentor' ? `${unitWords.leads} · ` : '';
    return {
      cells: [
        text(people.name(id), `${leads}${known}`),
        person === undefined
          ? { type: 'missing', word: words.noLongerThere }
          : text(people.line(id, role) || words.notGiven, cityOf(person.timezone)),
        said(wanted, 'mentee'),
        ...(offers ? [said(offered, 'mentor')] : []),
      ],
    };
  });
  return {
    kind: 'table',
    table: table(`${unit.id}-people`, unitWords.people, rows, [
      unitWords.name,
      unitWords.position,
      unitWords.wants,
      ...(offers ? [unitWords.offers] : []),
    ]),
  };
}

const table = (id: string, caption: string, rows: readonly TableRow[], titles: readonly string[]): Table => ({
  id,
  caption,
  layout: 'stack',
  columns: titles.map((title, i) => ({ id: `c${i + 1}`, title, numeric: false })),
  rows,
});

/** The points of each row, criterion by criterion: a sum that anybody can repeat. */
export function scoreTable(unit: PairingUnit, view: UnitView): Block[] {
  const { basis, people, unitWords, pairs, words } = view;
  const rows = pairs.filter((pair) => pair.id === unit.id && pair.score !== null && pair.parts.length > 0);
  if (rows.length === 0) return [];
  const atMost = mostPoints(basis.criteria);
  const named = sortedBy(
    rows,
    ({ mentee }) => people.name(mentee),
    ({ mentee, mentor }) => `${mentee} ${mentor}`,
  );
  const number = (value: number): Cell => ({ type: 'number', value, decimals: 2 });
  const several = unit.mentors.length > 1;
  const score: Table = {
    id: `${unit.id}-score`,
    caption: unitWords.score,
    measure: unitWords.scoreMeasure,
    layout: 'stack',
    columns: [
      { id: 'member', title: unitWords.name, numeric: false },
      ...basis.criteria.map(({ name }, i) => ({
        id: `c${i + 1}`,
        title: name,
        unit: `${Math.round(atMost[i] ?? 0)}`,
        numeric: true,
      })),
      { id: 'total', title: unitWords.total, numeric: true },
    ],
    rows: named.map((pair) => ({
      cells: [
        text(whoOf(unit, pair, view), several ? `${words.with} ${people.name(pair.mentor)}` : undefined),
        ...basis.criteria.map(({ name }, i): Cell => {
          const part = pair.parts.find((one) => one.criterion === name);
          return part === undefined
            ? { type: 'missing', word: words.notGiven }
            : number(part.value * (atMost[i] ?? 0));
        }),
        number(pair.score ?? 0),
      ],
    })),
  };
  return [{ kind: 'table', table: score }];
}

/** Whom a row is about: a member of what is led or has many members, both of two peers. */
function whoOf(
  { mentors }: PairingUnit,
  { mentee, mentor }: { readonly mentee: string; readonly mentor: string },
  { people }: UnitView,
): string {
  return mentor === '' || mentors.length > 0
    ? people.name(mentee)
    : `${people.name(mentee)}, ${people.name(mentor)}`;
}

/** State, days and notes of each row, as they stand in pairings.csv. */
export function recordTable(unit: PairingUnit, view: UnitView): Block {
  const { people, unitWords: words, language, records } = view;
  const own = records.filter(
    ({ id, mentee, mentor }) =>
      id === unit.id && unit.rows.some((row) => row.mentee === mentee && row.mentor === mentor),
  );
  const day = (on: Day | undefined): Cell =>
    on === undefined ? { type: 'missing', word: words.none } : text(formatDay(on, language));
  const ordered = sortedBy(
    own,
    ({ mentee }) => people.name(mentee),
    ({ mentee, mentor }) => `${mentee} ${mentor}`,
  );
  const led = unit.mentors.length > 0;
  const rows = ordered.map((row): TableRow => {
    const yes =
      led || row.mentor !== ''
        ? row.mentorAccepted === undefined
          ? undefined
          : row.menteeAccepted
        : row.menteeAccepted;
    const small = unit.mentors.length > 1 ? people.name(row.mentor) : undefined;
    return {
      cells: [
        text(whoOf(unit, row, view), small),
        text(
          stateWords(language).pairing[row.state],
          row.ended === undefined ? undefined : formatDay(row.ended, language),
        ),
        day(yes),
        day(row.started),
        textOr(
          [row.endReason, row.note].filter((said) => said !== undefined && said !== '').join('; '),
          words.noNote,
        ),
      ],
    };
  });
  const titles = [words.name, words.state, words.saidYes, words.started, words.note];
  return { kind: 'table', table: table(`${unit.id}-record`, words.record, rows, titles) };
}

/** The first meetings by the program's clock. */
export function unitDates(unit: PairingUnit, { words, folder, language, meetings }: UnitView): Block[] {
  const { timezone } = folder.program;
  const planned = sortedBy(
    meetings.filter((m) => m.pairing === unit.id && m.state !== 'cancelled'),
    (m) => epochOf(m.start),
    (m) => m.id,
  ).slice(0, most);
  if (planned.length === 0) return [{ kind: 'note', text: [`${words.dates}: ${words.noDates}.`] }];
  const rows = planned.map((meeting): TableRow => {
    const start = instantToWall(meeting.start, timezone);
    const place = meeting.place === undefined ? '' : `, ${meeting.place}`;
    return {
      cells: [
        text(`${words.meeting(meeting.number)}${place}`),
        text(formatWeekdayAndDay(start.day, language)),
        text(words.clockFromTo(start.clock, instantToWall(meeting.end, timezone).clock)),
      ],
    };
  });
  const titles = [words.what, words.date, words.clockOf(cityOf(timezone))];
  return [{ kind: 'table', table: table(`${unit.id}-dates`, words.dates, rows, titles) }];
}
