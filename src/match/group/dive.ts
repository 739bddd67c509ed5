import type { GroupModel } from './group-model.ts';
import type { MipAnswer, MipDesk } from './mip-model.ts';

/** What counts as whole, and rounds of fixing: in each a quarter of what is still open. */
const nearly = 1e-6;
const mostRounds = 16;
const share = 0.25;

/** By group: it must open, or must not. */
export type Fixed = { readonly must: Uint8Array; readonly mustNot: Uint8Array };

/** Columns that a linear program leaves between whole numbers. */
export const fractional = ({ values }: Pick<MipAnswer, 'values'>): number =>
  values.reduce((count, x) => count + (Math.abs(x - Math.round(x)) > nearly ? 1 : 0), 0);

/**
 * Which groups to open where a search in whole numbers would take too long: linear programs one after the other, in which
 * those that are open most are fixed as open, and those that are open least as not. The number of programs is limited, and
 * each ends. Undefined where the groups cannot be filled that way.
 */
export async function dive(
  modelOf: (fixed: Fixed, whole: boolean) => GroupModel,
  { from, first, desk }: { readonly from: Fixed; readonly first: MipAnswer; readonly desk: MipDesk },
): Promise<MipAnswer | undefined> {
  const [must, mustNot] = [from.must.slice(), from.mustNot.slice()];
  const { openOf } = modelOf(from, false);
  let answer = first;
  for (let round = 0; round < mostRounds; round++) {
    const open = openOf.flatMap((column, g) => {
      const y = answer.values[column] ?? 0;
      return column >= 0 && y > nearly && y < 1 - nearly ? [{ g, y }] : [];
    });
    if (open.length === 0) break;
    open.sort((a, b) => b.y - a.y || a.g - b.g);
    const some = Math.ceil(share * open.length);
    const opening = open.slice(0, some);
    for (const { g } of opening) must[g] = 1;
    for (const { g, y } of open.slice(-some)) if (y < 0.5 && must[g] === 0) mustNot[g] = 1;
    let next = await desk.solve(modelOf({ must, mustNot }, false).model);
    if (next.status === 'infeasible') {
      // More were opened than can be filled.
      for (const { g } of opening) [must[g], mustNot[g]] = [0, 1];
      next = await desk.solve(modelOf({ must, mustNot }, false).model);
    }
    if (next.status !== 'optimal') return undefined;
    answer = next;
  }
  openOf.forEach((column, g) => {
    const opens = (answer.values[column] ?? 0) > 0.5;
    if (column >= 0) [must[g], mustNot[g]] = opens ? [1, 0] : [0, 1];
  });
  // What is left to decide is who goes where: nearly always whole by itself.
  return desk.solve(modelOf({ must, mustNot }, true).model);
}
