import { sortedBy } from '../model/order.ts';
import { type Problem, problem } from '../model/problem.ts';
import { groupBy } from './group-by.ts';
import type { IdentifiedAnswer } from './identify-answers.ts';
import { type DateSettings, readTimestamps } from './parse-dates.ts';

export type NewestAnswers = {
  /** One answer a person and role. */
  readonly answers: readonly IdentifiedAnswer[];
  readonly problems: readonly Problem[];
};

/**
 * Who answered twice in a role: equal answers are merged, of differing ones the newest counts and the others are
 * listed; where no timestamp tells which is newer, it is an error that names both rows.
 */
export function newestAnswers(answers: readonly IdentifiedAnswer[], dates: DateSettings): NewestAnswers {
  const sent = sendingTimes(answers, dates);
  const kept: IdentifiedAnswer[] = [];
  const problems: Problem[] = [];
  for (const group of groupBy(answers, ({ role, id }) => `${role}\0${id}`).values()) {
    const rows = sortedBy(
      group,
      ({ file }) => file,
      ({ row }) => row,
    );
    const distinct = [...groupBy(rows, ({ content }) => content).values()].flatMap((equal) =>
      equal.slice(-1),
    );
    const used = distinct.length === 1 ? distinct[0] : newestOf(distinct, sent);
    const chosen = used ?? distinct[0];
    if (chosen !== undefined) kept.push(chosen);
    if (distinct.length > 1) problems.push(twiceProblem(distinct, used, sent));
  }
  return { answers: kept, problems };
}

function newestOf(
  rows: readonly IdentifiedAnswer[],
  sent: ReadonlyMap<IdentifiedAnswer, number>,
): IdentifiedAnswer | undefined {
  if (rows.some((row) => !sent.has(row))) return undefined;
  const latest = Math.max(...rows.map((row) => sent.get(row) ?? 0));
  const newest = rows.filter((row) => sent.get(row) === latest);
  return newest.length === 1 ? newest[0] : undefined;
}

function twiceProblem(
  rows: readonly IdentifiedAnswer[],
  used: IdentifiedAnswer | undefined,
  sent: ReadonlyMap<IdentifiedAnswer, number>,
): Problem {
  const [first, second] = rows;
  const last = used ?? second ?? first;
  const at = { file: last?.file ?? '', row: last?.row ?? 0 };
  const person = last?.id ?? '';
  if (used !== undefined) {
    const merged = rows.filter((row) => row !== used).map(({ row }) => row);
    return problem('same-person-twice', { person, used: used.row, merged }, at);
  }
  const undated = rows.find((row) => row.cells.has('timestamp') && !sent.has(row))?.cells.get('timestamp');
  if (undated !== undefined)
    return problem('ambiguous-dates', { found: undated.text, header: undated.header }, undated.at);
  return problem('same-person-differs', { person, other: first?.row ?? 0 }, at);
}

/** Timestamps are read a column at a time, since the column decides between day and month. */
function sendingTimes(
  answers: readonly IdentifiedAnswer[],
  dates: DateSettings,
): ReadonlyMap<IdentifiedAnswer, number> {
  const times = new Map<IdentifiedAnswer, number>();
  for (const rows of groupBy(answers, ({ file }) => file).values()) {
    const stamped = rows.filter(({ cells }) => cells.has('timestamp'));
    const read = readTimestamps(
      stamped.map(({ cells }) => cells.get('timestamp')?.text ?? ''),
      dates,
    );
    stamped.forEach((row, at) => {
      const time = read[at];
      if (time !== undefined) times.set(row, time);
    });
  }
  return times;
}
