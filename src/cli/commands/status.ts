import { exitCodes } from '../../model/mentor-error.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { statusSummary } from '../../report/summaries/status-summary.ts';
import { moduleText } from '../../templates/training/modules.ts';
import { readCiOptions } from '../ci-options.ts';
import type { Call } from '../command-entry.ts';
import { readChoice } from '../common-options.ts';
import { followFolder } from '../follow-folder.ts';
import { openFolder } from '../open-folder.ts';
import { statusFormats } from '../option-values.ts';
import { peopleChanges } from '../people-changes.ts';
import { problemResults } from '../problem-results.ts';
import { refuseProblems } from '../refuse-problems.ts';
import { writeRunningLetters } from '../running-letter-files.ts';
import { sayDocument, sayProblems, writeJson } from '../say.ts';
import { mattersOf, statusResult } from '../status-result.ts';

/** Rows that somebody set back or deleted by hand are on no list of today any more: that is said here as well. */
async function sayStepsBack(call: Call, { problems }: ProgramFolder): Promise<void> {
  const found = problems.filter(({ code }) => code === 'pairing-stepped-back' || code === 'pairings-gone');
  if (found.length > 0) await sayProblems(call, problemResults(found));
}

/** mentor status: whom to call today, and why; what is still out, what is due. */
export async function run(call: Call) {
  const { annotations } = readCiOptions(call);
  const { format } = call.options;
  const asksLetters = typeof format === 'string' && readChoice('format', format, statusFormats) === 'eml';
  const { today, verbose } = call.common;
  const open = await openFolder(call);
  const { folder } = open;
  await refuseProblems(call, folder.problems);
  await sayStepsBack(call, folder);
  const followed = followFolder(folder, today);
  const letters = asksLetters ? await writeRunningLetters(call, open, followed) : [];
  const result = {
    ...(await statusResult(call, folder, followed)),
    ...mattersOf(call, folder, followed),
    people: peopleChanges(open).result,
  };
  if (annotations === undefined)
    await sayDocument(
      call,
      statusSummary({
        folder,
        result,
        today,
        all: verbose,
        wrote: letters,
        contentsOf: (module) => moduleText(module, 'en').contents,
      }),
    );
  else {
    const { annotateStatus } = await import('../status-annotations.ts');
    await annotateStatus(call, folder, result);
  }
  await writeJson(call, result);
  return exitCodes.done;
}
