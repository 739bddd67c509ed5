import { sortedBy } from '../model/order.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Answer } from './answer.ts';
import { foldName, foldText } from './fold-text.ts';
import { groupBy } from './group-by.ts';

export type IdentifiedAnswer = Answer & { readonly id: string };

/** What a spreadsheet leaves of an id that it took for a number, a formula or a date. */
const damaged = /^(\d+([.,]\d+)?E[+-]?\d+|\d+[.,]0+|#+|#(REF|N\/A|NAME|VALUE|DIV\/0)[!?]?)$/i;
/** Zero-width and direction characters: two ids that look the same would not be. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

/** An id as it is compared: NFC, no space around, case kept. */
export function cleanId(text: string): string {
  return text.normalize('NFC').trim();
}

/** Address folded: one person however it is typed. */
export function cleanEmail(text: string): string {
  return foldText(text.replace(/^mailto:/i, '').replace(/^<(.*)>$/, '$1'));
}

/**
 * Gives every answer the one id of its person: the id that was answered, else the id that stands with the same
 * address anywhere in the people files, else the address, else (in a file that asks for neither) the name.
 * Rows without any are problems and left out.
 */
export function identifyAnswers(answers: readonly Answer[]): {
  readonly answers: readonly IdentifiedAnswer[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const byEmail = idsByEmail(answers, problems);
  const nameless = filesWithoutKeys(answers);
  const identified = answers.flatMap((answer): IdentifiedAnswer[] => {
    const email = emailOf(answer);
    const named = nameless.has(answer.file) ? nameOf(answer.cells.get('name')?.text ?? fullName(answer)) : '';
    const id =
      idOf(answer) ??
      (email === undefined ? undefined : (byEmail.get(email)?.id ?? email)) ??
      (named === '' ? undefined : named);
    problems.push(...idProblems(answer));
    if (id !== undefined) return [{ ...answer, id }];
    problems.push(problem('row-without-identity', {}, { file: answer.file, row: answer.row }));
    return [];
  });
  problems.push(...idsAlike(identified));
  return { answers: identified, problems };
}

function idOf(answer: Answer): string | undefined {
  const cell = answer.cells.get('id');
  return cell === undefined ? undefined : cleanId(cell.text) || undefined;
}

function emailOf(answer: Answer): string | undefined {
  const email = cleanEmail(answer.cells.get('email')?.text ?? '');
  return email === '' || email === 'anonymous' ? undefined : email;
}

/** First and last name where the form asks for them apart. */
export function fullName(answer: Answer): string {
  return `${answer.cells.get('first_name')?.text ?? ''} ${answer.cells.get('last_name')?.text ?? ''}`.trim();
}

/** "Zhou, Julia" is turned round; titles and a second comma stay as they are. */
export function nameOf(text: string): string {
  const parts = /^([^,]+),\s*([^,]+)$/.exec(text.trim());
  const turned = parts === null ? text : `${parts[2]} ${parts[1]}`;
  return turned.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function filesWithoutKeys(answers: readonly Answer[]): ReadonlySet<string> {
  const files = groupBy(answers, ({ file }) => file);
  return new Set(
    [...files]
      .filter(([, rows]) => rows.every((row) => !row.cells.has('id') && !row.cells.has('email')))
      .map(([file]) => file),
  );
}

type IdAtEmail = { readonly id: string; readonly answer: Answer };

function idsByEmail(answers: readonly Answer[], problems: Problem[]): Map<string, IdAtEmail> {
  const found = new Map<string, IdAtEmail>();
  for (const answer of sortedBy(
    answers,
    ({ file }) => file,
    ({ row }) => row,
  )) {
    const id = idOf(answer);
    const email = emailOf(answer);
    if (id === undefined || email === undefined) continue;
    const other = found.get(email);
    if (other === undefined) found.set(email, { id, answer });
    else if (other.id !== id) {
      const cell = answer.cells.get('id');
      const expected = `"${other.id}", the id that ${other.answer.file}, row ${other.answer.row} gives for the same address, or correct the address`;
      problems.push(problem('invalid-cell', { header: cell?.header ?? 'id', found: id, expected }, cell?.at));
    }
  }
  return found;
}

function idProblems(answer: Answer): Problem[] {
  const cell = answer.cells.get('id');
  if (cell === undefined) return [];
  const facts = { header: cell.header, found: cell.text };
  if (invisible.test(cell.text))
    return [problem('invalid-cell', { ...facts, expected: 'the id without invisible characters' }, cell.at)];
  return damaged.test(cell.text)
    ? [
        problem(
          'invalid-cell',
          { ...facts, expected: 'the id as it was before a spreadsheet took it for a number' },
          cell.at,
        ),
      ]
    : [];
}

/** Ids that a spreadsheet or a typist makes of one another: leading zeros, letters in another case. */
function idsAlike(answers: readonly IdentifiedAnswer[]): Problem[] {
  const byShape = groupBy(
    sortedBy(
      answers.filter(({ cells }) => cells.has('id')),
      ({ id }) => id,
      ({ file }) => file,
      ({ row }) => row,
    ),
    ({ id }) => foldText(id).replace(/^0+(?=\d)/, ''),
  );
  return [...byShape.values()].flatMap((group) => {
    const first = group[0];
    const other = group.find(({ id }) => id !== first?.id);
    return first === undefined || other === undefined
      ? []
      : [problem('ids-alike', { found: other.id, other: first.id }, other.cells.get('id')?.at)];
  });
}

/** Words of a name in one order, so that "Julia Zhou" and "Zhou, Julia" are one key. */
export function nameKey(name: string): string {
  return foldName(name).split(' ').sort().join(' ');
}
