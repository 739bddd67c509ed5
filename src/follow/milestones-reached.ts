import type { Day } from '../model/day.ts';
import type { FollowedPairing } from '../model/followed-pairing.ts';
import { type Goal, goalsInForce } from '../model/goal.ts';
import { sortedBy } from '../model/order.ts';
import { closedStates } from '../model/pairing.ts';
import type { Program } from '../schema/program.ts';
import type { StatusMatters } from '../schema/status-result.ts';
import { addDays } from '../time/day.ts';
import { momentDays, parseMoment } from '../time/grammar.ts';

type Milestone = StatusMatters['milestones'][number];

/** Days for which something to celebrate is news. */
const newsDays = 14;
const roundNumber = 10;

type Asked = {
  readonly program: Program;
  readonly followed: readonly FollowedPairing[];
  /** All revisions. */
  readonly goals: readonly Goal[];
  readonly today: Day;
};

/**
 * What there is to celebrate of the last fortnight, the latest first: goals met, tenth meetings, half-time, pairings
 * completed. A goal counts on the day its row was revised, else on the day it was due.
 */
export function milestonesReached(asked: Asked): StatusMatters['milestones'] {
  const { followed, today } = asked;
  const found = [...goalsMet(asked), ...followed.flatMap((one) => milestonesOf(one, asked.program))];
  return sortedBy(
    found.filter(({ on }) => on <= today && on > addDays(today, -newsDays)),
    ({ on }) => -Number(on.replaceAll('-', '')),
    ({ kind }) => kindOrder.indexOf(kind),
    ({ pairing }) => pairing ?? '',
    ({ people }) => people.join(' '),
    ({ what }) => what ?? '',
  );
}

const kindOrder: readonly Milestone['kind'][] = ['goal-met', 'completed', 'tenth-meeting', 'half-time'];

function goalsMet({ goals, followed, today }: Asked): Milestone[] {
  const known = goals.filter(({ revised }) => revised === undefined || revised <= today);
  const pairingOf = new Map(
    followed.flatMap(({ unit, members }) =>
      members.filter(({ side }) => side === 'mentee').map(({ person }) => [person, unit.id]),
    ),
  );
  return goalsInForce(known).flatMap(({ state, revised, due, person, pairing, title }): Milestone[] => {
    const on = revised ?? due;
    if (state !== 'met' || on === undefined) return [];
    return [
      {
        kind: 'goal-met',
        on,
        pairing: pairing ?? pairingOf.get(person) ?? null,
        people: [person],
        what: title,
      },
    ];
  });
}

function milestonesOf({ unit, members, began, ended, due }: FollowedPairing, program: Program): Milestone[] {
  const people = members
    .filter(({ state }) => unit.state === 'completed' || !closedStates.has(state))
    .map(({ person }) => person);
  const milestone = (kind: Milestone['kind'], on: Day | undefined): Milestone[] =>
    on === undefined ? [] : [{ kind, on, pairing: unit.id, people, what: null }];
  if (unit.state === 'completed') return milestone('completed', ended);
  if (unit.state !== 'active' || unit.kind === 'rotation') return [];
  const tenth = due.filter(({ held }) => held)[roundNumber - 1]?.day;
  const [half] =
    began === undefined || program.end === undefined
      ? []
      : momentDays(parseMoment('50%'), { start: began, end: program.end });
  return [...milestone('tenth-meeting', tenth), ...milestone('half-time', half)];
}
