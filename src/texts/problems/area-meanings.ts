import type { MeaningsOf } from './problem-meaning.ts';

/** What is meant by problems of holidays.csv, rooms.csv and the countries of people. */
export const areaMeanings = {
  'unknown-country': {
    title: 'A country that is not known',
    means:
      'Somebody’s answer for the country is neither a code of ISO 3166 nor a name in English, German or the language of the country.',
    matters: 'Whose holidays count cannot be told, so meetings of these people may fall on one.',
    settle:
      'Write the country by its name or its two letters. Who wants no holidays kept sets `meetings.holidays: false`.',
  },
  'unknown-region': {
    title: 'A region that is not known',
    means:
      'The country is known, and the region is none of those that have public holidays of their own there.',
    matters: 'The holidays of the whole country are kept; those of the region alone are not.',
    settle:
      'Write the region by its name or code, such as Bavaria, Bayern, BY or DE-BY. A column that means something else, such as a sales region, can be given another field under `fields:`.',
  },
  'country-without-holidays': {
    title: 'A country whose holidays are not known',
    means: 'The country is known, but the calendar of holidays that comes with `mentor` has none of it.',
    matters: 'Meetings of these people may fall on a public holiday.',
    settle: 'Write the days into `holidays.csv`: a row for each, with the date, the country and a name.',
  },
  'holiday-contradicts': {
    title: 'A day both off and worked',
    means: 'Two rows of `holidays.csv` are about one day and the same people; one says off, one says worked.',
    matters: 'Which of the two is meant cannot be told.',
    settle:
      'Delete one. A row with a country counts over one without, a row with a region over one with the country alone.',
  },
  'column-missing': {
    title: 'A column that is needed',
    means: 'A file such as `rooms.csv` or `holidays.csv` lacks a column without which no row can be used.',
    matters: 'Nothing of the file is used.',
    settle: 'Write the headers that the message names into the first row; the order does not matter.',
  },
  'room-twice': {
    title: 'A room that stands twice',
    means: 'Two rows of the file of rooms have the same name at the same location.',
    matters: 'Two meetings would be given what may be one room.',
    settle: 'Delete the row, or give the second room another name.',
  },
  'file-unused': {
    title: 'A file that changes nothing',
    means:
      'The folder has a file of rooms while people meet by video, or a `holidays.csv` while holidays do not count.',
    matters: 'Somebody wrote down rooms or days, and the plan is as if they had not.',
    settle:
      'Set `meetings.mode` to `in-person` or `either`, `meetings.holidays` to `true`, or move the file out of the folder.',
  },
  'rooms-nowhere': {
    title: 'Rooms where nobody is',
    means: 'People meet in person, and no room is at a location that anybody of them gave.',
    matters: 'No meeting can be given a room.',
    settle:
      'Write the locations of the rooms as people’s answers have them, or leave them empty: such a room suits everybody.',
  },
} as const satisfies Partial<MeaningsOf>;
