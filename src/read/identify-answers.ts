import { sortedBy } from '../model/order.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { AnswerBook } from './answer-book.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { foldText } from './fold-text.ts';
import { cleanEmail, cleanId, nameOf } from './person-keys.ts';
import { TextIndex } from './text-index.ts';

/** Whose answer each is. People are numbered from 0 in the order in which they first occur. */
export type Identities = {
  readonly people: number;
  /** The person of each answer; -1 where nobody can be made out. */
  readonly personOf: Int32Array;
  readonly id: (person: number) => string;
  readonly byId: TextIndex;
  readonly problems: readonly Problem[];
};

/** What a spreadsheet leaves of an id that it took for a number, a formula or a date. */
const damaged = /^(\d+([.,]\d+)?E[+-]?\d+|\d+[.,]0+|#+|#(REF|N\/A|NAME|VALUE|DIV\/0)[!?]?)$/i;
/** Zero-width and direction characters: two ids that look the same would not be. */
const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Gives every answer the one person who sent it: by the id that was answered, else the id that stands with the same
 * address anywhere in the people files, else the address, else (in a file that asks for neither) the name. Rows
 * without any are problems and left out.
 */
export function identifyAnswers(book: AnswerBook): Identities {
  const keys = answerKeys(book);
  const { size } = book;
  const personOf = new Int32Array(size).fill(-1);
  const first = new Int32Array(size);
  const problems: Problem[] = [];
  const idOf = (person: number) => keys.key(first[person] ?? 0);
  const byId = new TextIndex(idOf);
  const enrol = (answer: number, key: string) => {
    first[byId.size] = answer;
    personOf[answer] = byId.add(key, byId.size);
  };
  const ids = new TextIndex((answer) => keys.email(answer));
  for (let answer = 0; answer < size; answer++) {
    const [id, email] = [keys.id(answer), keys.email(answer)];
    if (id === '') continue;
    enrol(answer, id);
    if (email === '') continue;
    const other = ids.add(email, answer);
    if (keys.id(other) !== id) problems.push(otherId(book, answer, { id: keys.id(other), answer: other }));
  }
  for (let answer = 0; answer < size; answer++) {
    if (personOf[answer] !== -1) continue;
    const email = keys.email(answer);
    const known = email === '' ? undefined : ids.find(email);
    if (known !== undefined) personOf[answer] = personOf[known] ?? -1;
    else if (keys.key(answer) !== '') enrol(answer, keys.key(answer));
    else problems.push(problem('row-without-identity', {}, book.row(answer)));
  }
  problems.push(...idProblems(book), ...idsAlike(book, { personOf, id: idOf, people: byId.size }));
  return { people: byId.size, personOf, id: idOf, byId, problems };
}

type AnswerKeys = {
  readonly id: (answer: number) => string;
  readonly email: (answer: number) => string;
  /** The id, else the address, else the name where the form asks for neither; blank where there is none. */
  readonly key: (answer: number) => string;
};

function answerKeys(book: AnswerBook): AnswerKeys {
  const nameless = new Set(filesWithoutKeys(book));
  const id = (answer: number) => cleanId(book.text(answer, 'id'));
  const email = (answer: number) => {
    const found = cleanEmail(book.text(answer, 'email'));
    return found === 'anonymous' ? '' : found;
  };
  const keyOf = (answer: number) => {
    const key = id(answer) || email(answer);
    if (key !== '' || nameless.size === 0 || !nameless.has(book.place(answer).sheet.table.file)) return key;
    return nameOf(book.text(answer, 'name') || fullName(book, answer));
  };
  return { id, email, key: keyOf };
}

/** First and last name where the form asks for them apart. */
export function fullName(book: AnswerBook, answer: number): string {
  return `${book.text(answer, 'first_name')} ${book.text(answer, 'last_name')}`.trim();
}

function filesWithoutKeys({ sheets }: AnswerBook): string[] {
  const keyed = ({ questions, rows }: AnswerSheet) =>
    ['id', 'email'].some((field) => {
      const column = questions.get(field)?.column;
      return column !== undefined && rows.some((at) => column.text(at).trim() !== '');
    });
  const withKeys = new Set(sheets.filter(keyed).map(({ table }) => table.file));
  return sheets.map(({ table }) => table.file).filter((file) => !withKeys.has(file));
}

function otherId(book: AnswerBook, answer: number, known: { id: string; answer: number }): Problem {
  const cell = book.cell(answer, 'id');
  const { file, row } = book.row(known.answer);
  const expected = `"${known.id}", the id that ${file}, row ${row} gives for the same address, or correct the address`;
  return problem(
    'invalid-cell',
    { header: cell?.header ?? 'id', found: cell?.text ?? '', expected },
    cell?.at,
  );
}

function idProblems(book: AnswerBook): Problem[] {
  return book.sheets.flatMap(({ questions, rows }) => {
    const question = questions.get('id');
    if (question === undefined) return [];
    const problems: Problem[] = [];
    for (const at of rows) {
      const text = question.column.text(at).trim();
      const expected = invisible.test(text)
        ? 'the id without invisible characters'
        : damaged.test(text)
          ? 'the id as it was before a spreadsheet took it for a number'
          : undefined;
      const cell = expected === undefined ? undefined : question.cell(at);
      if (expected !== undefined && cell !== undefined)
        problems.push(problem('invalid-cell', { header: cell.header, found: cell.text, expected }, cell.at));
    }
    return problems;
  });
}

/** Ids that a spreadsheet or a typist makes of one another: leading zeros, letters in another case. */
function idsAlike(
  book: AnswerBook,
  { personOf, id, people }: Pick<Identities, 'personOf' | 'id' | 'people'>,
): Problem[] {
  const shapeOf = (person: number) => foldText(id(person)).replace(/^0+(?=\d)/, '');
  const shapes = new TextIndex(shapeOf);
  const alike = new Map<number, number[]>();
  for (let person = 0; person < people; person++) {
    const other = shapes.add(shapeOf(person), person);
    if (other !== person) alike.set(other, [...(alike.get(other) ?? [other]), person]);
  }
  if (alike.size === 0) return [];
  const twins = new Set([...alike.values()].flat());
  const seen = new Map<number, number>();
  personOf.forEach((person, answer) => {
    if (twins.has(person) && !seen.has(person) && cleanId(book.text(answer, 'id')) !== '')
      seen.set(person, answer);
  });
  return [...alike.values()].flatMap((group) => {
    const numbered = sortedBy(
      group.filter((person) => seen.has(person)),
      (person) => id(person),
    );
    const [one, other] = numbered;
    if (one === undefined || other === undefined) return [];
    const cell = book.cell(seen.get(other) ?? 0, 'id');
    return [problem('ids-alike', { found: id(other), other: id(one) }, cell?.at)];
  });
}
