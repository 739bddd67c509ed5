import type { LotteryClass } from './planted-lottery.ts';
import type { Kind, Plan } from './planted-workforce.ts';

/** What each year of service, level and department adds to the chance to stay. */
const service = [
  { years: 0.5, adds: 0 },
  { years: 2, adds: 0.08 },
  { years: 4, adds: 0.14 },
  { years: 9, adds: 0.2 },
] as const;
const levels = [
  { level: 'junior', adds: 0 },
  { level: 'senior', adds: 0.06 },
] as const;
const departments = [
  { department: 'Sales', adds: 0 },
  { department: 'Operations', adds: 0.04 },
] as const;
const least = 0.62;

/**
 * A workforce of sixteen kinds of people, of whom 62 to 92 in 100 stay for a year. The likelier somebody is to stay
 * anyway, the likelier they apply: 5 to 35 in 100 at the start, 10 to 50 of the others later in the year.
 */
export function workforce(peopleOfAKind: number, effect: number): Plan {
  const kinds = service.flatMap(({ years, adds: byYears }) =>
    levels.flatMap(({ level, adds: byLevel }) =>
      departments.map(({ department, adds }): Kind => {
        const above = byYears + byLevel + adds;
        return {
          years,
          level,
          department,
          people: peopleOfAKind,
          enrolled: { chance: 0.05 + above },
          later: 0.1 + above * (4 / 3),
          stays: least + above,
        };
      }),
    ),
  );
  return { kinds, effect };
}

/**
 * The same with something that no roster records: half of each kind likes it here, stays by five points more and applies
 * by five points more often, and the other half by as much less.
 */
export function workforceWithMoods(peopleOfAKind: number): Plan {
  const { kinds, effect } = workforce(peopleOfAKind / 2, 0);
  const moods = kinds.flatMap((kind) => [0.05, -0.05].map((by) => inMood(kind, by)));
  return { kinds: moods, effect };
}

function inMood(kind: Kind, by: number): Kind {
  const chance = 'chance' in kind.enrolled ? kind.enrolled.chance + by : 0;
  return { ...kind, stays: kind.stays + by, enrolled: { chance } };
}

/** The same people, of whom some offer themselves as mentors later in the year, if still there. */
export function withLaterMentors({ kinds, ...rest }: Plan, mentorsLater: number): Plan {
  return { ...rest, kinds: kinds.map((kind) => ({ ...kind, mentorsLater })) };
}

type Sizes = readonly { readonly mentees: number; readonly others: number }[];

/** So many mentees and others in each stratum of years of service, level and department; all are as likely to stay. */
export function strata(sizes: Sizes, stays: number, effect: number): Plan {
  const fields = departments.flatMap(({ department }) =>
    levels.flatMap(({ level }) => service.map(({ years }) => ({ years, level, department }))),
  );
  const kinds = sizes.flatMap(({ mentees, others }, i): Kind[] => {
    const field = fields[i];
    return field === undefined
      ? []
      : [{ ...field, people: mentees + others, enrolled: { number: mentees }, stays }];
  });
  return { kinds, effect };
}

/** 30 mentees in four strata, as uneven as they come. */
export const thirty = [
  { mentees: 15, others: 60 },
  { mentees: 9, others: 36 },
  { mentees: 4, others: 16 },
  { mentees: 2, others: 8 },
] as const satisfies Sizes;

/** 40 mentees in sixteen strata of two or three. */
export const sparse: Sizes = Array.from({ length: 16 }, (_, i) => ({ mentees: 2 + (i % 2), others: 12 }));

/** Three priority classes: the lower the chance of a place, the likelier its people are to leave. */
export function lottery(effects: readonly [number, number, number]): readonly LotteryClass[] {
  const [first, second, third] = effects;
  return [
    { people: 120, places: 36, stays: 0.65, effect: first, later: 0.2 },
    { people: 140, places: 70, stays: 0.78, effect: second, later: 0.2 },
    { people: 90, places: 63, stays: 0.88, effect: third, later: 0.2 },
  ];
}

/** The same with chances from 3 to 97 in 100: a few of each side stand for many. */
export function unevenLottery(effects: readonly [number, number, number]): readonly LotteryClass[] {
  const [first, second, third] = effects;
  return [
    { people: 200, places: 6, stays: 0.65, effect: first, later: 0.2 },
    { people: 100, places: 50, stays: 0.78, effect: second, later: 0.2 },
    { people: 100, places: 97, stays: 0.88, effect: third, later: 0.2 },
  ];
}
