import { ingestCheckIns } from '../../follow/ingest-check-ins.ts';
import { withdrawCheckIn } from '../../follow/settle-ledger.ts';
import { wavesOf } from '../../follow/waves.ts';
import type { Day } from '../../model/day.ts';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import type { Problem } from '../../model/problem.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { goneRows } from '../../read/check-row-memory.ts';
import { describeCheckInColumns } from '../../read/describe-check-in-columns.ts';
import { packRecords } from '../../read/packed-records.ts';
import { checkInsCodec } from '../../records/check-ins.ts';
import { ingestSummary, withdrawnSummary } from '../../report/summaries/ingest-summary.ts';
import type { IngestResult } from '../../schema/ingest-result.ts';
import { answerTables, exportsOf, refuseSwappedDates } from '../answer-files.ts';
import type { Call } from '../command-entry.ts';
import { commit, locked, shownPath } from '../commit.ts';
import { openFolder } from '../open-folder.ts';
import { problemResults } from '../problem-results.ts';
import { allottedPairings, watchedFiles } from '../record-files.ts';
import { refuseProblems } from '../refuse-problems.ts';
import { refusedPlan } from '../refused-rows.ts';
import { resultHead } from '../result-head.ts';
import { sayDocument, writeJson } from '../say.ts';

/** mentor ingest <file…>: each answer once, whatever is read twice; refused rows go to out/refused/ with their reasons. */
export function run(call: Call) {
  const { wave, withdraw, template } = call.options;
  const names = (Array.isArray(call.args[0]) ? call.args[0] : []).map(String);
  if (typeof withdraw === 'string' && names.length === 0) return withdrawAnswer(call, withdraw);
  if (template === true && names.length === 0 && withdraw === undefined)
    return import('../form-files.ts').then(({ writeForms }) => writeForms(call));
  if (names.length === 0 || withdraw !== undefined || template === true)
    throw new MentorError(
      exitCodes.badInput,
      'It is either files to read, or one answer to withdraw, or forms to write.',
      'Write mentor ingest <file…>, mentor ingest --withdraw <id>, or mentor ingest --template.',
    );
  return takeIn(call, names, wave);
}

/** Reads the files of answers into the ledger of the folder. */
function takeIn(call: Call, names: readonly string[], wave: unknown) {
  return locked(call, async () => {
    const open = await openFolder(call);
    const { folder, hashes } = open;
    await refuseProblems(
      call,
      folder.problems.filter((problem) => !isMended(problem)),
    );
    if (folder.pairings.rows.length === 0)
      throw new MentorError(
        exitCodes.badInput,
        'There are no pairings for answers to belong to.',
        'Run mentor match first.',
      );
    refuseUnknownWave(folder, { wave, today: call.common.today });
    const tables = await answerTables(call, names, open);
    const exports = exportsOf(tables, folder);
    const { ledger, files, refused, warnings, wasKnown } = ingestCheckIns({
      program: folder.program,
      pairings: folder.pairings.rows.map((r) => r.record),
      meetings: folder.schedule.rows.map((r) => r.record),
      ledger: folder.checkIns,
      packer: packRecords(checkInsCodec),
      exports,
      ...(typeof wave === 'string' ? { wave } : {}),
      today: call.common.today,
    });
    refuseSwappedDates(call, exports, { folder, wasKnown });
    const written = [
      ...allottedPairings(open),
      ...watchedFiles(checkInsCodec, ledger, {
        program: folder.program,
        what: `${ledger.rows.length} answers`,
        gone: goneRows(checkInsCodec, ledger.rows, open.files),
      }),
    ];
    const plan = refusedPlan(
      tables.map(({ table }) => table),
      refused,
      folder.program,
    );
    const wrote = await commit(call, { ...plan, files: [...written, ...plan.files] }, hashes);
    const result: IngestResult = {
      schema: 'mentor/ingest@1',
      ...resultHead(call, folder),
      files: [...files],
      mapping: tables.map(({ table }) => describeCheckInColumns(table, folder.program)),
      problems: problemResults([...refused.map((r) => r.problem), ...warnings]),
    };
    await sayDocument(
      call,
      ingestSummary({
        result,
        wrote,
        today: call.common.today,
        all: call.common.verbose,
        refusedFolder: shownPath(call, 'out/refused/'),
      }),
    );
    await writeJson(call, result);
    return refused.length > 0 ? exitCodes.findings : exitCodes.done;
  });
}

/** Answers that are gone come back when their file is read again: that must not be refused because they are gone. */
const isMended = ({ code, at }: Problem): boolean =>
  code === 'superseded-by-none' || (code === 'rows-gone' && at?.file === checkInsCodec.file);

/** An answer that somebody takes back: the row stays, marked, and counts no more. */
function withdrawAnswer(call: Call, id: string) {
  return locked(call, async () => {
    const { folder, hashes } = await openFolder(call);
    await refuseProblems(call, folder.problems);
    const ledger = withdrawCheckIn(folder.checkIns, id, folder.program);
    if (ledger === undefined)
      throw new MentorError(
        exitCodes.badInput,
        `There is no answer "${id}" in checkins.csv.`,
        'The ids stand in its first column.',
      );
    const wrote = await commit(
      call,
      { files: watchedFiles(checkInsCodec, ledger, { program: folder.program, what: `${id} withdrawn` }) },
      hashes,
    );
    const result: IngestResult = {
      schema: 'mentor/ingest@1',
      ...resultHead(call, folder),
      files: [],
      mapping: [],
      problems: [],
    };
    await sayDocument(call, withdrawnSummary({ result, id, wrote, today: call.common.today }));
    await writeJson(call, result);
    return exitCodes.done;
  });
}

/** The names that waves have in the ledger: of `every 60 days` day 60, day 120 and so on, as far as they have opened. */
function refuseUnknownWave(
  { program, pairings, schedule }: ProgramFolder,
  { wave, today }: { readonly wave: unknown; readonly today: Day },
): void {
  if (typeof wave !== 'string') return;
  const meetings = schedule.rows.map((r) => r.record);
  const opened = pairings.rows.flatMap(({ record }) =>
    wavesOf(program, record, { meetings: meetings.filter((m) => m.pairing === record.id), until: today }),
  );
  const waves = [...new Set(opened.map((w) => w.wave))];
  if (!waves.includes(wave))
    throw new MentorError(
      exitCodes.badInput,
      `There is no wave "${wave}".`,
      `The waves of this program are: ${waves.join(', ')}.`,
    );
}
