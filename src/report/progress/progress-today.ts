import { isAboutAll, meetAsSeveral } from '../../model/followed-pairing.ts';
import type { Language } from '../../model/language.ts';
import { cadenceWords } from '../../texts/cadence-words.ts';
import { hitRateWords } from '../../texts/status-words/hit-rate-words.ts';
import { statusParts, statusWords } from '../../texts/status-words/status-words.ts';
import { waveInSentence } from '../../texts/wave-words.ts';
import { formatDay } from '../../time/day.ts';
import type { Block, Entry, Inline, Section } from '../document.ts';
import type { ProgressView } from './progress-view.ts';

/** As many as one can do something about today. */
export const mostToday = 3;

type Attention = ProgressView['status']['attention'][number];

/** Whom to call, worst first; nobody who has been called about it. */
export function callsOf({ status }: Pick<ProgressView, 'status'>): Attention[] {
  return status.attention.filter(({ state, waits }) => state === 'act' && !waits);
}

/** At most three calls with the reason, the rule and the words to say; then what waits this week. */
export function todaySection(view: ProgressView): Section {
  const { today: words, sections } = view.words;
  const acts = callsOf(view);
  const calls = acts.slice(0, mostToday);
  const week = weekWords(view, acts.length - calls.length);
  const rest: Block[] =
    week === '' ? [] : [{ kind: 'prose', text: [week, ' ', { link: words.allPairings, href: '#pairings' }] }];
  if (calls.length === 0)
    return {
      id: 'today',
      title: sections.nothing,
      short: sections.today,
      blocks: [{ kind: 'prose', text: [words.nobody] }, ...rest],
    };
  return {
    id: 'today',
    title: words.title(calls.length),
    short: sections.today,
    blocks: [{ kind: 'entries', act: true, items: calls.map((call) => callEntry(call, view)) }, ...rest],
  };
}

function callEntry(call: Attention, view: ProgressView): Entry {
  const { people, language } = view;
  const { today: words } = view.words;
  const { clause, rule } = statusParts(call, language);
  const also = otherReasons(call, view);
  const met = metWords(call, view);
  const hits = hitRateWords(view.status.hitRates, call.rule, language);
  const paragraphs: Inline[] = [
    [
      `${call.partner === '' ? words.in(call.pairing) : words.with(people.name(call.partner), call.pairing)}${met === undefined ? '' : ` ${met}`} `,
      { strong: words.rule },
      ` ${rule}.${hits === undefined ? '' : ` ${hits}`}`,
    ],
    ...(also === '' ? [] : [[{ strong: words.also }, ` ${also}`]]),
  ];
  return {
    id: `today-${call.pairing}-${call.person}`,
    title: words.call(people.name(call.person), clause),
    paragraphs,
    say: statusWords(call, language, { several: isSeveral(call, view) }).say,
    ...(call.address === null ? {} : { address: call.address }),
  };
}

/** When the two last met, beside how often they mean to. */
function metWords({ pairing }: Attention, view: ProgressView): string | undefined {
  const followed = view.followedById.get(pairing);
  if (followed === undefined) return undefined;
  const rhythm = rhythmWords(followed.cadence, view.language);
  const { today: words } = view.words;
  if (followed.lastMet !== undefined)
    return words.lastMet(formatDay(followed.lastMet, view.language), rhythm);
  // They have met on a day that nobody wrote down: then nothing is said.
  return followed.hasMet ? undefined : words.neverMet(rhythm);
}

function rhythmWords(days: number, language: Language): string {
  const whole = Math.max(1, Math.round(days));
  return cadenceWords(whole % 7 === 0 ? `${whole / 7} weeks` : `${whole} days`, language);
}

function isSeveral({ pairing }: Attention, { followedById }: ProgressView): boolean {
  const followed = followedById.get(pairing);
  return followed !== undefined && meetAsSeveral(followed);
}

/**
 * What else the rules found in this pairing; what was found on both sides is said once. In a group each hears of what
 * concerns all, and of themselves.
 */
function otherReasons(call: Attention, view: ProgressView): string {
  const { result, language, followedById } = view;
  const reasons = result.pairings.find(({ id }) => id === call.pairing)?.reasons ?? [];
  const unit = followedById.get(call.pairing)?.unit;
  const concerns = ({ rule, person }: (typeof reasons)[number]): boolean =>
    !isSeveral(call, view) || person === call.person || (unit !== undefined && isAboutAll(rule, unit));
  const said = reasons
    .filter(({ rule, person }) => rule !== call.rule || person !== call.person)
    .filter(concerns)
    .map((reason) => statusWords(reason, language).reason);
  return [...new Set(said)].join(' ');
}

/**
 * "Then, this week: 2 more to call, 1 person already spoken to, 2 people of whom nothing is known, 3 to watch, 18 answers
 * still out."
 */
function weekWords({ status, words, language }: ProgressView, more: number): string {
  const count = (state: 'watch' | 'unknown') => status.attention.filter((a) => a.state === state).length;
  return words.today.week({
    more,
    spokenTo: status.attention.filter(({ state, waits }) => state === 'act' && waits).length,
    unknown: count('unknown'),
    watch: count('watch'),
    out: status.due.reduce((sum, { asked, answered }) => sum + asked - answered, 0),
    waves: status.due.map((due) => ({ ...due, wave: waveInSentence(due.wave, language) })),
  });
}
