import type { CheckIn } from '../model/check-in.ts';
import type { CheckInAnswer, CheckInExport, RefusedRow } from '../model/check-in-answer.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Pairing } from '../model/pairing.ts';
import { pairingUnits } from '../model/pairing-unit.ts';
import type { RecordFile, Row } from '../model/record.ts';
import type { IngestResult } from '../schema/ingest-result.ts';
import type { Program } from '../schema/program.ts';
import { checkInId } from './check-in-id.ts';
import { findPairing, indexPairings, type Placed } from './find-pairing.ts';
import { meetingsByPairing } from './group-records.ts';
import { standingUnit } from './member-time.ts';
import { wavesOfMember } from './member-waves.ts';
import { settleLedger, submittedQuestion } from './settle-ledger.ts';
import { type Wave, waveOn } from './waves.ts';

export type Ingest = {
  readonly program: Program;
  readonly pairings: readonly Pairing[];
  readonly meetings: readonly Meeting[];
  readonly ledger: RecordFile<CheckIn>;
  /** As `readCheckInExport` gives them, in the order in which they are to be counted. */
  readonly exports: readonly CheckInExport[];
  /** The wave of all of them, where the dates do not tell. */
  readonly wave?: string;
};

export type Ingested = {
  readonly ledger: RecordFile<CheckIn>;
  readonly files: IngestResult['files'];
  /** Every refused row of every file, by file and row. */
  readonly refused: readonly (RefusedRow & { readonly file: string })[];
};

/**
 * Takes answers into the ledger: once only, in any order, however they are split into files. An answer that is there
 * already changes nothing; one that corrects an older answer of the same person, pairing and wave supersedes it, and the
 * older stays, marked. What stands in the ledger keeps its wave, its source and what people added to its row.
 */
export function ingestCheckIns(ingest: Ingest): Ingested {
  const toCheckIn = checkInMaker(ingest);
  const rows = [...ingest.ledger.rows];
  const places = new Map(rows.map(({ record }, at) => [record.id, at]));
  const read = ingest.exports.map(({ file, answers, refused }) => {
    const fresh: string[] = [];
    const misplaced: RefusedRow[] = [];
    for (const answer of answers) {
      const made = toCheckIn(answer, file);
      if ('problem' in made) {
        misplaced.push({ row: answer.row, problem: made.problem });
        continue;
      }
      const at = places.get(made.checkIn.id) ?? rows.length;
      const before = rows[at];
      if (before === undefined) fresh.push(made.checkIn.id);
      places.set(made.checkIn.id, at);
      rows[at] =
        before === undefined
          ? { record: made.checkIn, extra: nothingAdded }
          : seenAgain(before, made.checkIn);
    }
    const duplicates = answers.length - fresh.length - misplaced.length;
    return { file, fresh, duplicates, refused: [...refused, ...misplaced].sort((a, b) => a.row - b.row) };
  });
  const ledger = settleLedger({ columns: ingest.ledger.columns, rows });
  const valid = new Set(
    ledger.rows.filter(({ record }) => record.state === 'valid').map(({ record }) => record.id),
  );
  return {
    ledger,
    files: read.map((one) => countsOf(one, valid)),
    refused: read.flatMap(({ file, refused }) => refused.map((row) => ({ file, ...row }))),
  };
}

/** What people have added to a row of ours that is new. */
const nothingAdded: ReadonlyMap<string, string> = new Map();

type ReadFile = {
  readonly file: string;
  readonly fresh: readonly string[];
  readonly duplicates: number;
  readonly refused: readonly RefusedRow[];
};

/** A row may be refused for several reasons and counts once. */
function countsOf(
  { file, fresh, duplicates, refused }: ReadFile,
  valid: ReadonlySet<string>,
): IngestResult['files'][number] {
  const accepted = fresh.filter((id) => valid.has(id)).length;
  const counts = {
    accepted,
    duplicates,
    superseded: fresh.length - accepted,
    refused: new Set(refused.map(({ row }) => row)).size,
  };
  return { file, rows: fresh.length + duplicates + counts.refused, ...counts };
}

/** The same answer sent twice on a day counts from the later time. */
function seenAgain(before: Row<CheckIn>, again: CheckIn): Row<CheckIn> {
  const known = before.record.others.get(submittedQuestion) ?? '';
  const time = again.others.get(submittedQuestion) ?? '';
  if (time <= known) return before;
  return {
    ...before,
    record: { ...before.record, others: new Map([...before.record.others, [submittedQuestion, time]]) },
  };
}

type Made = { readonly checkIn: CheckIn } | { readonly problem: RefusedRow['problem'] };

function checkInMaker({
  program,
  pairings,
  meetings,
  exports,
  wave,
}: Ingest): (answer: CheckInAnswer, file: string) => Made {
  const units = pairingUnits(pairings, program.format).map((unit) => standingUnit(unit, program.format));
  const index = indexPairings(units);
  const ofPairing = meetingsByPairing(meetings);
  let until = '';
  for (const { answers } of exports) for (const { date } of answers) if (date > until) until = date;
  const known = new Map<string, readonly Wave[]>();
  const wavesFor = ({ unit, person }: Placed): readonly Wave[] => {
    const key = JSON.stringify([unit.id, person]);
    const own = { program, meetings: ofPairing.get(unit.id) ?? [], until };
    const waves = known.get(key) ?? wavesOfMember(unit, person, own);
    known.set(key, waves);
    return waves;
  };
  return (answer, file) => {
    const placed = findPairing(answer, index, { file, row: answer.row });
    if ('problem' in placed) return placed;
    const at = wave ?? waveOn(wavesFor(placed), answer.date);
    return { checkIn: toCheckIn(answer, placed, { file, wave: at }) };
  };
}

function toCheckIn(
  { row, date, time, values }: CheckInAnswer,
  { unit, person, side }: Placed,
  { file, wave }: { readonly file: string; readonly wave: string | undefined },
): CheckIn {
  const others = time === undefined ? values.others : new Map([...values.others, [submittedQuestion, time]]);
  return {
    id: checkInId({ pairing: unit.id, person, side, date }, values),
    state: 'valid',
    ...(wave === undefined ? {} : { wave }),
    date,
    pairing: unit.id,
    person,
    side,
    ...values,
    others,
    sourceFile: file,
    sourceRow: row,
  };
}
