import { groupBy } from '../model/group-by.ts';
import { sortedBy } from '../model/order.ts';
import type { Role } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { AnswerBook } from './answer-book.ts';
import type { Identities } from './identify-answers.ts';
import { type DateSettings, readTimestamps } from './parse-dates.ts';

/** The one answer of each person in each role that counts. */
export type StandingAnswers = {
  /** By person; -1 where they did not answer in the role. */
  readonly of: { readonly [R in Role]: Int32Array };
  readonly problems: readonly Problem[];
};

/**
 * Who answered twice in a role: equal answers are merged, of differing ones the newest counts and the others are
 * listed; where no timestamp tells which is newer, it is an error that names both rows.
 */
export function standingAnswers(
  book: AnswerBook,
  { people, personOf, id }: Identities,
  dates: DateSettings,
): StandingAnswers {
  const of = { mentor: new Int32Array(people).fill(-1), mentee: new Int32Array(people).fill(-1) };
  const twice = new Map<string, { role: Role; person: number; answers: number[] }>();
  book.sheets.forEach(({ role, rows }, number) => {
    const start = book.starts[number] ?? 0;
    for (let answer = start; answer < start + rows.length; answer++) {
      const person = personOf[answer] ?? -1;
      if (person < 0) continue;
      const earlier = of[role][person] ?? -1;
      if (earlier < 0) of[role][person] = answer;
      else {
        const key = `${role}\0${person}`;
        const known = twice.get(key);
        if (known === undefined) twice.set(key, { role, person, answers: [earlier, answer] });
        else known.answers.push(answer);
      }
    }
  });
  const problems: Problem[] = [];
  if (twice.size > 0) {
    const sent = sendingTimes(book, dates);
    for (const { role, person, answers } of twice.values()) {
      const chosen = newestOf(book, answers, sent);
      of[role][person] = chosen.kept;
      if (chosen.distinct.length > 1) problems.push(twiceProblem(book, id(person), { ...chosen, sent }));
    }
  }
  return { of, problems };
}

/** When an answer was sent, in seconds since 1970, as `readTimestamp` gives them. */
export type SendingTime = (answer: number) => number | undefined;
type Newest = {
  readonly kept: number;
  readonly distinct: readonly number[];
  readonly used: number | undefined;
};

/** Rows of equal content are one answer: the last of them. */
function newestOf(book: AnswerBook, answers: readonly number[], sent: SendingTime): Newest {
  const rows = sortedBy(
    answers,
    (answer) => book.row(answer).file,
    (answer) => book.row(answer).row,
  );
  // Who went back to an earlier answer gave it twice: the later time counts.
  const distinct = [...groupBy(rows, (answer) => contentOf(book, answer)).values()].flatMap((equal) =>
    sortedBy(equal, (answer) => sent(answer) ?? Number.NEGATIVE_INFINITY).slice(-1),
  );
  const times = distinct.map(sent);
  const latest = Math.max(...times.map((time) => time ?? Number.NaN));
  const newest = distinct.filter((_, at) => times[at] === latest);
  const used = distinct.length === 1 ? distinct[0] : newest.length === 1 ? newest[0] : undefined;
  return { kept: used ?? distinct[0] ?? -1, distinct, used };
}

/** The row as read, without what only tells when it was sent. */
function contentOf(book: AnswerBook, answer: number): string {
  const { sheet, at } = book.place(answer);
  return JSON.stringify(sheet.telling.map((column) => sheet.table.columns[column]?.text(at).trim()));
}

function twiceProblem(
  book: AnswerBook,
  person: string,
  { distinct, used, sent }: Newest & { readonly sent: SendingTime },
): Problem {
  const [first = -1, second = first] = distinct;
  const last = used ?? second;
  if (used !== undefined) {
    const merged = distinct.filter((answer) => answer !== used).map((answer) => book.row(answer).row);
    return problem('same-person-twice', { person, used: book.row(used).row, merged }, book.row(last));
  }
  for (const answer of distinct) {
    const cell = sent(answer) === undefined ? book.cell(answer, 'timestamp') : undefined;
    if (cell !== undefined)
      return problem('ambiguous-dates', { found: cell.text, header: cell.header }, cell.at);
  }
  return problem('same-person-differs', { person, other: book.row(first).row }, book.row(last));
}

/** Timestamps are read a column at a time, since the column decides between day and month. */
export function sendingTimes(book: AnswerBook, dates: DateSettings): SendingTime {
  const times = new Map<object, readonly (number | undefined)[]>();
  return (answer) => {
    const { sheet, at } = book.place(answer);
    const column = sheet.questions.get('timestamp')?.column;
    if (column === undefined) return undefined;
    let read = times.get(column);
    if (read === undefined) {
      const texts = Array.from({ length: column.size }, (_, row) => column.text(row));
      const filled = texts.flatMap((text, row) => (text.trim() === '' ? [] : [row]));
      const known = readTimestamps(
        filled.map((row) => texts[row] ?? ''),
        dates,
      );
      const byRow: (number | undefined)[] = [];
      filled.forEach((row, place) => {
        byRow[row] = known[place];
      });
      read = byRow;
      times.set(column, read);
    }
    return read[at];
  };
}
