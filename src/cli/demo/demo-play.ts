import type { DemoCohort } from '../../demo/demo-cohort.ts';
import { programEnd } from '../../demo/program-days.ts';
import { commitPlan } from '../../files/commit-plan.ts';
import { withLock } from '../../files/with-lock.ts';
import type { Day } from '../../model/day.ts';
import type { PlannedFile } from '../../model/plan.ts';
import { addDays, daysBetween } from '../../time/day.ts';
import type { Call } from '../command-entry.ts';
import { betweenFiles } from '../interrupts.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import { refuseFilledFolder } from './refuse-filled-folder.ts';
import { runSilently, type SilentRun, silentCall } from './silent-call.ts';

/** Where an invented program is being played, and by which plan. */
export type DemoPlay = { readonly call: Call; readonly dir: string; readonly cohort: DemoCohort };

/** A share of the way from the first day of a program to its last. */
export function onTheWay({ cohort: { wish, design } }: DemoPlay, share: number): Day {
  return addDays(wish.start, Math.round(daysBetween(wish.start, programEnd(wish, design)) * share));
}

/** Runs a command in the folder of the play. */
export const runIn = ({ call, dir }: DemoPlay, run: SilentRun): Promise<void> => runSilently(call, dir, run);

/** The folder as it stands on a day. */
export const openIn = ({ call, dir }: DemoPlay, today: Day): Promise<OpenFolder> =>
  openFolder(silentCall(call, dir, { today }));

type WrittenIn = Pick<DemoPlay, 'call' | 'dir'>;

/** Writes a program into a folder of its own; makes it where there is none yet, and lets no other demo get into it. */
export function writeAnew(where: WrittenIn, files: readonly PlannedFile[]) {
  return writeIn(where, files, () => refuseFilledFolder(where.dir, where.call.host.disk));
}

/** Writes files that people write by hand, or save from elsewhere. `first`: what comes before it under the same lock. */
export function writeIn(
  { call, dir }: WrittenIn,
  files: readonly PlannedFile[],
  first?: () => Promise<void>,
) {
  const work = async () => {
    await first?.();
    return commitPlan(dir, { files }, { fs: call.host.disk });
  };
  const { owner, disk } = call.host;
  return betweenFiles(() => withLock(dir, work, { owner, create: true, fs: disk }));
}
