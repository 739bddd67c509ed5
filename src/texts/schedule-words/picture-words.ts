import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { counted } from '../counted.ts';
import { englishUnits, germanUnits, type UnitNoun } from './unit-nouns.ts';

/** Who stands on the two sides of a unit: two of different standing, two equals, or a group and who leads it. */
export type Sides = 'pair' | 'peers' | 'group';

type CityMean = { readonly city: string; readonly minutes: number };

/** Of the page's pictures: meetings week by week, and who gives up their own time, meeting by meeting. */
export type PictureWords = {
  readonly perWeek: string;
  /** Over the fullest week. */
  readonly fullestWeek: (meetings: number, monday: string) => string;
  readonly weekMeetings: (meetings: number) => string;
  readonly onHoliday: string;
  /** Over the day with the most. */
  readonly fullestHoliday: (people: number, day: string) => string;
  readonly holiday: (names: string, people: number) => string;
  readonly milestones: string;
  /** `most`: minutes that lie between the two sides where they differ most. */
  readonly finding: (noun: UnitNoun, units: number, most: number) => string;
  readonly measure: (noun: UnitNoun, shown: number, units: number) => string;
  readonly sides: Readonly<Record<Sides, readonly [string, string]>>;
  readonly sums: Readonly<Record<Sides, (first: string, second: string) => string>>;
  readonly axis: string;
  readonly source: string;
  readonly table: string;
  readonly order: string;
  readonly unit: Readonly<Record<UnitNoun, string>>;
  readonly difference: string;
  /** Means of the people on one clock, the highest and the lowest. */
  readonly clocksFinding: (most: CityMean, least: CityMean) => string;
  readonly clocksMeasure: (shown: number, clocks: number) => string;
  readonly clocksRow: (minutes: number, people: number) => string;
  readonly clocksTable: string;
  readonly clocksOrder: string;
  readonly clocksMean: string;
  /** Under the caption of a table too long for a page. */
  readonly firstShown: (shown: number, all: number) => string;
};

const germanMinutes = (count: number): string => (count === 1 ? '1 Minute' : `${german(count)} Minuten`);
const germanPeople = (count: number): string => (count === 1 ? '1 Person' : `${german(count)} Personen`);
const german = (count: number): string => formatNumber(count, { language: 'de' });

const words = {
  en: {
    perWeek: 'Meetings a week',
    fullestWeek: (meetings, monday) => `at most ${formatNumber(meetings)}, in the week from ${monday}`,
    weekMeetings: (meetings) => counted(meetings, 'meeting'),
    onHoliday: 'People on holiday',
    fullestHoliday: (people, day) => `at most ${formatNumber(people)}, on ${day}`,
    holiday: (names, people) => `${names}: ${counted(people, 'person', 'people')}`,
    milestones: 'Milestones',
    finding: (noun, units, most) =>
      `${englishUnits(noun, units)} ${units === 1 ? 'meets' : 'meet'} outside somebody’s hours; ${
        most === 0
          ? 'both sides bear the same'
          : `the two sides differ by ${units === 1 ? '' : 'at most '}${counted(most, 'minute')}`
      }`,
    measure: (noun, shown, units) =>
      `Meeting by meeting, which side is outside its own hours; most minutes first${shown < units ? `: the first ${formatNumber(shown)} of ${englishUnits(noun, units)}, the others stand in the table` : ''}`,
    sides: {
      pair: ['the mentee is outside their hours', 'the mentor is outside their hours'],
      peers: ['the first named is outside their hours', 'the second named is outside their hours'],
      group: ['a member is outside their hours', 'who leads is outside their hours'],
    },
    sums: {
      pair: (first, second) => `mentee\u00a0${first}, mentor\u00a0${second}`,
      peers: (first, second) => `${first} and ${second}`,
      group: (first, second) => `members\u00a0${first}, mentor\u00a0${second}`,
    },
    axis: 'a step a meeting, the first at the left; a stroke: nobody is outside their hours',
    source: 'Of a side of several people the one who has it worst counts. Events are left out.',
    table: 'Minutes outside one’s own hours, by side',
    order: 'Most minutes first, then by name.',
    unit: { pair: 'Pair', group: 'Group', circle: 'Circle', rotation: 'Rotation' },
    difference: 'Difference',
    clocksFinding: (most, least) =>
      most.minutes === least.minutes
        ? `On every clock people give up the same, ${counted(most.minutes, 'minute')} each on average`
        : `People on the clock of ${most.city} give up most, ${counted(most.minutes, 'minute')} each on average, on that of ${least.city} least, ${formatNumber(least.minutes)}`,
    clocksMeasure: (shown, clocks) =>
      `Minutes outside one’s own hours by clock, mean of the people who live by it, events included; most first${shown < clocks ? `: the first ${formatNumber(shown)} of ${counted(clocks, 'clock')}, the others stand in the table` : ''}`,
    clocksRow: (minutes, people) =>
      `${formatNumber(minutes)} min each, ${counted(people, 'person', 'people')}`,
    clocksTable: 'Minutes outside one’s own hours, by clock',
    clocksOrder: 'Most minutes first, then by name.',
    clocksMean: 'Minutes each',
    firstShown: (shown, all) =>
      `The first ${formatNumber(shown)} of ${formatNumber(all)} stand here; mentor schedule --format csv writes all of them.`,
  },
  de: {
    perWeek: 'Treffen je Woche',
    fullestWeek: (meetings, monday) => `höchstens ${german(meetings)}, in der Woche ab ${monday}`,
    weekMeetings: (meetings) => `${german(meetings)} Treffen`,
    onHoliday: 'Personen mit Feiertag',
    fullestHoliday: (people, day) => `höchstens ${german(people)}, am ${day}`,
    holiday: (names, people) => `${names}: ${germanPeople(people)}`,
    milestones: 'Meilensteine',
    finding: (noun, units, most) =>
      `${germanUnits(noun, units)} ${units === 1 ? 'trifft' : 'treffen'} sich außerhalb der Zeiten einer Seite; ${
        most === 0
          ? 'beide Seiten tragen gleich viel'
          : `zwischen den beiden Seiten ${units === 1 ? 'liegen' : 'liegen höchstens'} ${germanMinutes(most)}`
      }`,
    measure: (noun, shown, units) =>
      `Treffen für Treffen: welche Seite außerhalb der eigenen Zeiten liegt; die meisten Minuten zuerst${shown < units ? `: die ersten ${german(shown)} von ${germanUnits(noun, units)}, die übrigen stehen in der Tabelle` : ''}`,
    sides: {
      pair: [
        'außerhalb der Zeiten der oder des Mentee',
        'außerhalb der Zeiten der Mentorin oder des Mentors',
      ],
      peers: ['außerhalb der Zeiten der ersten Person', 'außerhalb der Zeiten der zweiten Person'],
      group: ['außerhalb der Zeiten eines Mitglieds', 'außerhalb der Zeiten der Leitung'],
    },
    sums: {
      pair: (first, second) => `Mentee\u00a0${first}, Gegenüber\u00a0${second}`,
      peers: (first, second) => `${first} und ${second}`,
      group: (first, second) => `Mitglieder\u00a0${first}, Leitung\u00a0${second}`,
    },
    axis: 'je Treffen ein Schritt, das erste links; ein Strich: niemand außerhalb der eigenen Zeiten',
    source: 'Von mehreren auf einer Seite zählt, wen es am meisten trifft. Veranstaltungen zählen nicht mit.',
    table: 'Minuten außerhalb der eigenen Zeiten, nach Seiten',
    order: 'Die meisten Minuten zuerst, dann nach Namen.',
    unit: { pair: 'Tandem', group: 'Gruppe', circle: 'Kreis', rotation: 'Gesprächsrunde' },
    difference: 'Unterschied',
    clocksFinding: (most, least) =>
      most.minutes === least.minutes
        ? `Auf jeder Uhr geben alle gleich viel, im Mittel je ${germanMinutes(most.minutes)}`
        : `Wer nach der Uhr von ${most.city} lebt, gibt am meisten, im Mittel ${germanMinutes(most.minutes)}; nach der von ${least.city} am wenigsten, ${german(least.minutes)}`,
    clocksMeasure: (shown, clocks) =>
      `Minuten außerhalb der eigenen Zeiten nach Ortszeit, Mittel der Personen, die nach ihr leben, mit Veranstaltungen; die meisten zuerst${shown < clocks ? `: die ersten ${german(shown)} von ${german(clocks)}, die übrigen stehen in der Tabelle` : ''}`,
    clocksRow: (minutes, people) => `je ${german(minutes)} min, ${germanPeople(people)}`,
    clocksTable: 'Minuten außerhalb der eigenen Zeiten, nach Ortszeit',
    clocksOrder: 'Die meisten Minuten zuerst, dann nach Namen.',
    clocksMean: 'Minuten je Person',
    firstShown: (shown, all) =>
      `Hier stehen die ersten ${german(shown)} von ${german(all)}; mentor schedule --format csv schreibt alle.`,
  },
} as const satisfies Record<Language, PictureWords>;

export const pictureWords = (language: Language): PictureWords => words[language];
