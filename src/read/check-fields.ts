import type { FieldSpec } from '../model/field.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Program } from '../schema/program.ts';
import { declaredHeaders } from './declared-columns.ts';
import type { FieldNeed } from './field-needs.ts';
import { isKnownField } from './field-synonyms.ts';
import { flowText } from './flow-text.ts';
import { foldHeader, snakeCase } from './fold-text.ts';
import { nearestFact, nearestText } from './nearest-text.ts';
import { verdictAt } from './setting-verdict.ts';
import type { SortedTables } from './sort-tables.ts';
import { splitHeader } from './split-header.ts';
import type { SettingPath, YamlPlaces } from './yaml-places.ts';

/** Fields that settings name and nobody has, and fields whose answers cannot be compared as the setting asks. */
export function checkNeeds(
  needs: readonly FieldNeed[],
  specs: ReadonlyMap<string, FieldSpec>,
  places: YamlPlaces,
): Problem[] {
  return needs.flatMap(({ field, type, path, where }) => {
    const spec = specs.get(field);
    const at = path.at(-1) === field ? places.key(path) : places.of(path);
    if (spec === undefined)
      return [problem('unknown-field', { where, found: field, ...nearestFact(field, specs.keys()) }, at)];
    const ranked = spec.type === 'ordinal' || spec.type === 'number';
    if ((type === 'ordinal' || type === 'number') && !ranked) {
      const detail =
        type === 'ordinal'
          ? `no order is known for the answers to ${field}`
          : `the answers to ${field} are no numbers`;
      const write =
        type === 'ordinal' ? { write: `fields: {${flowText(field)}: {order: [lowest, …, highest]}}` } : {};
      return [problem('invalid-setting', { path: where, detail, ...write }, at)];
    }
    return [];
  });
}

/**
 * Fields of `fields:` that are nothing's: with a `column`, headers that no people file of that side has; without one, a
 * name that no column has. Nothing would be read or kept private by them, and nobody would notice.
 */
export function checkDeclaredColumns(
  program: Program,
  { people, roster }: Pick<SortedTables, 'people' | 'roster'>,
  places: YamlPlaces,
): Problem[] {
  const { wrong } = verdictAt(places);
  const headers = [...people.map(({ table }) => table), ...(roster === undefined ? [] : [roster])].flatMap(
    ({ header }) => header,
  );
  return Object.entries(program.fields).flatMap(([name, { column }]) => {
    if (column === undefined) return checkName(name, headers, places);
    const sides =
      typeof column === 'string' || Array.isArray(column) ? [undefined] : (['mentor', 'mentee'] as const);
    return sides.flatMap((side) => {
      const declared = declaredHeaders(column, side);
      const present = people
        .filter(({ role }) => side === undefined || role === side || role === 'both')
        .flatMap(({ table }) => table.header);
      if (present.length === 0 || declared.length === 0 || isAmong(declared, present)) return [];
      const path: SettingPath = ['fields', name, 'column', ...(side === undefined ? [] : [side])];
      const nearest = nearestText(declared[0] ?? '', present);
      const detail = `no people file has the header "${declared[0] ?? ''}"`;
      return nearest === undefined
        ? [wrong(path, `${detail}; there are ${listed(present)}`)]
        : [wrong(path, `${detail}; the nearest is "${nearest}"`, `${path.at(-1)}: ${flowText(nearest)}`)];
    });
  });
}

/** A field without a column is one that every program knows, or the header of a column in snake_case. */
function checkName(name: string, headers: readonly string[], places: YamlPlaces): Problem[] {
  if (name === 'topics' || isKnownField(name)) return [];
  const own = headers.flatMap((header) =>
    [header, ...splitHeader(header).map(({ question }) => question)].map(snakeCase),
  );
  if (own.includes(name)) return [];
  const path = ['fields', name];
  const detail = `no column of the people files is called ${flowText(name)}`;
  const nearest = own.find((one) => one === snakeCase(name)) ?? nearestText(name, own);
  const write = nearest === undefined ? {} : { write: `${flowText(nearest)}: … instead` };
  return [problem('invalid-setting', { path: path.join('.'), detail, ...write }, places.key(path))];
}

function isAmong(declared: readonly string[], present: readonly string[]): boolean {
  const known = new Set(
    present.flatMap((header) => [foldHeader(header), ...splitHeader(header).map(({ question }) => question)]),
  );
  return declared.some((header) => known.has(foldHeader(header)));
}

function listed(headers: readonly string[]): string {
  const shown = headers.filter((header) => header !== '').slice(0, 8);
  const more = headers.length - shown.length;
  return `${shown.map((header) => `"${header}"`).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
