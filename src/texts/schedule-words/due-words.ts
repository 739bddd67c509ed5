import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { englishUnits, germanNoun, germanUnits, type UnitNoun } from './unit-nouns.ts';

/** What falls due in a cohort and when: milestones, and forms to send. */
export type DueWords = {
  readonly title: string;
  readonly caption: string;
  readonly measure: (noun: UnitNoun) => string;
  readonly what: string;
  readonly first: string;
  readonly last: string;
  readonly units: Readonly<Record<UnitNoun, string>>;
  readonly wave: (wave: string) => string;
  readonly milestone: (name: string, due: 'by' | 'at') => string;
  /** In the coordinator's own calendar; `part`: of several days the first or the last. */
  readonly send: (wave: string, part: 'only' | 'first' | 'last') => string;
  readonly sendNote: string;
  readonly due: (name: string, part: 'only' | 'first' | 'last') => string;
  readonly dueNote: (noun: UnitNoun, units: number, from: string, to: string) => string;
  readonly review: (name: string) => string;
  readonly reviewNote: (meeting: number) => string;
};

const english: DueWords = {
  title: 'What falls due',
  caption: 'Milestones and forms to send',
  measure: (noun) =>
    `The days count from each ${noun}’s own start and meetings. The coordinator’s calendar, coordinator.ics, has them too.`,
  what: 'What',
  first: 'First',
  last: 'Last',
  units: { pair: 'Pairs', group: 'Groups', circle: 'Circles', rotation: 'Rotations' },
  wave: (wave) => `Check-in form: ${wave}`,
  milestone: (name, due) => (due === 'by' ? `${name}, at the latest` : name),
  send: (wave, part) =>
    `Send the check-in form: ${wave}${{ only: '', first: ' (from today on)', last: ' (the last today)' }[part]}`,
  sendNote: 'Open for seven days; one reminder on the fifth.',
  due: (name, part) =>
    `${name}: due today${{ only: '', first: ' for the first', last: ' for the last' }[part]}`,
  dueNote: (noun, units, from, to) =>
    `${englishUnits(noun, units)}, ${from === to ? `on ${from}` : `from ${from} to ${to}`}.`,
  review: (name) => `Agreement review: ${name}`,
  reviewNote: (meeting) => `They look at their agreement again in meeting ${formatNumber(meeting)}.`,
};

const german: DueWords = {
  title: 'Was fällig wird',
  caption: 'Meilensteine und Formulare, die zu verschicken sind',
  measure: (noun) =>
    `Die Tage zählen vom Beginn und von den Treffen ${germanNoun(noun).each}. Sie stehen auch im Kalender der Programmkoordination, coordinator.ics.`,
  what: 'Was',
  first: 'Erster Tag',
  last: 'Letzter Tag',
  units: { pair: 'Tandems', group: 'Gruppen', circle: 'Kreise', rotation: 'Gesprächsrunden' },
  wave: (wave) => `Formular zur Rückmeldung: ${wave}`,
  milestone: (name, due) => (due === 'by' ? `${name}, spätestens` : name),
  send: (wave, part) =>
    `Formular zur Rückmeldung verschicken: ${wave}${{ only: '', first: ' (ab heute)', last: ' (heute das letzte)' }[part]}`,
  sendNote: 'Sieben Tage offen; am fünften Tag eine Erinnerung.',
  due: (name, part) =>
    `${name}: heute${{ only: '', first: ' für die ersten', last: ' für die letzten' }[part]} fällig`,
  dueNote: (noun, units, from, to) =>
    `${germanUnits(noun, units)}, ${from === to ? `am ${from}` : `vom ${from} bis zum ${to}`}.`,
  review: (name) => `Vereinbarung prüfen: ${name}`,
  reviewNote: (meeting) =>
    `In Treffen ${formatNumber(meeting, { language: 'de' })} wird die Vereinbarung noch einmal angesehen.`,
};

const words = { en: english, de: german } as const satisfies Record<Language, DueWords>;

export const dueWords = (language: Language): DueWords => words[language];
