import type { WeeklyWindow } from '../../src/model/day.ts';
import type { FieldValue } from '../../src/model/field.ts';
import type { Role } from '../../src/model/person.ts';
import { drawnNumber } from '../match/reference/drawn-number.ts';

const topics = [
  'Leading a team',
  'Budgets',
  'Negotiation',
  'Presenting',
  'Career planning',
  'Working with clients',
  'Conflict',
  'Strategy',
  'Remote work',
  'Hiring',
  'Data',
  'Design',
  'Law',
  'Research',
  'Sales',
  'Security',
  'Writing',
  'Feedback',
  'Change',
  'Working abroad',
  'Public speaking',
  'Delegating',
  'Returning to work',
  'Further training',
];
const personalValues = [
  'Plans',
  'Learning',
  'Helping',
  'Ambition',
  'Calm',
  'Openness',
  'Trying out',
  'Humour',
];
const interests = [
  'Running',
  'Music',
  'Cooking',
  'Chess',
  'Hiking',
  'Books',
  'Games',
  'Gardens',
  'Film',
  'Sailing',
];
const tongues = ['English', 'German', 'French', 'Polish', 'Spanish'];
const departments = [
  'Advisory',
  'Technology',
  'Finance',
  'People',
  'Operations',
  'Sales',
  'Legal',
  'Research',
];
const functions = [
  'Consulting',
  'Engineering',
  'Controlling',
  'Recruiting',
  'Logistics',
  'Accounts',
  'Patents',
  'Labs',
];
const sites = ['Berlin', 'Hamburg', 'Munich', 'London', 'Warsaw', 'Lisbon', 'Paris'];
export const zones = ['Europe/Berlin', 'Europe/London', 'Europe/Warsaw', 'Europe/Lisbon', 'America/New_York'];
const levels = ['Associate', 'Consultant', 'Senior', 'Manager', 'Director', 'Partner'];

/** Draws of one person for one question. */
export type Draw = {
  readonly whole: (below: number) => number;
  readonly chance: (percent: number) => boolean;
};

/** What each side is asked, with an answer for a draw. */
export function questions(
  role: Role,
  mentors: number,
): readonly (readonly [string, (draw: Draw) => FieldValue | undefined])[] {
  const mentee = role === 'mentee';
  const some = (of: readonly string[], most: number) => (draw: Draw) =>
    ({ type: 'set', items: picked(of, 1 + draw.whole(most), draw) }) satisfies FieldValue;
  const one = (of: readonly string[]) => (draw: Draw) =>
    ({ type: 'category', text: of[draw.whole(of.length)] ?? '' }) satisfies FieldValue;
  const wishes = (draw: Draw): FieldValue | undefined =>
    draw.chance(33)
      ? { type: 'ranking', items: Array.from({ length: 3 }, () => idOf('mentor', draw.whole(mentors))) }
      : undefined;
  const level = (draw: Draw): FieldValue => {
    const rank = mentee ? Math.min(draw.whole(3), draw.whole(4)) : 2 + draw.whole(4);
    return { type: 'ordinal', rank, text: levels[rank] ?? '' };
  };
  return [
    ['level', level],
    mentee ? ['topics_wanted', some(topics, 4)] : ['topics_offered', some(topics, 8)],
    mentee ? ['target_function', one(functions)] : ['past_functions', some(functions, 3)],
    ...(mentee ? [['prefers', wishes] as const] : []),
    ['years_of_service', (draw) => ({ type: 'number', number: (mentee ? 0 : 5) + draw.whole(20) })],
    ['values', some(personalValues, 3)],
    ['interests', some(interests, 4)],
    ['languages', (draw) => ({ type: 'set', items: picked(tongues, draw.chance(50) ? 1 : 2, draw, 60) })],
    ['department', one(departments)],
    ['function', one(functions)],
    ['location', one(sites)],
    ['availability', (draw) => ({ type: 'availability', windows: hours(draw) })],
  ];
}

/** Some of these in their order; the first of them each time with the chance `first`, in percent. */
function picked(of: readonly string[], count: number, draw: Draw, first = 0): readonly string[] {
  const chosen = new Set(draw.chance(first) ? [0] : []);
  while (chosen.size < count) chosen.add(draw.whole(of.length));
  return of.filter((_, at) => chosen.has(at));
}

/** Two or three mornings or afternoons of the week. */
function hours(draw: Draw): readonly WeeklyWindow[] {
  const days = picked(['1', '2', '3', '4', '5'], 2 + draw.whole(2), draw);
  const from = draw.chance(50) ? 540 : 780;
  return days.map((day) => ({ weekday: Number(day) as WeeklyWindow['weekday'], from, to: from + 180 }));
}

export function drawFor(seed: number, at: number): Draw {
  let nth = 64 * at;
  const whole = (below: number) => drawnNumber(seed, nth++) % below;
  return { whole, chance: (percent) => whole(100) < percent };
}

export const idOf = (role: Role, at: number) => `${role === 'mentor' ? 'M' : 'E'}${100_000 + at}`;
