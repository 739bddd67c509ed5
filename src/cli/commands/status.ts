import { exitCodes } from '../../model/mentor-error.ts';
import { statusSummary } from '../../report/summaries/status-summary.ts';
import type { Call } from '../command-table.ts';
import { followFolder } from '../follow-folder.ts';
import { openFolder } from '../open-folder.ts';
import { peopleChanges } from '../people-changes.ts';
import { refuseProblems } from '../refuse-problems.ts';
import { sayDocument, writeJson } from '../say.ts';
import { statusResult } from '../status-result.ts';

/** mentor status: whom to call today, and why; what is still out. */
export async function run(call: Call) {
  const open = await openFolder(call);
  const { folder } = open;
  await refuseProblems(call, folder.problems);
  const result = {
    ...statusResult(call, folder, followFolder(folder, call.common.today)),
    people: peopleChanges(open).result,
  };
  await sayDocument(call, statusSummary({ folder, result, today: call.common.today }));
  await writeJson(call, result);
  return exitCodes.done;
}
