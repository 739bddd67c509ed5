import type { Agenda, AgendaKind } from '../model/guide.ts';
import type { Language } from '../model/language.ts';
import type { AgendaTexts } from './agenda-texts.ts';
import { englishAgendas } from './english-agendas.ts';
import { germanAgendas } from './german-agendas.ts';

const texts = { en: englishAgendas, de: germanAgendas } as const satisfies Record<Language, AgendaTexts>;

/** How long the steps of a meeting take; `topic` is the place of the step that gives and takes time. */
export type Hour = { readonly minutes: readonly number[]; readonly topic: number };

/** By kind of meeting. */
export const agendaHours = {
  first: { minutes: [10, 15, 15, 10, 10], topic: 1 },
  goals: { minutes: [5, 10, 25, 10, 10], topic: 2 },
  regular: { minutes: [5, 5, 3, 37, 10], topic: 3 },
  review: { minutes: [5, 15, 10, 20, 10], topic: 3 },
  'mid-point': { minutes: [5, 20, 15, 10, 10], topic: 1 },
  closing: { minutes: [5, 20, 15, 10, 5, 5], topic: 1 },
} as const satisfies Record<AgendaKind, Hour>;

/** The agenda of a meeting of that many minutes. The steps always add up. */
export function agendaFor(kind: AgendaKind, minutes: number, language: Language): Agenda {
  const { steps, prompts } = texts[language][kind];
  const each = stepMinutes(agendaHours[kind], minutes);
  return {
    kind,
    minutes,
    prompts,
    steps: steps.map((step, i) => ({ ...step, minutes: each[i] ?? 0 })),
  };
}

/**
 * An hour is the measure: a shorter meeting takes from the topic down to five minutes and then from every step alike; a
 * longer one gives to the topic.
 */
export function stepMinutes(hour: Hour, minutes: number): readonly number[] {
  const sumTo = (end: number): number => hour.minutes.slice(0, end).reduce((sum, m) => sum + m, 0);
  const total = sumTo(hour.minutes.length);
  const room = (hour.minutes[hour.topic] ?? 0) + minutes - total;
  if (room >= 5) return hour.minutes.map((m, i) => (i === hour.topic ? room : m));
  const endOf = (i: number): number => Math.round((sumTo(i) * minutes) / total);
  return hour.minutes.map((_, i) => endOf(i + 1) - endOf(i));
}
