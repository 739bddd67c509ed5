import { join } from 'node:path';
import { commitPlan, type WrittenFile } from '../files/commit-plan.ts';
import { withLock } from '../files/with-lock.ts';
import type { Plan } from '../model/plan.ts';
import type { Wrote } from '../report/summaries/summary-parts.ts';
import { counted } from '../texts/counted.ts';
import type { Call } from './command-entry.ts';
import { absolute } from './common-options.ts';
import { betweenFiles } from './interrupts.ts';

/** Runs a writing command's work under the folder's lock; a dry run takes no lock, since it writes nothing. */
export function locked<T>({ common, host }: Call, work: () => Promise<T>): Promise<T> {
  if (common.dryRun) return work();
  return betweenFiles(() => withLock(common.dir, work, { owner: host.owner, fs: host.disk }));
}

/**
 * Commits a plan under the folder's lock, held for no longer than that: for commands that compute for a while. A record
 * that somebody changed since it was read stops the commit, exit 3.
 */
export function commitAlone(call: Call, plan: Plan, expected: ReadonlyMap<string, string>): Promise<Wrote[]> {
  return locked(call, () => commit(call, plan, expected));
}

/** Commits a plan, or with --dry-run only measures it; returns the lines of "Wrote". */
export async function commit(
  call: Call,
  plan: Plan,
  expected: ReadonlyMap<string, string>,
): Promise<Wrote[]> {
  const { out } = call.options;
  const written = await commitPlan(call.common.dir, plan, {
    dryRun: call.common.dryRun,
    expected,
    fs: call.host.disk,
    ...(typeof out === 'string' ? { out: absolute(out, call.host) } : {}),
  });
  const groups = call.common.dryRun ? planned(written, call.common.verbose) : summed(written);
  const lines = groups.map((line) => ({ ...line, path: shownPath(call, line.path) }));
  if (call.common.dryRun && call.common.quiet)
    for (const line of lines) call.host.say(`Would write ${line.path} (${line.what})\n`);
  return lines;
}

/** A planned path as people find it: what lies under out/ is where `--out` says, written as they wrote it. */
export function shownPath({ options: { out } }: Call, path: string): string {
  return typeof out === 'string' && path.startsWith('out/') ? join(out, path.slice('out/'.length)) : path;
}

/** More files than these in one folder stand on one line, unless every single one is asked for. */
const mostListed = 5;

/** What would be written, with sizes. */
function planned(files: readonly WrittenFile[], each: boolean): Wrote[] {
  const folders = new Map<string, WrittenFile[]>();
  for (const file of files) {
    const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return [...folders].flatMap(([folder, all]) => {
    const bytes = all.reduce((sum, f) => sum + f.bytes, 0);
    return each || all.length <= mostListed
      ? all.map((f) => ({ path: f.path, what: counted(f.bytes, 'byte'), planned: true }))
      : [{ path: folder, what: `${counted(all.length, 'file')}, ${counted(bytes, 'byte')}`, planned: true }];
  });
}

/** Renderings are many: one line for each folder under out/, in the words of its first file. Our own notes are no news. */
function summed(written: readonly WrittenFile[]): Wrote[] {
  const lines = new Map<string, { count: number; what: string | undefined }>();
  for (const { path, what } of written) {
    if (path.startsWith('.mentor/')) continue;
    const folder = path.startsWith('out/') ? `${path.split('/').slice(0, 2).join('/')}/` : path;
    const line = lines.get(folder);
    lines.set(folder, { count: (line?.count ?? 0) + 1, what: line?.what ?? what });
  }
  return [...lines].map(([path, { count, what }]) => ({
    path,
    what: what ?? `${count} ${count === 1 ? 'file' : 'files'}`,
  }));
}
