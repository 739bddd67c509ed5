import type { Agenda, GuideStyle } from '../../model/guide.ts';
import type { Language } from '../../model/language.ts';
import type { UnitKind } from '../../model/pairing-unit.ts';
import type { Program } from '../../schema/program.ts';
import { type Hour, stepMinutes } from '../agendas.ts';
import { englishDistance } from './english-distance-guide.ts';
import { englishCircle, englishGroup } from './english-group-guides.ts';
import { englishFlash, englishInformal } from './english-informal-guides.ts';
import { englishPeer, englishTrio } from './english-peer-guides.ts';
import { englishReverse } from './english-reverse-guide.ts';
import { germanDistance } from './german-distance-guide.ts';
import { germanCircle, germanGroup } from './german-group-guides.ts';
import { germanFlash, germanInformal } from './german-informal-guides.ts';
import { germanPeer, germanTrio } from './german-peer-guides.ts';
import { germanReverse } from './german-reverse-guide.ts';
import type { GuideText, GuideTexts } from './guide-text.ts';

const texts = {
  en: {
    group: englishGroup,
    circle: englishCircle,
    peer: englishPeer,
    trio: englishTrio,
    reverse: englishReverse,
    'e-mentoring': englishDistance,
    informal: englishInformal,
    flash: englishFlash,
  },
  de: {
    group: germanGroup,
    circle: germanCircle,
    peer: germanPeer,
    trio: germanTrio,
    reverse: germanReverse,
    'e-mentoring': germanDistance,
    informal: germanInformal,
    flash: germanFlash,
  },
} as const satisfies Record<Language, GuideTexts>;

/** What is said in a style of meeting; undefined of a pair, for which agendas and agreement are written. */
export const guideText = (style: GuideStyle, language: Language): GuideText | undefined =>
  style === 'pair' ? undefined : texts[language][style];

/** `turns`: the steps that everybody has alike, whatever the length. */
type Turns = { readonly minutes: readonly number[]; readonly turns: readonly number[] };

/** How long the steps of each style's agenda take. */
const hours: { readonly [S in GuideStyle]?: Hour | Turns } = {
  group: { minutes: [10, 10, 20, 40, 10], topic: 2 },
  circle: { minutes: [10, 60, 15, 5], topic: 2 },
  peer: { minutes: [5, 24, 1, 24, 6], turns: [1, 3] },
  trio: { minutes: [5, 16, 16, 16, 7], turns: [1, 2, 3] },
  reverse: { minutes: [10, 15, 15, 10, 10], topic: 1 },
  'e-mentoring': { minutes: [5, 10, 10, 10, 10], topic: 2 },
  flash: { minutes: [2, 3, 15, 4, 1], topic: 2 },
};

/** The agenda that a sheet of the style tells step by step; undefined where it is a pair's. */
export function guideAgenda(style: GuideStyle, minutes: number, language: Language): Agenda | undefined {
  const agenda = guideText(style, language)?.agenda;
  const hour = hours[style];
  if (agenda === undefined || hour === undefined) return undefined;
  const each = 'turns' in hour ? turnMinutes(hour, minutes) : stepMinutes(hour, minutes);
  return {
    kind: 'first',
    minutes,
    prompts: agenda.prompts,
    steps: agenda.steps.map((step, i) => ({ ...step, minutes: each[i] ?? 0 })),
  };
}

/** What is no turn keeps its share, at least a minute; the turns share what is left, and the last step has what is over. */
function turnMinutes({ minutes, turns }: Turns, all: number): readonly number[] {
  const total = minutes.reduce((sum, m) => sum + m, 0);
  const rest = minutes.map((m, i) => (turns.includes(i) ? 0 : Math.max(1, Math.floor((m * all) / total))));
  const turn = Math.floor((all - rest.reduce((sum, m) => sum + m, 0)) / turns.length);
  const each = rest.map((m, i) => (turns.includes(i) ? turn : m));
  const over = all - each.reduce((sum, m) => sum + m, 0);
  return each.map((m, i) => (i === each.length - 1 ? m + over : m));
}

/**
 * How the people of a unit meet. Two who meet as a pair do so by the template the program was made from, where that is a
 * way of meeting of its own.
 */
export function styleOf(
  { kind, members }: { readonly kind: UnitKind; readonly members: readonly string[] },
  { format, template }: Pick<Program, 'format' | 'template'>,
): GuideStyle {
  switch (kind) {
    case 'group':
      return 'group';
    case 'circle':
      return 'circle';
    case 'peers':
      return members.length > 2 ? 'trio' : 'peer';
    case 'rotation':
      return 'flash';
    case 'pair':
      if (format === 'informal') return 'informal';
      return template === 'reverse' || template === 'e-mentoring' ? template : 'pair';
  }
}
