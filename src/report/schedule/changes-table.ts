import { changeWords } from '../../texts/schedule-words/change-words.ts';
import { formatWeekdayAndDay } from '../../time/day.ts';
import { instantToWall } from '../../time/zone.ts';
import type { Cell, Table } from '../document.ts';
import { cityOf } from '../sheets/sheet-person.ts';
import { type Change, type ChangesView, goneDates, meetingName, reasonLine } from './change-lines.ts';
import { onPage } from './on-page.ts';

/** The dates that this run moved or cancelled, each with why; undefined where it left all of them. */
export function changesTable(
  view: ChangesView,
  nameOf: (pairing: string) => string | undefined,
): Table | undefined {
  const { language, program, result } = view;
  const words = changeWords(language);
  const rows = goneDates(result.changes);
  if (rows.length === 0) return undefined;
  return {
    id: 'changes-table',
    caption: words.caption(rows.length),
    measure: words.measure(cityOf(program.timezone)),
    layout: 'stack',
    columns: words.columns.map((title, nth) => ({ id: `c${nth}`, title, numeric: false })),
    rows: rows.map((change) => ({ cells: cellsOf(view, change, nameOf) })),
    ...onPage(rows.length, language),
  };
}

function cellsOf(view: ChangesView, change: Change, nameOf: (pairing: string) => string | undefined): Cell[] {
  const words = changeWords(view.language);
  const named = change.pairing === null ? undefined : nameOf(change.pairing);
  const text = (said: string): Cell => ({ type: 'text', text: said });
  const isMoved = change.change === 'moved';
  return [
    { type: 'text', text: meetingName(view, change), ...(named === undefined ? {} : { small: named }) },
    text(words.change[isMoved ? 'moved' : 'cancelled']),
    text(dateOf(view, change.from)),
    text(isMoved ? dateOf(view, change.to) : ''),
    text(reasonLine(view, change)),
  ];
}

/** `Tue 3 March 2026, 10:00` on the program's clock. */
function dateOf({ language, program }: ChangesView, at: string | null): string {
  if (at === null) return '';
  const { day, clock } = instantToWall(at, program.timezone);
  return `${formatWeekdayAndDay(day, language)}, ${clock}`;
}
