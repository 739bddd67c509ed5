import { type CircleSum, type CircleTask, circleTask, totalWorth } from '../circle-task.ts';
import type { FormatCheck, FormatFinding } from '../formats/format-check.ts';
import { standingUnits } from '../formats/standing-units.ts';
import type { Market } from '../market.ts';
import type { Fault } from './check-prices.ts';
import { exactFaults, isSpread, type MadeCircle, priceFaults } from './weigh-circles.ts';

/**
 * Checks circles: everybody once and free, every circle by itself (size, rules, `spread`, scores, pins), the sums, and that
 * no circles place more or are worth more than the lock says. Shares no code with the solver.
 */
export async function checkCircles({ folder, market, lock }: FormatCheck): Promise<FormatFinding> {
  const { proof } = lock;
  if (proof.format !== 'circle')
    return { eligible: 0, faults: [{ check: 'certificate', detail: 'it proves no circles' }] };
  const task = circleTask(folder, market, standingUnits(market));
  const { circles, faults } = placeCircles(market, task, lock);
  const sums = circles.map((circle) => sumOf(task, circle));
  const placed = circles.reduce((sum, { people }) => sum + people.length, 0);
  const { people, of } = task.affinities;
  const possible = of.reduce((count, pair) => count + (pair >= 0 ? 1 : 0), 0);
  return {
    eligible: possible / 2,
    faults: [
      ...faults,
      ...circles.flatMap((circle) => circleFaults(task, circle)),
      ...pinFaults(task, circles),
      ...(lock.matched === placed && lock.total === totalWorth(sums)
        ? []
        : [{ check: 'totals', detail: 'the numbers of people or points do not add up' }]),
      ...(placed > people ? [{ check: 'pairs', detail: 'more people sit than are free' }] : []),
      ...(proof.method === 'exact'
        ? exactFaults(task, { circles, sums, lock, proof })
        : priceFaults(market, task, { lock, proof, placed })),
    ],
  };
}

/** The circles of the lock by number, everybody once; rows as they must be. */
function placeCircles(
  { sides }: Market,
  task: CircleTask,
  lock: FormatCheck['lock'],
): { readonly circles: readonly MadeCircle[]; readonly faults: readonly Fault[] } {
  const number = new Map(task.free.map((place, i) => [sides.mentees[place]?.id ?? '', i]));
  const pinned = new Set([...task.together.flat(), ...task.calledTo.keys()]);
  const taken = new Set<string>();
  const faults: Fault[] = [];
  const circles = lock.units.map((unit): MadeCircle => {
    const standing = unit.joins ? task.standing.findIndex(({ id }) => id === unit.pairing) : -1;
    if (unit.joins && standing < 0)
      faults.push({ check: 'pairings', detail: `${unit.pairing} has no room, or does not stand` });
    const ids = unit.joins ? unit.pairing : `\0${unit.pairing}`;
    if (taken.has(ids)) faults.push({ check: 'pairings', detail: `${unit.pairing} is listed twice` });
    taken.add(ids);
    const people = unit.rows.flatMap((row) => {
      const person = number.get(row.mentee);
      const fresh = person !== undefined && !taken.has(row.mentee);
      taken.add(row.mentee);
      if (!fresh || row.mentor !== '' || row.role !== undefined || row.pinned !== pinned.has(person))
        faults.push({ check: 'pairs', detail: `${row.mentee} is not free, sits twice, or in another way` });
      return fresh ? [person] : [];
    });
    for (const [at, row] of unit.rows.entries()) {
      const mean = meanScore(task, { standing, people, name: unit.pairing }, people[at] ?? -1);
      if (mean !== row.score)
        faults.push({
          check: 'scores',
          detail: `${row.mentee} scores ${mean / 100}, not ${row.score / 100}`,
        });
    }
    return { standing, people, name: unit.pairing };
  });
  return { circles, faults };
}

/** Both directions with everybody else in the circle, added up; −1 stands for an affinity where two may not meet. */
function withOthers({ affinities, standing }: CircleTask, circle: MadeCircle, person: number): number[] {
  const members = standing[circle.standing];
  return [
    ...circle.people
      .filter((other) => other !== person)
      .map((other) => affinities.of[person * affinities.people + other] ?? -1),
    ...(members === undefined ? [] : [members.affinity[person] ?? -1]),
  ];
}

const sizeOf = ({ standing }: CircleTask, circle: MadeCircle): number =>
  circle.people.length + (standing[circle.standing]?.places.length ?? 0);

const meanScore = (task: CircleTask, circle: MadeCircle, person: number): number =>
  Math.floor(
    withOthers(task, circle, person).reduce((sum, pair) => sum + pair, 0) / (2 * (sizeOf(task, circle) - 1)) +
      0.5,
  );

/** Everybody's affinities to everybody else: those among who come stand on both sides. */
const sumOf = (task: CircleTask, circle: MadeCircle): CircleSum => ({
  size: sizeOf(task, circle),
  doubled: circle.people.flatMap((person) => withOthers(task, circle, person)).reduce((sum, a) => sum + a, 0),
});

function circleFaults(task: CircleTask, circle: MadeCircle): Fault[] {
  const { min, max, spread } = task;
  const { people, name } = circle;
  const faults: Fault[] = [];
  const size = sizeOf(task, circle);
  if (people.length === 0 || size < min || size > max)
    faults.push({ check: 'sizes', detail: `${name} has ${size} people` });
  if (people.some((person) => withOthers(task, circle, person).some((pair) => pair < 0)))
    faults.push({ check: 'rules', detail: `${name} holds two who may not meet` });
  for (const { field } of spread.filter((own) => !isSpread(own, task, circle)))
    faults.push({ check: 'spread', detail: `${name} is not spread over ${field}` });
  return faults;
}

/** Whom pins hold together sits in one circle, or nowhere; and in the one that pins call them to. */
function pinFaults({ together, calledTo }: CircleTask, circles: readonly MadeCircle[]): Fault[] {
  const circleOf = new Map(circles.flatMap((circle) => circle.people.map((i) => [i, circle] as const)));
  const parted = together.filter((own) => new Set(own.map((i) => circleOf.get(i))).size > 1);
  const astray = [...calledTo].filter(([i, s]) => (circleOf.get(i)?.standing ?? s) !== s);
  return parted.length + astray.length === 0
    ? []
    : [{ check: 'pins', detail: `${parted.length + astray.length} pins do not hold` }];
}
