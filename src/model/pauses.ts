import type { Day } from './day.ts';
import type { Pairing } from './pairing.ts';

/** A time in which two people did not meet and nobody expected it. `until`: the day they went on; absent while it lasts. */
export type Pause = { readonly from?: Day; readonly until?: Day };

/** Between two notes in one cell. */
const between = '; ';
const day = String.raw`(\d{4}-\d\d-\d\d)`;
const written = new RegExp(String.raw`\bpaused (?:${day} to ${day}|from ${day}|until ${day})`, 'g');

/**
 * The pauses of a pairing in the order in which they were written. pairings.csv has no column for them, so `mentor` writes them
 * into its note, in words that a person understands and that are read back here. A state set to paused by hand leaves none.
 */
export function pausesOf({ note = '' }: Pick<Pairing, 'note'>): readonly Pause[] {
  return [...note.matchAll(written)].map(([, from, to, open, until = to]) => {
    const began = from ?? open;
    return { ...(began === undefined ? {} : { from: began }), ...(until === undefined ? {} : { until }) };
  });
}

/** The day on which the pause began that still lasts; undefined where none is written down. */
export function pausedSince(pairing: Pick<Pairing, 'note'>): Day | undefined {
  return pausesOf(pairing).findLast(({ until }) => until === undefined)?.from;
}

/** The note with the beginning of a pause, after what people wrote. */
export function noteOfPause(note: string | undefined, on: Day): string {
  return added(note, `paused from ${on}`);
}

/** The note with the end of the pause: `paused 2026-04-01 to 2026-05-10`. */
export function noteOfResuming(note: string | undefined, on: Day): string {
  const since = pausedSince(note === undefined ? {} : { note });
  if (note === undefined || since === undefined) return added(note, `paused until ${on}`);
  const open = `paused from ${since}`;
  const at = note.lastIndexOf(open);
  return `${note.slice(0, at)}paused ${since} to ${on}${note.slice(at + open.length)}`;
}

const added = (note: string | undefined, words: string): string =>
  note === undefined || note.trim() === '' ? words : `${note}${between}${words}`;

/**
 * Whether a pairing that had begun was paused on a day; where no pause is written down, as its state says. One that was set to
 * active by hand goes on, whatever its note says of a pause without an end.
 */
export function isPausedOn(pairing: Pick<Pairing, 'note' | 'state'>, on: Day): boolean {
  const pauses = pausesOf(pairing);
  if (pauses.length === 0) return pairing.state === 'paused';
  const { state } = pairing;
  return pauses.some(
    ({ from, until }) => (from ?? '') <= on && (until === undefined ? state !== 'active' : on < until),
  );
}
