import { Temporal } from 'temporal-polyfill';
import type { Person } from '../../src/model/person.ts';
import type { PlanInput } from '../../src/schedule/assembly.ts';
import { hoursOf, lengthInMinutes, type Row, wallOf } from './plan-arithmetic.ts';

/** Milliseconds since 1970. */
type Stretch = { readonly from: number; readonly to: number };

/**
 * Whether people who do share weekly hours meet outside of them though that very day has a time inside for all. Hours count
 * as shared where the first, the middle and the last week of the program have some, since clocks change.
 */
export function isOutsideForNothing(input: PlanInput, row: Row, members: readonly Person[]): boolean {
  const day = wallOf(row.from, members[0]?.timezone ?? 'UTC').toPlainDate();
  const { start, end } = input.program;
  if (start === undefined || end === undefined || !hasSharedTime(input, members, day)) return false;
  const first = Temporal.PlainDate.from(start);
  const last = Temporal.PlainDate.from(end);
  const half = first.add({ days: Math.floor(first.until(last).days / 2) });
  return [first, half, last].every((near) => {
    const monday = near.subtract({ days: near.dayOfWeek - 1 });
    return [0, 1, 2, 3, 4, 5, 6].some((days) => hasSharedTime(input, members, monday.add({ days })));
  });
}

/** Whether a day of the first member has a stretch inside everybody's hours that is long enough. */
function hasSharedTime({ program }: PlanInput, members: readonly Person[], day: Temporal.PlainDate): boolean {
  const length = lengthInMinutes(program.meetings.length) * 60_000;
  const stretches = (person: Person, days: readonly Temporal.PlainDate[]): Stretch[] =>
    days.flatMap((on) =>
      hoursOf(program, person)
        .inside.filter(({ weekday }) => weekday === on.dayOfWeek)
        .map(({ from, to }) => ({ from: atMinute(on, from, person), to: atMinute(on, to, person) })),
    );
  const [anchor, ...others] = members;
  if (anchor === undefined) return false;
  const around = [day.subtract({ days: 1 }), day, day.add({ days: 1 })];
  const shared = others.reduce(
    (left, person) => common(left, stretches(person, around)),
    stretches(anchor, [day]),
  );
  return shared.some(({ from, to }) => to - from >= length);
}

function atMinute(day: Temporal.PlainDate, minute: number, { timezone }: Person): number {
  return day.toPlainDateTime().add({ minutes: minute }).toZonedDateTime(timezone).epochMilliseconds;
}

function common(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return some.flatMap((a) =>
    others
      .map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }))
      .filter(({ from, to }) => from < to),
  );
}
