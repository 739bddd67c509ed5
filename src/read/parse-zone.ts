import { canonicalZone } from '../time/zone.ts';
import { foldName } from './fold-text.ts';
import { zoneLabels } from './zone-labels.ts';

/** `exact`: an IANA name as written; otherwise a label or a city that had to be understood. */
export type ZoneReading = { readonly zone: string; readonly exact: boolean };

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
  const iana = trimmed.includes('/') || trimmed === 'UTC' ? canonicalZone(trimmed) : undefined;
  if (iana !== undefined) return { zone: iana, exact: true };
  const zone = labelZone(trimmed) ?? offsetZone(trimmed);
  return zone === undefined ? undefined : { zone, exact: false };
}

function labelZone(text: string): string | undefined {
  const bare = text.replace(/^\((?:UTC|GMT)[^)]*\)\s*/i, '');
  for (const piece of [
    bare,
    bare.replace(/\(.*?\)/g, ''),
    ...(/\(([^)]+)\)/.exec(bare)?.slice(1) ?? []),
    ...bare.split(/[,/]/),
  ]) {
    const folded = foldName(piece);
    if (folded === '') continue;
    const zone = zoneLabels.get(folded) ?? cityZone(piece);
    if (zone !== undefined) return zone;
  }
  return undefined;
}

/** `GMT+1` is the zone that stays an hour ahead all year; POSIX counts the other way round. */
function offsetZone(text: string): string | undefined {
  const offset = /^\(?(?:UTC|GMT)\s*([+-])\s*0?(\d{1,2})(?::?00)?\b/i.exec(text);
  if (offset === null) return undefined;
  return Number(offset[2]) === 0
    ? 'UTC'
    : canonicalZone(`Etc/GMT${offset[1] === '+' ? '-' : '+'}${offset[2]}`);
}

/** A city is asked for on every continent: `Berlin` is `Europe/Berlin`. */
function cityZone(text: string): string | undefined {
  const city = text.trim().replace(/\s+/g, '_');
  if (!/^\p{L}[\p{L}_'.-]*$/u.test(city)) return undefined;
  for (const continent of continents) {
    const zone = canonicalZone(`${continent}/${city}`);
    if (zone !== undefined) return zone;
  }
  return undefined;
}
