import type { HolidayArea } from '../model/day-off.ts';
import { countryNames } from './country-names.ts';
import { foldName } from './fold-text.ts';
import { regionNames } from './region-names.ts';

export type Country = {
  readonly code: string;
  readonly english: string;
  readonly german: string;
  /** Whether public holidays of it are known at all. */
  readonly hasHolidays: boolean;
};

type Regions = {
  /** By folded code and name. */
  readonly byName: ReadonlyMap<string, string>;
  /** The names as written, the first of each region, without parts of regions: for advice. */
  readonly names: readonly string[];
  readonly isWhole: boolean;
};

const countries = new Map<string, Country>();
const countryCodes = readCountries();
const regionsOf = readRegions();

/** Reads the table of countries: codes by every folded name and code; fills `countries`. */
function readCountries(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const line of countryNames.trim().split('\n')) {
    const [code = '', letters = '', ...rest] = line.split(' ');
    const hasHolidays = rest[0] !== '-';
    const names = (hasHolidays ? rest : rest.slice(1)).join(' ').split(' | ');
    const [english = code, german = english] = names;
    countries.set(code, { code, english, german, hasHolidays });
    for (const name of [code, letters, ...names]) codes.set(foldName(name), code);
  }
  return codes;
}

function readRegions(): ReadonlyMap<string, Regions> {
  const found = new Map<string, Regions>();
  for (const block of regionNames.trim().split(/\n(?=[A-Z])/)) {
    const [head = '', ...lines] = block.split('\n');
    const [country = '', whole] = head.split(' ');
    const byName = new Map<string, string>();
    const names: string[] = [];
    for (const entry of lines.join('').split(/;\s*/)) {
      const [code = '', ...words] = entry.trim().split(' ');
      if (code === '') continue;
      const own = words.join(' ').split(' | ');
      if (!code.includes('.')) names.push(own[0] ?? code);
      for (const name of [code, ...own]) byName.set(foldName(name), code);
    }
    found.set(country, { byName, names, isWhole: whole === 'all' });
  }
  return found;
}

/** What stands around the name of a region in some answers and in some not. */
const titles =
  /^(?:(?:freistaat|land|kanton|canton|cantone|state|province|region|comunidad(?: autonoma)?)(?: (?:of|de|du|d|di))?) | (?:state|province|county)$/;

/**
 * The country of an answer: `DE`, `DEU`, `Germany`, `Deutschland`, `Germany (DE)`; of the nations of the United Kingdom
 * with the region. Undefined where nothing, or more than one country, can be meant.
 */
export function countryOf(text: string): HolidayArea | undefined {
  return meant(text, (name) => {
    const code = countryCodes.get(name);
    if (code !== undefined) return code;
    const nation = regionsOf.get('GB')?.byName.get(name);
    return nation === undefined || name.length < 4 ? undefined : `GB ${nation}`;
  }).map((found): HolidayArea => {
    const [country = found, region] = found.split(' ');
    return region === undefined ? { country } : { country, region };
  })[0];
}

/** The region of a country that an answer names, by code or name: `BY`, `DE-BY`, `Bavaria`, `Freistaat Bayern`. */
export function regionOf(country: string, text: string): string | undefined {
  const names = regionsOf.get(country)?.byName;
  if (names === undefined) return undefined;
  const prefix = `${country.toLowerCase()} `;
  const spellings = (name: string) => [
    name,
    name.startsWith(prefix) ? name.slice(prefix.length) : name,
    name.replace(titles, ''),
  ];
  return meant(text, (name) => spellings(name).flatMap((one) => names.get(one) ?? [])[0])[0];
}

/** Whose holidays count for somebody who answered these two questions; a region that is not recognised counts for nothing. */
export function areaOf(country: string, region: string): HolidayArea | undefined {
  const area = countryOf(country);
  if (area === undefined) return undefined;
  const part = regionOf(area.country, region) ?? area.region;
  return part === undefined ? { country: area.country } : { country: area.country, region: part };
}

export function countryBy(code: string): Country | undefined {
  return countries.get(code);
}

/** Every name in English and in German, for guessing what was meant. */
export const countryNamesKnown: readonly string[] = [...countries.values()].flatMap(({ english, german }) => [
  english,
  german,
]);

/** The regions of a country that have holidays of their own; `isWhole`: there are no others. */
export function namedRegions(country: string): {
  readonly names: readonly string[];
  readonly isWhole: boolean;
} {
  return regionsOf.get(country) ?? { names: [], isWhole: false };
}

/** What a text means, read as one name, turned round at its comma, or in parts that all mean the same. */
function meant(text: string, find: (folded: string) => string | undefined): readonly string[] {
  const whole = foldName(text);
  const found = whole === '' ? undefined : find(whole);
  if (found !== undefined) return [found];
  const parts = text
    .split(/[,;()/|–-]/)
    .map(foldName)
    .filter((part) => part !== '');
  if (parts.length < 2) return [];
  const turned = find([...parts].reverse().join(' '));
  if (turned !== undefined) return [turned];
  const [first, ...others] = parts.map(find);
  return first !== undefined && others.every((other) => other === first) ? [first] : [];
}
