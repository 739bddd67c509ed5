import type { PlacingChange } from '../../model/placing-change.ts';
import type { FormatInput, LeftOut } from '../formats/format-match.ts';
import type { GroupProblem } from './group-problem.ts';
import type { MipDesk } from './mip-model.ts';
import type { GroupSolution } from './solve-groups.ts';

export async function groupAdvice(
  _input: FormatInput,
  _known: {
    readonly problem: GroupProblem;
    readonly solution: GroupSolution;
    readonly left: readonly LeftOut[];
  },
  _desk: MipDesk,
): Promise<PlacingChange[]> {
  return [];
}
