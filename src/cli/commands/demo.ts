import { relative } from 'node:path';
import { demoCohort } from '../../demo/demo-cohort.ts';
import { plantedProgram } from '../../demo/planted-program.ts';
import { commitPlan } from '../../files/commit-plan.ts';
import type { FileSystem } from '../../files/file-system.ts';
import { putRight } from '../../files/load-folder.ts';
import { exitCodes } from '../../model/mentor-error.ts';
import type { PlannedFile } from '../../model/plan.ts';
import type { PlantedProgram } from '../../model/planted-program.ts';
import { renderMarkdown } from '../../render/markdown.ts';
import { demoDocument } from '../../report/demo/demo-document.ts';
import { nextCommands } from '../../report/summaries/demo-next.ts';
import { demoSummary } from '../../report/summaries/demo-summary.ts';
import type { Wrote } from '../../report/summaries/summary-parts.ts';
import type { DemoResult } from '../../schema/demo-result.ts';
import { counted } from '../../texts/counted.ts';
import type { Call } from '../command-entry.ts';
import { applicationFiles } from '../demo/application-files.ts';
import { writeAnew } from '../demo/demo-play.ts';
import { playDemo } from '../demo/play-demo.ts';
import { demoFolder, readDemoWish } from '../demo/read-demo-wish.ts';
import { refuseFilledFolder } from '../demo/refuse-filled-folder.ts';
import { recoveryIn } from '../open-folder.ts';
import { sayDocument, writeJson } from '../say.ts';
import { shellWord } from '../wizard/equivalent-command.ts';

const planted = 'DEMO.md';

/** mentor demo [folder]: a program of people who do not exist, as far as its story is wanted. */
export async function run(call: Call) {
  const wish = readDemoWish(call);
  const dir = demoFolder(call);
  // A demo that was interrupted may have decided on its files already.
  await putRight(dir, recoveryIn(call));
  await refuseFilledFolder(dir, call.host.disk);
  const cohort = demoCohort(wish);
  const program = plantedProgram(cohort);
  const files = [...applicationFiles(cohort), plantedPage(program)];
  const shown = relative(call.host.cwd, dir) || '.';
  if (call.common.dryRun)
    await tell(call, program, { shown, wrote: await measured(call, { dir, files, shown }), files: [] });
  else {
    await writeAnew({ call, dir }, await playDemo({ call, dir, cohort }, files));
    const there = await inFolder(dir, call.host.disk);
    const wrote = [
      { path: `${shown}/`, what: counted(there.length, 'file or folder', 'files and folders') },
      { path: `${shown}/${planted}`, what: 'what was planted, and where it shows' },
    ];
    await tell(call, program, { shown, wrote, files: there });
  }
  return exitCodes.done;
}

/** Beside the inputs: nothing reads it. */
function plantedPage(program: PlantedProgram): PlannedFile {
  const commands = nextCommands(program).map(({ command }) => command);
  const content = renderMarkdown(demoDocument(program, { commands, footer: [] }));
  return { path: planted, content, kind: 'record' };
}

/** The files of the applications with their sizes; what the story adds is known when it has been played. */
async function measured(
  { host }: Call,
  {
    dir,
    files,
    shown,
  }: { readonly dir: string; readonly files: readonly PlannedFile[]; readonly shown: string },
): Promise<Wrote[]> {
  const sizes = await commitPlan(dir, { files }, { dryRun: true, fs: host.disk });
  return sizes.map(({ path, bytes }) => ({
    path: `${shown}/${path}`,
    what: counted(bytes, 'byte'),
    planned: true,
  }));
}

/** What lies in the folder, folders with a stroke behind. */
async function inFolder(dir: string, fs: FileSystem): Promise<string[]> {
  const entries = await fs.list(dir);
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .map(({ name, kind }) => (kind === 'folder' ? `${name}/` : name))
    .sort();
}

type Told = { readonly shown: string; readonly wrote: readonly Wrote[]; readonly files: readonly string[] };

async function tell(call: Call, program: PlantedProgram, { shown, wrote, files }: Told): Promise<void> {
  const where = ` -C ${shellWord(shown)}`;
  await sayDocument(call, demoSummary(program, { wrote, next: nextCommands(program, where) }));
  const { template, stage, cohort, language, seed, start, end, people, levels, truths } = program;
  const result: DemoResult = {
    schema: 'mentor/demo@1',
    program: program.name,
    asOf: program.today,
    inputs: [],
    folder: shown,
    ...{ template, stage, cohort, language, seed, start, end, people },
    levels: [...levels],
    planted: { ...truths, rated: [...truths.rated] },
    files: [...files],
  };
  await writeJson(call, result);
}
