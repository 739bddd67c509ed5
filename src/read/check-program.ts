import type { FieldSpec } from '../model/field.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Program } from '../schema/program.ts';
import { isTimeZone } from '../time/zone-name.ts';
import { declaredHeaders } from './declared-columns.ts';
import type { FieldNeed } from './field-needs.ts';
import { foldHeader } from './fold-text.ts';
import { nearestFact, nearestText } from './nearest-text.ts';
import type { PeopleTable } from './sort-tables.ts';
import { splitHeader } from './split-header.ts';
import type { YamlPlaces } from './yaml-places.ts';

/** What the schema cannot see: settings that contradict each other or the world. */
export function checkProgram(program: Program, places: YamlPlaces): Problem[] {
  const { start, end, timezone, matching } = program;
  const fault = (path: (string | number)[], detail: string) =>
    problem('invalid-setting', { path: path.join('.'), detail }, places.of(path));
  const problems: Problem[] = [];
  if (start !== undefined && end !== undefined && start > end)
    problems.push(fault(['end'], `the program would end on ${end}, before it starts on ${start}`));
  if (!isTimeZone(timezone))
    problems.push(fault(['timezone'], `"${timezone}" is not an IANA time zone such as Europe/Berlin`));
  const criteria = matching.criteria ?? [];
  if (criteria.length > 0 && criteria.every(({ weight }) => weight === 0))
    problems.push(fault(['matching', 'criteria'], 'all weights are 0, so that nothing counts'));
  criteria.forEach(({ name }, at) => {
    if (criteria.findIndex((other) => other.name === name) < at) {
      problems.push(
        problem(
          'invalid-setting',
          { path: `matching.criteria[${at + 1}].name`, detail: `two criteria are called "${name}"` },
          places.of(['matching', 'criteria', at, 'name']),
        ),
      );
    }
  });
  return problems;
}

/** Fields that settings name and nobody has, and fields whose answers cannot be compared as the setting asks. */
export function checkNeeds(
  needs: readonly FieldNeed[],
  specs: ReadonlyMap<string, FieldSpec>,
  places: YamlPlaces,
): Problem[] {
  return needs.flatMap(({ field, type, path, where }) => {
    const spec = specs.get(field);
    if (spec === undefined)
      return [
        problem(
          'unknown-field',
          { where, found: field, ...nearestFact(field, specs.keys()) },
          places.of(path),
        ),
      ];
    const ranked = spec.type === 'ordinal' || spec.type === 'number';
    if ((type === 'ordinal' || type === 'number') && !ranked) {
      const detail =
        type === 'ordinal'
          ? `no order is known for the answers to ${field}; declare it under fields: {${field}: {order: […]}}`
          : `the answers to ${field} are no numbers`;
      return [problem('invalid-setting', { path: where, detail }, places.of(path))];
    }
    return [];
  });
}

/** Headers that `fields:` declares and no people file of that side has. */
export function checkDeclaredColumns(
  program: Program,
  people: readonly PeopleTable[],
  places: YamlPlaces,
): Problem[] {
  return Object.entries(program.fields).flatMap(([name, { column }]) => {
    if (column === undefined) return [];
    const sides =
      typeof column === 'string' || Array.isArray(column) ? [undefined] : (['mentor', 'mentee'] as const);
    return sides.flatMap((side) => {
      const declared = declaredHeaders(column, side);
      const present = people
        .filter(({ role }) => side === undefined || role === side || role === 'both')
        .flatMap(({ table }) => table.header);
      const known = new Set(
        present.flatMap((header) => [
          foldHeader(header),
          ...splitHeader(header).map(({ question }) => question),
        ]),
      );
      if (
        declared.length === 0 ||
        present.length === 0 ||
        declared.some((header) => known.has(foldHeader(header)))
      )
        return [];
      const nearest = nearestText(declared[0] ?? '', present);
      const hint = nearest === undefined ? '' : `; the nearest is "${nearest}"`;
      const path = ['fields', name, 'column', ...(side === undefined ? [] : [side])];
      return [
        problem(
          'invalid-setting',
          { path: path.join('.'), detail: `no people file has the header "${declared[0] ?? ''}"${hint}` },
          places.of(path),
        ),
      ];
    });
  });
}
