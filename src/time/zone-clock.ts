import { offsetStretches } from './offsets.ts';

/**
 * The clock of one zone over some years, for planners that ask it a million times: plain minutes since 1970, no text.
 * `wall` is minutes since 1970-01-01T00:00 as a clock in the zone counts them.
 */
export type ZoneClock = {
  /** Minutes ahead of UTC at a moment. */
  readonly offsetAt: (minute: number) => number;
  /** The moment of a wall time; undefined where the clock skips that time or shows it twice. */
  readonly minuteOfWall: (wall: number) => number | undefined;
};

/** A clock that is right from the first to the last of these UTC years; outside it keeps the nearest offset. */
export function zoneClock(zone: string, fromYear: number, toYear: number): ZoneClock {
  const froms: number[] = [];
  const offsets: number[] = [];
  for (let year = fromYear; year <= toYear; year += 1) {
    for (const stretch of offsetStretches(zone, year)) {
      const offset = Math.round(stretch.offset / 60);
      if (offset === offsets.at(-1)) continue;
      froms.push(Math.ceil(stretch.from / 60));
      offsets.push(offset);
    }
  }
  const only = offsets.length === 1 ? (offsets[0] ?? 0) : undefined;
  if (only !== undefined) return { offsetAt: () => only, minuteOfWall: (wall) => wall - only };
  const offsetAt = (minute: number): number => {
    let at = froms.length - 1;
    while (at > 0 && (froms[at] ?? 0) > minute) at -= 1;
    return offsets[at] ?? 0;
  };
  return {
    offsetAt,
    minuteOfWall: (wall) => {
      const before = offsetAt(wall - 1440);
      const after = offsetAt(wall + 1440);
      if (before === after) return wall - before;
      const fitsBefore = offsetAt(wall - before) === before;
      if (fitsBefore === (offsetAt(wall - after) === after)) return undefined;
      return wall - (fitsBefore ? before : after);
    },
  };
}
