import type { People, Scope } from './equity-cells.ts';
import type { Split } from './field-splits.ts';
import { type Block, type Known, knownOn, sharedBlocks, unknownParts } from './known-numbers.ts';
import { nestingOf, type Tally } from './tallies.ts';

/** What was told of the people of a tally, or of people among them, by an earlier report: cells as they are called today. */
export type ToldBefore = { readonly tally: Tally; readonly cells: ReadonlyMap<string, number> };

export type Withholding = {
  readonly all: Scope;
  readonly tallies: readonly Tally[];
  readonly splits: readonly Split[];
  readonly minCount: number;
  readonly before: readonly ToldBefore[];
  /** Grows. */
  readonly hidden: Set<string>;
};

/**
 * Withholds numbers of people until none that is told is few, no two differ by few, and none that is withheld follows:
 * `min_count` people stand behind every number told, every difference of two, and whatever the groups told of a field leave
 * of all. A number whose earlier value still holds is known and cannot be taken back.
 */
export function withholdNumbers(given: Withholding): void {
  const { tallies, splits, hidden, all } = given;
  const within = nestingOf(tallies);
  const views = splits.map((split): View => ({ ...given, split, within, sizes: sizesOf(tallies, split) }));
  const known = stillKnown(given);
  const withhold = (tally: Tally, scope: Scope): boolean => {
    const cell = tally.cellOf(scope);
    if (hidden.has(cell) || known.has(cell)) return false;
    for (const one of [cell, ...tally.takes(scope)]) if (!known.has(one)) hidden.add(one);
    return true;
  };
  /** The smallest group that is told and has anybody gives way, in the end the number of all. */
  const giveWay = (tally: Tally, split: Split, sizes: readonly number[]): boolean => {
    const bySize = split.scopes
      .map((scope, at) => ({ scope, at, size: sizes[at] ?? 0 }))
      .filter(({ size }) => size > 0)
      .sort((a, b) => a.size - b.size || a.at - b.at);
    return bySize.some(({ scope }) => withhold(tally, scope)) || withhold(tally, all);
  };
  const mend = (fault: Fault, { split, sizes }: View): boolean =>
    fault.between.some((at) => {
      const tally = tallies[at];
      if (tally === undefined) return false;
      const [only] = fault.block;
      const scope = fault.block.length === 1 && only !== undefined ? split.scopes[only] : undefined;
      if (scope !== undefined && withhold(tally, scope)) return true;
      if (fault.block.length === partsOf(split).length && withhold(tally, all)) return true;
      return giveWay(tally, split, sizes[at] ?? []);
    });
  for (let changed = true; changed; ) {
    changed = false;
    for (const view of views)
      for (const fault of faultsOf(view)) {
        if (!mend(fault, view)) continue;
        changed = true;
        break;
      }
  }
}

type View = Withholding & {
  readonly split: Split;
  readonly within: readonly (readonly boolean[])[];
  /** Of each tally the people in each part. */
  readonly sizes: readonly (readonly number[])[];
};

/** Something that readers may not know of some parts: one of the tallies has to give way, the first if it can. */
type Fault = { readonly block: Block; readonly between: readonly number[] };

/** Places of its parts: the groups, and last the rest. */
const partsOf = ({ scopes, hasRest }: Split): Block =>
  Array.from({ length: scopes.length + (hasRest ? 1 : 0) }, (_, at) => at);

function sizesOf(tallies: readonly Tally[], { scopes, hasRest }: Split): number[][] {
  return tallies.map(({ people }) => {
    const own = scopes.map((scope) => countIn(people, scope.people));
    return hasRest ? [...own, people.size - own.reduce((sum, size) => sum + size, 0)] : own;
  });
}

const countIn = (people: People, part: People): number =>
  [...part].reduce((count, id) => count + (people.has(id) ? 1 : 0), 0);

/** Cells that an earlier report told as they are today. */
function stillKnown({ before, splits, all }: Withholding): ReadonlySet<string> {
  const scopes = [all, ...splits.flatMap((split) => split.scopes)];
  return new Set(
    before.flatMap(({ tally, cells }) =>
      scopes.flatMap((scope) => {
        const cell = tally.cellOf(scope);
        return cells.get(cell) === countIn(tally.people, scope.people) ? [cell] : [];
      }),
    ),
  );
}

function* faultsOf(view: View): Generator<Fault> {
  const { tallies, within, before } = view;
  const numbers = tallies.map((_, at) => knownNow(view, at));
  for (const [at, own] of numbers.entries()) {
    yield* ownFaults(view, at, own);
    yield* innerFaults({ view, numbers }, at);
    for (const [other, wider] of numbers.slice(0, at).entries())
      if (within[at]?.[other] === true || within[other]?.[at] === true)
        yield* gapFaults({ view, numbers }, { at: other, known: wider }, { at, known: own });
    for (const told of before) if (tallies[at] === told.tally) yield* movedFaults(view, at, told);
  }
}

function knownNow({ tallies, split, sizes, hidden, all }: View, at: number): Known {
  const tally = tallies[at];
  const isTold = (scope: Scope | undefined): boolean =>
    tally !== undefined && scope !== undefined && !hidden.has(tally.cellOf(scope));
  return {
    all: isTold(all) ? tally?.people.size : undefined,
    parts: partsOf(split).map((part) => (isTold(split.scopes[part]) ? sizes[at]?.[part] : undefined)),
  };
}

/** Few people, nobody where that tells of each, or a group that is what the others leave of all. */
function* ownFaults(view: View, at: number, own: Known): Generator<Fault> {
  const { split, minCount, tallies, all } = view;
  const isFine = (number: number, scope: Scope): boolean =>
    number >= minCount || (number === 0 && !nobodyTells(view, at, scope));
  const everybody = partsOf(split);
  if (own.all !== undefined && !isFine(own.all, all)) yield { block: everybody, between: [at] };
  for (const [part, scope] of split.scopes.entries()) {
    const number = own.parts[part];
    if (number !== undefined && !isFine(number, scope)) yield { block: [part], between: [at] };
  }
  const open = unknownParts(own);
  // Of a number of all that is withheld the parts may not add up to it.
  if (own.all === undefined && open.length === 0) yield { block: [], between: [at] };
  if (own.all === undefined || open.length === 0) return;
  const left = Math.abs(knownOn(own, open) ?? 0);
  const isOfGroups = open.some((part) => part < split.scopes.length);
  const isOpen = !isOfGroups
    ? left >= minCount || (left === 0 && tallies[at]?.sensitive !== true)
    : split.overlaps
      ? open.length > 2
      : open.length > 1 && left >= minCount;
  if (!isOpen) yield { block: [], between: [at] };
}

/** That nobody is counted says something of each of those who could be, here or in a number that is part of this one. */
function nobodyTells({ tallies, within }: View, at: number, scope: Scope): boolean {
  return tallies.some(
    ({ sensitive, among }, narrow) =>
      sensitive && within[at]?.[narrow] === true && (among === undefined || countIn(among, scope.people) > 0),
  );
}

/** What is open of a number holds what is told of others among its people: those it holds besides are people as well. */
function* innerFaults(
  { view, numbers }: { readonly view: View; readonly numbers: readonly Known[] },
  at: number,
): Generator<Fault> {
  const { within, minCount, split } = view;
  const own = numbers[at];
  if (own === undefined || own.all === undefined || split.overlaps) return;
  const open = unknownParts(own);
  const left = knownOn(own, open) ?? 0;
  const around = open.map((part) => {
    const wider = numbers.flatMap((known, other) =>
      other !== at && within[other]?.[at] === true ? [known.parts[part] ?? Number.POSITIVE_INFINITY] : [],
    );
    return Math.min(...wider);
  });
  // The same holds of the least that is told of others around each part.
  if (open.length > 0 && around.reduce((sum, number) => sum + number, 0) - left < minCount)
    yield { block: [], between: [at] };
  const narrower = numbers.flatMap((known, other) =>
    other !== at && within[at]?.[other] === true ? [{ at: other, known }] : [],
  );
  // Of each open part the most that is known to be in it.
  const inner = open.flatMap((part) => {
    const found = narrower.flatMap(({ at: other, known }) => {
      const number = known.parts[part];
      return number === undefined || number === 0 ? [] : [{ part, at: other, number }];
    });
    return found.sort((a, b) => b.number - a.number || b.at - a.at).slice(0, 1);
  });
  const [first] = inner.sort((a, b) => a.number - b.number || a.part - b.part);
  const besides = left - inner.reduce((sum, { number }) => sum + number, 0);
  if (first !== undefined && besides < minCount) yield { block: [first.part], between: [first.at] };
  for (const { at: other, known } of narrower) {
    const parts = unknownParts(known);
    const rest = knownOn(known, parts);
    const isInside =
      parts.length > 0 && parts.length < open.length && parts.every((part) => open.includes(part));
    if (!isInside || rest === undefined) continue;
    const told = open.reduce((sum, part) => sum + (known.parts[part] ?? 0), 0);
    if (left - told - rest < minCount) yield { block: [], between: [other] };
  }
}

type Placed = { readonly at: number; readonly known: Known };

/** Groups that overlap add up to nothing: there it is the rest that counts. */
function blocksOf(split: Split, a: Known, b: Known): readonly Block[] {
  return split.overlaps ? [[split.scopes.length]] : sharedBlocks(a, b);
}

/** Two numbers of people of whom one are among the other: what they differ by counts people as well. */
function* gapFaults(
  { view, numbers }: { readonly view: View; readonly numbers: readonly Known[] },
  first: Placed,
  second: Placed,
): Generator<Fault> {
  const { minCount, tallies, within } = view;
  const sensitive = tallies[second.at]?.sensitive === true;
  const [narrow, wide] =
    within[first.at]?.[second.at] === true ? [second.at, first.at] : [first.at, second.at];
  const between = numbers.flatMap((known, at) =>
    within[wide]?.[at] === true && within[at]?.[narrow] === true ? [{ at, known }] : [],
  );
  for (const block of blocksOf(view.split, first.known, second.known)) {
    const [a, b] = [knownOn(first.known, block), knownOn(second.known, block)];
    if (a === undefined || b === undefined) continue;
    const gap = Math.abs(a - b);
    if (gap > 0 && gap < minCount) yield { block, between: [second.at, first.at] };
    if (gap > 0) continue;
    // Equal numbers settle whatever lies between them: what is withheld of one of them is withheld of all.
    for (const part of block)
      if (between.some(({ known }) => known.parts[part] === undefined))
        for (const { at, known } of between)
          if (known.parts[part] !== undefined) yield { block: [part], between: [at] };
    const isPlain =
      (!sensitive || a === 0) && between.every(({ known }) => isAlike(known, first.known, block));
    if (!isPlain) yield { block, between: [second.at, first.at] };
  }
}

/** Told of the same parts of a block. */
function isAlike(one: Known, other: Known, block: Block): boolean {
  const isWhole = (knowing: Known): boolean => knowing.all !== undefined;
  return (
    block.every((at) => (one.parts[at] === undefined) === (other.parts[at] === undefined)) &&
    (block.length < one.parts.length || isWhole(one) === isWhole(other))
  );
}

/** The same number told before and now, of other people: those who came or went may not be few. */
function* movedFaults(view: View, at: number, { tally, cells }: ToldBefore): Generator<Fault> {
  const { split, all, minCount } = view;
  const now = knownNow(view, at);
  const then: Known = {
    all: cells.get(tally.cellOf(all)),
    parts: partsOf(split).map((part) => {
      const scope = split.scopes[part];
      return scope === undefined ? undefined : cells.get(tally.cellOf(scope));
    }),
  };
  for (const block of blocksOf(split, now, then)) {
    const [a, b] = [knownOn(now, block), knownOn(then, block)];
    if (a === undefined || b === undefined) continue;
    const moved = Math.abs(a - b);
    if (moved > 0 && moved < minCount) yield { block, between: [at] };
  }
}
