import { relative, resolve, sep } from 'node:path';
import { loadFolder } from '../../files/load-folder.ts';
import type { Day } from '../../model/day.ts';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import type { PlannedFile } from '../../model/plan.ts';
import { sheetsFolder } from '../../model/sheet-text-file.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { addSettings } from '../../read/add-settings.ts';
import { decodeText } from '../../read/decode-text.ts';
import { readProgram } from '../../read/read-program.ts';
import type { Program } from '../../schema/program.ts';
import { settingWords } from '../../templates/programs/setting-words.ts';
import { cohortAdvice } from '../../texts/init-words/cohort-advice.ts';
import { addDays, daysBetween } from '../../time/day.ts';
import type { Call } from '../command-entry.ts';
import { absolute } from '../common-options.ts';
import { choiceOf } from './choice-of.ts';
import { cohortQuestions } from './cohort-questions.ts';
import { equivalentCommand, shellWord } from './equivalent-command.ts';
import { gatherAnswers } from './gather-answers.ts';
import { hasPeople, lookAround } from './look-around.ts';
import { moveDates } from './move-dates.ts';
import { inputsOf, type Prepared, programFrom, told } from './new-program.ts';
import { withoutOldFiles } from './without-old-files.ts';

/** The last cohort: its folder as it is written in the new one, its files and settings. */
type Last = {
  readonly folder: string;
  readonly dir: string;
  readonly files: readonly SourceFile[];
  readonly text: string;
  readonly program: Program & { readonly start: Day; readonly end: Day };
};

/** The next cohort from the last: its settings and comments, every date moved on, and its folder as history. */
export async function nextCohort(
  call: Call,
  files: readonly SourceFile[],
  { from, more }: { readonly from: string; readonly more: readonly string[] },
): Promise<{ readonly prepared: Prepared; readonly wasAsked: boolean }> {
  const { today } = call.common;
  const last = await lastCohort(call, from);
  const found = await lookAround(files, { settings: `format: ${last.program.format}\n`, today });
  const questions = cohortQuestions(last.program);
  const gathered = await gatherAnswers(
    call,
    { today, place: call.host.place(), found, answers: {} },
    questions,
  );
  const {
    start = last.program.start,
    end = last.program.end,
    name = last.program.name,
  } = gathered.known.answers;
  const command = equivalentCommand(gathered, [`--from ${shellWord(last.folder)}`, ...more], questions);
  const dated = movedText(last, { start, end, name, dir: call.common.dir });
  const moved = withHeader(dated, { was: last.program.name, name, command });
  const { text, left } = withoutOldFiles(moved, {
    here: new Set(files.map(({ path }) => path)),
    copied: copiedFiles(last).map(({ path }) => path),
  });
  const yaml = await withHistory(text, last);
  const formsAreIn = hasPeople(found);
  const prepared: Prepared = {
    yaml,
    program: await programFrom(yaml),
    choice: choiceOf(last.program),
    formsAreIn,
    command,
    left: told(left),
    advice: cohortAdvice({
      weeks: daysBetween(last.program.start, start) / 7,
      from: last.folder,
      bans: hasBans(last.files),
    }),
    inputs: inputsOf(found),
    people: { mentors: found.people.mentor, mentees: found.people.mentee },
    from: last.folder,
    copies: copiedFiles(last),
  };
  return { prepared, wasAsked: gathered.wasAsked };
}

/** Loads the folder of the last cohort; without a program in it, or with one that cannot be read, nothing can follow. */
async function lastCohort({ common, host }: Call, from: string): Promise<Last> {
  const dir = absolute(from, host);
  const folder = relative(common.dir, dir).split(sep).join('/');
  if (folder === '')
    throw new MentorError(
      exitCodes.badInput,
      'The next cohort needs a folder of its own.',
      'Make an empty folder, go there, and run mentor init --from with the folder of the last cohort.',
    );
  const files = await loadFolder(dir, { fs: host.disk });
  const source = files.find(({ path }) => path === 'program.yaml');
  const { program, problems } = await readProgram(source);
  if (source === undefined || problems.length > 0)
    throw new MentorError(
      exitCodes.badInput,
      source === undefined ? `There is no program.yaml in ${from}.` : `program.yaml in ${from} has faults.`,
      source === undefined
        ? 'Give the folder of an earlier cohort.'
        : `Correct them: mentor check -C ${from}`,
    );
  const { start, end } = program;
  if (start === undefined || end === undefined)
    throw new MentorError(
      exitCodes.badInput,
      `program.yaml in ${from} does not say when that cohort began and ended.`,
      'Write start: and end: into it.',
    );
  return { folder, dir, files, text: decodeText(source.bytes).text, program: { ...program, start, end } };
}

type Fresh = { readonly start: Day; readonly end: Day; readonly name: string; readonly dir: string };

function movedText({ text, program, dir: from }: Last, { start, end, name, dir }: Fresh): string {
  const days = daysBetween(program.start, start);
  const years = Number(start.slice(0, 4)) - Number(program.start.slice(0, 4));
  return moveDates(text, {
    days,
    years,
    instead: { start, ...(end === addDays(program.end, days) ? {} : { end }), name },
    history: program.history.map((folder) => relative(dir, resolve(from, folder)).split(sep).join('/')),
  });
}

/** Name and command at the top of the file are those of the new cohort. */
function withHeader(
  text: string,
  { was, name, command }: { readonly was: string; readonly name: string; readonly command: string },
): string {
  const named = text.startsWith(`# ${was}`) ? `# ${name}${text.slice(`# ${was}`.length)}` : text;
  return named.replace(/^(# *)mentor init .*$/m, (_, hash: string) => `${hash}${command}`);
}

/** The last cohort behind those before it; where it is the first, with the reason in the program's language. */
async function withHistory(text: string, { folder, program }: Last): Promise<string> {
  const { history, language } = program;
  if (history.length > 0)
    return (await addSettings(text, [{ path: ['history', history.length], value: folder }])) ?? text;
  const entry = /^[\w./-]+$/.test(folder) ? folder : JSON.stringify(folder);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text.trimEnd()}${eol}${eol}# ${settingWords[language].history}${eol}history: [${entry}]${eol}`;
}

/** The program's own words on the sheets, and its rooms: what is no matter of one cohort. */
function copiedFiles({ files, program }: Last): PlannedFile[] {
  return files.flatMap(({ path, bytes }): PlannedFile[] =>
    path.startsWith(`${sheetsFolder}/`) || path === program.meetings.rooms
      ? [{ path, content: bytes, kind: 'record', what: 'as in the last cohort' }]
      : [],
  );
}

function hasBans(files: readonly SourceFile[]): boolean {
  const overrides = files.find(({ path }) => path === 'overrides.csv');
  return overrides !== undefined && /^[^\w\n]*ban\b/m.test(decodeText(overrides.bytes).text);
}
