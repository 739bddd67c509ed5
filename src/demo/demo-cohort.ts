import type { PlantedTruths } from '../model/planted-truths.ts';
import { seededRandom } from '../stats/seeded-random.ts';
import { applicationItems, formSides } from '../templates/application/application-form.ts';
import type { ApplicationItem } from '../templates/application/application-item.ts';
import { commonItems } from '../templates/application/common-items.ts';
import { composeDesign } from '../templates/programs/compose-design.ts';
import type { ProgramDesign } from '../templates/programs/program-design.ts';
import { demoPhrases } from '../texts/demo-words/demo-phrases.ts';
import { type CohortSize, cohortSize } from './cohort-size.ts';
import type { DemoWish } from './demo-wish.ts';
import { trait } from './draw.ts';
import { addressOf, firstNumber, inventedName, numberOf } from './invented-person.ts';
import { levelPlan } from './level-plan.ts';
import { plantedTruths } from './planted-truths.ts';
import { shareOut } from './share-out.ts';

/** Where people stand who apply: of equals all on one side. */
export type DemoSide = 'mentee' | 'mentor' | 'equals';

/** Somebody who applies; level, department and place by their number in the lists of the cohort. */
export type DemoPerson = {
  readonly n: number;
  readonly side: DemoSide;
  readonly id: string;
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly level: number;
  readonly department: number;
  readonly place: number;
  /** Mentees they could take. */
  readonly places: number;
  /** They say that they have the time. */
  readonly hasTime: boolean;
};

/** Everybody who applies: a plan in a few bytes a person, out of which each can be made again at any time. */
export type DemoCohort = {
  readonly wish: DemoWish;
  readonly design: ProgramDesign;
  readonly truths: PlantedTruths;
  readonly size: CohortSize;
  readonly sides: readonly DemoSide[];
  /** The number of the first person; of another seed another, so that other people take part. */
  readonly first: number;
  readonly levels: readonly string[];
  readonly departments: readonly string[];
  readonly count: (side: DemoSide) => number;
  readonly person: (side: DemoSide, at: number) => DemoPerson;
  /** The number of the direct manager: somebody of a higher level who applies too, or the head of the department. */
  readonly managerOf: (person: DemoPerson) => number;
};

const twoSides = ['mentee', 'mentor'] as const;

/** Shares of the places of work; nobody is at the far one but those planted there. */
const usualPlaces = [55, 30, 15];

export function demoCohort(wish: DemoWish): DemoCohort {
  const design = composeDesign(wish.choice);
  const truths = plantedTruths(wish.cohort, design);
  const size = cohortSize(wish.people, design, truths.placesPerMentee);
  const sides: readonly DemoSide[] =
    formSides(wish.choice).includes('mentor') || design.format === 'informal' ? twoSides : ['equals'];
  const first = firstNumber(trait(wish.seed, 'first'));
  const levels = optionsOf(wish, 'level');
  const departments = optionsOf(wish, 'department');
  const plans = new Map(
    sides.map((side) => [side, sidePlan(side, { wish, design, truths, size, first, levels, departments })]),
  );
  const { domain } = demoPhrases(wish.language);
  const planOf = (side: DemoSide): SidePlan => plans.get(side) ?? nobody;
  const person = (side: DemoSide, at: number): DemoPerson => {
    const plan = planOf(side);
    const n = plan.from + at;
    return {
      n,
      side,
      id: numberOf(n),
      ...inventedName(n),
      email: addressOf(n, domain),
      level: plan.level[at] ?? 0,
      department: plan.department[at] ?? 0,
      place: plan.place[at] ?? 0,
      places: (plan.capacity[at] ?? 0) + 1,
      hasTime: plan.withoutTime[at] !== 0,
    };
  };
  const count = (side: DemoSide): number => planOf(side).level.length;
  const above = managersByDepartment(
    sides.map((side) => planOf(side)),
    { departments, levels },
  );
  return {
    wish,
    design,
    truths,
    size,
    sides,
    first,
    levels,
    departments,
    count,
    person,
    managerOf: ({ n, department, level }) => {
      const known = above[department * levels.length + level] ?? [];
      const among = known.length > 0 && trait(wish.seed, 'manager', n) < 0.5;
      const one = among ? known[Math.floor(trait(wish.seed, 'which manager', n) * known.length)] : undefined;
      return one ?? headOf({ wish, first }, department);
    },
  };
}

/** The number of the head of a department, who does not apply; above them all is the one after the last of them. */
export const headOf = ({ wish, first }: Pick<DemoCohort, 'wish' | 'first'>, department: number): number =>
  first + wish.people + department;

type SidePlan = {
  readonly from: number;
  readonly level: Uint8Array;
  readonly department: Uint8Array;
  readonly place: Uint8Array;
  readonly capacity: Uint8Array;
  /** 0 where somebody has no time. */
  readonly withoutTime: Uint8Array;
};

const none = new Uint8Array(0);
const nobody: SidePlan = {
  from: 0,
  level: none,
  department: none,
  place: none,
  capacity: none,
  withoutTime: none,
};

type Around = Pick<DemoCohort, 'wish' | 'design' | 'truths' | 'size' | 'first' | 'levels' | 'departments'>;

function sidePlan(
  side: DemoSide,
  { wish, design, truths, size, first, levels, departments }: Around,
): SidePlan {
  const count = side === 'mentor' ? size.mentors : size.mentees;
  const pyramid = levelPlan(design, levels.length)[side === 'mentor' ? 'mentor' : 'mentee'];
  const draw = (what: string, shares: readonly number[]): Uint8Array =>
    shareOut(count, shares, seededRandom(JSON.stringify([wish.seed, side, what])));
  const far = side === 'mentee' ? truths.farMentees : 0;
  const places = usualPlaces.map((share) => share * (1 - far));
  return {
    from: first + (side === 'mentor' ? size.mentees : 0),
    level: draw('level', pyramid.slice(0, levels.length)),
    department: draw(
      'department',
      // Equals of one department seldom sit together: an uneven house would leave some without a circle.
      departments.map((_, at) => (side === 'equals' ? 1 : 10 - at)),
    ),
    place: draw('place', far === 0 ? places : [...places, 100 * far]),
    capacity: draw('capacity', size.capacities),
    withoutTime: draw('time', side === 'mentor' ? [truths.withoutTime, 1 - truths.withoutTime] : [0, 1]),
  };
}

const common: readonly ApplicationItem[] = commonItems;

/** The options of a question; those of every program where this one does not ask it. */
function optionsOf({ choice, language }: DemoWish, field: string): readonly string[] {
  const items = formSides(choice).flatMap((side) => applicationItems(choice, side));
  const item = [...items, ...common].find((one) => one.field === field);
  return item?.[language].options ?? [];
}

/** Who is above each level of each department, so that nobody is the manager of their own manager. */
function managersByDepartment(
  plans: readonly SidePlan[],
  { departments, levels }: Pick<DemoCohort, 'departments' | 'levels'>,
): readonly (readonly number[])[] {
  const above = departments.flatMap(() => levels.map((): number[] => []));
  for (const { from, level, department } of plans)
    level.forEach((own, at) => {
      for (let lower = 0; lower < own; lower++)
        above[(department[at] ?? 0) * levels.length + lower]?.push(from + at);
    });
  return above;
}
