import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import type { PlannedFile } from '../../model/plan.ts';
import { reportSummary } from '../../report/summaries/report-summary.ts';
import type { Call } from '../command-table.ts';
import { commitAlone } from '../commit.ts';
import { readChoice } from '../common-options.ts';
import { documentFiles, readFormats } from '../document-files.ts';
import { openFolder } from '../open-folder.ts';
import { refuseProblems } from '../refuse-problems.ts';
import { type ReportKind, reportKinds, reports } from '../reports/report-kinds.ts';
import { sayDocument, writeJson } from '../say.ts';

const audiences = ['coordinator', 'hr', 'public'] as const;

/**
 * mentor report [kind…]: writes the reports asked for, or those whose inputs exist. One that its data refuse is named
 * with the reason, the others are written, exit 1; so is a missed target under --gate.
 */
export async function run(call: Call) {
  const asked = (Array.isArray(call.args[0]) ? call.args[0] : []).map((kind) =>
    readChoice('report', String(kind), reportKinds),
  );
  const { audience, gate } = call.options;
  const wanted = typeof audience === 'string' ? readChoice('audience', audience, audiences) : undefined;
  const barred = asked.find((kind) => wanted !== undefined && !reports[kind].audiences.includes(wanted));
  if (barred !== undefined)
    throw new MentorError(
      exitCodes.badInput,
      `The ${barred} report has names and small groups inside: it is for the coordinator only.`,
      'Leave --audience out, or ask for retention, which has a version for hr and for the public.',
    );
  const formats = readFormats(call.options.format);
  const open = await openFolder(call);
  await refuseProblems(call, open.folder.problems);
  const kinds: readonly ReportKind[] =
    asked.length > 0
      ? [...new Set(asked)]
      : reportKinds.filter(
          (kind) =>
            reports[kind].hasInputs(open.folder) &&
            (wanted === undefined || reports[kind].audiences.includes(wanted)),
        );
  if (kinds.length === 0)
    throw new MentorError(
      exitCodes.badInput,
      'There is nothing to report on yet.',
      'Run mentor match first.',
    );
  const built = await Promise.all(
    kinds.map((kind) => reports[kind].load().then((build) => build(call, open, wanted))),
  );
  const written = await Promise.all(
    built.map((report, at): PlannedFile[] | Promise<PlannedFile[]> =>
      'refused' in report
        ? []
        : documentFiles(`out/reports/${kinds[at]}`, report.document, report.result, formats),
    ),
  );
  const files = written.flat();
  const wrote = await commitAlone(call, { files }, open.hashes);
  const missed = built.flatMap((report) => ('refused' in report ? [] : (report.missedTargets ?? [])));
  const outcomes = kinds.map((kind, at) => ({ kind, outcome: built[at] }));
  const refusals = outcomes.flatMap(({ kind, outcome }) =>
    outcome !== undefined && 'refused' in outcome ? [{ kind, refused: outcome.refused }] : [],
  );
  await sayDocument(
    call,
    reportSummary({
      program: open.folder.program.name,
      kinds,
      refusals,
      missed: gate === true ? missed : [],
      wrote,
      today: call.common.today,
    }),
  );
  const results = built.flatMap((report) => ('refused' in report ? [] : [report.result]));
  await writeJson(
    call,
    asked.length === 1 && results.length === 1
      ? results[0]
      : { schema: 'mentor/reports@1', reports: results },
  );
  return refusals.length > 0 || (gate === true && missed.length > 0) ? exitCodes.findings : exitCodes.done;
}
