import {
  type Form,
  type Hours,
  type Listed,
  type Lookup,
  type Overlap,
  type Text,
  toMillionths,
  unknown,
} from './form.ts';

/** The number that a form gives a pair; see form.ts. */
export type PairValue = (mentee: number, mentor: number) => number;

/** Reads a form for one pair at a time: what explanations and checks use. Rows are read by scan/row-scorer.ts. */
export function pairValue(form: Form): PairValue {
  switch (form.kind) {
    case 'lookup':
      return lookupValue(form);
    case 'equality':
      return (i, j) => {
        const a = form.mentee[i] ?? unknown;
        const b = form.mentor[j] ?? unknown;
        return a < 0 || b < 0 ? unknown : a === b ? form.same : form.different;
      };
    case 'closeness':
      return (i, j) => {
        const gap = (form.mentor[j] ?? Number.NaN) - (form.mentee[i] ?? Number.NaN) - form.ideal;
        return Number.isNaN(gap) ? unknown : toMillionths(1 - Math.abs(gap) / form.tolerance);
      };
    case 'between':
      return (i, j) => {
        const gap = (form.mentor[j] ?? Number.NaN) - (form.mentee[i] ?? Number.NaN);
        return Number.isNaN(gap) ? unknown : gap < form.min || gap > form.max ? 1 : 0;
      };
    case 'overlap':
      return overlapValue(form);
    case 'hours':
      return hoursValue(form);
    case 'listed':
      return listedValue(form);
    case 'text':
      return textValue(form);
  }
}

const lookupValue =
  ({ mentee, mentor, columns, values }: Lookup): PairValue =>
  (i, j) =>
    values[(mentee[i] ?? 0) * columns + (mentor[j] ?? 0)] ?? unknown;

function overlapValue({ mentee, mentor, wordsEach, step, values }: Overlap): PairValue {
  return (i, j) => {
    let common = 0;
    for (let w = 0; w < wordsEach; w++)
      common += ones((mentee.words[i * wordsEach + w] ?? 0) & (mentor.words[j * wordsEach + w] ?? 0));
    return values[(mentee.base[i] ?? 0) + (mentor.base[j] ?? 0) + common * step] ?? unknown;
  };
}

/** Bits set in 32 (Warren, Hacker's Delight, 5-1). */
export function ones(x: number): number {
  let y = x - ((x >>> 1) & 0x55555555);
  y = (y & 0x33333333) + ((y >>> 2) & 0x33333333);
  y = (y + (y >>> 4)) & 0x0f0f0f0f;
  return Math.imul(y, 0x01010101) >>> 24;
}

function hoursValue(form: Hours): PairValue {
  const { mentee, mentor, values } = form;
  return (i, j) =>
    mentee.known[i] === 1 && mentor.known[j] === 1 ? (values[commonMinutes(form, i, j)] ?? 0) : unknown;
}

/** Minutes a week in which both are free: a walk along both sorted lists. */
export function commonMinutes({ mentee, mentor }: Hours, i: number, j: number): number {
  let a = mentee.first[i] ?? 0;
  let b = mentor.first[j] ?? 0;
  const lastA = mentee.first[i + 1] ?? 0;
  const lastB = mentor.first[j + 1] ?? 0;
  let minutes = 0;
  while (a < lastA && b < lastB) {
    const endA = mentee.to[a] ?? 0;
    const endB = mentor.to[b] ?? 0;
    minutes += Math.max(0, Math.min(endA, endB) - Math.max(mentee.from[a] ?? 0, mentor.from[b] ?? 0));
    if (endA < endB) a += 1;
    else b += 1;
  }
  return minutes;
}

function listedValue(form: Listed): PairValue {
  const rest = lookupValue(form.rest);
  return (i, j) => {
    const at = placeOf(form, i, j);
    return at < 0 ? rest(i, j) : (form.value[at] ?? unknown);
  };
}

/** Where a pair stands in a list, −1 where it does not. */
function placeOf({ first, mentor }: Listed, i: number, j: number): number {
  let low = first[i] ?? 0;
  let high = (first[i + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = mentor[middle] ?? 0;
    if (found === j) return middle;
    if (found < j) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function textValue({ mentee, mentor }: Text): PairValue {
  return (i, j) => {
    let a = mentee.first[i] ?? 0;
    let b = mentor.first[j] ?? 0;
    const lastA = mentee.first[i + 1] ?? 0;
    const lastB = mentor.first[j + 1] ?? 0;
    if (a === lastA || b === lastB) return unknown;
    let cosine = 0;
    while (a < lastA && b < lastB) {
      const termA = mentee.term[a] ?? 0;
      const termB = mentor.term[b] ?? 0;
      if (termA === termB) cosine += (mentee.weight[a] ?? 0) * (mentor.weight[b] ?? 0);
      if (termA <= termB) a += 1;
      if (termB <= termA) b += 1;
    }
    return toMillionths(cosine);
  };
}
