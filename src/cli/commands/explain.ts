import { explainMatch } from '../../match/explain.ts';
import { exitCodes } from '../../model/mentor-error.ts';
import { explainDocument } from '../../report/explain-document.ts';
import { matchSummary } from '../../report/match-summary.ts';
import type { ExplainResult } from '../../schema/explain-result.ts';
import type { Call } from '../command-table.ts';
import { currentMatch } from '../current-match.ts';
import { openFolder } from '../open-folder.ts';
import { resolvePerson } from '../resolve-person.ts';
import { resultHead } from '../result-head.ts';
import { sayDocument, writeJson } from '../say.ts';

/** mentor explain: why this partner, why none, why not those two; of the match that the files give now. */
export async function run(call: Call) {
  const open = await openFolder(call);
  const { folder } = open;
  const current = await currentMatch(call, open);
  const idOf = (words: unknown) =>
    typeof words === 'string' ? resolvePerson(folder.cohort, words).id : undefined;
  const [person, other] = call.args.map(idOf);
  const question = { ...(person === undefined ? {} : { person }), ...(other === undefined ? {} : { other }) };
  const result: ExplainResult = {
    schema: 'mentor/explain@1',
    ...resultHead(call, folder),
    ...(await explainMatch(current.input, current.match, question)),
  };
  const { rules, criteria } = current.match.market.settings;
  const { today } = call.common;
  const words =
    person === undefined
      ? matchSummary({ folder, result: current.result, extras: await current.extras(), today, wrote: [] })
      : explainDocument({ folder, result, rules, criteria, today });
  await sayDocument(call, words);
  await writeJson(call, result);
  return exitCodes.done;
}
