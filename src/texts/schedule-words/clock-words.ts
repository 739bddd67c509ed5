import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { counted } from '../counted.ts';
import { englishUnits, germanUnits, type UnitNoun } from './unit-nouns.ts';

/** How far a clock is from the one whose time is kept, in hours: on that day, and on days of the usual time. */
type Apart = { readonly city: string; readonly hours: number; readonly usually: number };

/** What the clocks do to a schedule: who cannot give way in turn, and which meetings leave their usual time. */
export type ClockWords = {
  /** Of units in which one side gives up more than one meeting more than the other. */
  readonly ownTimes: (noun: UnitNoun, units: number) => string;
  readonly night: (noun: UnitNoun, units: number) => string;
  /** A column, and its words. */
  readonly whyTitle: string;
  readonly why: { readonly ownTimes: string; readonly night: string };
  readonly caption: (meetings: number) => string;
  readonly measure: string;
  readonly columns: readonly [meetings: string, time: string, why: string];
  readonly numbers: (numbers: string, meetings: number) => string;
  readonly instead: (time: string, usual: string) => string;
  readonly apart: (city: string, others: readonly Apart[]) => string;
};

const hoursIn = (language: Language, hours: number): string =>
  formatNumber(hours, {
    language,
    decimals: Number.isInteger(hours) ? 0 : Number.isInteger(hours * 2) ? 1 : 2,
  });

const words = {
  en: {
    ownTimes: (noun, units) =>
      `${englishUnits(noun, units)} ${units === 1 ? 'takes' : 'take'} no turns, since one side named times of its own: nothing is planned outside these, so the other side gives way.`,
    night: (noun, units) =>
      `${englishUnits(noun, units)} ${units === 1 ? 'takes' : 'take'} turns only as far as it goes: at other times it would be before 6:00 or after 22:00 for somebody, or somebody is taken.`,
    whyTitle: 'Why not the same',
    why: {
      ownTimes: 'who gives up less named times of their own; nothing is planned outside these',
      night: 'at other times it would be before 6:00 or after 22:00 for one of them, or somebody is taken',
    },
    caption: (meetings) => `${counted(meetings, 'meeting')} off the usual time because of the clocks`,
    measure:
      'The usual time would lie outside somebody’s hours on these days; times on the clock of the first city.',
    columns: ['Meetings', 'Time', 'Clocks'],
    numbers: (numbers, meetings) => `${meetings === 1 ? 'meeting' : 'meetings'} ${numbers}`,
    instead: (time, usual) => `${time} instead of ${usual}`,
    apart: (city, others) =>
      `${city} to ${others.map((o) => `${o.city} ${hoursIn('en', o.hours)} h, usually ${hoursIn('en', o.usually)}`).join('; ')}`,
  },
  de: {
    ownTimes: (noun, units) =>
      `${germanUnits(noun, units)} ${units === 1 ? 'wechselt' : 'wechseln'} sich nicht ab, weil eine Seite eigene Zeiten genannt hat: Außerhalb davon wird nichts geplant, also gibt die andere nach.`,
    night: (noun, units) =>
      `${germanUnits(noun, units)} ${units === 1 ? 'wechselt' : 'wechseln'} sich nur ab, soweit es geht: Zu anderen Zeiten wäre es für jemanden vor 6 oder nach 22 Uhr, oder jemand ist belegt.`,
    whyTitle: 'Warum nicht gleich viel',
    why: {
      ownTimes: 'wer weniger gibt, hat eigene Zeiten genannt; außerhalb davon wird nichts geplant',
      night: 'zu anderen Zeiten wäre es für jemanden vor 6 oder nach 22 Uhr, oder jemand ist belegt',
    },
    caption: (meetings) =>
      `${formatNumber(meetings, { language: 'de' })} Treffen wegen der Uhren zu anderer Zeit`,
    measure:
      'Zur üblichen Zeit läge an diesen Tagen jemand außerhalb der eigenen Zeiten; Angaben nach der Uhr der ersten Stadt.',
    columns: ['Treffen', 'Zeit', 'Uhren'],
    numbers: (numbers) => `Treffen ${numbers}`,
    instead: (time, usual) => `${time} statt ${usual} Uhr`,
    apart: (city, others) =>
      `${city} zu ${others.map((o) => `${o.city} ${hoursIn('de', o.hours)} Std., sonst ${hoursIn('de', o.usually)}`).join('; ')}`,
  },
} as const satisfies Record<Language, ClockWords>;

export const clockWords = (language: Language): ClockWords => words[language];
