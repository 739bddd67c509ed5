import { sortedBy } from '../../model/order.ts';
import { liveUnit, type PairingUnit, unitsById } from '../../model/pairing-unit.ts';
import type { Sides } from '../../texts/schedule-words/picture-words.ts';
import type { PlannedUnit, ScheduleView } from './schedule-view.ts';

/** A unit that meets outside somebody's hours: minutes of each side at every meeting, and their sums. */
export type Burdened = {
  readonly unit: PlannedUnit;
  readonly steps: readonly (readonly [number, number])[];
  readonly sums: readonly [number, number];
  /** Where one side gives up more than one meeting more than the other: what keeps them from taking turns. */
  readonly uneven: 'ownTimes' | 'night' | undefined;
};

export const differenceOf = ({ sums: [first, second] }: Pick<Burdened, 'sums'>): number =>
  Math.abs(first - second);

/** How the two sides are called; undefined of a circle and a rotation, which have none. */
export function sidesOf({ kind }: Pick<PlannedUnit, 'kind'>): Sides | undefined {
  return kind === 'circle' || kind === 'rotation' ? undefined : kind;
}

/** Who is on which side: mentees and mentors, members and who leads them, of two equals the first named and the other. */
function peopleBySide(
  unit: PlannedUnit,
  whole: PairingUnit,
): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const [first = ''] = unit.people;
  const firsts = whole.mentors.length > 0 ? whole.members : [first];
  return [new Set(firsts), new Set(unit.people.filter((id) => !firsts.includes(id)))];
}

/** Minutes outside one's own hours by meeting and person. */
function minutesByMeeting({ result }: ScheduleView): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { person, meetings } of result.outsideHours)
    for (const { id, minutes } of meetings)
      found.set(id, (found.get(id) ?? new Map<string, number>()).set(person, minutes));
  return found;
}

/** Units with a burden, the heaviest first. */
export function burdenedUnits(view: ScheduleView): Burdened[] {
  const { folder, units } = view;
  const { format } = folder.program;
  const outside = minutesByMeeting(view);
  const all = unitsById(
    folder.pairings.rows.map(({ record }) => record),
    format,
  );
  const burdened = units.flatMap((unit): Burdened[] => {
    const record = all.get(unit.id);
    const whole = record === undefined ? undefined : liveUnit(record, format);
    if (whole === undefined || sidesOf(unit) === undefined) return [];
    const sides = peopleBySide(unit, whole);
    const worst = (id: string, side: ReadonlySet<string>): number =>
      Math.max(
        0,
        ...[...(outside.get(id) ?? [])].flatMap(([who, minutes]) => (side.has(who) ? [minutes] : [])),
      );
    const steps = unit.meetings.map(({ id }) => [worst(id, sides[0]), worst(id, sides[1])] as const);
    const sum = (side: 0 | 1): number => steps.reduce((total, step) => total + step[side], 0);
    const sums = [sum(0), sum(1)] as const;
    if (sums[0] + sums[1] === 0) return [];
    return [{ unit, steps, sums, uneven: whyUneven(view, { steps, sums }, sides) }];
  });
  return sortedBy(
    burdened,
    ({ sums: [first, second] }) => -(first + second),
    ({ unit }) => unit.name,
    ({ unit }) => unit.id,
  );
}

/** Whoever named times of their own is never asked for others; else it is the night that only one side can do without. */
function whyUneven(
  { people }: ScheduleView,
  burdened: Pick<Burdened, 'steps' | 'sums'>,
  sides: readonly [ReadonlySet<string>, ReadonlySet<string>],
): Burdened['uneven'] {
  const { steps, sums } = burdened;
  if (differenceOf(burdened) <= Math.max(...steps.flat())) return undefined;
  const spared = [...sides[sums[0] < sums[1] ? 0 : 1]].map((id) => people.person(id));
  const haveNamed = spared.every((person) =>
    [person?.as.mentee, person?.as.mentor].some(
      (fields) => fields?.get('availability')?.type === 'availability',
    ),
  );
  return haveNamed ? 'ownTimes' : 'night';
}
