import { checkInsCodec } from '../records/check-ins.ts';
import { goalsCodec } from '../records/goals.ts';
import { overridesCodec } from '../records/overrides.ts';
import { pairingsCodec } from '../records/pairings.ts';
import { scheduleCodec } from '../records/schedule.ts';
import type { Program } from '../schema/program.ts';
import { classifyTable, type TableKind } from './classify-table.ts';
import { mapCheckInColumns } from './map-check-in-columns.ts';
import { mapHeaders } from './map-headers.ts';
import type { Table } from './table.ts';

/** Why a table cannot be the answers to a form, in one sentence, and what to do about it. */
export type NoExport = { readonly why: string; readonly advice: string };

const records = [checkInsCodec, pairingsCodec, scheduleCodec, goalsCodec, overridesCodec];

/**
 * Is a table no check-in export at all: a record of this program, a list of people, a form without a day or a name? Told
 * once, instead of a refusal for each of its rows. A form that asks nothing we know may still be one.
 */
export function noExport(table: Table, program: Program): NoExport | undefined {
  const record = records.find(({ columns }) => columns.every((column) => table.header.includes(column)));
  if (record !== undefined)
    return {
      why: `It has the columns of ${record.file}.`,
      advice:
        record === checkInsCodec
          ? 'The ledger is read with the folder; give the files that the forms wrote.'
          : 'Records are read with the folder; give the files that the forms wrote.',
    };
  const { identity, questions, unclear } = mapCheckInColumns(table, program.checkins.questions);
  const asked = questions.filter(
    ({ id, known, declared }) => id !== 'note' && (known ?? declared) !== undefined,
  );
  const other = asked.length > 0 || unclear !== undefined ? undefined : otherKind(table, program);
  if (other !== undefined)
    return { why: `It looks like ${other}.`, advice: 'Give the answers to a check-in form, as downloaded.' };
  if (!identity.has('date'))
    return {
      why: 'No column holds the day of the answer.',
      advice: 'Export the form with its time stamps, or name the column "Date".',
    };
  const isNamed = [...identity.keys()].some((field) => field !== 'date' && field !== 'side');
  return isNamed
    ? undefined
    : {
        why: 'No column says who answered.',
        advice:
          'Add a column with the id, the address or the name of each person, or "pairing_id" and "side".',
      };
}

function otherKind(table: Table, program: Program): string | undefined {
  const kind = classifyTable(table, program);
  switch (kind.kind) {
    case 'people':
    case 'unclear':
      return isPeople(table, program) ? `a list of people${because(kind)}` : undefined;
    case 'roster':
    case 'roster at start':
      return `a list of the workforce${because(kind)}`;
    case 'pairs':
      return `a list of pairs${because(kind)}`;
    case 'calendar':
      return `a calendar${because(kind)}`;
    default:
      return undefined;
  }
}

const because = (kind: Exclude<TableKind, { readonly kind: 'unknown' }>): string =>
  kind.kind === 'unclear' ? '' : `: ${kind.because}`;

/** What a sign-up asks and a check-in does not. */
const signUp: ReadonlySet<string> = new Set([
  ...['topics', 'topics_wanted', 'topics_offered', 'capacity', 'prefers', 'availability', 'goal_text'],
  ...['manager_id', 'hire_date', 'department', 'level', 'title', 'location'],
]);

function isPeople(table: Table, program: Program): boolean {
  const fields = new Set(mapHeaders(table, program.fields, undefined).columns.map(({ field }) => field));
  return [...fields].filter((field) => signUp.has(field)).length >= 2;
}
