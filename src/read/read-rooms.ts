import { type Problem, problem } from '../model/problem.ts';
import type { Room } from '../model/room.ts';
import { clockSeconds } from './clock-time.ts';
import { findColumns } from './find-columns.ts';
import { foldText } from './fold-text.ts';
import type { FolderTable } from './read-tables.ts';
import { type RowCells, rowCells } from './row-cells.ts';

export type ReadRooms = { readonly rooms: readonly Room[]; readonly problems: readonly Problem[] };

/** Folded headers, English and German, beside the column's own name. */
const words = {
  room: 'raum | name | room name | raumname | zimmer | meeting room | besprechungsraum',
  location: 'ort | standort | site | office | city | stadt | building | gebaude',
  seats: 'platze | sitzplatze | capacity | kapazitat | places | personen | people',
  from: 'von | ab | open from | opens | geoffnet von',
  to: 'bis | until | open to | open until | closes | geoffnet bis',
} as const;

type Cells = RowCells<keyof typeof words>;
const wholeDay = { from: 0, to: 1440 } as const;

/**
 * The file of rooms: room, location, seats, from, to. A room without a location suits everybody, one without hours is
 * always open. Every cell that cannot be used is a problem, and its room is left out.
 */
export function readRooms(found: FolderTable | undefined): ReadRooms {
  const table = found?.table;
  if (table === undefined) return { rooms: [], problems: [] };
  const { columns, problems: missing } = findColumns(table, words, ['room', 'seats']);
  if (missing.length > 0) return { rooms: [], problems: missing };
  const problems: Problem[] = [];
  const first = new Map<string, number>();
  const rooms = rowCells(table, columns, problems).flatMap((cells): Room[] => {
    const room = roomOf(cells);
    if (room === undefined) return [];
    const { name, location } = room;
    const key = JSON.stringify([foldText(name), foldText(location ?? '')]);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, cells.row);
      return [room];
    }
    const facts = { room: name, other, ...(location === undefined ? {} : { location }) };
    problems.push(
      problem('room-twice', facts, { file: table.file, row: cells.row, column: (columns.room ?? 0) + 1 }),
    );
    return [];
  });
  return { rooms, problems };
}

/** Reads every cell of the row before it gives up, so that all of its problems are told at once. */
function roomOf(cells: Cells): Room | undefined {
  const name = cells.text('room');
  if (name === '') cells.refuse('room', 'the name of the room');
  const seats = seatsOf(cells);
  const from = minutesOf(cells, 'from');
  const to = minutesOf(cells, 'to');
  if (from !== undefined && to !== undefined && from >= to) {
    cells.refuse('to', 'a time later than the one from which the room is open');
    return undefined;
  }
  if (name === '' || seats === undefined || from === undefined || to === undefined) return undefined;
  const location = cells.text('location');
  return { name, seats, from, to, ...(location === '' ? {} : { location }) };
}

const seatsForm = /^(\d{1,5})(?:[.,]0+)?(?:\s?(?:seats?|plätze|personen|people|persons))?$/i;

function seatsOf({ text, refuse }: Cells): number | undefined {
  const seats = Number(seatsForm.exec(text('seats'))?.[1] ?? 0);
  if (seats > 0) return seats;
  refuse('seats', 'how many people can sit in the room, as 6');
  return undefined;
}

function minutesOf({ text, refuse }: Cells, column: 'from' | 'to'): number | undefined {
  const said = text(column);
  if (said === '') return wholeDay[column];
  const minutes = clockMinutesOf(said);
  if (minutes === undefined) refuse(column, 'a time of the day such as 08:00');
  return minutes;
}

const hourForm = /^(\d{1,2})(?:[.h](\d{2}))?\s?([ap]\.?m\.?|uhr|h)?$/i;

/** Minutes from midnight of `8:00`, `8 am`, `8.30 Uhr`, of 24:00, and of the part of a day that a workbook keeps for a time. */
function clockMinutesOf(text: string): number | undefined {
  if (/^24(?:[:.]00(?::00)?)?(?:\s?uhr)?$/i.test(text)) return 1440;
  if (/^0[.,]\d{3,}$/.test(text)) return Math.round(Number(text.replace(',', '.')) * 1440);
  const [, hour, minute = '00', half = ''] = hourForm.exec(text) ?? [];
  const clock = hour === undefined ? text : `${hour}:${minute}${/m/i.test(half) ? ` ${half}` : ''}`;
  const seconds = clockSeconds(clock);
  return seconds === undefined ? undefined : Math.floor(seconds / 60);
}
