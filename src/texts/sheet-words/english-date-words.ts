import { listed } from '../counted.ts';
import { possessive } from '../person-names.ts';
import type { DateWords } from './sheet-words.ts';

const weekdays = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

export const englishDateWords: DateWords = {
  title: 'Your first dates',
  caption: (city) => `Your time, ${city}`,
  invitations: 'The invitations are in the calendar file that comes with this sheet.',
  oneADay: 'Never two meetings on one day. ',
  what: 'What',
  date: 'Date',
  yourTime: 'Your time',
  theirTime: (partner) => (partner === undefined ? 'Their time' : `${possessive(partner.name)} time`),
  event: 'Event',
  everyone: (event) => `${event}, everyone`,
  meeting: (number, partners) =>
    partners.length === 0 ? `Meeting ${number}` : `${listed(partners)}, meeting ${number}`,
  times: (start, end) => `${start} to ${end}`,
  clock: (clock) => clock,
  clockOn: (clock, day) => `${clock} on ${day}`,
  after: ({ cadence, several, slot, end }) =>
    `${[
      `After that, ${cadence}${several ? ' with each of them' : ''}`,
      ...(slot === undefined ? [] : [`${weekdays[slot.weekday - 1]} at ${slot.clock}`]),
      ...(end === undefined ? [] : [`until ${end}`]),
    ].join(', ')}.`,
  pauses: (pauses) =>
    `No meetings ${listed(pauses.map(({ days: [from = '', to], why }) => `${to === undefined ? `on ${from}` : `from ${from} to ${to}`}${why === '' ? '' : ` (${why})`}`))}.`,
  manyPauses: 'Holidays and breaks of the program are left out.',
  noHours: ({ several, within, cadence }) =>
    `${several ? 'We found no hours that suit you and the others' : 'We found no hour that suits you both'}. Please agree on a first date ${several ? 'with each of them' : 'yourselves'}, best within ${within} of the start; after that you meet ${cadence}.`,
  noHoursTogether: ({ within, cadence }) =>
    `We found no hour that suits all of you. Please agree on a first date among you, best within ${within} of the start; after that you meet ${cadence}.`,
  leftOut:
    'The others already have dates, but at hours that do not suit you: no hour suits all of you. Say which other hours you could manage, to the others or to the people behind the program; then the dates can be planned again, with you.',
  coming: ({ start, within, cadence }) => {
    const when =
      start === undefined ? ' as soon as the meetings are planned' : ` before the program begins on ${start}`;
    return `The dates come with a calendar file${when}. The first meeting falls within ${within} of the start; after that you meet ${cadence}.`;
  },
};
