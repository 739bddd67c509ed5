import { isEqualsFormat } from '../model/equals-format.ts';
import type { Program } from '../schema/program.ts';
import { declaredHeaders } from './declared-columns.ts';
import { isKnownField, knownField } from './field-synonyms.ts';
import { foldHeader, foldName } from './fold-text.ts';
import { type ColumnMapping, type FileRole, type HeaderMapping, mapHeaders } from './map-headers.ts';
import { pairColumns } from './pair-columns.ts';
import { cellText, type Table } from './table.ts';

/** What a table that nobody named holds, and the words for the guess. `unclear`: people, but of which side? */
export type TableKind =
  | { readonly kind: 'people'; readonly role: FileRole; readonly because: string }
  | {
      readonly kind: 'roster' | 'roster at start' | 'check-ins' | 'pairs' | 'calendar' | 'unclear';
      readonly because: string;
    }
  | { readonly kind: 'unknown' };

/** Check-in questions of the built-in forms, for folders that declare none. */
const checkInWords = [
  'have you met',
  'did you meet',
  'satisfied',
  'progress towards',
  'progress',
  'good fit',
  'feel about this match',
  'recommend',
  'coordinator to contact you',
  'coordinator get in touch',
  'haben sie sich getroffen',
  'zufrieden',
];

/**
 * Guesses from headers first and the file's name second; where the two disagree, or neither speaks, nothing is
 * guessed. A table of people needs a way to tell them apart: an id, an address or a name.
 */
export function classifyTable(table: Table, program: Program): TableKind {
  const special = specialKind(table, program);
  if (special !== undefined) return special;
  const mapping = mapHeaders(table, program.fields, undefined);
  const fields = new Set(mapping.columns.map(({ field }) => field));
  const identified = ['id', 'email', 'name', 'last_name'].some((field) => fields.has(field));
  if (!identified) return { kind: 'unknown' };
  const byHeaders = roleByHeaders(mapping, table);
  const byName = roleByName(table.file);
  const roster = rosterEvidence(table.file, fields, byName === undefined && byHeaders === undefined);
  if (roster !== undefined) return roster;
  if (isEqualsFormat(program))
    return {
      kind: 'people',
      role: 'both',
      because: `in a program of format ${program.format} all are equal`,
    };
  if (byHeaders === undefined)
    return byName === undefined
      ? { kind: 'unclear', because: 'neither its name nor its headers speak of mentors or mentees' }
      : { kind: 'people', role: byName, because: 'its name says so' };
  if (byName !== undefined && byHeaders.weak)
    return { kind: 'people', role: byName, because: 'its name says so' };
  if (byName !== undefined && byHeaders.role !== byName && byHeaders.role !== 'both') {
    const because = `its name speaks of ${byName === 'both' ? 'both sides' : `${byName}s`}, but ${byHeaders.because}`;
    return { kind: 'unclear', because };
  }
  return { kind: 'people', role: byHeaders.role, because: byHeaders.because };
}

/** Tables that are no list of people, whoever may be named in them. */
export function specialKind(table: Table, program: Program): TableKind | undefined {
  const checkIns = checkInEvidence(table, program);
  if (checkIns !== undefined) return { kind: 'check-ins', because: checkIns };
  const pairs = pairColumns(table);
  if (pairs !== undefined) {
    const [mentor, mentee] = [table.header[pairs.mentor], table.header[pairs.mentee]];
    return { kind: 'pairs', because: `each row has "${mentor}" and "${mentee}"` };
  }
  const headers = new Set(table.header.map(foldHeader));
  const isCalendar = ['subject', 'start date', 'start time'].every((header) => headers.has(header));
  return isCalendar ? { kind: 'calendar', because: 'its headers are those of a calendar export' } : undefined;
}

function checkInEvidence(table: Table, program: Program): string | undefined {
  const headers = new Set(table.header.map(foldHeader));
  const questions = Object.values(program.checkins.questions).filter(({ column }) => column !== undefined);
  const found = questions.filter(({ column }) =>
    declaredHeaders(column, undefined).some((header) => headers.has(foldHeader(header))),
  );
  if (found.length >= 2 && found.length * 2 >= questions.length)
    return `it holds ${found.length} of the ${questions.length} questions under checkins`;
  const words = checkInWords.filter((word) =>
    [...headers].some((header) => ` ${header}`.includes(` ${word}`)),
  );
  return questions.length === 0 && words.length >= 3
    ? 'its headers ask about meetings and satisfaction'
    : undefined;
}

const peopleQuestions = [
  'topics',
  'topics_wanted',
  'topics_offered',
  'capacity',
  'prefers',
  'availability',
  'goal_text',
  'role',
  'is_mentor',
  'is_mentee',
];
/** What a personnel file knows of everybody and a form asks few people for. */
const personnel = ['hire_date', 'manager_id', 'department', 'title', 'location', 'level', 'participation'];

const rosterName =
  /\b(rosters?|workforce|headcount|hris|employees?|staff|personalliste|mitarbeiterliste|personnel)\b/;
const participantName =
  /\b(participants?|sign ?ups?|applications?|applicants?|members?|registrations?|responses|anmeldung(en)?|bewerbung(en)?|teilnehm\w*)\b/;

/** `silent`: neither headers nor name speak of a side. */
function rosterEvidence(file: string, fields: ReadonlySet<string>, silent: boolean): TableKind | undefined {
  if (peopleQuestions.some((field) => fields.has(field))) return undefined;
  const name = foldName(file);
  const kind = /\bat start\b|\bbaseline\b/.test(name) ? 'roster at start' : 'roster';
  if (rosterName.test(name)) return { kind, because: 'its name says so' };
  if (!silent || participantName.test(name)) return undefined;
  if (fields.has('exit_date')) return { kind, because: 'it has leaving dates' };
  const known = personnel.filter((field) => fields.has(field)).length;
  return fields.has('id') && known >= 4 && (fields.has('hire_date') || fields.has('manager_id'))
    ? { kind, because: 'its columns are those of a personnel file' }
    : undefined;
}

/** Fields that are asked of one side by most and of both by some: the name of the file is surer. */
const askedOfBoth: ReadonlySet<string> = new Set(['target_function', 'past_functions']);

type ByHeaders = { readonly role: FileRole; readonly because: string; readonly weak?: boolean };

function roleByHeaders(mapping: HeaderMapping, table: Table): ByHeaders | undefined {
  const header = (column: ColumnMapping) => `"${table.header[column.at] ?? column.field}"`;
  const named = mapping.columns.find(({ field }) => ['role', 'is_mentor', 'is_mentee'].includes(field));
  if (named !== undefined) return { role: 'both', because: `the column ${header(named)} names the side` };
  const [mentor, mentee] = (['mentor', 'mentee'] as const).map((side) =>
    mapping.columns.filter(
      (column) =>
        column.side === side || (isKnownField(column.field) && knownField(column.field).side === side),
    ),
  ) as [ColumnMapping[], ColumnMapping[]];
  const weak = [...mentor, ...mentee].every(({ field }) => askedOfBoth.has(field));
  const [offer, wish] = [mentor[0], mentee[0]];
  if (offer === undefined || wish === undefined) {
    if (offer !== undefined) return { role: 'mentor', because: `it asks ${header(offer)}`, weak };
    return wish === undefined ? undefined : { role: 'mentee', because: `it asks ${header(wish)}`, weak };
  }
  // What mentees want is asked of mentors as well now and then, and the other way round; places are not.
  const places = mentor.find(({ field }) => field === 'capacity');
  if (places !== undefined && mentor.length > mentee.length && !someOnly(table, mentee, mentor))
    return { role: 'mentor', because: `it asks ${header(places)}` };
  return { role: 'both', because: `it asks ${header(offer)} as well as ${header(wish)}`, weak };
}

/** Does somebody among the first answer the questions of one side and none of the other's? */
function someOnly(table: Table, asked: readonly ColumnMapping[], others: readonly ColumnMapping[]): boolean {
  const answers = (columns: readonly ColumnMapping[], row: number) =>
    columns.some(({ at }) => cellText(table, at, row).trim() !== '');
  return Array.from({ length: Math.min(table.rowCount, 200) }, (_, row) => row).some(
    (row) => answers(asked, row) && !answers(others, row),
  );
}

function roleByName(file: string): FileRole | undefined {
  const words = foldName(file.replace(/\.[a-z]+$/i, ''));
  const mentee = /\bmentees?\b|\bmentee\w*/.test(words);
  const mentor = /\bmentor(s|en|in|innen)?\b/.test(words);
  if (mentor && mentee) return 'both';
  if (mentor) return 'mentor';
  return mentee ? 'mentee' : undefined;
}
