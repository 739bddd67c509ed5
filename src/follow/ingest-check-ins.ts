import { aboutQuestion, type CheckIn, submittedColumn } from '../model/check-in.ts';
import type { AnswerValues, CheckInAnswer, CheckInExport, RefusedRow } from '../model/check-in-answer.ts';
import { checkInId } from '../model/check-in-id.ts';
import type { Day } from '../model/day.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Pairing } from '../model/pairing.ts';
import { pairingUnits } from '../model/pairing-unit.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Row } from '../model/record.ts';
import { remembered } from '../model/remembered.ts';
import { type RecordPacker, type RowList, rowList } from '../model/row-list.ts';
import { textKey } from '../model/text-key.ts';
import type { IngestResult } from '../schema/ingest-result.ts';
import type { Program } from '../schema/program.ts';
import { findPairing, indexPairings, type Placed } from './find-pairing.ts';
import { meetingsByPairing } from './group-records.ts';
import type { LedgerIndex } from './ledger-index.ts';
import { standingUnit } from './member-time.ts';
import { wavesOfMember } from './member-waves.ts';
import { indexLedger, type Ledger, settledRows } from './settle-ledger.ts';
import { waveOn } from './waves.ts';

export type Ingest = {
  readonly program: Program;
  readonly pairings: readonly Pairing[];
  readonly meetings: readonly Meeting[];
  readonly ledger: Ledger;
  /** As `readCheckInExport` gives them, in the order in which they are to be counted. */
  readonly exports: readonly CheckInExport[];
  /** Holds the answers that are new. */
  readonly packer: RecordPacker<CheckIn>;
  /** The wave of all of them, where the dates do not tell. */
  readonly wave?: string;
  readonly today: Day;
};

export type Ingested = {
  readonly ledger: Ledger;
  readonly files: IngestResult['files'];
  /** Every refused row of every file, by file and row. */
  readonly refused: readonly (RefusedRow & { readonly file: string })[];
  /** Of each file whose new answers are dated after today: taken in, and to be looked at. */
  readonly warnings: readonly Problem[];
  /** Did the ledger hold an answer before? */
  readonly wasKnown: (id: string) => boolean;
};

/**
 * Takes answers into the ledger: once only, in any order, however they are split into files. An answer that is there
 * already changes nothing; one that corrects an older answer of the same person, pairing and wave supersedes it, and the
 * older stays, marked. What stands in the ledger keeps its wave, its source and what people added to its row.
 */
export function ingestCheckIns(ingest: Ingest): Ingested {
  const { ledger: before, packer, program } = ingest;
  const index = indexLedger(before, program);
  const toCheckIn = checkInMaker(ingest);
  const read = ingest.exports.map((one) => takeIn(one, { index, packer, toCheckIn, today: ingest.today }));
  const settled = index.settle();
  const fresh = packer.finish();
  const rows = settledRows(joined(before.rows, fresh.rows), index, settled);
  const counts = (at: number): boolean => settled.stateOf(at) === 'valid';
  return {
    ledger: { columns: before.columns, rows, ...furtherColumns(before, fresh, index) },
    files: read.map((one) => countsOf(one, counts)),
    warnings: read.flatMap(({ file, toCome }) => answersToCome(file, toCome, ingest.today)),
    refused: read.flatMap(({ file, refused }) => refused.map((row) => ({ file, ...row }))),
    wasKnown: (id) => (index.find(id) ?? before.rows.length) < before.rows.length,
  };
}

/** The columns that answers bring along, where they are known of all; a known answer sent again may bring its time. */
function furtherColumns(before: Ledger, fresh: Ledger, index: LedgerIndex): Pick<Ledger, 'further'> {
  if (before.further === undefined || fresh.further === undefined) return {};
  const times = index.knowsTimes ? [submittedColumn] : [];
  return { further: new Set([...before.further, ...fresh.further, ...times]) };
}

function joined(before: RowList<CheckIn>, fresh: RowList<CheckIn>): RowList<CheckIn> {
  const rowAt = (at: number): Row<CheckIn> | undefined =>
    at < before.length ? before.at(at) : fresh.at(at - before.length);
  const cellsOf = (column: string) => {
    const [older, newer] = [before.cellsOf?.(column), fresh.cellsOf?.(column)];
    return (at: number) => (at < before.length ? older?.(at) : newer?.(at - before.length)) ?? '';
  };
  return rowList(
    before.length + fresh.length,
    (at) => {
      const row = rowAt(at);
      if (row === undefined) throw new Error(`there is no answer ${at}`);
      return row;
    },
    [before, fresh].every((rows) => rows.length === 0 || rows.cellsOf !== undefined) ? cellsOf : undefined,
  );
}

type ReadFile = {
  readonly file: string;
  /** Numbers of its answers that were new, in the index: from `from` up to `to`. */
  readonly fresh: { readonly from: number; readonly to: number };
  readonly duplicates: number;
  readonly refused: readonly RefusedRow[];
  readonly toCome: ToCome;
};

/** New answers dated after today: how many, and the row and day of the first. */
type ToCome = { readonly count: number; readonly row: number; readonly day: Day };

function answersToCome(file: string, { count, row, day }: ToCome, today: Day): Problem[] {
  return count === 0 ? [] : [problem('answers-to-come', { count, day, today }, { file, row })];
}

type Into = {
  readonly index: LedgerIndex;
  readonly packer: RecordPacker<CheckIn>;
  readonly toCheckIn: ToCheckIn;
  readonly today: Day;
};

/** One export, row by row. An answer that is known changes nothing but the time at which it was last sent. */
function takeIn(
  { file, rows, refused: unread }: CheckInExport,
  { index, packer, toCheckIn, today }: Into,
): ReadFile {
  const from = index.size;
  const refused: RefusedRow[] = [...unread];
  let duplicates = 0;
  let toCome: ToCome = { count: 0, row: 0, day: today };
  for (const row of rows) {
    if ('refused' in row) {
      refused.push(...row.refused);
      continue;
    }
    const made = toCheckIn(row.answer, file);
    if ('problem' in made) {
      refused.push({ row: row.answer.row, problem: made.problem });
      continue;
    }
    const { checkIn } = made;
    const known = index.find(checkIn.id);
    if (known === undefined) {
      index.add(checkIn);
      packer.add(checkIn);
      const { sourceRow: row, date: day } = checkIn;
      if (day > today) toCome = { ...(toCome.count === 0 ? { row, day } : toCome), count: toCome.count + 1 };
      continue;
    }
    duplicates += 1;
    const time = checkIn.submitted ?? '';
    if (time > index.submitted(known)) index.submit(known, time);
  }
  return {
    file,
    fresh: { from, to: index.size },
    duplicates,
    refused: refused.sort((a, b) => a.row - b.row),
    toCome,
  };
}

/** A row may be refused for several reasons and counts once. */
function countsOf(
  { file, fresh: { from, to }, duplicates, refused }: ReadFile,
  isValid: (at: number) => boolean,
): IngestResult['files'][number] {
  let accepted = 0;
  for (let at = from; at < to; at++) if (isValid(at)) accepted += 1;
  const counts = {
    accepted,
    duplicates,
    superseded: to - from - accepted,
    refused: new Set(refused.map(({ row }) => row)).size,
  };
  return { file, rows: to - from + duplicates + counts.refused, ...counts };
}

type Made = { readonly checkIn: CheckIn } | { readonly problem: RefusedRow['problem'] };
type ToCheckIn = (answer: CheckInAnswer, file: string) => Made;

function checkInMaker(ingest: Ingest): ToCheckIn {
  const find = pairingFinder(ingest);
  const waveAt = waveFinder(ingest);
  return (answer, file) => {
    const placed = find(answer, file);
    if ('problem' in placed) return placed;
    return {
      checkIn: toCheckIn(answer, placed, { file, wave: ingest.wave ?? waveAt(placed, answer.date) }),
    };
  };
}

/** Without an id in the form each day of each person is looked up, of more than these again. */
const mostKept = 1 << 16;

type FoundPairing = ReturnType<typeof findPairing>;

/** Whoever answers in every wave is looked up once, unless only the date tells which pairing is meant. */
function pairingFinder({ program, pairings }: Ingest): (answer: CheckInAnswer, file: string) => FoundPairing {
  const units = pairingUnits(pairings, program.format).map((unit) => standingUnit(unit, program.format));
  const index = indexPairings(units);
  const known = new Map<string, Placed>();
  return (answer, file) => {
    const { pairing, person, partner, side, date } = answer;
    const key = textKey(pairing, person?.found, partner?.found, side, pairing === undefined ? date : '');
    const before = known.get(key);
    if (before !== undefined) return before;
    const placed = findPairing(answer, index, { file, row: answer.row });
    if (!('problem' in placed) && known.size < mostKept) known.set(key, placed);
    return placed;
  };
}

type WaveOfDay = (day: Day) => string | undefined;

/** The wave that an answer of one person about one pairing belongs to. */
function waveFinder({ program, meetings }: Ingest): (placed: Placed, day: Day) => string | undefined {
  const ofPairing = meetingsByPairing(meetings);
  const known = new WeakMap<Placed, Map<string, WaveOfDay>>();
  /** Most people begin together and share their waves. */
  const shared = new Map<string, WaveOfDay>();
  const wavesUpTo = ({ unit, person }: Placed, until: Day): WaveOfDay => {
    const waves = wavesOfMember(unit, person, { program, meetings: ofPairing.get(unit.id) ?? [], until });
    const alike = JSON.stringify(waves);
    const found: WaveOfDay = shared.get(alike) ?? remembered((day) => waveOn(waves, day), { most: mostKept });
    shared.set(alike, found);
    return found;
  };
  return (placed, day) => {
    const byYear = known.get(placed) ?? new Map<string, WaveOfDay>();
    const year = day.slice(0, 4);
    // What repeats has waves without end: those up to the end of the year are enough for its answers.
    const waveOfDay = byYear.get(year) ?? wavesUpTo(placed, `${year}-12-31`);
    known.set(placed, byYear.set(year, waveOfDay));
    return waveOfDay(day);
  };
}

/** What an answer says; in a group, whoever looks on says it of one member. */
export function valuesOf({ values }: CheckInAnswer, { unit, about }: Placed): AnswerValues {
  return about === undefined || unit.kind === 'pair'
    ? values
    : { ...values, others: new Map([...values.others, [aboutQuestion, about]]) };
}

function toCheckIn(
  answer: CheckInAnswer,
  placed: Placed,
  { file, wave }: { readonly file: string; readonly wave: string | undefined },
): CheckIn {
  const { row, date, time } = answer;
  const { unit, person, side } = placed;
  const values = valuesOf(answer, placed);
  const checkIn = {
    id: checkInId({ pairing: unit.id, person, side, date }, values),
    state: 'valid',
    date,
    pairing: unit.id,
    person,
    side,
    ...values,
    ...(time === undefined ? {} : { submitted: time }),
    sourceFile: file,
    sourceRow: row,
  } as const;
  return wave === undefined ? checkIn : Object.assign(checkIn, { wave });
}
