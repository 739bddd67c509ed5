import type { UnitNoun } from './unit-nouns.ts';

/** What is said of two people, and of more. */
export const englishOfSeveral = {
  pair: {
    noHours: 'the two have no hours in common in which a meeting could lie',
    busy: 'their calendars are full whenever both could meet',
    ask: 'Ask both for one more hour a week that suits them',
    limits: 'or offer one of the mentees another mentor',
    meeting: 'meeting',
    title: 'Meetings of pairs',
    table: 'Each pair’s dates',
    measure:
      'By name of the mentee. Days and times on the mentee’s clock, then the mentor’s where it differs.',
    name: 'Mentee',
  },
  group: {
    noHours: 'no hour suits all of them',
    busy: 'their calendars are full whenever all could meet',
    ask: 'Ask whoever stands in the way for one more hour a week that suits the others',
    limits: 'or give the group to another mentor',
    meeting: 'meeting',
    title: 'Meetings of groups',
    table: 'Each group’s dates',
    measure: 'By name of the mentor. Days and times on the mentor’s clock, then others where they differ.',
    name: 'Group',
  },
  circle: {
    noHours: 'no hour suits all of them',
    busy: 'their calendars are full whenever all could meet',
    ask: 'Ask whoever stands in the way for one more hour a week that suits the others',
    limits: 'or let these meetings go',
    meeting: 'meeting',
    title: 'Meetings of circles',
    table: 'Each circle’s dates',
    measure: 'By name. Days and times on the clock of the first person named, then others where they differ.',
    name: 'Circle',
  },
  rotation: {
    noHours: 'the two have no hours in common in which a talk could lie',
    busy: 'their calendars are full whenever both could talk',
    ask: 'Ask both for one more hour that suits them',
    limits: 'or let these talks go',
    meeting: 'talk',
    title: 'Talks',
    table: 'Other dates',
    measure: 'Days and times on the clock of the first person named, then others where they differ.',
    name: 'Who',
  },
} as const satisfies Record<UnitNoun, Record<string, string>>;
