import { isPassedOver, moveUnit } from '../../follow/move-unit.ts';
import type { PairingStep } from '../../follow/pairing-life.ts';
import type { Day } from '../../model/day.ts';
import { groupBy } from '../../model/group-by.ts';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import { closedStates, type Pairing } from '../../model/pairing.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { pairingSummary } from '../../report/summaries/pairing-summary.ts';
import type { PairingResult } from '../../schema/pairing-result.ts';
import { stepWords } from '../../texts/step-words.ts';
import type { Call } from '../command-entry.ts';
import { commit, locked } from '../commit.ts';
import { readChoice, readDay } from '../common-options.ts';
import { exitLetterFiles } from '../exit-letter-files.ts';
import { openFolder } from '../open-folder.ts';
import { pairingVerbs, sides } from '../option-values.ts';
import { pairingFiles } from '../record-files.ts';
import { refuseProblems } from '../refuse-problems.ts';
import { resolvePerson } from '../resolve-person.ts';
import { resultHead } from '../result-head.ts';
import { sayDocument, writeJson } from '../say.ts';

/** mentor pairing <id…|all> <verb>: moves pairings on; all of them or, where one cannot move, none. */
export function run(call: Call) {
  const words = Array.isArray(call.args[0]) ? call.args[0].map(String) : [];
  const verb = readChoice('verb', words.at(-1) ?? '', pairingVerbs);
  const ids = words.slice(0, -1);
  if (ids.length === 0)
    throw new MentorError(
      exitCodes.badInput,
      'No pairing is named.',
      `Write mentor pairing all ${verb}, or the ids from pairings.csv before the verb.`,
    );
  const { side, reason, on, person } = call.options;
  const step: PairingStep = {
    verb,
    on: typeof on === 'string' ? readDay('--on', on) : call.common.today,
    ...(typeof side === 'string' ? { side: readChoice('side', side, sides) } : {}),
    ...(typeof reason === 'string' ? { reason } : {}),
  };
  refuseIdleOptions(verb, call.options);
  refuseDayToCome(step, call.common.today);
  return locked(call, async () => {
    const { folder, hashes } = await openFolder(call);
    await refuseProblems(call, folder.problems);
    const asked: { readonly person?: string } =
      typeof person === 'string' ? { person: personIn(folder, person) } : {};
    const { moved, rows } = moveAll(folder.pairings.rows, { ids, step, ...asked });
    const changed = { ...folder.pairings, rows };
    const wrote = await commit(
      call,
      {
        files: [
          ...pairingFiles(changed, folder.program, `${moved.length} moved`),
          ...exitLetterFiles(folder, lettersOf(rows, asked.person), call.common.today),
        ],
      },
      hashes,
    );
    const result: PairingResult = {
      schema: 'mentor/pairing@1',
      ...resultHead(call, folder),
      pairings: moved.map(({ id, mentee, mentor, state }) => ({ id, mentee, mentor, state })),
    };
    await sayDocument(
      call,
      pairingSummary({ folder, moved, verb, ...asked, wrote, today: call.common.today }),
    );
    await writeJson(call, result);
    return exitCodes.done;
  });
}

/** What the letters of an end rest on; whoever is named is the one who asked for it. */
const lettersOf = (rows: readonly PairingRow[], asker: string | undefined) => ({
  after: rows.map(({ record }) => record),
  asker,
  leaves: false,
});

/** Whom `--person` means: somebody of pairings.csv, who may have gone from the people files, else a participant. */
function personIn({ cohort, pairings }: ProgramFolder, words: string): string {
  const known = pairings.rows.some(({ record }) => record.mentee === words || record.mentor === words);
  return known ? words : resolvePerson(cohort, words).id;
}

/** An option that a verb does not know would vanish without a word. */
function refuseIdleOptions(verb: (typeof pairingVerbs)[number], { side, reason }: Call['options']): void {
  if (side !== undefined && verb !== 'accept')
    throw new MentorError(
      exitCodes.badInput,
      `--side says who accepts; ${verb} has no side.`,
      'Leave it out.',
    );
  if (reason !== undefined && !['complete', 'end', 'decline'].includes(verb))
    throw new MentorError(
      exitCodes.badInput,
      `--reason says why a pairing is over; ${verb} ends none.`,
      'Leave it out.',
    );
}

/** Only a beginning may be told beforehand: everything else that has a day has happened. */
function refuseDayToCome({ verb, on }: PairingStep, today: Day): void {
  if (verb === 'start' || on <= today) return;
  throw new MentorError(
    exitCodes.badInput,
    `${on} is still to come: until then the pairing stands as it is.`,
    `Run this on the day. Only start takes a day ahead.`,
  );
}

type PairingRow = { readonly record: Pairing; readonly extra: ReadonlyMap<string, string> };
type Asked = { readonly ids: readonly string[]; readonly step: PairingStep; readonly person?: string };

/** `all` passes over what is closed and what has taken the step already; ids that are named must be able to take it. */
function moveAll(
  rows: readonly PairingRow[],
  { ids, step, person }: Asked,
): { moved: Pairing[]; rows: PairingRow[] } {
  const all = ids.length === 1 && ids[0] === 'all';
  const byId = groupBy(
    rows.map(({ record }) => record),
    ({ id }) => id,
  );
  const unknown = all ? [] : ids.filter((id) => !byId.has(id));
  if (unknown.length > 0)
    throw new MentorError(
      exitCodes.badInput,
      `There is no pairing ${unknown.join(', ')}.`,
      'The ids stand in the first column of pairings.csv.',
    );
  const after = new Map<Pairing, Pairing>();
  const refusals: string[] = [];
  for (const [id, own] of byId) {
    if (!all && !ids.includes(id)) continue;
    const theirs = person === undefined ? own : own.filter((p) => p.mentee === person || p.mentor === person);
    if (all && theirs.every(({ state }) => closedStates.has(state))) continue;
    const move = moveUnit(own, step, person);
    if ('moved' in move) for (const [before, now] of move.moved) after.set(before, now);
    else if (!all || !isPassedOver(move))
      refusals.push(...move.refused.map((refused) => stepWords(id, step.verb, refused)));
  }
  if (refusals.length > 0)
    throw new MentorError(exitCodes.badInput, [...new Set(refusals)].join('\n'), 'Nothing was written.');
  if (after.size === 0)
    throw new MentorError(
      exitCodes.badInput,
      `No pairing can ${step.verb}.`,
      'Nothing was written. pairings.csv shows where each of them stands.',
    );
  return {
    moved: rows.flatMap(({ record }) => after.get(record) ?? []),
    rows: rows.map((row) => ({ ...row, record: after.get(row.record) ?? row.record })),
  };
}
