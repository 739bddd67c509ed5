import { movePairing, type PairingStep } from '../../follow/pairing-life.ts';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import { closedStates, type Pairing } from '../../model/pairing.ts';
import { pairingsCodec } from '../../records/pairings.ts';
import { pairingSummary } from '../../report/summaries/pairing-summary.ts';
import type { PairingResult } from '../../schema/pairing-result.ts';
import { stepWords } from '../../texts/step-words.ts';
import type { Call } from '../command-table.ts';
import { commit, locked } from '../commit.ts';
import { readChoice, readDay } from '../common-options.ts';
import { openFolder } from '../open-folder.ts';
import { recordFile } from '../record-files.ts';
import { refuseProblems } from '../refuse-problems.ts';
import { resultHead } from '../result-head.ts';
import { sayDocument, writeJson } from '../say.ts';

const verbs = ['propose', 'accept', 'start', 'pause', 'resume', 'complete', 'end', 'decline'] as const;

/** mentor pairing <id…|all> <verb>: moves pairings on; all of them or, where one cannot move, none. */
export function run(call: Call) {
  const words = Array.isArray(call.args[0]) ? call.args[0].map(String) : [];
  const verb = readChoice('verb', words.at(-1) ?? '', verbs);
  const ids = words.slice(0, -1);
  if (ids.length === 0)
    throw new MentorError(
      exitCodes.badInput,
      'No pairing is named.',
      `Write mentor pairing all ${verb}, or the ids from pairings.csv before the verb.`,
    );
  const { side, reason, on } = call.options;
  const step: PairingStep = {
    verb,
    on: typeof on === 'string' ? readDay('--on', on) : call.common.today,
    ...(typeof side === 'string' ? { side: readChoice('side', side, ['mentee', 'mentor'] as const) } : {}),
    ...(typeof reason === 'string' ? { reason } : {}),
  };
  refuseIdleOptions(verb, call.options);
  return locked(call, async () => {
    const { folder, hashes } = await openFolder(call);
    await refuseProblems(call, folder.problems);
    const { moved, rows } = moveAll(folder.pairings.rows, ids, step);
    const changed = { ...folder.pairings, rows };
    const wrote = await commit(
      call,
      { files: [recordFile(pairingsCodec, changed, folder.program, `${moved.length} moved`)] },
      hashes,
    );
    const result: PairingResult = {
      schema: 'mentor/pairing@1',
      ...resultHead(call, folder),
      pairings: moved.map(({ id, mentee, mentor, state }) => ({ id, mentee, mentor, state })),
    };
    await sayDocument(
      call,
      pairingSummary({ program: folder.program.name, moved, verb, wrote, today: call.common.today }),
    );
    await writeJson(call, result);
    return exitCodes.done;
  });
}

/** An option that a verb does not know would vanish without a word. */
function refuseIdleOptions(verb: (typeof verbs)[number], { side, reason }: Call['options']): void {
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

/** Under `all`: pairings that are not where this step begins are left where they are. */
const passedOver: ReadonlySet<string> = new Set(['already', 'backwards', 'not-paused', 'running']);

type PairingRow = { readonly record: Pairing; readonly extra: ReadonlyMap<string, string> };

/** `all` passes over what is closed and what has taken the step already; ids that are named must be able to take it. */
function moveAll(
  rows: readonly PairingRow[],
  ids: readonly string[],
  step: PairingStep,
): { moved: Pairing[]; rows: PairingRow[] } {
  const all = ids.length === 1 && ids[0] === 'all';
  const unknown = all ? [] : ids.filter((id) => !rows.some((r) => r.record.id === id));
  if (unknown.length > 0)
    throw new MentorError(
      exitCodes.badInput,
      `There is no pairing ${unknown.join(', ')}.`,
      'The ids stand in the first column of pairings.csv.',
    );
  const moved: Pairing[] = [];
  const refusals: string[] = [];
  const after = rows.map((row) => {
    if (!all && !ids.includes(row.record.id)) return row;
    if (all && closedStates.has(row.record.state)) return row;
    const result = movePairing(row.record, step);
    if ('pairing' in result) {
      moved.push(result.pairing);
      return { ...row, record: result.pairing };
    }
    if (!all || !passedOver.has(result.refused.reason))
      refusals.push(stepWords(row.record.id, step.verb, result.refused));
    return row;
  });
  if (refusals.length > 0)
    throw new MentorError(exitCodes.badInput, refusals.join('\n'), 'Nothing was written.');
  if (moved.length === 0)
    throw new MentorError(
      exitCodes.badInput,
      `No pairing can ${step.verb}.`,
      'Nothing was written. pairings.csv shows where each of them stands.',
    );
  return { moved, rows: after };
}
