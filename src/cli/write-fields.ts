import { isDeepStrictEqual } from 'node:util';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { addSettings } from '../read/add-settings.ts';
import { decodeText } from '../read/decode-text.ts';
import { type Inferred, inferredSettings, type Setting } from '../read/inferred-settings.ts';
import { readProgramFolder } from '../read/read-program-folder.ts';
import type { Wrote } from '../report/summaries/summary-parts.ts';
import { counted, listed } from '../texts/counted.ts';
import type { Call } from './command-entry.ts';
import { commit } from './commit.ts';
import type { OpenFolder } from './open-folder.ts';

const programFile = 'program.yaml';

export type WrittenFields = { readonly wrote: readonly Wrote[]; readonly notes: readonly string[] };

/**
 * Writes into program.yaml what was read off the files, under the folder's lock. Before anything is written the folder is
 * read again with the new text: a setting that would change who somebody is, or what they answered, is left out and named.
 */
export async function writeFields(call: Call, open: OpenFolder): Promise<WrittenFields> {
  const settings = inferredSettings(inferredFrom(open.folder));
  const faithful = await faithfulSettings(call, open, settings);
  const left = settings.filter((setting) => !faithful.includes(setting));
  const notes = left.length === 0 ? [] : [leftWords(left)];
  if (faithful.length === 0) {
    const nothing = 'program.yaml already says how the files are read; nothing was written.';
    return { wrote: [], notes: left.length === 0 ? [nothing] : notes };
  }
  const content = await textWith(open, faithful);
  const plan = {
    files: [{ path: programFile, content, kind: 'record' as const, what: whatWords(faithful) }],
  };
  return { wrote: await commit(call, plan, open.hashes), notes };
}

/** What the files say of themselves, as far as it can be written down. */
export function inferredFrom({ program, cohort, mapping, rowCounts, problems }: ProgramFolder): Inferred {
  const sides = { mentors: 'mentor', mentees: 'mentee', participants: 'both' } as const;
  const files = rowCounts.flatMap(({ kind, file }) =>
    kind === 'mentors' || kind === 'mentees' || kind === 'participants' ? [{ file, role: sides[kind] }] : [],
  );
  const unsettled = problems.flatMap((p) => (p.code === 'field-claimed-twice' ? [p.facts.field] : []));
  return { program, mapping, files, fields: cohort.fields, unsettled: new Set(unsettled) };
}

/** All of the settings where the people stay the same, else those that change nobody, one by one. */
export async function faithfulSettings(
  call: Call,
  open: OpenFolder,
  settings: readonly Setting[],
): Promise<readonly Setting[]> {
  if (settings.length === 0 || (await changesNothing(call, open, settings))) return settings;
  const kept: Setting[] = [];
  for (const setting of settings)
    if (await changesNothing(call, open, [...kept, setting])) kept.push(setting);
  return kept;
}

async function changesNothing(call: Call, open: OpenFolder, settings: readonly Setting[]): Promise<boolean> {
  const { folder } = open;
  const bytes = new TextEncoder().encode(await textWith(open, settings));
  const files = [...open.files.filter(({ path }) => path !== programFile), { path: programFile, bytes }];
  const { cohort } = await readProgramFolder(files, { today: call.common.today, history: folder.history });
  return isDeepStrictEqual(cohort.people, folder.cohort.people);
}

async function textWith({ files }: OpenFolder, settings: readonly Setting[]): Promise<string> {
  const file = files.find(({ path }) => path === programFile);
  const before = file === undefined ? '' : decodeText(file.bytes).text;
  const text = await addSettings(before, settings);
  if (text !== undefined) return text;
  throw new MentorError(
    exitCodes.badInput,
    'Nothing can be added to program.yaml as it stands. Nothing was written.',
    'Correct its problems first: mentor check names them.',
  );
}

function whatWords(settings: readonly Setting[]): string {
  const files = settings.filter(({ path }) => path[0] === 'people').length;
  const fields = settings.length - files;
  return [
    ...(files === 0 ? [] : [counted(files, 'people file')]),
    ...(fields === 0 ? [] : [counted(fields, 'field')]),
  ].join(', ');
}

function leftWords(left: readonly Setting[]): string {
  const names = left.map(({ path }) => path.join('.'));
  return `Left out, since the same people would be read differently: ${listed(names)}.`;
}
