import { aboutQuestion, submittedColumn } from '../model/check-in.ts';
import { compareText, sortedBy } from '../model/order.ts';
import { type Problem, problem } from '../model/problem.ts';
import { checkInsCodec } from '../records/check-ins.ts';
import type { Program } from '../schema/program.ts';
import type { Question } from '../schema/program-check-ins.ts';
import { type IdentityColumns, identityColumns } from './check-in-identity.ts';
import { checkInQuestions, isKnownQuestion, type KnownQuestion } from './check-in-questions.ts';
import { type ColumnProfile, profileColumns } from './column-profile.ts';
import { declaredHeaders } from './declared-columns.ts';
import { foldHeader, foldName, snakeCase, withoutCounter } from './fold-text.ts';
import { surveyTool } from './survey-tools.ts';
import type { Table } from './table.ts';

/** A column that answers a question. Without `declared` and `known` it is one of the program's own that nobody declared. */
export type QuestionColumn = {
  readonly at: number;
  readonly id: string;
  readonly header: string;
  readonly declared?: Question;
  readonly known?: KnownQuestion;
  /** The value that each word of the form stands for; words folded by `foldName`. */
  readonly choices: ReadonlyMap<string, string>;
};

export type CheckInColumns = {
  readonly identity: IdentityColumns;
  readonly questions: readonly QuestionColumn[];
  /** Columns that a survey tool adds by itself, or this program to rows it refused: nobody answered them. */
  readonly leftOut: readonly number[];
  /** A question that two columns could be: nothing can be read until that is settled. */
  readonly unclear?: Problem;
};

type Questions = Program['checkins']['questions'];

/** What stands before the rows of a file under out/refused/. */
export const refusedRowHeader = 'Row';
export const refusedReasonHeader = 'Why it was refused';

/**
 * Which column says who, about whom and when, and which answers which question: declared headers first, then ids, known
 * headers and known wordings. What is left is kept as a further question under its own snake_case name. All of it
 * follows from the headers and from program.yaml, never from the rows: any split of a file is read alike.
 */
export function mapCheckInColumns(table: Table, questions: Questions): CheckInColumns {
  const profiles = profileColumns(table).filter(({ header }) => header !== '');
  const declared = declaredColumns(profiles, questions);
  const tool = surveyTool(table.header);
  const taken = new Set(declared.map(({ at }) => at));
  const refusal = refusalColumns(table.header);
  for (const at of refusal) taken.add(at);
  const identity = identityColumns(
    profiles.filter(({ at }) => !taken.has(at)),
    tool,
  );
  for (const columns of identity.values()) for (const at of columns) taken.add(at);
  const ofTheTool = profiles.filter(({ at, folded }) => !taken.has(at) && tool.itsOwn.has(folded));
  for (const { at } of ofTheTool) taken.add(at);
  const leftOut = [...refusal, ...ofTheTool.map(({ at }) => at)];
  const found = [...declared];
  for (const claim of [byId, byHeader, byWords]) {
    const free = profiles.filter(({ at }) => !taken.has(at));
    const round = free.flatMap((profile): QuestionColumn[] => {
      const id = claimed(profile, (folded) => claim({ ...profile, folded }, questions));
      if (id === undefined || found.some((column) => column.id === id)) return [];
      return [questionColumn(profile, id, questions)];
    });
    const unclear = claimedTwice(round, table);
    if (unclear !== undefined) return { identity, questions: found, leftOut, unclear };
    for (const { at } of round) taken.add(at);
    found.push(...round);
  }
  const rest = profiles.filter(({ at }) => !taken.has(at));
  return { identity, questions: [...found, ...ownColumns(rest, found)], leftOut };
}

/** A refused row that was corrected comes back with its number and the reason in front: neither is an answer. */
function refusalColumns(header: readonly string[]): number[] {
  const [row, reason] = [refusedRowHeader, refusedReasonHeader].map((name) => header.indexOf(name));
  return row === undefined || reason === undefined || row < 0 || reason < 0 ? [] : [row, reason];
}

/** A header that program.yaml gives, else in other letters; of several for one question each is a column of its own. */
function declaredColumns(profiles: readonly ColumnProfile[], questions: Questions): QuestionColumn[] {
  const taken = new Set<number>();
  return Object.entries(questions).flatMap(([id, { column }]) =>
    declaredHeaders(column, undefined).flatMap((wanted) => {
      const free = profiles.filter(({ at }) => !taken.has(at));
      const found =
        free.find(({ header }) => header === wanted.trim()) ??
        free.find(({ folded }) => snakeCase(wanted) === folded.replaceAll(' ', '_'));
      if (found === undefined) return [];
      taken.add(found.at);
      return [questionColumn(found, id, questions)];
    }),
  );
}

function questionColumn({ at, header }: ColumnProfile, id: string, questions: Questions): QuestionColumn {
  const declared = Object.hasOwn(questions, id) ? questions[id] : undefined;
  const known: KnownQuestion | undefined = isKnownQuestion(id) ? checkInQuestions[id] : undefined;
  return {
    at,
    id,
    header,
    ...(declared === undefined ? {} : { declared }),
    ...(known === undefined ? {} : { known }),
    choices: choicesOf(declared, known),
  };
}

/** What program.yaml declares comes before what the built-in forms say; the values of a known choice are fixed. */
function choicesOf(declared: Question | undefined, known: KnownQuestion | undefined): Map<string, string> {
  const fixed = known?.kind === 'choice' ? Object.keys(known.values ?? {}) : undefined;
  const choices = new Map<string, string>();
  // The words of the built-in scale would be wrong on another.
  const own = isOnKnownScale(declared, known) ? known?.values : undefined;
  for (const values of [declared?.values, own]) {
    for (const [value, words] of Object.entries(values ?? {})) {
      if (fixed?.includes(value) === false) continue;
      // A minus would be lost in folding.
      for (const word of value.startsWith('-') ? words : [value, ...words]) {
        const folded = foldName(word);
        if (!choices.has(folded)) choices.set(folded, value);
      }
    }
  }
  return choices;
}

function isOnKnownScale(declared: Question | undefined, known: KnownQuestion | undefined): boolean {
  if (declared?.scale === undefined || known?.scale === undefined) return true;
  return declared.scale.min === known.scale.min && declared.scale.max === known.scale.max;
}

type Claim = (profile: ColumnProfile, questions: Questions) => string | undefined;

/** By the whole header, else, of a grid, by its row: `How far is this true? [My partner keeps what we agree.]` */
function claimed({ header, folded }: ColumnProfile, claim: (folded: string) => string | undefined) {
  const row = /\[([^[\]]+)\]\s*$/.exec(header)?.[1];
  return claim(folded) ?? (row === undefined ? undefined : claim(foldHeader(row)));
}

const byId: Claim = ({ folded }, questions) => {
  const name = folded.replaceAll(' ', '_');
  return Object.keys(questions).find((id) => snakeCase(id) === name) ?? knownById.get(name);
};

const known: readonly (readonly [string, KnownQuestion])[] = Object.entries(checkInQuestions);
const knownById: ReadonlyMap<string, string> = new Map(known.map(([id]) => [snakeCase(id), id]));
/** No two questions share a wording. */
const knownByHeader: ReadonlyMap<string, string> = new Map(
  known.flatMap(([id, { headers }]) => headers.map((header): [string, string] => [header, id])),
);

/** The header as it stands; a counter behind it does not count. */
const byHeader: Claim = ({ folded }) =>
  knownByHeader.get(folded) ?? knownByHeader.get(withoutCounter(folded));

const byWords: Claim = ({ folded }) => known.find(([, { words }]) => words?.test(folded))?.[0];

function claimedTwice(columns: readonly QuestionColumn[], table: Table): Problem | undefined {
  for (const [index, second] of columns.entries()) {
    const first = columns.slice(0, index).find(({ id }) => id === second.id);
    if (first === undefined) continue;
    const at = { file: table.file, row: table.headerRow, column: second.at + 1 };
    return problem(
      'question-claimed-twice',
      { question: second.id, headers: [first.header, second.header] },
      at,
    );
  }
  return undefined;
}

/** What the ledger keeps beside the answers under a name of its own: time of day, and of whom a manager speaks. */
const kept: readonly string[] = [submittedColumn, aboutQuestion];

/**
 * The columns that nobody knows, named after their headers. No further question may be called like a column that the
 * ledger has already, nor two of them alike; which of two gets the number does not depend on the order of the columns.
 */
function ownColumns(rest: readonly ColumnProfile[], found: readonly QuestionColumn[]): QuestionColumn[] {
  const ids = new Set([...checkInsCodec.columns, ...kept, ...found.map(({ id }) => id)]);
  const named = sortedBy(
    rest,
    ({ header }) => header,
    ({ at }) => at,
  ).map(({ at, header }): QuestionColumn => {
    const name = snakeCase(header) || 'question';
    const free = checkInsCodec.columns.includes(name) || kept.includes(name) ? `${name}_answer` : name;
    const id = numbered(free, ids);
    ids.add(id);
    return { at, header, id, choices: new Map() };
  });
  return named.sort((a, b) => a.at - b.at || compareText(a.id, b.id));
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}_${number}`)) number += 1;
  return `${name}_${number}`;
}
