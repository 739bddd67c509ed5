import type { Day } from '../model/day.ts';
import type { FollowedPairing } from '../model/followed-pairing.ts';
import { groupBy } from '../model/group-by.ts';
import type { Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import { closedStates, stateRank } from '../model/pairing.ts';
import type { PairingUnit } from '../model/pairing-unit.ts';
import type { Program } from '../schema/program.ts';
import type { StatusMatters } from '../schema/status-result.ts';
import { addDays, addSpan } from '../time/day.ts';
import { meetingsByPairing } from './group-records.ts';

type Asked = {
  readonly program: Program;
  readonly followed: readonly FollowedPairing[];
  readonly meetings: readonly Meeting[];
  readonly addresses: ReadonlyMap<string, string | undefined>;
  readonly today: Day;
};

export type StepsDue = Pick<StatusMatters, 'closing' | 'starting' | 'proposals' | 'commands'>;

/** How many days before the end a pairing is to be closed. */
const closingDays = 21;

/** The steps in the life of pairings that are waiting: proposals without an answer, pairings to start and to close. */
export function stepsDue(asked: Asked): StepsDue {
  const { followed } = asked;
  const planned = meetingsByPairing(asked.meetings.filter(({ state }) => state !== 'cancelled'));
  const closing = followed.flatMap((one) => closingOf(one, planned.get(one.unit.id) ?? [], asked));
  const starting = followed.flatMap((one) => startingOf(one, planned.get(one.unit.id) ?? [], asked));
  const over = closing.filter(({ passed }) => passed);
  return {
    closing: sortedBy(
      closing,
      ({ ends }) => ends,
      ({ pairing }) => pairing,
    ),
    starting: sortedBy(
      starting,
      ({ due }) => due,
      ({ pairing }) => pairing,
    ),
    proposals: proposalsOf(asked),
    commands: [
      ...commandsOf(
        'complete',
        over.map(({ pairing, ends }) => ({ pairing, on: ends })),
        followed,
      ).map((command) => ({ for: 'closing' as const, command })),
      ...commandsOf(
        'start',
        starting.map(({ pairing, due }) => ({ pairing, on: due })),
        followed,
      ).map((command) => ({ for: 'starting' as const, command })),
    ],
  };
}

const dayOf = ({ start }: Meeting): Day => start.slice(0, 10);

const presentIn = ({ members }: FollowedPairing): string[] =>
  members.filter(({ state }) => !closedStates.has(state)).map(({ person }) => person);

/** A rotation ends with its last talk, everything else with the program. */
function closingOf(
  one: FollowedPairing,
  planned: readonly Meeting[],
  { program, today }: Asked,
): StatusMatters['closing'] {
  const { unit } = one;
  if (unit.state !== 'active' && unit.state !== 'paused') return [];
  const last = planned.at(-1);
  const ends = unit.kind === 'rotation' && last !== undefined ? dayOf(last) : program.end;
  if (ends === undefined || addDays(ends, -closingDays) > today) return [];
  return [{ pairing: unit.id, people: presentIn(one), ends, passed: ends < today }];
}

/** Both have said yes, and the first meeting, else the program's start, has come; never before the last yes. */
function startingOf(
  one: FollowedPairing,
  planned: readonly Meeting[],
  { program, today }: Asked,
): StatusMatters['starting'] {
  const [first] = planned;
  const meant = first === undefined ? program.start : dayOf(first);
  if (one.unit.state !== 'accepted' || meant === undefined) return [];
  const last = lastDayBefore(one.unit);
  const due = last !== undefined && last > meant ? last : meant;
  return due > today ? [] : [{ pairing: one.unit.id, people: presentIn(one), due }];
}

/** The last day of what went before the beginning, in the rows that are still to begin. */
function lastDayBefore({ rows }: PairingUnit): Day | undefined {
  const days = rows
    .filter(({ state }) => stateRank[state] < stateRank.active)
    .flatMap(({ proposed, menteeAccepted, mentorAccepted }) => [proposed, menteeAccepted, mentorAccepted])
    .filter((day) => day !== undefined);
  return sortedBy(days, (day) => day).at(-1);
}

/** The mentee is asked first, and the mentor from the day of the mentee's yes. */
function proposalsOf({ program, followed, addresses, today }: Asked): StatusMatters['proposals'] {
  const waiting = new Map<string, StatusMatters['proposals'][number]>();
  for (const { unit } of followed)
    for (const { state, mentee, mentor, proposed, menteeAccepted, mentorAccepted } of unit.rows) {
      if (state !== 'proposed' || proposed === undefined) continue;
      const isMentees = menteeAccepted === undefined;
      if (!isMentees && (mentor === '' || mentorAccepted !== undefined)) continue;
      const asked = menteeAccepted !== undefined && menteeAccepted > proposed ? menteeAccepted : proposed;
      const answerBy = addSpan(asked, program.mails.answer_within);
      const person = isMentees ? mentee : mentor;
      if (answerBy < today)
        waiting.set(JSON.stringify([unit.id, person]), {
          pairing: unit.id,
          person,
          proposed,
          answerBy,
          address: addresses.get(person) ?? null,
        });
    }
  return sortedBy(
    waiting.values(),
    ({ answerBy }) => answerBy,
    ({ pairing }) => pairing,
    ({ person }) => person,
  );
}

/** One command a day, ready to paste; `all` where no other pairing would take the step with them. */
function commandsOf(
  verb: 'complete' | 'start',
  steps: readonly { readonly pairing: string; readonly on: Day }[],
  followed: readonly FollowedPairing[],
): string[] {
  const open = followed.filter(({ unit }) => !closedStates.has(unit.state)).length;
  return [...groupBy(steps, ({ on }) => on)].map(([on, own]) => {
    const who = own.length === open && own.length > 1 ? 'all' : own.map(({ pairing }) => pairing).join(' ');
    return `mentor pairing ${who} ${verb} --on ${on}`;
  });
}
