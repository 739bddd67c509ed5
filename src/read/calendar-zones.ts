import ICAL from 'ical.js';
import { epochOfWall } from '../time/zone.ts';
import { canonicalZone } from '../time/zone-name.ts';
import type { CalendarBlock } from './calendar-blocks.ts';
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
 * only then the file's own VTIMEZONE, since its rules are often those of one year.
 */
export function fileZones(ownZone: string, blocks: readonly CalendarBlock[]): FileZones {
  const described = new Map(
    blocks
      .filter(({ name, isClosed }) => name === 'VTIMEZONE' && isClosed)
      .map((block): [string, CalendarBlock] => [valueIn(block, 'TZID') ?? '', block]),
  );
  const known = new Map<string, WallToEpoch | undefined>();
  const resolve = (tzid: string): WallToEpoch | undefined => {
    const name = namedZone(tzid) ?? namedZone(valueIn(described.get(tzid), 'X-LIC-LOCATION') ?? '');
    if (name !== undefined) return inZone(name);
    const block = described.get(tzid);
    return block === undefined ? undefined : describedZone(block);
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

/** A zone that only its own VTIMEZONE describes. */
function describedZone(block: CalendarBlock): WallToEpoch | undefined {
  const text = ['BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', ...block.lines, 'END:VTIMEZONE', 'END:VCALENDAR'].join(
    '\r\n',
  );
  try {
    const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone');
    if (component === null || component.getAllSubcomponents().length === 0) return undefined;
    const zone = new ICAL.Timezone(component);
    return (wall) => {
      const at = new Date(wall * 1000);
      const time = ICAL.Time.fromData({
        year: at.getUTCFullYear(),
        month: at.getUTCMonth() + 1,
        day: at.getUTCDate(),
        hour: at.getUTCHours(),
        minute: at.getUTCMinutes(),
        second: at.getUTCSeconds(),
      });
      return wall - zone.utcOffset(time);
    };
  } catch {
    // A description that cannot be read is none; the events that need it say so by their own names.
    return undefined;
  }
}

function valueIn(block: CalendarBlock | undefined, name: string): string | undefined {
  return block?.lines
    .find((line) => line.toUpperCase().startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim();
}
