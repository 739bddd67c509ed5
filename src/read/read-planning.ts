import type { OwnHoliday } from '../model/day-off.ts';
import type { Cohort } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Room } from '../model/room.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { Program } from '../schema/program.ts';
import { foldText } from './fold-text.ts';
import type { DateSettings } from './parse-dates.ts';
import { answerTo } from './person-area.ts';
import { holidaysFile, readHolidays } from './read-holidays.ts';
import { readRooms } from './read-rooms.ts';
import { type FolderTable, folderPath } from './read-tables.ts';
import { verdictAt } from './setting-verdict.ts';
import type { SortedTables } from './sort-tables.ts';
import type { YamlPlaces } from './yaml-places.ts';

/** What the folder says of the days and places of meetings. */
export type ReadPlanning = {
  readonly holidays: readonly OwnHoliday[];
  readonly rooms: readonly Room[];
  readonly problems: readonly Problem[];
  readonly rowCounts: CheckResult['rows'];
};

type Known = {
  readonly tables: ReadonlyMap<string, FolderTable>;
  readonly people: SortedTables['people'];
  readonly cohort: Cohort;
  readonly mapping: CheckResult['mapping'];
  readonly dates: DateSettings;
  /** Of program.yaml. */
  readonly places: YamlPlaces;
};

/**
 * holidays.csv and the file of rooms, with the countries and locations of people that they have to do with. Most folders
 * have none of all this, and then nothing of it is loaded.
 */
export async function readPlanning(program: Program, known: Known): Promise<ReadPlanning> {
  const { tables, people, cohort, mapping, dates } = known;
  const { meetings } = program;
  const roomsFile = folderPath(meetings.rooms);
  const days = await readHolidays(tables.get(holidaysFile), dates);
  const rooms = readRooms(tables.get(roomsFile));
  const askedFor = meetings.holidays !== false && mapping.some(({ field }) => field === 'country');
  const countries = askedFor
    ? (await import('./check-countries.ts')).checkCountries(
        people.map(({ table }) => table),
        { mapping, cohort, own: days.holidays },
      )
    : [];
  const file = { file: roomsFile };
  return {
    holidays: days.holidays,
    rooms: rooms.rooms,
    problems: [
      ...days.problems,
      ...rooms.problems,
      ...countries,
      ...(await strangeSetting(meetings.holidays, known.places)),
      ...(days.holidays.length > 0 && meetings.holidays === false
        ? [problem('file-unused', { what: 'holidays' }, { file: holidaysFile })]
        : []),
      ...(rooms.rooms.length > 0 && meetings.mode === 'virtual'
        ? [problem('file-unused', { what: 'rooms' }, file)]
        : []),
      ...(meetings.mode === 'virtual' ? [] : strangeLocations(rooms.rooms, cohort, file)),
      ...(meetings.mode === 'in-person' && meetings.place === undefined && tables.get(roomsFile) === undefined
        ? [
            verdictAt(known.places).idle(
              ['meetings', 'mode'],
              `nobody is told where to meet: there is neither ${roomsFile} nor meetings.place`,
            ),
          ]
        : []),
    ],
    rowCounts: [
      ...countRows('holidays', tables.get(holidaysFile), days.holidays.length),
      ...countRows('rooms', tables.get(roomsFile), rooms.rooms.length),
    ],
  };
}

/** What `meetings.holidays` names that is no country or region. */
async function strangeSetting(
  setting: Program['meetings']['holidays'],
  places: YamlPlaces,
): Promise<readonly Problem[]> {
  if (typeof setting === 'boolean') return [];
  const { strangeAreas } = await import('./usual-areas.ts');
  const { wrong } = verdictAt(places);
  return strangeAreas(setting).map(({ place, text }) =>
    wrong(
      ['meetings', 'holidays', ...(place === '' ? [] : [place])],
      `no country or region is called ${text}; write it as DE or DE-BY`,
    ),
  );
}

/** Rooms that all name a location, and none of them one that anybody gave. */
function strangeLocations(
  rooms: readonly Room[],
  { people }: Cohort,
  at: { readonly file: string },
): Problem[] {
  const locations = rooms.flatMap(({ location }) => location ?? []);
  if (rooms.length === 0 || locations.length < rooms.length) return [];
  const given = people.map((person) => answerTo(person, 'location')).filter((text) => text !== '');
  const known = new Set(given.map(foldText));
  if (locations.some((location) => known.has(foldText(location)))) return [];
  return [problem('rooms-nowhere', { locations: [...new Set(locations)], people: [...new Set(given)] }, at)];
}

function countRows(kind: string, found: FolderTable | undefined, accepted: number): CheckResult['rows'] {
  if (found?.table === undefined) return [];
  const read = found.table.rowCount + found.table.refused;
  return [{ kind, file: found.file, read, accepted, merged: 0, refused: read - accepted }];
}
