import { groupScope, type Scope } from './equity-cells.ts';
import type { EquityField, EquityFigures } from './equity-figures.ts';

/**
 * How all people are shared out: the groups that a report shows, and the rest of whom nothing is told. `overlaps`: people
 * are in several groups, and the rest is, below nought, how often they are counted more than once.
 */
export type Split = {
  readonly scopes: readonly Scope[];
  readonly hasRest: boolean;
  readonly overlaps: boolean;
};

/**
 * The groups of a field, where everybody is in one. Where several answers may be given each group stands against those who
 * gave other answers only and those who gave none, and all together tell how many gave several.
 */
export function splitsOf({ spec, groups }: EquityField, figures: Pick<EquityFigures, 'people'>): Split[] {
  const parts = groups.map((group) => ({ kind: group.kind, scope: groupScope(spec.name, group) }));
  const scopes = parts.map(({ scope }) => scope);
  const sizes = groups.reduce((sum, { people }) => sum + people.size, 0);
  // Everybody is in one group: it shows, since the numbers of the groups add up to that of all.
  if (sizes === figures.people.length) return [{ scopes, hasRest: false, overlaps: false }];
  const none = parts.flatMap(({ kind, scope }) => (kind === 'none' ? [scope] : []));
  const alone = parts.flatMap(({ kind, scope }) =>
    kind === 'none' ? [] : [{ scopes: [scope, ...none], hasRest: true, overlaps: false }],
  );
  return [...alone, { scopes, hasRest: true, overlaps: true }];
}
