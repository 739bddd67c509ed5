import type { OwnHoliday } from '../model/day-off.ts';
import type { Cohort } from '../model/person.ts';
import { type Place, type Problem, problem } from '../model/problem.ts';
import type { CheckResult } from '../schema/check-result.ts';
import { foldName } from './fold-text.ts';
import { countryBy, countryNamesKnown, countryOf, namedRegions, regionOf } from './holiday-area.ts';
import { saysMissing } from './missing-words.ts';
import { nearestFact } from './nearest-text.ts';
import { areaAnswers } from './person-area.ts';
import { cellText, type Table } from './table.ts';

/** What is not usable of an answer, without where it stands. */
type Fault =
  | { readonly kind: 'country'; readonly found: string }
  | { readonly kind: 'region'; readonly found: string; readonly country: string }
  | { readonly kind: 'none known'; readonly country: string };

/** The first cell that holds a fault, and whom it is about. */
type Finding = {
  readonly fault: Fault;
  readonly at: Place;
  readonly header: string;
  readonly people: Set<string>;
};

type Known = {
  readonly mapping: CheckResult['mapping'];
  readonly cohort: Cohort;
  /** Rows of holidays.csv: of a country that has some its own holidays are known. */
  readonly own: readonly OwnHoliday[];
};

/**
 * Countries and regions of people whose public holidays cannot be told, each once with how many people it is about. What
 * people answer now counts: a cell that a newer answer or a correction replaced is no problem. Nobody is looked at one by
 * one where every cell is understood.
 */
export function checkCountries(tables: readonly Table[], { mapping, cohort, own }: Known): Problem[] {
  const suspects = tables.flatMap((table) => suspectCells(table, mapping));
  if (suspects.length === 0) return [];
  const owners = new Map(
    cohort.people.flatMap((person) =>
      person.places.map(({ file, row }): [string, typeof person] => [`${file}:${row}`, person]),
    ),
  );
  const findings = new Map<string, Finding>();
  for (const { file, row, columns, header } of suspects) {
    const person = owners.get(`${file}:${row}`);
    if (person === undefined) continue;
    const { country, region } = areaAnswers(person);
    const fault = faultOf(country, region);
    if (fault === undefined) continue;
    const key = JSON.stringify([
      fault.kind,
      'country' in fault ? fault.country : '',
      'found' in fault ? foldName(fault.found) : '',
    ]);
    const of = fault.kind === 'region' ? 'region' : 'country';
    const column = columns[of];
    const finding = findings.get(key) ?? {
      fault,
      at: { file, row, ...(column === undefined ? {} : { column: column + 1 }) },
      header: header[of],
      people: new Set(),
    };
    finding.people.add(person.id);
    findings.set(key, finding);
  }
  const told = new Set(own.map(({ area }) => area?.country));
  return [...findings.values()]
    .filter(({ fault }) => fault.kind !== 'none known' || !told.has(fault.country))
    .map(problemOf);
}

type Suspect = {
  readonly file: string;
  readonly row: number;
  readonly columns: { readonly country: number; readonly region: number | undefined };
  readonly header: { readonly country: string; readonly region: string };
};

/** Rows of a table whose country or region is not understood as it stands. */
function suspectCells(table: Table, mapping: CheckResult['mapping']): Suspect[] {
  const columnOf = (field: string): number | undefined => {
    const found = mapping.find((column) => column.file === table.file && column.field === field);
    return found === undefined ? undefined : found.column - 1;
  };
  const [country, region] = [columnOf('country'), columnOf('region')];
  if (country === undefined) return [];
  const header = { country: table.header[country] ?? '', region: table.header[region ?? -1] ?? '' };
  const judged = new Map<string, boolean>();
  const found: Suspect[] = [];
  for (let at = 0; at < table.rowCount; at++) {
    const cells = [cellText(table, country, at), cellText(table, region, at)] as const;
    const key = cells.join('\n');
    const isSuspect = judged.get(key) ?? faultOf(...cells) !== undefined;
    judged.set(key, isSuspect);
    if (isSuspect)
      found.push({ file: table.file, row: table.rowNumber(at), columns: { country, region }, header });
  }
  return found;
}

/** What keeps the holidays of these answers from being kept in full. */
function faultOf(country: string, region: string): Fault | undefined {
  if (isBlank(country)) return undefined;
  const area = countryOf(country);
  if (area === undefined) return { kind: 'country', found: country.trim() };
  if (countryBy(area.country)?.hasHolidays !== true) return { kind: 'none known', country: area.country };
  const known = namedRegions(area.country);
  if (isBlank(region) || known.names.length === 0 || regionOf(area.country, region) !== undefined)
    return undefined;
  // Of a country whose other regions have no holidays of their own, only what is nearly one of these is a slip.
  const isSlip = known.isWhole || nearestFact(region, known.names).nearest !== undefined;
  return isSlip ? { kind: 'region', found: region.trim(), country: area.country } : undefined;
}

const isBlank = (text: string): boolean => text.trim() === '' || saysMissing(text);

function problemOf({ fault, at, header, people: { size: people } }: Finding): Problem {
  if (fault.kind === 'country') {
    const { found } = fault;
    return problem(
      'unknown-country',
      { found, header, people, ...nearestFact(found, countryNamesKnown) },
      at,
    );
  }
  const country = countryBy(fault.country)?.english ?? fault.country;
  if (fault.kind === 'none known') return problem('country-without-holidays', { country, people }, at);
  const { found } = fault;
  const known = namedRegions(fault.country).names;
  return problem(
    'unknown-region',
    { found, header, people, country, known, ...nearestFact(found, known) },
    at,
  );
}
