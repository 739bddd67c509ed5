import type { MatchExtras } from '../../model/match-extras.ts';
import { exitCodes } from '../../model/mentor-error.ts';
import type { Pairing } from '../../model/pairing.ts';
import type { Plan } from '../../model/plan.ts';
import { mergeRecords } from '../../records/merge-records.ts';
import { renderJson } from '../../render/json.ts';
import { matchSummary } from '../../report/summaries/match-summary.ts';
import { unitSummary } from '../../report/summaries/unit-summary.ts';
import type { MatchChanges } from '../../schema/match-changes.ts';
import { objectives } from '../../schema/program-matching.ts';
import type { ProblemResult } from '../../schema/result-parts.ts';
import { counted } from '../../texts/counted.ts';
import type { Call } from '../command-entry.ts';
import { commitAlone, shownPath } from '../commit.ts';
import { readChoice } from '../common-options.ts';
import { type CurrentMatch, currentMatch, refuseUnlessPairs } from '../current-match.ts';
import { readFormats } from '../document-files.ts';
import { guardWorkbook } from '../guard-workbook.ts';
import type { DrawnFolder } from '../lottery-draw.ts';
import { type MatchFormat, matchRenderings, readMatchFormats } from '../match-renderings.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import { addressedPairs, importsAmong, refuseImportsOfUnits, sayPairImports } from '../pair-import-files.ts';
import { peopleChanges, refuseVanished } from '../people-changes.ts';
import { pairingFiles } from '../record-files.ts';
import { changesSince, readRematch } from '../rematch.ts';
import { sayDocument, writeJson } from '../say.ts';
import { sayLottery } from '../say-lottery.ts';

/** mentor match: pairs everybody that may be paired; writes the pairings, the certificate, the overview and the sheets. */
export async function run(call: Call) {
  const { objective, strict } = call.options;
  const wanted = typeof objective === 'string' ? readChoice('objective', objective, objectives) : undefined;
  const compared =
    call.options.compare === true ? readFormats(call.options.format, ['html', 'csv']) : undefined;
  const formats = compared ?? readMatchFormats(call.options.format);
  const found = await openFolder(call);
  const changes = peopleChanges(found);
  await refuseVanished(call, found, changes);
  const lots = call.options.lottery === true ? await lotteryOf(call, found) : undefined;
  const open = lots?.open ?? found;
  refuseIdleOptions(call, open);
  refuseImportsOfUnits(open.folder.program, formats);
  const chosen = wanted ?? open.folder.program.matching.objective;
  const again = readRematch(call, open.folder, chosen);
  if (compared !== undefined) {
    const { compareMatch } = await import('../compare-match.ts');
    return compareMatch(call, open, { again, formats: compared });
  }
  await guardWorkbook(call, open);
  const current = await currentMatch(
    call,
    { ...open, folder: again.folder },
    { ...again.wish, ...lots?.wish },
  );
  const since = changesSince(again, current, changes.result);
  const extras = await current.extras();
  const plan = await matchPlan(call, open, { current, extras, ...since }, formats);
  const files = [...(lots?.files ?? []), ...plan.files, ...changes.files()];
  const wrote = await commitAlone(call, { ...plan, files }, open.hashes);
  const { result } = current;
  const overview =
    formats.includes('html') && !call.common.dryRun
      ? { overview: shownPath(call, 'out/match/overview.html') }
      : {};
  await sayDocument(
    call,
    (current.match.kind === 'units' ? unitSummary : matchSummary)({
      folder: open.folder,
      result,
      extras,
      today: call.common.today,
      wrote,
      changes: changes.result,
      ...since,
      assumed: current.match.market.settings.assumptions,
      ...overview,
    }),
  );
  sayLottery(call, open.folder, lots);
  sayPairImports(call, addressedPairs(open.folder, current.match.pairings), importsAmong(formats));
  sayWarnings(call, result.problems);
  await writeJson(call, {
    ...result,
    people: changes.result,
    ...(since.since === undefined ? {} : { changes: since.since }),
    ...(lots === undefined ? {} : { lottery: lots.result }),
  });
  return strict === true && result.unmatched.length > 0 ? exitCodes.findings : exitCodes.done;
}

/** Groups, circles, peers, rotations and roles have one objective, and no count of pairs that may change. */
function refuseIdleOptions({ options }: Call, { folder: { program } }: OpenFolder): void {
  const { objective, maxChanges } = options;
  if (typeof maxChanges === 'string') refuseUnlessPairs(program, '--max-changes');
  if (typeof objective === 'string' && objective !== 'coverage-then-total')
    refuseUnlessPairs(program, `--objective ${objective}`);
}

/** Lots are drawn in few programs: what that takes is loaded for them alone. */
async function lotteryOf(call: Call, open: OpenFolder): Promise<DrawnFolder> {
  const { drawLottery } = await import('../lottery-draw.ts');
  return drawLottery(call, open);
}

/** A match can stand on a manager who is in no file, or a wish that names nobody: whoever reads it must know. */
function sayWarnings({ common, host }: Call, problems: readonly ProblemResult[]): void {
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0 || common.quiet) return;
  const codes = [...new Set(warnings.map(({ code }) => code))].sort();
  host.say(`${counted(warnings.length, 'warning')} (${codes.join(', ')}): mentor check lists them.\n`);
}

const keyOf = (p: Pairing): string => JSON.stringify([p.id, p.mentee, p.mentor]);

async function matchPlan(
  call: Call,
  { folder }: OpenFolder,
  {
    current,
    extras,
    since,
  }: { readonly current: CurrentMatch; readonly extras: MatchExtras; readonly since?: MatchChanges },
  formats: readonly MatchFormat[],
): Promise<Plan> {
  const { match } = current;
  const pairings = mergeRecords(folder.pairings, match.pairings, keyOf);
  const drafts = match.pairings.filter((p) => p.state === 'draft').length;
  return {
    files: [
      ...pairingFiles(pairings, folder.program, counted(drafts, 'draft')),
      {
        path: 'match.lock.json',
        content: renderJson(match.lock),
        kind: 'record',
        what: 'certificate; mentor verify repeats the proof',
      },
      ...(await matchRenderings(call, folder, {
        current,
        extras,
        ...(since === undefined ? {} : { since }),
        pairings,
        formats,
      })),
    ],
    replaces: ['out/match'],
  };
}
