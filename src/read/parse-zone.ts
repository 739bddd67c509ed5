import { canonicalZone } from '../time/zone-name.ts';
import { foldName } from './fold-text.ts';
import { windowsZones } from './windows-zones.ts';
import { zoneLabels } from './zone-labels.ts';

/** `exact`: an IANA name as written; otherwise a label or a city that had to be understood. */
export type ZoneReading = { readonly zone: string; readonly exact: boolean };

/** The names of Windows, folded like the labels. */
const windowsLabels: ReadonlyMap<string, string> = new Map(
  [...windowsZones].map(([name, zone]): [string, string] => [foldName(name), zone]),
);

/** Outlook's longest label of a zone has half as many letters. */
const longestLabel = 160;

const continents = [
  'Europe',
  'America',
  'Asia',
  'Africa',
  'Australia',
  'Pacific',
  'Atlantic',
  'Indian',
] as const;

/**
 * An IANA name, a common label ("Eastern Time", "MEZ", "GMT+1"), a city, or Outlook's list of cities with an offset
 * in front. Abbreviations mean the zone with its daylight saving, which is what people have in mind in March.
 */
export function parseZone(text: string): ZoneReading | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longestLabel) return undefined;
  const iana =
    trimmed.includes('/') || /^(?:UTC|[A-Z]{3}\d[A-Z]{3})$/.test(trimmed)
      ? canonicalZone(trimmed)
      : undefined;
  if (iana !== undefined) return { zone: iana, exact: true };
  const zone = labelZone(trimmed) ?? offsetZone(trimmed);
  return zone === undefined ? undefined : { zone, exact: false };
}

function labelZone(text: string): string | undefined {
  const bare = text.replace(/^\((?:UTC|GMT)[^)]*\)\s*/i, '');
  for (const piece of [
    bare,
    bare.replace(/\([^()]*\)/g, ''),
    ...(/\(([^()]+)\)/.exec(bare)?.slice(1) ?? []),
    ...bare.split(/[,/]/),
  ]) {
    const folded = foldName(piece);
    if (folded === '') continue;
    const zone = zoneLabels.get(folded) ?? windowsLabels.get(folded) ?? cityZone(piece);
    if (zone !== undefined) return zone;
  }
  return undefined;
}

/** Zones of offsets with half and quarter hours, which `Etc/GMT` has not; the one where most people live. */
const brokenOffsets: Record<string, string> = {
  '-9:30': 'Pacific/Marquesas',
  '-3:30': 'America/St_Johns',
  '+3:30': 'Asia/Tehran',
  '+4:30': 'Asia/Kabul',
  '+5:30': 'Asia/Kolkata',
  '+5:45': 'Asia/Kathmandu',
  '+6:30': 'Asia/Yangon',
  '+8:45': 'Australia/Eucla',
  '+9:30': 'Australia/Darwin',
  '+10:30': 'Australia/Lord_Howe',
  '+12:45': 'Pacific/Chatham',
};

/** `GMT+1` is the zone that stays an hour ahead all year; POSIX counts the other way round. */
function offsetZone(text: string): string | undefined {
  const offset = /^\(?(?:UTC|GMT)\s*([+±−–-])\s*0?(\d{1,2})(?::?(\d{2})|[.,](5|25|75))?(?![\d.,:])/i.exec(
    text,
  );
  if (offset === null) return undefined;
  const [, sign, hours = '', clock = '00', share] = offset;
  const minutes = share === undefined ? clock : String(Number(`0.${share}`) * 60);
  const ahead = sign === '+';
  if (minutes !== '00') {
    const zone = brokenOffsets[`${ahead ? '+' : '-'}${Number(hours)}:${minutes}`];
    return zone === undefined ? undefined : canonicalZone(zone);
  }
  return Number(hours) === 0 ? 'UTC' : canonicalZone(`Etc/GMT${ahead ? '-' : '+'}${Number(hours)}`);
}

/** A city is asked for on every continent: `Berlin` is `Europe/Berlin`. */
function cityZone(text: string): string | undefined {
  const city = text.normalize('NFD').replace(/\p{M}/gu, '').trim().replace(/\s+/g, '_');
  if (!/^\p{L}[\p{L}_'.-]*$/u.test(city)) return undefined;
  for (const continent of continents) {
    const zone = canonicalZone(`${continent}/${city}`);
    if (zone !== undefined) return zone;
  }
  return undefined;
}
