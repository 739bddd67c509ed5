import { sortedBy } from '../model/order.ts';
import type { Form } from './forms/form.ts';
import { pairValue } from './forms/pair-value.ts';
import { tabulated } from './forms/tabulate.ts';
import type { Market } from './market.ts';

/** How many mentors a law takes from a mentee. */
export type RuledOut = { readonly rule: string; readonly count: number };

/** Marks the mentors whom a form bars from a mentee, and says how many were not marked before. */
type Marker = (mentee: number, marked: Uint8Array) => number;

/**
 * How many mentors each law takes from a mentee, each mentor counted once under the first law that is broken: taking no
 * part and having no places come before the rules. Law by law over whole rows, since a large program that is short of
 * places asks it of thousands of mentees.
 */
export function ruledOutCounter(market: Market): (mentee: number) => RuledOut[] {
  const { sides, barred, plan, laws } = market;
  const closed = new Map<string, number>();
  const gone = Uint8Array.from(sides.mentors, (mentor) => {
    const why =
      barred.mentor.get(mentor.id) ?? ((mentor.capacity.mentor ?? 0) === 0 ? 'no places' : undefined);
    if (why !== undefined) closed.set(why, (closed.get(why) ?? 0) + 1);
    return why === undefined ? 0 : 1;
  });
  const markers = [
    ...plan.rules.map(({ name, forms }) => ({ name, marks: forms.map(markerOf) })),
    // That of one direction is no matter of one pair alone, and no form.
    ...laws.slice(plan.rules.length).map(({ name, breaks }) => ({ name, marks: [onePairAtATime(breaks)] })),
  ];
  return (mentee) => {
    const counts = new Map(closed);
    const marked = gone.slice();
    for (const { name, marks } of markers) {
      const found = marks.reduce((sum, mark) => sum + mark(mentee, marked), 0);
      if (found > 0) counts.set(name, (counts.get(name) ?? 0) + found);
    }
    return sortedBy(
      [...counts].map(([rule, count]) => ({ rule, count })),
      (r) => -r.count,
      (r) => r.rule,
    );
  };
}

/** A rule's form is broken where it says 1. */
function markerOf(form: Form): Marker {
  if (form.kind === 'listed' && form.rest.values.every((value) => value <= 0)) {
    const { first, mentor, value } = form;
    return (i, marked) => {
      let found = 0;
      for (let k = first[i] ?? 0; k < (first[i + 1] ?? 0); k++) {
        const j = mentor[k] ?? 0;
        if ((value[k] ?? 0) <= 0 || marked[j] !== 0) continue;
        marked[j] = 1;
        found++;
      }
      return found;
    };
  }
  const table = tabulated(form);
  if (table === undefined) {
    const value = pairValue(form);
    return onePairAtATime((i, j) => value(i, j) > 0);
  }
  const { mentee, mentor, columns, values } = table;
  return (i, marked) => {
    const row = (mentee[i] ?? 0) * columns;
    let found = 0;
    for (let j = 0; j < marked.length; j++) {
      if (marked[j] !== 0 || (values[row + (mentor[j] ?? 0)] ?? 0) <= 0) continue;
      marked[j] = 1;
      found++;
    }
    return found;
  };
}

const onePairAtATime =
  (breaks: (mentee: number, mentor: number) => boolean): Marker =>
  (i, marked) => {
    let found = 0;
    for (let j = 0; j < marked.length; j++) {
      if (marked[j] !== 0 || !breaks(i, j)) continue;
      marked[j] = 1;
      found++;
    }
    return found;
  };
