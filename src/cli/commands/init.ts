import { hashesOf, loadFolder } from '../../files/load-folder.ts';
import { whichExist } from '../../files/which-exist.ts';
import { type ExitCode, exitCodes, MentorError } from '../../model/mentor-error.ts';
import type { PlannedFile } from '../../model/plan.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { initPreview, initSummary } from '../../report/summaries/init-summary.ts';
import type { Wrote } from '../../report/summaries/summary-parts.ts';
import type { InitResult } from '../../schema/init-result.ts';
import { templateName } from '../../templates/programs/template-choice.ts';
import { cadenceWords } from '../../texts/cadence-words.ts';
import { counted } from '../../texts/counted.ts';
import type { Call } from '../command-entry.ts';
import { commitAlone } from '../commit.ts';
import { type Format, readFormats } from '../document-files.ts';
import { recoveryIn } from '../open-folder.ts';
import { sayDocument, writeJson } from '../say.ts';
import { gatherAnswers } from '../wizard/gather-answers.ts';
import { initFiles } from '../wizard/init-files.ts';
import { lookAround } from '../wizard/look-around.ts';
import { newProgram, type Prepared } from '../wizard/new-program.ts';
import { nextCohort } from '../wizard/next-cohort.ts';

/** mentor init: sets up a program folder by asking what an experienced coordinator would ask; overwrites nothing. */
export async function run(call: Call): Promise<ExitCode> {
  const formats = readFormats(call.options.format, ['html']);
  // An init that was interrupted may have decided on a program already.
  const files = await loadFolder(call.common.dir, recoveryIn(call));
  await refuseExisting(call, files);
  const more = typeof call.options.format === 'string' ? [`--format ${formats.join(',')}`] : [];
  const { from } = call.options;
  const { prepared, wasAsked } =
    typeof from === 'string'
      ? await nextCohort(call, files, { from, more })
      : await fromAnswers(call, files, more);
  return setUp(call, { prepared, formats, files, wasAsked });
}

async function fromAnswers(call: Call, files: readonly SourceFile[], more: readonly string[]) {
  const { today } = call.common;
  const found = await lookAround(files, { settings: '', today });
  const gathered = await gatherAnswers(call, { today, place: call.host.place(), found, answers: {} });
  return { prepared: await newProgram(call, gathered, more), wasAsked: gathered.wasAsked };
}

type SetUp = {
  readonly prepared: Prepared;
  readonly formats: readonly Format[];
  readonly files: readonly SourceFile[];
  readonly wasAsked: boolean;
};

/** Shows what is to be written, asks whoever was asked before, and writes all of it at once. */
async function setUp(call: Call, { prepared, formats, files, wasAsked }: SetUp): Promise<ExitCode> {
  const { today } = call.common;
  const planned = [...(await initFiles(call, prepared, formats)), ...(prepared.copies ?? [])];
  const kept = await whichExist(
    call.common.dir,
    planned.map(({ path }) => path),
    call.host.disk,
  );
  // Another init came first, while somebody answered.
  if (kept.includes('program.yaml')) throw programExists();
  const plan = { files: planned.filter(({ path }) => !kept.includes(path)) };
  const result = resultOf(call, prepared, { plan: plan.files, kept });
  const rhythm = rhythmOf(prepared);
  const asks = wasAsked && !call.common.dryRun;
  if (asks && !(await agreed(call, { prepared, result, rhythm, files: plan.files }))) return exitCodes.done;
  const wrote = await commitAlone(call, plan, await hashesOf(files));
  const told = { result, today, wrote: inFolders(wrote), rhythm, wasAsked: asks };
  await sayDocument(call, initSummary(told));
  if (wasAsked) sayCommand(call, prepared.command);
  await writeJson(call, result);
  return exitCodes.done;
}

/** On one line, however long: to be copied as it is. */
function sayCommand({ host, common }: Call, command: string): void {
  if (common.quiet) return;
  const words = `\nThe same without questions:\n${command}\n`;
  if (common.json) host.say(words);
  else host.write(words);
}

/** An existing program is never touched; one under a name that no command reads is pointed out. */
async function refuseExisting({ common, host }: Call, files: readonly SourceFile[]): Promise<void> {
  if (files.some(({ path }) => path === 'program.yaml')) throw programExists();
  const [there] = await whichExist(common.dir, ['program.yaml', ...misspelt], host.disk);
  if (there === undefined) return;
  if (there === 'program.yaml') throw programExists();
  throw new MentorError(
    exitCodes.badInput,
    `There is a ${there} in this folder, which no command reads. Nothing was written.`,
    'Rename it to program.yaml if it is a program; otherwise move it away and run mentor init again.',
  );
}

const misspelt = ['program.yml', 'Program.yaml', 'Program.yml', 'program.yaml.txt'] as const;

const programExists = () =>
  new MentorError(
    exitCodes.badInput,
    'There is a program.yaml in this folder already. Nothing was written.',
    'mentor check --write-fields adds to it what the files say; a new program needs a folder of its own.',
  );

function resultOf(
  { common }: Call,
  { program, choice, left, advice, command, people, from, inputs }: Prepared,
  { plan, kept }: { readonly plan: readonly PlannedFile[]; readonly kept: readonly string[] },
): InitResult {
  const { name, language, start = common.today, end = start } = program;
  return {
    schema: 'mentor/init@1',
    program: name,
    asOf: common.today,
    inputs: [...inputs],
    template: templateName(choice),
    language,
    start,
    end,
    ...(from === undefined ? {} : { from }),
    people,
    left: [...left],
    advice: [...advice],
    files: plan.map(({ path }) => path),
    kept: [...kept],
    command,
  };
}

/** "every two weeks, 60 min" */
function rhythmOf({ program: { meetings, matching } }: Prepared): string {
  if (meetings.rotation !== undefined)
    return `${counted(matching.rounds, 'talk')} of ${meetings.rotation.talk}`;
  return `${cadenceWords(meetings.every)}, ${meetings.length}`;
}

/** Somebody at a terminal sees what is to be written and may still say no. */
async function agreed(
  call: Call,
  {
    prepared,
    files,
    ...shown
  }: {
    readonly prepared: Prepared;
    readonly result: InitResult;
    readonly rhythm: string;
    readonly files: readonly PlannedFile[];
  },
): Promise<boolean> {
  const { terminal } = call.host;
  if (terminal === undefined) return true;
  const { askToGoOn } = await import('../wizard/ask-person.ts');
  const settings = [...prepared.yaml.matchAll(/^(\w+): ([^#\n]+?)(?: +#.*)?$/gm)]
    .slice(0, 9)
    .map(([, key = '', value = '']) => [key, value] as const);
  const wrote = inFolders(files.map(({ path, what = '' }) => ({ path, what })));
  call.host.say('\n');
  await sayDocument(call, initPreview({ ...shown, today: call.common.today, settings, files: wrote }));
  if (await askToGoOn({ terminal }, `Write ${counted(files.length, 'file')}?`)) return true;
  call.host.say(`Nothing was written. This asks no more:\n${shown.result.command}\n`);
  return false;
}

/** The pages of the handbook are many: one line for each folder. */
function inFolders(wrote: readonly Wrote[]): Wrote[] {
  const folders = new Map<string, Wrote[]>();
  for (const file of wrote) {
    const folder = file.path.includes('/') ? file.path.slice(0, file.path.lastIndexOf('/') + 1) : file.path;
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return [...folders].map(([path, files]) => {
    const [first] = files;
    if (first === undefined || !path.endsWith('/')) return first ?? { path, what: '' };
    return {
      ...first,
      path,
      what: `${counted(files.length, 'file')}${first.what === '' ? '' : `: ${first.what}`}`,
    };
  });
}
