import type { HolidayArea, OwnHoliday } from '../model/day-off.ts';
import { type Place, type Problem, problem } from '../model/problem.ts';
import { readDayColumn } from './day-column.ts';
import { findColumns } from './find-columns.ts';
import { foldText } from './fold-text.ts';
import type { DateSettings } from './parse-dates.ts';
import type { FolderTable } from './read-tables.ts';
import { type RowCells, rowCells } from './row-cells.ts';

export const holidaysFile = 'holidays.csv';

export type ReadHolidays = {
  readonly holidays: readonly OwnHoliday[];
  readonly problems: readonly Problem[];
};

/** Folded headers, English and German, beside the column's own name. */
const words = {
  date: 'day | datum | tag',
  country: 'land | country code | landercode',
  region: 'bundesland | kanton | state | province',
  name: 'holiday | description | feiertag | bezeichnung | anlass | what | was',
  off: 'day off | free | closed | frei | arbeitsfrei | geschlossen',
} as const;

const yes: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'j', 'wahr', 'off', 'frei']);
const no: ReadonlySet<string> = new Set(['no', 'n', 'false', '0', 'nein', 'falsch', 'working', 'arbeitstag']);

/**
 * holidays.csv: days off that no calendar of holidays knows, and holidays that are worked through (`off`: no). Without a
 * country a row is about everybody. Every cell that cannot be used is a problem; the other rows are used.
 */
export async function readHolidays(
  found: FolderTable | undefined,
  dates: DateSettings,
): Promise<ReadHolidays> {
  const table = found?.table;
  if (table === undefined) return { holidays: [], problems: [] };
  const { columns, problems: missing } = findColumns(table, words, ['date']);
  if (columns.date === undefined) return { holidays: [], problems: missing };
  const areas = await import('./holiday-area.ts');
  const problems: Problem[] = [];
  const days = readDayColumn(table, columns.date, { ...dates, problems });
  const rows: PlacedHoliday[] = [];
  for (const [at, cells] of rowCells(table, columns, problems).entries()) {
    const day = days.dayAt(at);
    if (day === undefined && cells.text('date') === '') cells.refuse('date', 'a day such as 2026-12-24');
    const area = areaOfRow(cells, areas);
    const off = offOf(cells);
    if (day === undefined || area === 'refused' || off === undefined) continue;
    const name = cells.text('name');
    rows.push({
      row: cells.row,
      day,
      off,
      ...(area === undefined ? {} : { area }),
      ...(name === '' ? {} : { name }),
    });
  }
  const place = (row: number): Place => ({ file: table.file, row });
  return {
    holidays: rows.map(({ row: _, ...holiday }) => holiday),
    problems: [...problems, ...contradictions(rows, place)],
  };
}

type PlacedHoliday = OwnHoliday & { readonly row: number };
type Cells = RowCells<keyof typeof words>;

type Areas = {
  readonly countryOf: (text: string) => HolidayArea | undefined;
  readonly regionOf: (country: string, text: string) => string | undefined;
};

function areaOfRow(
  { text, refuse }: Cells,
  { countryOf, regionOf }: Areas,
): HolidayArea | 'refused' | undefined {
  const [country, region] = [text('country'), text('region')];
  if (country === '' && region === '') return undefined;
  if (country === '') {
    refuse('country', 'the country that the region belongs to, as Germany or DE');
    return 'refused';
  }
  const area = countryOf(country);
  if (area === undefined) {
    refuse(
      'country',
      'a country by its name or two letters, as Germany or DE, or leave it empty for everybody',
    );
    return 'refused';
  }
  if (region === '') return area;
  const part = regionOf(area.country, region);
  if (part !== undefined) return { country: area.country, region: part };
  refuse('region', 'a region by its name or code, as Bavaria or BY, or leave it empty for the whole country');
  return 'refused';
}

function offOf({ text, refuse }: Cells): boolean | undefined {
  const said = foldText(text('off'));
  if (said === '' || yes.has(said)) return true;
  if (no.has(said)) return false;
  refuse('off', 'yes for a day off, no for a holiday on which people work');
  return undefined;
}

/** Rows that say of one day and the same people both that it is off and that it is worked. */
function contradictions(rows: readonly PlacedHoliday[], place: (row: number) => Place): Problem[] {
  const first = new Map<string, PlacedHoliday>();
  return rows.flatMap((row) => {
    const key = JSON.stringify([row.day, row.area?.country, row.area?.region]);
    const known = first.get(key);
    if (known === undefined) first.set(key, row);
    return known === undefined || known.off === row.off
      ? []
      : [problem('holiday-contradicts', { day: row.day, other: known.row }, place(row.row))];
  });
}
