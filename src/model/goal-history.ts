import type { Day } from './day.ts';
import type { Goal } from './goal.ts';
import { sortedBy } from './order.ts';

/** The fields of goals.csv that a revision may change, by the header of their column. */
const revisable = [
  ['title', ({ title }: Goal) => title],
  ['category', ({ category }: Goal) => category],
  ['measure', ({ measure }: Goal) => measure],
  ['baseline', ({ baseline }: Goal) => baseline],
  ['target', ({ target }: Goal) => target],
  ['due', ({ due }: Goal) => due],
  ['weight', ({ weight }: Goal) => String(weight)],
  ['parent', ({ parent }: Goal) => parent],
  ['pairing_id', ({ pairing }: Goal) => pairing],
] as const;
export type RevisableField = (typeof revisable)[number][0];

/** What one revision changed; the first one changes nothing. */
export type GoalRevision = {
  readonly revision: number;
  readonly revised?: Day;
  readonly changes: readonly {
    readonly field: RevisableField;
    readonly before?: string;
    readonly after?: string;
  }[];
  readonly note?: string;
};

/** The life of one goal: its revisions by number, each with what it changed. All rows are of one goal. */
export function goalHistory(rows: readonly Goal[]): GoalRevision[] {
  const revisions = sortedBy(
    rows,
    ({ revision }) => revision,
    ({ title }) => title,
  );
  return revisions.map((goal, at) => ({
    revision: goal.revision,
    ...(goal.revised === undefined ? {} : { revised: goal.revised }),
    changes: changesOf(revisions[at - 1], goal),
    ...(goal.note === undefined ? {} : { note: goal.note }),
  }));
}

function changesOf(earlier: Goal | undefined, later: Goal): GoalRevision['changes'] {
  if (earlier === undefined) return [];
  return revisable.flatMap(([field, of]) => {
    const [before, after] = [of(earlier), of(later)];
    if (before === after) return [];
    return [
      { field, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) },
    ];
  });
}
