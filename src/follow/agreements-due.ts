import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { FollowedPairing } from '../model/followed-pairing.ts';
import { closedStates } from '../model/pairing.ts';
import { saidYes } from '../model/said-yes.ts';
import type { Program } from '../schema/program.ts';
import type { StatusMatters } from '../schema/status-result.ts';
import { addDays } from '../time/day.ts';

/** The question of a check-in that asks whether both have signed. */
const agreementQuestion = 'agreement';
/** Signed at the second meeting; the check-in of this day asks whether it is. */
const agreedByDay = 30;

type Asked = {
  readonly program: Program;
  readonly followed: readonly FollowedPairing[];
  /** Gone through once: they may be many. */
  readonly checkIns: Iterable<CheckIn>;
  /** What people keep in a column of their own in pairings.csv, by pairing; absent where there is no such column. */
  readonly kept?: ReadonlyMap<string, string>;
  readonly today: Day;
};

/**
 * Running pairings whose agreement should be signed by now and is not, as far as anybody has said: with a column in
 * pairings.csv from the second meeting or day 30 on, else from day 30, when the question is asked. Where a program asks
 * nowhere, nothing is known and nothing said; talks of a rotation and pairs that found each other sign none.
 */
export function agreementsDue({
  program,
  followed,
  checkIns,
  kept,
  today,
}: Asked): StatusMatters['agreements'] {
  if (program.format === 'flash' || program.format === 'informal') return [];
  const answers = answersToAgreement(checkIns, today);
  const asks = program.checkins.questions[agreementQuestion] !== undefined || answers.size > 0;
  if (!asks && kept === undefined) return [];
  return followed.flatMap((one) => {
    const { unit, began } = one;
    if (unit.state !== 'active' || began === undefined) return [];
    const since = dueOn(one, { began, fromMeeting: kept !== undefined });
    const word = answers.get(unit.id)?.word;
    if (since >= today || isKept(kept?.get(unit.id), today) || saidYes(word)) return [];
    const people = one.members.filter(({ state }) => !closedStates.has(state)).map(({ person }) => person);
    return [{ pairing: unit.id, people, since, known: word !== undefined }];
  });
}

/** What was last said of each pairing: of several answers of one day a yes. */
function answersToAgreement(
  checkIns: Iterable<CheckIn>,
  today: Day,
): Map<string, { readonly date: Day; readonly word: string }> {
  const last = new Map<string, { readonly date: Day; readonly word: string }>();
  for (const { state, date, pairing, others } of checkIns) {
    const word = others.get(agreementQuestion);
    if (word === undefined || state !== 'valid' || date > today) continue;
    const before = last.get(pairing);
    if (before === undefined || before.date < date || (before.date === date && saidYes(word)))
      last.set(pairing, { date, word });
  }
  return last;
}

/** The day of the second meeting that was held, or day 30 if that is earlier. */
function dueOn(
  { due }: FollowedPairing,
  { began, fromMeeting }: { readonly began: Day; readonly fromMeeting: boolean },
): Day {
  const latest = addDays(began, agreedByDay);
  const second = due.filter(({ held }) => held)[1]?.day;
  return fromMeeting && second !== undefined && second < latest ? second : latest;
}

/** A day up to today, a yes, or any other mark that is no no. */
function isKept(cell: string | undefined, today: Day): boolean {
  const text = cell?.trim() ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text <= today;
  return text !== '' && !/^(no|nein|n|0|false|falsch|open|offen|-|–)$/i.test(text);
}
