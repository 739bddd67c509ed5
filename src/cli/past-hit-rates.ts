import { basename, isAbsolute, resolve } from 'node:path';
import type { ProgramFolder } from '../model/program-folder.ts';
import { latestYearOn } from '../read/parse-dates.ts';
import type { HitRates } from '../schema/status-result.ts';
import type { Call } from './command-entry.ts';

/**
 * How the rules of health did on the cohorts named under `history`; undefined where there are none. The folders are read
 * again, whole, because only who needs these figures should pay for them.
 */
export async function pastHitRates(
  { common: { dir, today }, host }: Call,
  { program: { history } }: ProgramFolder,
): Promise<HitRates | undefined> {
  if (history.length === 0) return undefined;
  const { loadFolder } = await import('../files/load-folder.ts');
  const { readPastRecords } = await import('../read/past-records.ts');
  const { hitRates } = await import('../follow/hit-rates.ts');
  const latestYear = latestYearOn(today);
  const cohorts = await Promise.all(
    history.map(async (folder) => {
      const path = isAbsolute(folder) ? folder : resolve(dir, folder);
      const past = await readPastRecords(await loadFolder(path, { fs: host.disk }), latestYear);
      return { ...past, name: past.program.start?.slice(0, 4) ?? basename(path) };
    }),
  );
  return hitRates(cohorts);
}
