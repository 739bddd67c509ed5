import type { MeetingKind } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';

/** A meeting by its number and day number. */
export type Numbered = { readonly number: number; readonly day: number };
export type KindAndAgenda = { readonly kind: Exclude<MeetingKind, 'event'>; readonly agenda: string };

/**
 * What each meeting of a pairing is for: the first; the last closes; the one nearest to half of the way from the first
 * meeting to the end of the program is the mid-point; the fourth reviews the agreement, or the third where the fourth is the
 * mid-point. The second settles goals, which is an agenda and no kind. The agenda is named for the kind otherwise.
 */
export function meetingKinds(meetings: readonly Numbered[], end: number): ReadonlyMap<number, KindAndAgenda> {
  const sorted = sortedBy(meetings, (m) => m.number);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return new Map();
  const half = (first.day + Math.max(end, last.day)) / 2;
  const between = sorted.slice(1, -1);
  const middle = sortedBy(
    between,
    (m) => Math.abs(m.day - half),
    (m) => m.number,
  )[0]?.number;
  const review = middle === 4 ? 3 : 4;
  const kindOf = (number: number): KindAndAgenda['kind'] => {
    if (number === 1) return 'first';
    if (number === last.number) return 'closing';
    if (number === middle) return 'mid-point';
    return number === review ? 'review' : 'regular';
  };
  return new Map(
    sorted.map(({ number }) => {
      const kind = kindOf(number);
      return [number, { kind, agenda: kind === 'regular' && number === 2 ? 'goals' : kind }];
    }),
  );
}
