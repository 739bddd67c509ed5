import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { AskedWave } from '../model/followed-pairing.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Pairing } from '../model/pairing.ts';
import type { Program } from '../schema/program.ts';
import { daysBetween } from '../time/day.ts';
import { momentDays, parseMoment } from '../time/grammar.ts';
import { beganOn, type Dated } from './began-on.ts';

export type Wave = { readonly wave: string; readonly opens: Day };

/** Without an end in program.yaml, moments that count from the end never come; `every 60 days` goes on this long. */
const openEnd = '2199-12-31';

/**
 * The waves of one pairing, or of one person's time in it, in the order they open, counted from its own start; names as
 * program.yaml gives them, those of `every 60 days` as `day 60`, `day 120`. Of several that open on one day the last named
 * counts: only one can be answered. `meetings`: this pairing's or this person's. A pairing completed early has its end on
 * that day. `until` bounds what repeats.
 */
export function wavesOf(
  program: Program,
  pairing: Dated & Pick<Pairing, 'ended'>,
  { meetings, until }: { readonly meetings: readonly Meeting[]; readonly until: Day },
): Wave[] {
  const start = beganOn(pairing, program) ?? program.start;
  if (start === undefined) return [];
  const end = pairing.state === 'completed' ? (pairing.ended ?? program.end) : program.end;
  const meetingDay = (number: number): Day | undefined =>
    meetings
      .find((meeting) => meeting.number === number && meeting.state !== 'cancelled')
      ?.start.slice(0, 10);
  const byDay = new Map<Day, Wave>();
  for (const text of program.checkins.waves) {
    const moment = parseMoment(text);
    const needsEnd = moment.kind === 'end' || moment.kind === 'share' || moment.kind === 'after-end';
    if (end === undefined && needsEnd) continue;
    const last = moment.kind === 'every' && (end ?? openEnd) > until ? until : (end ?? until);
    for (const opens of momentDays(moment, { start, end: last, meetingDay })) {
      const wave = moment.kind === 'every' ? `day ${daysBetween(start, opens)}` : text;
      byDay.set(opens, { wave, opens });
    }
  }
  return withoutRepeats([...byDay.values()].sort((a, b) => (a.opens < b.opens ? -1 : 1)));
}

/** `day 60` may also come from `every 60 days`. */
function withoutRepeats(waves: readonly Wave[]): Wave[] {
  const seen = new Set<string>();
  return waves.filter(({ wave }) => !seen.has(wave) && seen.add(wave));
}

/** The latest wave that had opened on that day; nothing before the first. */
export function waveOn(waves: readonly Wave[], day: Day): string | undefined {
  return waves.findLast(({ opens }) => opens <= day)?.wave;
}

/**
 * The waves in which one person of a pairing has been asked by `today`, with their valid answers. Nobody is asked before
 * their time in it began, nor after it ended early.
 */
export function askedWaves(
  waves: readonly Wave[],
  checkIns: readonly CheckIn[],
  { state, ended, today }: Pick<Pairing, 'state' | 'ended'> & { readonly today: Day },
): AskedWave[] {
  const lastDay = state === 'ended' && ended !== undefined ? ended : today;
  const answers = new Map<string | undefined, CheckIn>();
  for (const checkIn of checkIns) if (!answers.has(checkIn.wave)) answers.set(checkIn.wave, checkIn);
  return waves
    .filter(({ opens }) => opens <= today && opens <= lastDay)
    .map(({ wave, opens }) => {
      const answer = answers.get(wave);
      return answer === undefined ? { wave, opened: opens } : { wave, opened: opens, answer };
    });
}
