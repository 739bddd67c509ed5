import type { Contact } from '../../model/contact.ts';
import type { Meeting } from '../../model/meeting.ts';
import { compareText } from '../../model/order.ts';
import type { OverrideRow } from '../../model/override.ts';
import type { ProgramFolder, Training } from '../../model/program-folder.ts';
import type { RecordCodec, RecordFile } from '../../model/record.ts';
import { type LongRecordFile, recordsOf } from '../../model/row-list.ts';
import { checkInsCodec } from '../../records/check-ins.ts';
import { contactsCodec } from '../../records/contacts.ts';
import { goalsCodec } from '../../records/goals.ts';
import { lotteryCodec } from '../../records/lottery.ts';
import { overridesCodec } from '../../records/overrides.ts';
import { pairingsCodec } from '../../records/pairings.ts';
import { publishedCodec } from '../../records/published.ts';
import { encodeRows } from '../../records/record-file.ts';
import { scheduleCodec } from '../../records/schedule.ts';
import { trainingCodec } from '../../records/training.ts';
import { copiedCheckIns } from './copied-check-ins.ts';
import { copiedGoal } from './copied-goal.ts';
import { copiedPairing } from './copied-pairing.ts';
import type { CopiedTable } from './copied-table.ts';
import type { Pseudonyms } from './field-cell.ts';
import type { KeptIds } from './kept-ids.ts';

/** The records of the copy, those that hold anything, with their own columns alone. */
export function copiedRecords(folder: ProgramFolder, pseudonyms: Pseudonyms, ids: KeptIds): CopiedTable[] {
  const { program, overrides, training, contacts } = folder;
  const { people, texts } = pseudonyms;
  const each = <T>(codec: RecordCodec<T>, records: Iterable<T>, copy: (record: T) => T) =>
    encoded(codec, bare(Array.from(records, copy)));
  const lots = folder.lottery === undefined ? [] : recordsOf(folder.lottery);
  return [
    ...each(pairingsCodec, recordsOf(folder.pairings), (one) => copiedPairing(one, pseudonyms, ids)),
    ...each(scheduleCodec, recordsOf(folder.schedule), (one) => copiedMeeting(one, pseudonyms, ids)),
    ...encoded(checkInsCodec, copiedCheckIns(folder.checkIns, { pseudonyms, ids, program })),
    ...each(goalsCodec, recordsOf(folder.goals), (one) => copiedGoal(one, pseudonyms, ids)),
    ...each(trainingCodec, training, (one) => copiedTraining(one, pseudonyms)),
    ...each(contactsCodec, contacts, (one) => copiedContact(one, pseudonyms, ids)),
    // A corrected answer stands in the copy of the form.
    ...each(
      overridesCodec,
      overrides.filter(({ kind }) => kind !== 'set'),
      ({ kind, person, other, from, until }: OverrideRow) => ({
        kind,
        person: people.anybody(person),
        ...(other === undefined ? {} : { other: people.anybody(other) }),
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
      }),
    ),
    ...each(lotteryCodec, lots, (lot) => ({
      ...lot,
      person: people.anybody(lot.person),
      seed: texts.word(lot.seed),
    })),
    ...each(publishedCodec, recordsOf(folder.published), (cell) => ({
      ...cell,
      cell: texts.word(cell.cell),
    })),
  ];
}

function copiedMeeting(meeting: Meeting, { people }: Pseudonyms, ids: KeptIds): Meeting {
  const { place: _place, agenda: _agenda, pairing, ...rest } = meeting;
  return {
    ...rest,
    id: ids(meeting.id),
    ...(pairing === undefined ? {} : { pairing: ids(pairing) }),
    people: meeting.people.map(people.anybody).sort(compareText),
  };
}

function copiedTraining(done: Training, { people, texts }: Pseudonyms): Training {
  const { format, ...rest } = done;
  return {
    ...rest,
    person: people.anybody(done.person),
    module: texts.answer(done.module),
    ...(format === undefined ? {} : { format: texts.answer(format) }),
  };
}

/** That they spoke, on which day and by which way; not about what. */
function copiedContact(
  { date, person, pairing, channel }: Contact,
  { people, texts }: Pseudonyms,
  ids: KeptIds,
): Contact {
  return {
    date,
    person: people.anybody(person),
    ...(pairing === undefined ? {} : { pairing: ids(pairing) }),
    ...(channel === undefined ? {} : { channel: texts.answer(channel) }),
  };
}

function bare<T>(records: readonly T[]): RecordFile<T> {
  return { columns: [], rows: records.map((record) => ({ record, extra: new Map() })) };
}

/** A record as it is written, without the columns in which nothing stands any more and that it can do without. */
function encoded<T>(codec: RecordCodec<T>, file: LongRecordFile<T>): CopiedTable[] {
  if (file.rows.length === 0) return [];
  const { header, rows } = encodeRows(codec, { ...file, columns: codec.columns });
  const empty = codec.decode(new Map());
  const needed = 'faults' in empty ? empty.faults.map(({ column }) => column) : [];
  const filled = header.map((column) => needed.includes(column));
  for (const row of rows)
    row.forEach((cell, at) => {
      if (cell !== '') filled[at] = true;
    });
  const kept = <Cell>(cells: readonly Cell[]) => cells.filter((_, at) => filled[at]);
  return [
    {
      file: codec.file,
      header: kept(header),
      rowCount: file.rows.length,
      rows: {
        *[Symbol.iterator]() {
          for (const row of rows) yield kept(row);
        },
      },
    },
  ];
}
