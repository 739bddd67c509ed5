import type { WorthTable } from './worth.ts';

/** Stretches of mentors in inner order, from … to − 1, flat: from, to, from, to, … All even; the last may end one beyond. */
export type Stretches = Int32Array;

/** The mentors that a mentee may be scored with at all: `open` stretches, and the barred `gaps` inside them. */
export type OpenMentors = { readonly open: Stretches; readonly gaps: Stretches };

/**
 * Mentors put in groups by what the rules with few distinct answers (levels, departments, zones) see of them, so that
 * whole groups are passed over for a mentee before any pair is touched.
 */
export type Blocks = {
  /** The place of each mentor in the inner order. */
  readonly order: Int32Array;
  readonly openTo: (mentee: number) => OpenMentors;
};

/** Gaps of barred mentors shorter than this are scored along: starting a loop anew costs more. */
const shortGap = 32;

/** The groups of a table whose sums are −∞ where a rule is broken; without a table everybody is open to everybody. */
export function mentorBlocks(mentors: number, table?: WorthTable): Blocks {
  if (table === undefined) {
    const all = evenStretches([0, mentors], []);
    return { order: Int32Array.from({ length: mentors }, (_, j) => j), openTo: () => all };
  }
  const { columns, worth, mentee } = table;
  const start = new Int32Array(columns + 1);
  for (const code of table.mentor) start[code + 1] = (start[code + 1] ?? 0) + 1;
  for (let c = 0; c < columns; c++) start[c + 1] = (start[c + 1] ?? 0) + (start[c] ?? 0);
  const next = start.slice();
  const order = new Int32Array(mentors);
  table.mentor.forEach((code, j) => {
    order[next[code] ?? 0] = j;
    next[code] = (next[code] ?? 0) + 1;
  });
  const known: OpenMentors[] = [];
  return {
    order,
    openTo: (i) => {
      const code = mentee[i] ?? 0;
      known[code] ??= openMentors(worth.subarray(code * columns, (code + 1) * columns), start);
      return known[code];
    },
  };
}

function openMentors(row: Float64Array, start: Int32Array): OpenMentors {
  const open: number[] = [];
  const gaps: number[] = [];
  for (let code = 0; code < row.length; code++) {
    const from = start[code] ?? 0;
    const to = start[code + 1] ?? 0;
    if ((row[code] ?? 0) < 0 || from === to) continue;
    const last = open.at(-1) ?? Number.NEGATIVE_INFINITY;
    if (from - last >= shortGap) open.push(from, to);
    else {
      if (from > last) gaps.push(last, from);
      open[open.length - 1] = to;
    }
  }
  return evenStretches(open, gaps);
}

/** Widened to even places, since the kernel adds two sums at a time: who comes in by this is a gap. */
function evenStretches(open: readonly number[], gaps: readonly number[]): OpenMentors {
  const odd = open.filter((place) => place % 2 === 1);
  return {
    open: Int32Array.from(open, (place, at) =>
      place % 2 === 0 ? place : at % 2 === 0 ? place - 1 : place + 1,
    ),
    gaps: Int32Array.from([
      ...gaps,
      ...odd.flatMap((place) => (open.indexOf(place) % 2 === 0 ? [place - 1, place] : [place, place + 1])),
    ]),
  };
}
