import { dayOfMatch, judgeDecisions } from '../../match/judge-decisions.ts';
import { errorsOf } from '../../model/problem.ts';
import { readMatchLock } from '../../read/read-match-lock.ts';
import type { ProblemWords } from '../../texts/problems/problem-words.ts';
import { problemWords } from '../../texts/problems/problems.ts';
import { allProblems } from '../all-problems.ts';
import { forBuildServer, readCiOptions } from '../ci-options.ts';
import type { Call } from '../command-entry.ts';
import { comparisonBeside } from '../compared-match.ts';
import { currentMatch, recordedPairs } from '../current-match.ts';
import { namelessProblems } from '../nameless-problems.ts';
import type { OpenFolder } from '../open-folder.ts';
import { footerOf } from '../result-head.ts';
import type { BuiltReport } from './report-kinds.ts';

const matchOutOfDate: ProblemWords = {
  message:
    'pairings.csv is not the match of these files: people, rules or decisions changed after it, or there was none.',
  advice: 'Run mentor match, then report again.',
};

/** A new match would be no remedy: pairs that run are not what it would draft. */
const keptByHand: ProblemWords = {
  message: 'left out, since pairings.csv is kept by hand: there is no match.lock.json of a match to show.',
  advice: 'The other reports need no match.',
};

/** Pairs have begun, and no match wrote them. */
function isKeptByHand({ folder, files }: OpenFolder): boolean {
  const begun = folder.pairings.rows.some(({ record }) => record.state !== 'draft');
  return begun && readMatchLock(files).state === 'absent';
}

/** The overview of the match as pairings.csv has it; refused where files changed after it. */
export async function matchReport(call: Call, open: OpenFolder): Promise<BuiltReport> {
  const { matchOverviewDocument } = await import('../../report/match/match-overview.ts');
  const { matchFigures } = await import('../../report/match/match-figures.ts');
  const { matchLead } = await import('../../report/summaries/match-summary.ts');
  const { unitLead } = await import('../../report/units/unit-overview.ts');
  const { folder } = open;
  const decided = judgeDecisions(folder, dayOfMatch(folder, call.common.today));
  const contradictions = errorsOf(allProblems(folder, decided.problems));
  if (contradictions.length > 0) {
    const said = forBuildServer(readCiOptions(call))
      ? namelessProblems(folder, contradictions)
      : contradictions;
    return { refused: said.map(problemWords) };
  }
  const current = await currentMatch(call, open);
  const { result } = current;
  if (recordedPairs(current, folder).length < result.pairings.length)
    return { refused: [isKeptByHand(open) ? keptByHand : matchOutOfDate], outdated: true };
  const extras = await current.extras();
  return {
    answer:
      current.match.kind === 'units'
        ? unitLead({ result }, 'en')
        : matchLead({ result, figures: matchFigures(result, extras) }),
    document: matchOverviewDocument({
      folder,
      result,
      extras,
      ...(await comparisonBeside(current, extras.allPairs)),
      today: call.common.today,
      footer: footerOf(call, result, { command: 'mentor report match', language: folder.program.language }),
    }),
    result,
  };
}
