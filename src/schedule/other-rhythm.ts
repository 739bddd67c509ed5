import { localDay } from './diary.ts';
import type { Frame } from './frame.ts';
import type { Dated } from './keep-dates.ts';
import type { Party } from './party.ts';
import { beatsFrom, isWithinWeek, shiftToNumber } from './rhythm.ts';

/**
 * Whether a unit meets in another rhythm than its dates were planned for: no beginning of the cadence explains half of them,
 * nor has room for all. Within a week numbers and days do not run in step, and nothing is said.
 */
export function isOtherRhythm(frame: Frame, party: Party, dates: readonly Dated[]): boolean {
  const [first] = dates;
  if (first === undefined || isWithinWeek(frame.cadence)) return false;
  const days = dates.map(({ number, from }) => ({ number, day: localDay(party.anchor, from) }));
  const earliest = Math.min(...days.map(({ day }) => day));
  const bases = new Set(days.map((at) => shiftToNumber(frame, at, first.number)));
  const explained = [...bases].map((base) => {
    const beats = beatsFrom(frame, { number: first.number, base, earliest, end: party.end });
    const beatOf = new Map(beats.map((beat) => [beat.number, beat]));
    return {
      exact: days.filter(({ number, day }) => beatOf.get(number)?.day === day).length,
      isRoomForAll: days.every(({ number, day }) => {
        const beat = beatOf.get(number);
        return beat !== undefined && beat.low <= day && day <= beat.high;
      }),
    };
  });
  return explained.every(({ exact, isRoomForAll }) => exact * 2 < dates.length && !isRoomForAll);
}
