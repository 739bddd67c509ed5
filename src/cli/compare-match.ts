import { type ExitCode, exitCodes, MentorError } from '../model/mentor-error.ts';
import { compareDocument, compareSummary } from '../report/match/compare-document.ts';
import { peopleById } from '../report/people-by-id.ts';
import type { CompareResult } from '../schema/compare-result.ts';
import type { Call } from './command-entry.ts';
import { commitAlone } from './commit.ts';
import { comparedMatch } from './compared-match.ts';
import { currentMatch, pairsOnly } from './current-match.ts';
import { documentFiles, type Format } from './document-files.ts';
import type { OpenFolder } from './open-folder.ts';
import type { Rematch } from './rematch.ts';
import { footerOf } from './result-head.ts';
import { sayDocument, writeJson } from './say.ts';

/** mentor match --compare: every objective on the same people; writes out/match/compare.* and no pairing. */
export async function compareMatch(
  call: Call,
  open: OpenFolder,
  { again, formats }: { readonly again: Rematch; readonly formats: readonly Format[] },
): Promise<ExitCode> {
  if (again.wish.changeLimit !== undefined)
    throw new MentorError(
      exitCodes.badInput,
      '--compare and --max-changes do not go together.',
      'Compare first, then match with the limit.',
    );
  const current = await currentMatch(call, { ...open, folder: again.folder }, again.wish);
  const { program, asOf, inputs, problems } = current.result;
  const result: CompareResult = {
    schema: 'mentor/compare@1',
    program,
    asOf,
    inputs,
    ...(await comparedMatch(current, pairsOnly(current, open.folder, '--compare'))),
    problems,
  };
  const people = peopleById(open.folder.cohort);
  const { today } = call.common;
  const { language } = open.folder.program;
  const footer = footerOf(call, result, { command: 'mentor match --compare', language });
  const page = compareDocument({ result, people, today, language, footer });
  const files = await documentFiles('out/match/compare', page, result, formats);
  const wrote = await commitAlone(call, { files }, open.hashes);
  await sayDocument(call, compareSummary({ result, people, today, wrote }));
  await writeJson(call, result);
  return exitCodes.done;
}
