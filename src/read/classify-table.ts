import type { Program } from '../schema/program.ts';
import { isKnownField, knownField } from './field-synonyms.ts';
import { foldHeader, foldName } from './fold-text.ts';
import { declaredHeaders, type FileRole, type HeaderMapping, mapHeaders } from './map-headers.ts';
import type { Table } from './table.ts';

/** What a table that nobody named holds, and the words for the guess. */
export type TableKind =
  | { readonly kind: 'people'; readonly role: FileRole; readonly because: string }
  | { readonly kind: 'roster' | 'roster at start' | 'check-ins'; readonly because: string }
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
  const checkIns = checkInEvidence(table, program);
  if (checkIns !== undefined) return { kind: 'check-ins', because: checkIns };
  const mapping = mapHeaders(table, program.fields, undefined);
  const fields = new Set(mapping.columns.map(({ field }) => field));
  const identified = ['id', 'email', 'name', 'last_name'].some((field) => fields.has(field));
  if (!identified) return { kind: 'unknown' };
  const roster = rosterEvidence(table, fields);
  if (roster !== undefined) return roster;
  const byHeaders = roleByHeaders(mapping, table);
  const byName = roleByName(table.file);
  if (byHeaders === undefined && byName === undefined) return { kind: 'unknown' };
  if (
    byHeaders !== undefined &&
    byName !== undefined &&
    byHeaders.role !== byName &&
    byHeaders.role !== 'both'
  )
    return { kind: 'unknown' };
  return byHeaders === undefined
    ? { kind: 'people', role: byName ?? 'both', because: 'its name says so' }
    : { kind: 'people', ...byHeaders };
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
];

function rosterEvidence(table: Table, fields: ReadonlySet<string>): TableKind | undefined {
  const name = foldName(table.file);
  const named =
    /\b(roster|workforce|headcount|hris|employees|staff list|personalliste|mitarbeiterliste)\b/.test(name);
  const asksPeople = peopleQuestions.some((field) => fields.has(field));
  const leaves = fields.has('exit_date') && !asksPeople;
  if (!leaves && !(named && !asksPeople)) return undefined;
  const kind = /\bat start\b|\bbaseline\b/.test(name) ? 'roster at start' : 'roster';
  return { kind, because: named ? 'its name says so' : 'it has leaving dates' };
}

function roleByHeaders(
  mapping: HeaderMapping,
  table: Table,
): { role: FileRole; because: string } | undefined {
  const header = (field: string) =>
    `"${table.header[mapping.columns.find((column) => column.field === field)?.at ?? -1] ?? field}"`;
  const fields = mapping.columns.map(({ field }) => field);
  if (fields.includes('role'))
    return { role: 'both', because: `the column ${header('role')} names the side` };
  const asked = (side: 'mentor' | 'mentee') =>
    mapping.columns
      .filter(
        (column) =>
          column.side === side || (isKnownField(column.field) && knownField(column.field).side === side),
      )
      .map(({ field }) => field);
  const [mentor, mentee] = [asked('mentor'), asked('mentee')];
  // What mentees want is asked of mentors as well now and then, and the other way round; places are not.
  if (mentor.length > 0 && mentee.length > 0) {
    return mentor.includes('capacity') && mentor.length > mentee.length
      ? { role: 'mentor', because: `it asks ${header('capacity')}` }
      : { role: 'both', because: `it asks ${header(mentor[0] ?? '')} as well as ${header(mentee[0] ?? '')}` };
  }
  if (mentor[0] !== undefined) return { role: 'mentor', because: `it asks ${header(mentor[0])}` };
  return mentee[0] === undefined ? undefined : { role: 'mentee', because: `it asks ${header(mentee[0])}` };
}

function roleByName(file: string): FileRole | undefined {
  const words = foldName(file.replace(/\.[a-z]+$/i, ''));
  const mentee = /\bmentees?\b|\bmentee\w*/.test(words);
  const mentor = /\bmentor(s|en|in|innen)?\b/.test(words);
  if (mentor && mentee) return 'both';
  if (mentor) return 'mentor';
  return mentee ? 'mentee' : undefined;
}
