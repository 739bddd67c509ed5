import { explainMatch } from '../../match/explain/explain.ts';
import { explainUnits } from '../../match/explain/explain-units.ts';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import { explainDocument } from '../../report/explain/explain-document.ts';
import { explainForParticipant, participantDocument } from '../../report/explain/explain-participant.ts';
import { programSections } from '../../report/explain/explain-tables.ts';
import { explainUnitsDocument } from '../../report/explain/explain-units-document.ts';
import { weakestSections } from '../../report/explain/unit-program-tables.ts';
import { peopleById } from '../../report/people-by-id.ts';
import { matchSummary } from '../../report/summaries/match-summary.ts';
import { unitSummary } from '../../report/summaries/unit-summary.ts';
import { methodOfResult } from '../../report/units/unit-figures.ts';
import type { ExplainResult } from '../../schema/explain-result.ts';
import type { Call } from '../command-entry.ts';
import { readChoice } from '../common-options.ts';
import { currentMatch } from '../current-match.ts';
import { openFolder } from '../open-folder.ts';
import { explainAudiences } from '../option-values.ts';
import { resolvePerson } from '../resolve-person.ts';
import { resultHead } from '../result-head.ts';
import { sayDocument, writeJson } from '../say.ts';

/** mentor explain: why this partner, why none, why not those two; of the match that the files give now. */
export async function run(call: Call) {
  const audience = readChoice('audience', String(call.options.for ?? 'coordinator'), explainAudiences);
  if (audience === 'participant' && typeof call.args[0] !== 'string')
    throw new MentorError(
      exitCodes.badInput,
      'The whole program is explained to its coordinator only.',
      'Name the participant: mentor explain <person> --for participant.',
    );
  const open = await openFolder(call);
  const { folder } = open;
  const current = await currentMatch(call, open);
  const idOf = (words: unknown) =>
    typeof words === 'string' ? resolvePerson(folder.cohort, words).id : undefined;
  const [person, other] = call.args.map(idOf);
  const question = { ...(person === undefined ? {} : { person }), ...(other === undefined ? {} : { other }) };
  const { match } = current;
  const result: ExplainResult = {
    schema: 'mentor/explain@1',
    ...resultHead(call, folder),
    audience: 'coordinator',
    ...(match.kind === 'pairs'
      ? await explainMatch(current.input, match, question)
      : await explainUnits(current.input, match, question)),
  };
  const { rules, criteria } = current.match.market.settings;
  const { today } = call.common;
  if (audience === 'participant' && person !== undefined) {
    const told = explainForParticipant({ folder, result, rules, criteria, reader: person });
    await sayDocument(call, participantDocument(told, { program: folder.program.name, today }));
    await writeJson(call, told);
    return exitCodes.done;
  }
  if (person === undefined) {
    const units = match.kind === 'units';
    const summary = (units ? unitSummary : matchSummary)({
      folder,
      result: current.result,
      extras: await current.extras(),
      today,
      wrote: [],
    });
    const people = peopleById(folder.cohort);
    const sections = units
      ? weakestSections({ result, people, method: methodOfResult(folder.program) })
      : programSections(result, people);
    const before = summary.sections.filter(({ id }) => id !== 'next' && id !== 'lowest');
    const next = summary.sections.filter(({ id }) => id === 'next');
    await sayDocument(call, { ...summary, sections: [...before, ...sections, ...next] });
  } else {
    const page = match.kind === 'units' ? explainUnitsDocument : explainDocument;
    await sayDocument(call, page({ folder, result, rules, criteria, today }));
  }
  await writeJson(call, result);
  return exitCodes.done;
}
