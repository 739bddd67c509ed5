import { formatNumber } from '../../model/format-number.ts';
import { counted, listed } from '../counted.ts';
import { englishOfSeveral } from './english-of-several.ts';
import type { ScheduleWords } from './schedule-words.ts';
import { englishUnits, type UnitNoun } from './unit-nouns.ts';

const people = (count: number): string => counted(count, 'person', 'people');

/** What this page says of units of that kind. */
export function englishScheduleWords(noun: UnitNoun): ScheduleWords {
  const said = englishOfSeveral[noun];
  const units = (count: number): string => englishUnits(noun, count);
  return {
    title: 'Schedule',
    audienceNote: 'Names inside; not for participants',
    lead: ({ meetings, pairs, events, from, to }) =>
      `${counted(meetings, said.meeting)} of ${units(pairs)}${events === 0 ? '' : ` and ${counted(events, 'event')} for everybody`} ${meetings + events === 1 ? 'stands' : 'stand'} in the plan, ${from === to ? `on ${from}` : `from ${from} to ${to}`}.`,
    leadNothing: `There is nothing to plan: no ${noun} is open, and the program names no event still to come.`,
    allPlaced: 'Every one has a time.',
    notPlaced: (meetings, pairs) =>
      `${counted(meetings, 'meeting')} of ${units(pairs)} found no time and ${meetings === 1 ? 'needs' : 'need'} a decision.`,

    unplacedTitle: 'What found no time',
    unplacedOf: (meetings, of) => `${formatNumber(meetings)} of ${counted(of, 'meeting')} found no time`,
    reason: {
      'no-common-hours': said.noHours,
      busy: said.busy,
      blackout: 'only days are left on which nobody is to meet',
      holiday: 'only public holidays are left',
      limits: 'the mentor’s limit of meetings a day or a week is reached',
      room: 'no room is free when they could meet',
      'after-end': 'it would lie after the end of the program',
    },
    adviceTitle: 'What can be done',
    advice: {
      'no-common-hours': `${said.ask} and add it to their availability, or widen meetings.hours; the next mentor schedule uses it.`,
      busy: 'Ask which fixed appointment can move, and put the new calendar file into busy/; the next mentor schedule finds the gap.',
      blackout: 'Take a day out of meetings.blackout, or let these meetings go.',
      limits: `Raise meetings.limits with the mentor’s consent, ${said.limits}.`,
      holiday: 'Mark a day as a working day in holidays.csv, or let these meetings go.',
      room: 'Add a room or longer opening hours to rooms.csv, or let them meet by video: meetings.mode: either.',
      'after-end': 'Set a later end in program.yaml, or let these meetings go.',
    },
    moreUnplaced: (pairs) =>
      `${counted(pairs, `more ${noun}`)} with fewer meetings each: the table of ${noun}s says how many.`,

    summary: 'Summary',
    meetings: said.title,
    toCome: (meetings) => `${formatNumber(meetings)} still to come`,
    firstMeetings: 'First meetings',
    ofPairs: (pairs) => `of ${units(pairs)}`,
    fromTo: (from, to) => (from === to ? from : `${from} to ${to}`),
    onDay: (day) => `on ${day}`,
    withoutTime: 'Without a time',
    ofSoManyPairs: (pairs) => `meetings of ${units(pairs)}`,
    none: 'none',
    outside: 'Meet outside their own hours',
    ofPeople: (all) => `of ${people(all)}`,
    upToMinutes: (minutes) => `at most ${counted(minutes, 'minute')} each`,
    changed: 'Changed',
    movedAndCancelled: (moved, cancelled) =>
      `${formatNumber(moved)} moved, ${formatNumber(cancelled)} cancelled`,

    timelineTitle: 'The cohort’s dates',
    nextForAll: (event, day) => `The next date for everybody: ${event}, on ${day}`,
    runs: (from, to) =>
      from === to ? `The program runs on ${from}` : `The program runs from ${from} to ${to}`,
    timelineMeasure: `A tick is a day; a bar lasts from the first ${noun} to the last, hollow where it is still to come; upright bars count`,
    program: 'Program',
    events: 'Events',
    reviews: 'Agreement reviews',
    waves: 'Check-in waves',
    breaks: 'No meetings',
    pairsIn: (pairs, when) => `${units(pairs)}, ${when}`,
    named: (name, when) => `${name}, ${when}`,
    what: 'What',
    kindOfDate: 'Kind',
    from: 'From',
    until: 'To',
    timelineTable: 'Dates of the cohort',
    timelineSource: `Source: program.yaml, schedule.csv. Waves count from each ${noun}’s own start.`,

    loadTitle: 'Load by week',
    loadWithin: (most, limit) =>
      `The fullest week of any mentor holds ${counted(most, 'meeting')}; the limit is ${formatNumber(limit)}`,
    loadOver: (mentors, limit) =>
      `${counted(mentors, 'mentor')} ${mentors === 1 ? 'has' : 'have'} a week above the limit of ${counted(limit, 'meeting')}`,
    loadMeasure: (limit, shown, mentors) =>
      `Meetings with mentees per mentor and week, events left out; fullest weeks first${shown < mentors ? `: the first ${formatNumber(shown)} of ${formatNumber(mentors)} mentors, the others stand in the table` : ''}. Framed: more than ${formatNumber(limit)} in a week`,
    loadAlternative: ({ mentors, name, most, week, limit }) =>
      `Meetings of ${counted(mentors, 'mentor')} by week. The fullest week: ${name}, ${counted(most, 'meeting')} in the week from ${week}. The limit is ${formatNumber(limit)} a week.`,
    weekAxis: 'meetings in the week from Monday',
    monthAxis: 'meetings in the month',
    loadTable: 'Meetings per mentor',
    loadOrder: 'Fullest weeks first, then the most meetings, then by name.',
    mentor: 'Mentor',
    inAll: 'In all',
    mostInAWeek: 'Most in a week',
    weekFrom: 'First such week, from Monday',

    fairnessTitle: 'Who meets outside their own hours',
    nobodyOutside: 'Nobody meets outside their own hours.',
    outsideFinding: (some, of, most) =>
      `${formatNumber(some)} of ${people(of)} ${some === 1 ? 'meets' : 'meet'} outside their own hours, ${some === 1 ? '' : 'none of them more than '}${counted(most, 'minute')} in all`,
    outsideMeasure: (shown, all) =>
      `Minutes of all meetings and events outside a person’s own hours; most first${shown < all ? `: the first ${formatNumber(shown)} of ${people(all)}, the others stand in the table` : ''}`,
    minutes: (minutes) => `${formatNumber(minutes)} min`,
    outsideTable: 'Minutes outside one’s own hours',
    outsideOrder: 'Most first, then by name.',
    ownHours:
      'One’s own hours are the availability given at sign-up, else the program’s hours on one’s own clock; of events always these.',
    person: 'Person',
    clock: 'Clock',
    minutesUnit: 'Minutes',

    eventsTitle: 'Events',
    eventsTable: 'Events for everybody',
    noEvents: 'The program names no events for everybody.',
    eventsMeasure: (city) =>
      `Times on the clock of ${city}; everybody’s calendar file has their own. In order of day.`,
    event: 'Event',
    day: 'Day',
    time: 'Time',
    people: 'People',
    stateTitle: 'State',

    pairsTitle: said.table,
    pairsTable: (pairs) => `Dates of ${units(pairs)}`,
    pairsMeasure: said.measure,
    pair: said.name,
    withMentor: (mentor) => `with ${mentor}`,
    groupOf: (leads) => `Group of ${leads}`,
    inTheWay: (names) => `In the way: ${names}; without them there would be a time.`,
    talkInTheWay: (names, round) => `${names} in round ${formatNumber(round)}`,
    meetsWithout: (names) => `No weekly hour suits everybody: the ${noun} meets without ${names}.`,
    meetsWithoutAdvice:
      'Ask them for an hour that suits the others, add it to their availability, and let mentor schedule plan again; or find them another place.',
    without: (names) => `without ${names}`,
    leftOut: (count, of) =>
      `${people(count)} cannot come to the meetings of ${of === 1 ? `1 ${noun}` : units(of)}.`,

    roundsTitle: 'Rounds',
    roundsMeasure: (city) => `Times on the clock of ${city}.`,
    roundsTable: 'The rounds',
    round: 'Round',
    roundNumber: (round) => `Round ${formatNumber(round)}`,
    rounds: (first, last) => (first === last ? `Round ${first}` : `Rounds ${first} to ${last}`),
    roundsOf: (talks) => counted(talks, 'talk'),
    talks: 'Talks',
    roundsPage: 'Who talks with whom, round by round, to pin to the door',
    eachItsOwn: 'each pair its own',
    place: 'Where',
    doorTitle: 'Who talks with whom',
    doorLead: ({ rounds, talk, change, day }) =>
      `${counted(rounds, 'round')} on ${day}: ${counted(talk, 'minute')} each${change === 0 ? '' : `, ${counted(change, 'minute')} to change`}. Find your name in every round.`,
    doorLeadLong: (rounds) => `${counted(rounds, 'round')}. Find your name in every round.`,
    doorNote: 'For everybody who takes part',
    talksWith: 'With',
    first: 'First meeting',
    review: 'Agreement review',
    midPoint: 'Mid-point',
    closing: 'Closing',
    noTime: 'no time found',
    notPlanned: 'none planned',
    soManyWithout: (meetings) => `${formatNumber(meetings)} without a time`,

    basisTitle: 'What it rests on',
    rhythm: (cadence, length) => `A ${noun} meets ${cadence}, for ${length} each time.`,
    oneDay: ({ day, clock, talk, change }) =>
      `All rounds follow one another on ${day} from ${clock}: ${counted(talk, 'minute')} a talk, ${counted(change, 'minute')} to change.`,
    hours: (days, from, to) => `Meetings lie ${days} between ${from} and ${to} on each person’s own clock.`,
    limits: (day, week, gap) =>
      `A mentor has at most ${counted(day, 'meeting')} a day and ${formatNumber(week)} a week, with at least ${formatNumber(gap)} minutes between two.`,
    blackout: (stretches) => `Nobody meets in these stretches: ${stretches}.`,
    holidays: (countries, without, own) =>
      [
        countries.length === 0
          ? 'No public holidays are kept: nobody’s country is known.'
          : `Public holidays are kept for ${listed(countries.map((c) => `${c.name} (${people(c.people)})`))}.`,
        ...(countries.length > 0 && without > 0
          ? [`Of ${people(without)} no country is known: none are kept for them.`]
          : []),
        ...(own > 0 ? [`holidays.csv adds or changes ${counted(own, 'day')}.`] : []),
      ].join(' '),
    holidaysIgnored: 'Public holidays are not kept: meetings.holidays is false.',
    calendars: (read, all) =>
      read === 0
        ? 'No calendar of busy times was given: meetings may meet appointments.'
        : `Calendars of busy times: of ${formatNumber(read)} of ${people(all)}. Meetings of the others may meet appointments.`,
    fromDayToDay: (from, to) => `from ${from} to ${to}`,
    onDays: (days) => `on ${days}`,
    weekdays: {
      Mon: 'Monday',
      Tue: 'Tuesday',
      Wed: 'Wednesday',
      Thu: 'Thursday',
      Fri: 'Friday',
      Sat: 'Saturday',
      Sun: 'Sunday',
    },
    assumed: {
      start: (day) => `program.yaml has no start; ${day} was assumed.`,
      end: (day) => `program.yaml has no end; ${day} was assumed.`,
    },
    stays:
      'What is over, and what people marked as held, missed, moved or cancelled, was not touched. Dates that still fit stay.',
    seeded: 'The times come from a seeded search: the same files give the same plan.',
  };
}
