import type { DisclosureLimits } from '../../../model/disclosure.ts';
import type { PublishedCell } from '../../../model/published-cell.ts';
import type { RetentionOutcome } from '../../../schema/retention-result.ts';
import { protect } from '../../disclosure/protect.ts';
import { toldAs } from '../../disclosure/tell-derived.ts';
import { cellIds } from './count-table.ts';
import type { CountsTold } from './groups.ts';
import { countedId, countedTable, fieldTable, shareTable } from './other-tables.ts';

type Rules = { readonly limits: DisclosureLimits; readonly published: readonly PublishedCell[] };
type Adjusted = NonNullable<RetentionOutcome['adjusted']>;

/** People outside the comparison, or in it on an assumption; of the matched, how many found nobody like them. */
export function discloseCounted(
  outcome: RetentionOutcome,
  { limits, published }: Rules,
): {
  readonly counted: RetentionOutcome['counted'];
  readonly dropped: Pick<Adjusted, 'dropped' | 'mentees'>;
} {
  const { hidden } = protect(countedTable(outcome), limits, published);
  const { counted, adjusted } = outcome;
  const told = <T>(name: string, count: T): T | null => (hidden.has(countedId(name)) ? null : count);
  const all =
    counted === undefined
      ? undefined
      : Object.entries(counted).map(([name, count]) => [name, told(name, count)]);
  return {
    counted: all === undefined ? undefined : Object.fromEntries(all),
    dropped: {
      dropped: told('dropped', adjusted?.dropped ?? null),
      mentees: told('dropped', adjusted?.mentees ?? null),
    },
  };
}

/** Other outcomes by the main day. That of leaving in any way stands in one table with those who left in the way that counts. */
export function discloseExploratory(
  { exploratory, dataThrough, ...outcome }: RetentionOutcome,
  main: { readonly told: readonly CountsTold[]; readonly hidden: ReadonlySet<string> },
  { limits, published }: Rules,
): Pick<RetentionOutcome, 'exploratory'> {
  if (exploratory === undefined) return {};
  return {
    exploratory: exploratory.map((each) => {
      const id = (group: string): string => `retention/${group}/${each.horizon}/${each.outcome}`;
      const parts = each.groups.map(({ name, events, n }) => ({ id: id(name), n: n ?? 0, of: events ?? 0 }));
      const alone = protect(shareTable(dataThrough, parts), limits, published).hidden;
      const within = each.outcome === 'any' || each.outcome === 'voluntary';
      const groups = each.groups.map(({ name, events, n }) => {
        const size = main.told.find((group) => group.name === name)?.n ?? null;
        const beside =
          within && (outcome.outcome === 'any' || main.hidden.has(cellIds.any(name, each.horizon)));
        const shown = size !== null && !alone.has(id(name)) && !beside;
        return { name, events: shown ? events : null, n: alone.has(`${id(name)}/n`) ? null : n };
      });
      const told = groups.every(({ events }) => events !== null);
      const rounded = (value: number | null, digits: number): number | null =>
        value === null || !told ? null : toldAs(value, digits);
      return {
        ...each,
        groups,
        difference: rounded(each.difference, 2),
        low: rounded(each.low, 2),
        high: rounded(each.high, 2),
        p: rounded(each.p, 2),
        pAdjusted: rounded(each.pAdjusted, 2),
      };
    }),
  };
}

/** Of more values most hold a few people, and what of them may be told would cost minutes to find. */
const mostValues = 60;

/**
 * How both groups are shared out over the values of a field. How many of each left stays with the coordinator: beside the
 * matched difference, which rests on the same people, it would give single strata away.
 */
export function discloseFields(
  { byField, dataThrough }: RetentionOutcome,
  { limits, published }: Rules,
): Pick<RetentionOutcome, 'byField'> {
  if (byField === undefined) return {};
  return {
    byField: byField.map(({ field, rows }) => {
      if (rows.length > mostValues) return { field, tooManyValues: true, rows: [] };
      const told = (side: 'mentees' | 'others'): (number | null)[] => {
        const id = (i: number): string => `retention/${side}/${field}/${rows[i]?.value ?? ''}`;
        const parts = rows.map((row, i) => ({ id: id(i), n: row[side].n ?? 0 }));
        const { hidden } = protect(fieldTable(dataThrough, parts), limits, published);
        return parts.map(({ id: cell, n }) => (hidden.has(cell) ? null : n));
      };
      const [mentees, others] = [told('mentees'), told('others')];
      return {
        field,
        rows: rows.map(({ value }, i) => ({
          value,
          mentees: { n: mentees[i] ?? null, left: null },
          others: { n: others[i] ?? null, left: null },
        })),
      };
    }),
  };
}

/** Days are told whole, and only of groups whose number of those who got there is told. */
export function discloseCompetence(
  { competence, dataThrough }: RetentionOutcome,
  { limits, published }: Rules,
): Pick<RetentionOutcome, 'competence'> {
  if (competence === undefined) return {};
  const id = (name: string): string => `retention/${name}/competence`;
  const parts = competence.groups.map(({ name, n, reached }) => ({
    id: id(name),
    n: n ?? 0,
    of: reached ?? 0,
  }));
  const { hidden } = protect(shareTable(dataThrough, parts), limits, published);
  const all = competence.groups.every(({ name }) => !hidden.has(id(name)));
  const days = (value: number | null, shown: boolean): number | null =>
    value === null || !shown ? null : toldAs(value, 0);
  return {
    competence: {
      groups: competence.groups.map(({ name, n, reached, median, low, high }) => {
        const shown = !hidden.has(id(name));
        return {
          name,
          n: hidden.has(`${id(name)}/n`) ? null : n,
          reached: shown ? reached : null,
          median: days(median, shown),
          low: days(low, shown),
          high: days(high, shown),
        };
      }),
      tau: competence.tau,
      difference: days(competence.difference, all),
      low: days(competence.low, all),
      high: days(competence.high, all),
    },
  };
}
