import type { CountCell, DisclosureLimits } from '../../model/disclosure.ts';
import { sortedBy } from '../../model/order.ts';
import { type Audit, type Audited, leastValues } from './audit.ts';

/** Of larger tables other orders would cost more than they gain. */
const mostForOrders = 24;

/** Up to here a count is what its table is for: the groups, and who of them left by the main day. */
const mainPriority = 1;

/** Which cells may be told, as places in the table. */
export type Choice = { readonly told: readonly number[]; readonly hidden: readonly number[] };

/**
 * Tells one count after the other, most wanted first, each only where everything told until then and it together leave
 * what is held back in doubt. `small` must be held back in any case; `given` has been told before and cannot be taken
 * back. What would need fewer gaps in another order is told in that order, unless it gives up what the table is for.
 */
export function chooseHidden(
  cells: readonly CountCell[],
  { small, given }: { readonly small: ReadonlySet<number>; readonly given: readonly number[] },
  audit: Audit,
): Choice {
  const known = places(cells, ({ told }) => told === 'known');
  const never = places(cells, ({ told }) => told === 'never');
  const open = cells.flatMap(({ told }, i) =>
    told === undefined && !small.has(i) && !given.includes(i) ? [i] : [],
  );
  const wished = [...never, ...small].filter((cell) => !given.includes(cell));
  const unknown = { told: [], known: [] };
  const settled = wished.some((cell) => audit.valuesOf(cell, unknown) === 1);
  if (settled) return { told: given, hidden: [...wished, ...open] };
  // What follows from what was given away before is as good as told.
  const follows = wished.filter(
    (cell) => given.length > 0 && audit.valuesOf(cell, { told: given, known: [] }) === 1,
  );
  return chosen(
    cells,
    { given: [...given, ...follows], secret: wished.filter((cell) => !follows.includes(cell)), open, known },
    audit,
  );
}

type Openings = {
  readonly given: readonly number[];
  readonly secret: readonly number[];
  readonly open: readonly number[];
  readonly known: readonly number[];
};

function chosen(cells: readonly CountCell[], { given, secret, open, known }: Openings, audit: Audit): Choice {
  // Of a group of two a count has no three values.
  const hidden = new Map(secret.map((cell) => [cell, audit.valuesOf(cell, { told: given, known })]));
  const start: Audited = { told: given, known, hidden };
  if (!audit.isSafe(start)) return { told: given, hidden: [...secret, ...open] };
  const parts = partsFirst(cells, open);
  const orders = [wanted(cells, open), ...(open.length > mostForOrders ? [] : [parts, [...parts].reverse()])];
  const tried = orders.map((order) => toldInOrder(order, start, audit));
  const main = ({ told }: Choice): number =>
    told.filter((cell) => (cells[cell]?.priority ?? 0) <= mainPriority).length;
  const choices = tried.filter((choice) => tried[0] === undefined || main(choice) >= main(tried[0]));
  const fewest = Math.min(...choices.map(({ hidden }) => hidden.length));
  const best = choices.find(({ hidden }) => hidden.length <= fewest + Math.floor(fewest / 4)) ?? choices[0];
  const told = best?.told ?? given;
  return { told, hidden: [...secret, ...open].filter((cell) => !told.includes(cell)) };
}

const places = (cells: readonly CountCell[], is: (cell: CountCell) => boolean): number[] =>
  cells.flatMap((cell, i) => (is(cell) ? [i] : []));

const wanted = (cells: readonly CountCell[], open: readonly number[]): number[] =>
  sortedBy(
    open,
    (i) => cells[i]?.priority ?? 0,
    (i) => cells[i]?.id ?? '',
  );

/** Small groups before those that hold them: a total is soon given up for many parts. */
const partsFirst = (cells: readonly CountCell[], open: readonly number[]): number[] =>
  sortedBy(
    open,
    (i) => -(cells[i]?.of?.length ?? 0),
    (i) => cells[i]?.members.length ?? 0,
    (i) => cells[i]?.id ?? '',
  );

/** A count that turns out to be pinned by those told before it is released by taking back the last of them that pins it. */
function toldInOrder(order: readonly number[], start: Audited, audit: Audit): Choice {
  const barred = new Set<number>();
  for (;;) {
    const told = [...start.told];
    const refused: number[] = [];
    for (const cell of order) {
      const safe = !barred.has(cell) && audit.isSafe({ ...start, told: [...told, cell] });
      if (safe) told.push(cell);
      else refused.push(cell);
    }
    const hidden = new Map([...start.hidden, ...refused.map((cell) => [cell, leastValues] as const)]);
    const pinned = audit.pinned({ ...start, told, hidden });
    if (pinned.length === 0) return { told, hidden: [...hidden.keys()] };
    const freed = new Map(pinned.map((cell) => [cell, hidden.get(cell) ?? leastValues]));
    const last = lastThatPins(told.slice(start.told.length), { ...start, told, hidden: freed }, audit);
    if (last === undefined) return { told: start.told, hidden: [...start.hidden.keys(), ...order] };
    barred.add(last);
  }
}

/** Of what was told, the least wanted without which fewer counts are pinned. */
function lastThatPins(told: readonly number[], audited: Audited, audit: Audit): number | undefined {
  const frees = (cell: number): boolean => {
    const others = audited.told.filter((other) => other !== cell);
    return audit.pinned({ ...audited, told: others }).length < audited.hidden.size;
  };
  return [...told].reverse().find(frees) ?? told.at(-1);
}

/**
 * Cells that may not be told whatever else is: fewer than `minCount` people, nobody or everybody where that tells of
 * each of them, and shares of a group of fewer than `minMean`.
 */
export function tooSmall(
  cells: readonly CountCell[],
  { minCount, minMean }: DisclosureLimits,
): ReadonlySet<number> {
  const sizes = new Map(cells.map(({ id, members }) => [id, members.length]));
  const small = cells.map(({ members, sensitive, of = [], group = of[0], told }) => {
    if (told !== undefined) return false;
    const count = members.length;
    const whole = group === undefined ? undefined : sizes.get(group);
    if (whole === 0) return false;
    if (count > 0 && count < minCount) return true;
    if (whole === undefined) return sensitive && count === 0;
    const rest = whole - count;
    return (rest > 0 && rest < minCount) || (sensitive && (count === 0 || rest === 0 || whole < minMean));
  });
  return new Set(small.flatMap((is, i) => (is ? [i] : [])));
}
