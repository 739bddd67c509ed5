import type { CheckInAnswer, CheckInExport } from '../model/check-in-answer.ts';
import { checkInId } from '../model/check-in-id.ts';
import type { Day } from '../model/day.ts';
import type { Pairing } from '../model/pairing.ts';
import { pairingUnits } from '../model/pairing-unit.ts';
import type { Program } from '../schema/program.ts';
import { addDays, isDay } from '../time/day.ts';
import { findPairing, indexPairings, type PairingIndex } from './find-pairing.ts';
import { valuesOf } from './ingest-check-ins.ts';
import { standingUnit } from './member-time.ts';

/**
 * A file whose dates look as if day and month had changed places. `known`: `count` of its `of` new answers are in the
 * ledger already, under the other date. `outside`: all `of` lie outside the program's time, and would lie within.
 */
export type SwappedDates = {
  readonly file: string;
  readonly why: 'known' | 'outside';
  readonly count: number;
  readonly of: number;
  readonly example: { readonly row: number; readonly read: Day; readonly meant: Day };
};

type Input = {
  readonly program: Program;
  readonly pairings: readonly Pairing[];
  /** Did the ledger hold an answer with this id before? */
  readonly wasKnown: (id: string) => boolean;
  readonly exports: readonly CheckInExport[];
  readonly today: Day;
};

/** As many answers of a file tell; a form of a million rows is not read twice for this. */
const mostLookedAt = 2000;
/** Answers of before the start belong to a baseline, those of long after the end to a look back. */
const daysBefore = 90;
const daysAfter = 400;

/**
 * Files that would turn a wave of answers into a second one: somebody swapped day and month, or a spreadsheet read them
 * the other way round. One answer alone tells nothing.
 */
export function swappedDates({ program, pairings, wasKnown, exports, today }: Input): SwappedDates[] {
  const units = pairingUnits(pairings, program.format).map((unit) => standingUnit(unit, program.format));
  const index = indexPairings(units);
  const time = timeOfAnswers(program, today);
  return exports.flatMap((one) => {
    const fresh = lookInto(one, index).filter(({ id }) => !wasKnown(id));
    const found = knownElsewhere(fresh, wasKnown) ?? allOutside(fresh, time);
    return found === undefined ? [] : [{ file: one.file, ...found }];
  });
}

type Look = {
  readonly row: number;
  readonly date: Day;
  readonly id: string;
  /** The date with day and month changed over, where that is another day, and the id the answer would have. */
  readonly other?: Day;
  readonly otherId?: string;
};
type Found = Omit<SwappedDates, 'file'>;

function lookInto({ file, rows }: CheckInExport, index: PairingIndex): Look[] {
  const looks: Look[] = [];
  let seen = 0;
  for (const row of rows) {
    if (seen++ === mostLookedAt) break;
    if ('refused' in row) continue;
    const { answer } = row;
    const id = idOf(answer, index, file);
    if (id === undefined) continue;
    const other = changedOver(answer.date);
    const otherId = other === undefined ? undefined : idOf({ ...answer, date: other }, index, file);
    const { date } = answer;
    looks.push({
      row: answer.row,
      date,
      id,
      ...(other === undefined ? {} : { other }),
      ...(otherId === undefined ? {} : { otherId }),
    });
  }
  return looks;
}

function idOf(answer: CheckInAnswer, index: PairingIndex, file: string): string | undefined {
  const placed = findPairing(answer, index, { file, row: answer.row });
  if ('problem' in placed) return undefined;
  const { unit, person, side } = placed;
  return checkInId({ pairing: unit.id, person, side, date: answer.date }, valuesOf(answer, placed));
}

/** `2026-04-08` → `2026-08-04`; nothing where that is the same day or none. */
function changedOver(date: Day): Day | undefined {
  const [year, month, day] = date.split('-');
  const other = `${year}-${day}-${month}`;
  return other !== date && isDay(other) ? other : undefined;
}

function knownElsewhere(fresh: readonly Look[], wasKnown: Input['wasKnown']): Found | undefined {
  const same = fresh.filter(({ otherId }) => otherId !== undefined && wasKnown(otherId));
  const [first] = same;
  return first?.other === undefined || same.length < 2 || same.length * 2 < fresh.length
    ? undefined
    : {
        why: 'known',
        count: same.length,
        of: fresh.length,
        example: { row: first.row, read: first.date, meant: first.other },
      };
}

type Span = { readonly from: Day; readonly until: Day };

/** When an answer can have been given: not before anything was planned, and not after today. */
function timeOfAnswers({ start, end }: Program, today: Day): Span {
  const last = end === undefined ? today : addDays(end, daysAfter);
  return { from: start === undefined ? '' : addDays(start, -daysBefore), until: last < today ? last : today };
}

function allOutside(fresh: readonly Look[], { from, until }: Span): Found | undefined {
  const isWithin = (day: Day): boolean => day >= from && day <= until;
  const [first] = fresh;
  const all = fresh.every(({ date, other }) => !isWithin(date) && other !== undefined && isWithin(other));
  return first?.other === undefined || fresh.length < 2 || !all
    ? undefined
    : {
        why: 'outside',
        count: fresh.length,
        of: fresh.length,
        example: { row: first.row, read: first.date, meant: first.other },
      };
}
