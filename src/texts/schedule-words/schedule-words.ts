import type { Language } from '../../model/language.ts';
import type { UnplacedMeeting } from '../../model/meeting.ts';
import { englishScheduleWords } from './english.ts';
import { germanScheduleWords } from './german.ts';
import type { UnitNoun } from './unit-nouns.ts';

/** Days and rhythms arrive ready to be read; counts as numbers, since they decide the grammar. */
export type ScheduleWords = {
  readonly title: string;
  readonly audienceNote: string;
  readonly lead: (plan: {
    readonly meetings: number;
    readonly pairs: number;
    readonly events: number;
    /** Days; the same where all is on one. */
    readonly from: string;
    readonly to: string;
  }) => string;
  readonly leadNothing: string;
  readonly allPlaced: string;
  readonly notPlaced: (meetings: number, pairs: number) => string;

  readonly unplacedTitle: string;
  readonly unplacedOf: (meetings: number, of: number) => string;
  readonly reason: Readonly<Record<UnplacedMeeting['reason'], string>>;
  readonly adviceTitle: string;
  /** One act, and what it yields. */
  readonly advice: Readonly<Record<UnplacedMeeting['reason'], string>>;
  readonly moreUnplaced: (pairs: number) => string;

  readonly summary: string;
  readonly meetings: string;
  readonly toCome: (meetings: number) => string;
  readonly firstMeetings: string;
  readonly ofPairs: (pairs: number) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly onDay: (day: string) => string;
  readonly withoutTime: string;
  readonly ofSoManyPairs: (pairs: number) => string;
  readonly none: string;
  readonly outside: string;
  readonly ofPeople: (people: number) => string;
  readonly upToMinutes: (minutes: number) => string;
  readonly changed: string;
  readonly movedAndCancelled: (moved: number, cancelled: number) => string;

  readonly timelineTitle: string;
  readonly nextForAll: (event: string, day: string) => string;
  readonly runs: (from: string, to: string) => string;
  readonly timelineMeasure: string;
  readonly program: string;
  readonly events: string;
  readonly reviews: string;
  readonly waves: string;
  readonly breaks: string;
  readonly pairsIn: (pairs: number, when: string) => string;
  readonly named: (name: string, when: string) => string;
  readonly what: string;
  readonly kindOfDate: string;
  readonly from: string;
  readonly until: string;
  readonly timelineTable: string;
  readonly timelineSource: string;

  readonly loadTitle: string;
  readonly loadWithin: (most: number, limit: number) => string;
  readonly loadOver: (mentors: number, limit: number) => string;
  readonly loadMeasure: (limit: number, shown: number, mentors: number) => string;
  readonly loadAlternative: (fact: {
    readonly mentors: number;
    readonly name: string;
    readonly most: number;
    readonly week: string;
    readonly limit: number;
  }) => string;
  readonly weekAxis: string;
  readonly monthAxis: string;
  readonly loadTable: string;
  readonly loadOrder: string;
  readonly mentor: string;
  readonly inAll: string;
  readonly mostInAWeek: string;
  readonly weekFrom: string;

  readonly fairnessTitle: string;
  readonly nobodyOutside: string;
  readonly outsideFinding: (people: number, of: number, most: number) => string;
  readonly outsideMeasure: (shown: number, people: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly outsideTable: string;
  readonly outsideOrder: string;
  readonly ownHours: string;
  readonly person: string;
  readonly clock: string;
  readonly minutesUnit: string;

  readonly eventsTitle: string;
  readonly eventsTable: string;
  readonly noEvents: string;
  readonly eventsMeasure: (city: string) => string;
  readonly event: string;
  readonly day: string;
  readonly time: string;
  readonly people: string;
  readonly stateTitle: string;

  readonly pairsTitle: string;
  readonly pairsTable: (pairs: number) => string;
  readonly pairsMeasure: string;
  readonly pair: string;
  readonly withMentor: (mentor: string) => string;
  readonly groupOf: (leads: string) => string;
  /** Of more than two: without whom there would be a time. */
  readonly inTheWay: (names: string) => string;
  readonly talkInTheWay: (names: string, round: number) => string;
  /** Members whom no weekly time suits that suits the others. */
  readonly meetsWithout: (names: string) => string;
  readonly meetsWithoutAdvice: string;
  readonly without: (names: string) => string;
  readonly leftOut: (people: number, units: number) => string;

  readonly roundsTitle: string;
  readonly roundsMeasure: (city: string) => string;
  readonly roundsTable: string;
  readonly round: string;
  readonly roundNumber: (round: number) => string;
  readonly rounds: (first: number, last: number) => string;
  readonly roundsOf: (talks: number) => string;
  readonly talks: string;
  readonly roundsPage: string;
  readonly eachItsOwn: string;
  readonly place: string;
  /** The page for the door: lengths in minutes. */
  readonly doorTitle: string;
  readonly doorLead: (of: {
    readonly rounds: number;
    readonly talk: number;
    readonly change: number;
    readonly day: string;
  }) => string;
  readonly doorLeadLong: (rounds: number) => string;
  readonly doorNote: string;
  readonly talksWith: string;
  readonly first: string;
  readonly review: string;
  readonly midPoint: string;
  readonly closing: string;
  readonly noTime: string;
  readonly notPlanned: string;
  readonly soManyWithout: (meetings: number) => string;

  readonly basisTitle: string;
  readonly rhythm: (cadence: string, length: string) => string;
  /** A rotation on one day; lengths in minutes. */
  readonly oneDay: (of: {
    readonly day: string;
    readonly clock: string;
    readonly talk: number;
    readonly change: number;
  }) => string;
  readonly hours: (days: string, from: string, to: string) => string;
  readonly limits: (day: number, week: number, gap: number) => string;
  readonly blackout: (stretches: string) => string;
  /** `countries`: their names with how many people are in each; `without`: people without a country; `own`: rows of holidays.csv. */
  readonly holidays: (
    countries: readonly { readonly name: string; readonly people: number }[],
    without: number,
    own: number,
  ) => string;
  readonly holidaysIgnored: string;
  readonly calendars: (read: number, people: number) => string;
  /** Of weekdays, to stand in `hours`. */
  readonly fromDayToDay: (from: string, to: string) => string;
  readonly onDays: (days: string) => string;
  readonly weekdays: Readonly<Record<'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun', string>>;
  readonly assumed: Readonly<Record<'start' | 'end', (day: string) => string>>;
  readonly stays: string;
  readonly seeded: string;
};

const words = { en: englishScheduleWords, de: germanScheduleWords } as const satisfies Record<
  Language,
  (noun: UnitNoun) => ScheduleWords
>;

/** The words of the coordinator's page about the schedule of units of that kind. */
export function scheduleWords(language: Language, noun: UnitNoun): ScheduleWords {
  return words[language](noun);
}
