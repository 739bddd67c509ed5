import { OverlapStep } from '../overlap-step.ts';
import { rowSteps, type Workshop } from '../row-steps.ts';
import type { Sums } from '../sums.ts';
import type { Terms } from '../worth.ts';
import { KernelRun } from './kernel.ts';
import { KernelCloseness, KernelOverlap, type KernelRow, KernelTables, KernelText } from './kernel-steps.ts';

/** Sums in the memory of the kernel; undefined where the engine has no WebAssembly. */
export function kernelSums(terms: Terms, mentors: number): Sums | undefined {
  const run = KernelRun.start();
  if (run === undefined) return undefined;
  const sums = run.room(8 * (mentors + 1));
  const scores = run.room(2 * (mentors + 1));
  const workshop: Workshop = (order) => {
    const at: KernelRow = { run, sums, order };
    return {
      tables: (tables) => KernelTables.passes(tables).map((some) => new KernelTables(at, some)),
      overlap: (form, worth) =>
        KernelOverlap.fits(form) ? new KernelOverlap(at, form, worth) : new OverlapStep(form, worth, order),
      closeness: (form, worth) => new KernelCloseness(at, form, worth),
      text: (form, worth) => new KernelText(at, form, worth),
    };
  };
  const row = rowSteps(terms.terms, mentors, workshop);
  const { order } = row.blocks;
  // The one place more is where the last of an odd number of sums goes with nobody.
  const places = run.copy(Int32Array.from({ length: mentors + 1 }, (_, k) => 2 * (order[k] ?? mentors)));
  const finish = run.function('finish');
  const view = run.shorts(scores, mentors);
  return {
    row,
    sums: run.floats(sums, mentors + 1),
    limit: mentors + 1,
    clear: () => view.fill(-1),
    divide: (_, from, to) => finish(sums + 8 * from, to - from, places + 4 * from, scores, terms.divisor),
    end: (out) => out.set(view),
  };
}
