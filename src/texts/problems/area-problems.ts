import { counted } from '../counted.ts';
import { firstOf, nearestOf, type WordsOf } from './problem-words.ts';

const people = (count: number): string => counted(count, 'person', 'people');
const quoted = (texts: readonly string[]): string => firstOf(texts.map((text) => `"${text}"`));

/** Words for what is wrong with holidays.csv, rooms.csv and the countries of people. */
export const areaProblems = {
  'unknown-country': ({ found, header, people: count, ...rest }) => ({
    message: `"${found}" in "${header}" is no country that is known: no public holidays count for ${people(count)}.${nearestOf(rest)}`,
    advice:
      'Write the country by its name or two letters, as Germany or DE, or set meetings.holidays: false in program.yaml.',
  }),
  'unknown-region': ({ found, header, people: count, country, known, ...rest }) => ({
    message: `"${found}" in "${header}" is no region of ${country} that is known: for ${people(count)} only the holidays of all ${country} count.${nearestOf(rest)}`,
    advice: `Write one of its regions by name or code: ${firstOf(known)}.`,
  }),
  'country-without-holidays': ({ country, people: count }) => ({
    message: `No public holidays of ${country} are known: none count for ${people(count)}.`,
    advice: `Write them into holidays.csv, a row each: date, country, name.`,
  }),
  'holiday-contradicts': ({ day, other }) => ({
    message: `Row ${other} says the opposite of ${day} for the same people.`,
    advice: 'Delete one of the two rows, or give one of them a country or a region.',
  }),
  'column-missing': ({ header, headers, known }) => ({
    message: `The file has no column ${header}. Its headers are ${quoted(headers)}.`,
    advice: `Write the headers as ${known.join(', ')}.`,
  }),
  'room-twice': ({ room, location, other }) => ({
    message: `Row ${other} is a room "${room}"${location === undefined ? '' : ` in "${location}"`} already.`,
    advice: 'Delete the row, or give the room a name of its own.',
  }),
  'file-unused': ({ what }) =>
    what === 'rooms'
      ? {
          message: 'No meeting takes a room: people meet by video, since meetings.mode is virtual.',
          advice:
            'Set meetings.mode in program.yaml to in-person or either, or move the file out of the folder.',
        }
      : {
          message: 'No day of this file counts, since meetings.holidays is false.',
          advice: 'Take meetings.holidays out of program.yaml, or move the file out of the folder.',
        },
  'rooms-nowhere': ({ locations, people: places }) => ({
    message: `Nobody’s location is one of these rooms’: they are in ${quoted(locations)}, people in ${quoted(places)}.`,
    advice:
      'Write the locations of the rooms as people write theirs, or leave them empty for rooms that suit everybody.',
  }),
} satisfies Partial<WordsOf>;
