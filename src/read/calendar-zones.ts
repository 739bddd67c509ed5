import { epochOfWall } from '../time/zone.ts';
import { canonicalZone } from '../time/zone-name.ts';
import type { CalendarBlock } from './calendar-blocks.ts';
import { propertyValue } from './calendar-lines.ts';
import { describedZone } from './described-zone.ts';
import { parseZone } from './parse-zone.ts';
import { windowsZones } from './windows-zones.ts';

/** From wall seconds (since 1970-01-01T00:00 on that wall) to seconds since 1970. */
export type WallToEpoch = (wall: number) => number;

/** What TZID means in one file, and whose clock floating times are on. */
export type FileZones = {
  readonly of: (tzid: string) => WallToEpoch | undefined;
  readonly own: WallToEpoch;
  readonly utc: WallToEpoch;
};

/**
 * Resolves the zones of a calendar file: IANA names, names of Windows, names with a path in front (`/…/Europe/Berlin`), and
 * only then the file's own VTIMEZONE, since its rules are often those of one year; at last what Outlook shows its users.
 */
export function fileZones(ownZone: string, blocks: readonly CalendarBlock[]): FileZones {
  const descriptions = new Map(
    blocks
      .filter(({ name, isClosed }) => name === 'VTIMEZONE' && isClosed)
      .map((block): [string, CalendarBlock] => [propertyValue(block, 'TZID') ?? '', block]),
  );
  const known = new Map<string, WallToEpoch | undefined>();
  const resolve = (tzid: string): WallToEpoch | undefined => {
    const block = descriptions.get(tzid);
    const location = block === undefined ? undefined : propertyValue(block, 'X-LIC-LOCATION');
    const name = namedZone(tzid) ?? namedZone(location ?? '');
    if (name !== undefined) return inZone(name);
    const described = block === undefined ? undefined : describedZone(block);
    const labelled = offsetInFront.test(tzid) ? parseZone(tzid)?.zone : undefined;
    return described ?? (labelled === undefined ? undefined : inZone(labelled));
  };
  return {
    of: (tzid) => {
      if (!known.has(tzid)) known.set(tzid, resolve(tzid));
      return known.get(tzid);
    },
    own: inZone(ownZone),
    utc: (wall) => wall,
  };
}

/** As Outlook shows a zone: `(UTC+01:00) Amsterdam, Berlin, …`, `UTC-11`. */
const offsetInFront = /^\(?(UTC|GMT)/i;

const inZone =
  (zone: string): WallToEpoch =>
  (wall) =>
    epochOfWall(zone, wall).epoch;

function namedZone(tzid: string): string | undefined {
  const parts = tzid.split('/');
  const tails = [tzid, parts.slice(-3).join('/'), parts.slice(-2).join('/')];
  const windows = windowsZones.get(tzid);
  return windows ?? tails.map(canonicalZone).find((zone) => zone !== undefined);
}
