import { type Problem, problem } from '../model/problem.ts';
import { checkInsCodec } from '../records/check-ins.ts';
import type { Program } from '../schema/program.ts';
import type { Question } from '../schema/program-check-ins.ts';
import {
  checkInQuestions,
  type IdentityField,
  identityHeaders,
  isKnownQuestion,
  type KnownQuestion,
} from './check-in-questions.ts';
import { type ColumnProfile, headerIs, isMicrosoftForm, profileColumns } from './column-profile.ts';
import { declaredHeaders } from './declared-columns.ts';
import { foldName, snakeCase } from './fold-text.ts';
import { claimOf } from './header-claim.ts';
import type { Table } from './table.ts';

/** A column that answers a question. `known` is absent for questions of the program's own. */
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
  readonly identity: ReadonlyMap<IdentityField, number>;
  readonly questions: readonly QuestionColumn[];
  /** A question that two columns could be: nothing can be read until that is settled. */
  readonly unclear?: Problem;
};

/**
 * Which column says who, about whom and when, and which answers which question: declared headers first, then ids, known
 * headers and known wordings. What is left is kept as a further question under its own snake_case name.
 */
export function mapCheckInColumns(table: Table, questions: Program['checkins']['questions']): CheckInColumns {
  const profiles = profileColumns(table).filter(({ header }) => header !== '');
  const declared = declaredColumns(profiles, questions);
  const taken = new Set(declared.map(({ at }) => at));
  const identity = identityColumns(profiles.filter(({ at }) => !taken.has(at)));
  for (const at of identity.values()) taken.add(at);
  const found = [...declared];
  for (const claim of [byId, byHeader, byWords]) {
    const free = profiles.filter(({ at }) => !taken.has(at));
    const round = free.flatMap((profile): QuestionColumn[] => {
      const id = claim(profile, questions);
      if (id === undefined || found.some((column) => column.id === id)) return [];
      return [questionColumn(profile, id, questions)];
    });
    const unclear = claimedTwice(round, table);
    if (unclear !== undefined) return { identity, questions: found, unclear };
    for (const { at } of round) taken.add(at);
    found.push(...round);
  }
  const rest = profiles.filter(
    ({ at, filled, folded }) => filled && !taken.has(at) && !isOfTheForm(folded, profiles),
  );
  return { identity, questions: [...found, ...rest.map((profile) => ownColumn(profile, found))] };
}

function declaredColumns(
  profiles: readonly ColumnProfile[],
  questions: Program['checkins']['questions'],
): QuestionColumn[] {
  return Object.entries(questions).flatMap(([id, { column }]) => {
    const wanted = declaredHeaders(column, undefined);
    const exact = profiles.find(({ header }) => wanted.includes(header));
    const found =
      exact ??
      profiles.find(({ folded }) =>
        wanted.some((header) => snakeCase(header) === folded.replaceAll(' ', '_')),
      );
    return found === undefined ? [] : [questionColumn(found, id, questions)];
  });
}

function questionColumn(
  { at, header }: ColumnProfile,
  id: string,
  questions: Program['checkins']['questions'],
): QuestionColumn {
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
  for (const values of [declared?.values, known?.values]) {
    for (const [value, words] of Object.entries(values ?? {})) {
      if (fixed?.includes(value) === false) continue;
      for (const word of [value, ...words]) {
        const folded = foldName(word);
        if (!choices.has(folded)) choices.set(folded, value);
      }
    }
  }
  return choices;
}

type Claim = (profile: ColumnProfile, questions: Program['checkins']['questions']) => string | undefined;

const byId: Claim = ({ folded }, questions) =>
  [...Object.keys(questions), ...Object.keys(checkInQuestions)].find(
    (id) => snakeCase(id) === folded.replaceAll(' ', '_'),
  );

const known: readonly (readonly [string, KnownQuestion])[] = Object.entries(checkInQuestions);

const byHeader: Claim = (profile) =>
  known.find(([, { headers }]) => headers.some((header) => headerIs(profile, header)))?.[0];

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

/** What people files call id, address, name and time of sending is called the same here. */
function identityColumns(profiles: readonly ColumnProfile[]): Map<IdentityField, number> {
  const found = new Map<IdentityField, number>();
  const isForm = isMicrosoftForm(profiles);
  // A form's own address column says "anonymous" where the real one is asked for later: addresses first.
  const order = [...profiles].sort((a, b) => Number(b.addresses) - Number(a.addresses) || a.at - b.at);
  for (const profile of order) {
    const field = identityOf(profile, isForm);
    if (field !== undefined && !found.has(field) && (profile.filled || field === 'date'))
      found.set(field, profile.at);
  }
  return found;
}

function identityOf({ folded }: ColumnProfile, isForm: boolean): IdentityField | undefined {
  const own = identityHeaders.find(([, pattern]) => pattern.test(folded));
  if (own !== undefined) return own[0];
  if (isForm && folded === 'id') return undefined;
  if (folded === 'date' || folded === 'datum') return 'date';
  const claim = claimOf(folded);
  switch (claim?.field) {
    case 'timestamp':
      return 'date';
    case 'id':
    case 'email':
    case 'name':
    case 'first_name':
    case 'last_name':
      return claim.field;
    default:
      return undefined;
  }
}

/** Columns that a form adds by itself and nobody answered. */
function isOfTheForm(folded: string, profiles: readonly ColumnProfile[]): boolean {
  return (
    isMicrosoftForm(profiles) &&
    ['id', 'start time', 'startzeit', 'email', 'name', 'last modified time', 'language'].includes(folded)
  );
}

/** No further question may be called like a column that the ledger has already. */
function ownColumn({ at, header }: ColumnProfile, found: readonly QuestionColumn[]): QuestionColumn {
  const name = snakeCase(header) || `column_${at + 1}`;
  const isTaken =
    checkInsCodec.columns.includes(name) || name === 'submitted' || found.some(({ id }) => id === name);
  return { at, header, choices: new Map(), id: isTaken ? `${name}_${at + 1}` : name };
}
