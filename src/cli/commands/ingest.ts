import { basename } from 'node:path';
import { loadFile } from '../../files/load-file.ts';
import { ingestCheckIns } from '../../follow/ingest-check-ins.ts';
import { withdrawCheckIn } from '../../follow/settle-ledger.ts';
import { wavesOf } from '../../follow/waves.ts';
import type { Day } from '../../model/day.ts';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import type { PlannedFile } from '../../model/plan.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { safeName } from '../../model/safe-name.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { readCheckInExport } from '../../read/check-in-export.ts';
import { readTable } from '../../read/read-table.ts';
import type { Table } from '../../read/table.ts';
import { checkInsCodec } from '../../records/check-ins.ts';
import { excelCsv, renderCsv } from '../../render/csv.ts';
import { ingestSummary, withdrawnSummary } from '../../report/summaries/ingest-summary.ts';
import type { IngestResult } from '../../schema/ingest-result.ts';
import { problemWords } from '../../texts/problems/problems.ts';
import type { Call } from '../command-table.ts';
import { commit, locked } from '../commit.ts';
import { absolute } from '../common-options.ts';
import { openFolder } from '../open-folder.ts';
import { problemResults } from '../problem-results.ts';
import { allottedPairings, recordFile } from '../record-files.ts';
import { refuseProblems } from '../refuse-problems.ts';
import { resultHead } from '../result-head.ts';
import { sayDocument, writeJson } from '../say.ts';

/** mentor ingest <file…>: each answer once, whatever is read twice; refused rows go to out/refused/ with their reasons. */
export function run(call: Call) {
  const { wave, withdraw } = call.options;
  const names = (Array.isArray(call.args[0]) ? call.args[0] : []).map(String);
  if (typeof withdraw === 'string' && names.length === 0) return withdrawAnswer(call, withdraw);
  if (names.length === 0 || withdraw !== undefined)
    throw new MentorError(
      exitCodes.badInput,
      'It is either files to read or one answer to withdraw.',
      'Write mentor ingest <file…>, or mentor ingest --withdraw <id>.',
    );
  return locked(call, async () => {
    const open = await openFolder(call);
    const { folder, hashes } = open;
    await refuseProblems(call, folder.problems);
    if (folder.pairings.rows.length === 0)
      throw new MentorError(
        exitCodes.badInput,
        'There are no pairings for answers to belong to.',
        'Run mentor match first.',
      );
    refuseUnknownWave(folder, { wave, today: call.common.today });
    refuseTwins(names);
    const tables = await Promise.all(names.map((name) => answerTable(call, name)));
    const { ledger, files, refused } = ingestCheckIns({
      program: folder.program,
      pairings: folder.pairings.rows.map((r) => r.record),
      meetings: folder.schedule.rows.map((r) => r.record),
      ledger: folder.checkIns,
      exports: tables.map(({ table, problems }) =>
        readCheckInExport(table, { program: folder.program, people: folder.cohort.people, problems }),
      ),
      ...(typeof wave === 'string' ? { wave } : {}),
    });
    const plan = {
      files: [
        ...allottedPairings(open),
        recordFile(checkInsCodec, ledger, folder.program, `${ledger.rows.length} answers`),
        ...tables.flatMap(({ table }) => refusedFile(table, refused)),
      ],
      // What was refused of these files the last time, and is right now.
      removes: tables.flatMap(({ table }) =>
        refused.some((r) => r.file === table.file) ? [] : [refusedPath(table)],
      ),
    };
    const wrote = await commit(call, plan, hashes);
    const result: IngestResult = {
      schema: 'mentor/ingest@1',
      ...resultHead(call, folder),
      files: [...files],
      problems: problemResults(refused.map((r) => r.problem)),
    };
    await sayDocument(call, ingestSummary({ result, wrote, today: call.common.today }));
    await writeJson(call, result);
    return refused.length > 0 ? exitCodes.findings : exitCodes.done;
  });
}

/** An answer that somebody takes back: the row stays, marked, and counts no more. */
function withdrawAnswer(call: Call, id: string) {
  return locked(call, async () => {
    const { folder, hashes } = await openFolder(call);
    await refuseProblems(call, folder.problems);
    const ledger = withdrawCheckIn(folder.checkIns, id);
    if (ledger === undefined)
      throw new MentorError(
        exitCodes.badInput,
        `There is no answer "${id}" in checkins.csv.`,
        'The ids stand in its first column.',
      );
    const wrote = await commit(
      call,
      { files: [recordFile(checkInsCodec, ledger, folder.program, `${id} withdrawn`)] },
      hashes,
    );
    const result: IngestResult = {
      schema: 'mentor/ingest@1',
      ...resultHead(call, folder),
      files: [],
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

/** The ledger knows answers by the name of their file and their row. */
function refuseTwins(names: readonly string[]): void {
  const twin = names.find((name, at) => names.findIndex((other) => basename(other) === basename(name)) < at);
  if (twin !== undefined)
    throw new MentorError(
      exitCodes.badInput,
      `Two of the files are called "${basename(twin)}".`,
      'Name each file once, or ingest them one after the other.',
    );
}

/** A file of the command line, relative to where the user stands; `-` is standard input. */
async function answerTable(call: Call, name: string) {
  const file: SourceFile =
    name === '-'
      ? { path: 'standard input', bytes: await call.host.readInput() }
      : { path: basename(name).normalize('NFC'), bytes: await loadFile(absolute(name, call.host)) };
  const { table, problems } = await readTable(file);
  if (table === undefined) {
    const [words] = problemResults(problems);
    throw new MentorError(
      exitCodes.badInput,
      `${name}: ${words?.message ?? 'This is no table.'}`,
      words?.advice ?? 'Save it as CSV and run the command again.',
    );
  }
  return { table, problems };
}

type Refused = ReturnType<typeof ingestCheckIns>['refused'];

const refusedPath = ({ file }: Table): string =>
  `out/refused/${safeName(file.replace(/\.[^.]*$/, ''), file)}.csv`;

/** The refused rows as they stood, with the reason in front: correct them there and ingest the file again. */
function refusedFile(table: Table, refused: Refused): PlannedFile[] {
  const reasons = new Map<number, string[]>();
  for (const { file, row, problem } of refused) {
    const { message, advice } = problemWords(problem);
    if (file === table.file) reasons.set(row, [...(reasons.get(row) ?? []), `${message} ${advice}`]);
  }
  if (reasons.size === 0) return [];
  const rows = table.rows
    .filter(({ row }) => reasons.has(row))
    .map(({ row, cells }) => [String(row), (reasons.get(row) ?? []).join(' '), ...cells]);
  const content = renderCsv([['Row', 'Why it was refused', ...table.header], ...rows], excelCsv);
  return [
    {
      path: refusedPath(table),
      content,
      kind: 'rendering',
      what: `${reasons.size} refused rows with their reasons`,
    },
  ];
}
