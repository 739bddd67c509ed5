import type { Day } from '../../model/day.ts';
import { sortedBy } from '../../model/order.ts';
import type { Employee } from '../../model/roster.ts';
import type { Spell } from '../../stats/risk-table.ts';
import { daysBetween } from '../../time/day.ts';
import { rosterIndex } from './enrolment.ts';
import type { RetentionFrame, RetentionInput } from './input.ts';
import { employmentAt } from './spell.ts';
import type { Member } from './study.ts';

/** One person of the draw: 1 ÷ the chance of the group they were drawn into. */
export type DrawnMember = Member & { readonly weight: number };

/**
 * The two groups as the draw offered them: with a place, and on the waiting list, whatever became of either. Those whose
 * chance was 0 or 1 could not have come out otherwise and belong to neither.
 */
export type LotteryStudy = RetentionFrame & {
  readonly followUp: number;
  /** Set where the waiting list is admitted before the data end: nothing later is compared. */
  readonly waitingUntil?: Day;
  readonly drawn: readonly DrawnMember[];
  readonly waiting: readonly DrawnMember[];
  readonly counted: {
    readonly certain: number;
    readonly afterDraw: number;
    readonly admittedLater: number;
    readonly leftBeforeTimeZero: number;
    readonly unknownReason: number;
  };
};

/**
 * Sorts the lots by how they came out. Nobody is moved or lost from sight when a place comes free for them later: they
 * were not offered one by the draw, and to leave them out would take those who waited least from one side alone.
 */
export function lotteryStudy(input: RetentionInput, frame: RetentionFrame): LotteryStudy {
  const { lottery: lots = [], program, cohort } = input;
  const find = rosterIndex(input.roster);
  const startRows = new Map((input.rosterAtStart ?? []).map((employee) => [employee.id, employee]));
  const emails = new Map(cohort.people.map(({ id, email }) => [id, email]));
  const until = program.lottery?.waiting_until;
  const cut = until !== undefined && until < frame.settings.data_through;
  const end = cut ? until : frame.settings.data_through;
  const people = sortedBy(lots, ({ person }) => person).flatMap((lot) => {
    const found = find(lot.person, emails.get(lot.person));
    return found === undefined ? [] : [{ lot, employee: employmentAt(found, frame.timeZero) }];
  });
  const there = people.filter(({ employee }) => isThere(employee, frame.timeZero));
  const open = there.flatMap(({ lot, employee }) => {
    const chance = lot.probability;
    if (chance === undefined || chance <= 0 || chance >= 1) return [];
    const weight = 1 / (lot.admitted === 'yes' ? chance : 1 - chance);
    const atStart = startRows.get(employee.id);
    const row = atStart === undefined ? { employee } : { employee, atStart };
    return [{ lot, employee, member: { ...row, spell: spellUntil(employee, frame, end), weight } }];
  });
  return {
    ...frame,
    followUp: daysBetween(frame.timeZero, end),
    ...(cut ? { waitingUntil: until } : {}),
    drawn: open.filter(({ lot }) => lot.admitted === 'yes').map(({ member }) => member),
    waiting: open.filter(({ lot }) => lot.admitted !== 'yes').map(({ member }) => member),
    counted: {
      certain: there.filter(({ lot }) => lot.probability === 0 || lot.probability === 1).length,
      afterDraw: there.filter(({ lot }) => lot.probability === undefined).length,
      admittedLater: open.filter(({ lot }) => lot.admitted === 'later').length,
      leftBeforeTimeZero: people.length - there.length,
      unknownReason: open.filter(({ employee }) => leftForUnknownReason(employee, end)).length,
    },
  };
}

const isThere = ({ hired, left }: Employee, timeZero: Day): boolean =>
  (left === undefined || left > timeZero) && (hired === undefined || hired <= timeZero);

const leftForUnknownReason = ({ left, exitReason = 'unknown' }: Employee, end: Day): boolean =>
  left !== undefined && left <= end && exitReason === 'unknown';

function spellUntil(employee: Employee, { settings, timeZero }: RetentionFrame, end: Day): Spell {
  const { left } = employee;
  if (left === undefined || left > end) return { time: daysBetween(timeZero, end), end: 'censored' };
  const counts = settings.outcome === 'any' || employee.exitReason === 'voluntary';
  return { time: daysBetween(timeZero, left), end: counts ? 'event' : 'other' };
}
