import type { ProgramDesign, WeighedCriterion } from './program-design.ts';
import type { PurposeTemplate } from './template-choice.ts';

/** What a purpose decides; the rest is alike for all and stands in compose-design.ts. */
export type PurposeDesign = Pick<
  ProgramDesign,
  'objective' | 'criteria' | 'time' | 'training' | 'targets'
> & {
  readonly capacity: NonNullable<ProgramDesign['capacity']>;
  /** How many levels the mentor stands above the mentee; absent: rank does not matter. */
  readonly levelGap?: { readonly min?: number; readonly max?: number };
  /** The two come from different departments. */
  readonly otherDepartment?: true;
  /** Nobody has to be outside the management line: colleagues often share a manager. */
  readonly insideLine?: true;
  /** Full years that mentors have been here. */
  readonly yearsHere?: number;
  readonly trainedIn?: string;
  readonly priority?: ProgramDesign['priority'];
  readonly milestones?: ProgramDesign['milestones'];
  readonly events?: false;
  readonly neutralTitle?: true;
};

const weighed = (weights: Readonly<Partial<Record<WeighedCriterion['key'], number>>>): WeighedCriterion[] =>
  Object.entries(weights).map(([key, weight]) => ({ key: key as WeighedCriterion['key'], weight }));

/** The waves of a program of most of a year. */
export const longWaves = [
  'baseline',
  'after meeting 1',
  'day 30',
  'day 90',
  '50%',
  'end',
  'end + 6 months',
] as const;

const careerTraining = ['mentor-basics', 'mentee-basics', 'bias-aware', 'boundaries', 'goals-lab'];
const leadershipTraining = [...careerTraining, 'closing-well', 'feedback', 'half-time-clinic'];

type Shares = readonly [
  match: number,
  firstDays: number,
  adherence: number,
  active: number,
  goals: number,
  completion: number,
];
/** The targets every program has, in per cent and days; realistic for a well-run first cohort. */
export function usualTargets([match, firstDays, adherence, active, goals, completion]: Shares) {
  return {
    'match-rate': `>= ${match}%`,
    'time-to-first-meeting': `<= ${firstDays} days`,
    'meeting-adherence': `>= ${adherence}%`,
    'active-pairings': `>= ${active}%`,
    'goals-set': `>= ${goals}%`,
    completion: `>= ${completion}%`,
    satisfaction: '>= 4 of 5',
    'response-rate': '>= 60%',
  } as const;
}

export const purposeDesigns = {
  career: {
    levelGap: { min: 1 },
    criteria: weighed({ topics: 30, choice: 20, values: 15, level: 15, path: 10, hours: 10 }),
    capacity: { mentor: 2, mentee: 1 },
    objective: 'coverage-then-total',
    yearsHere: 2,
    trainedIn: 'mentor-basics',
    time: {
      weeks: 39,
      every: ['3 x 2 weeks', '8 x 4 weeks'],
      length: '60 min',
      firstWithin: '14 days',
      meetings: 11,
      waves: longWaves,
    },
    training: [...careerTraining, 'closing-well'],
    targets: {
      ...usualTargets([95, 14, 80, 75, 90, 80]),
      'mentor-utilisation': '>= 70%',
      'goals-met': '>= 60%',
    },
  },
  leadership: {
    levelGap: { min: 1, max: 3 },
    criteria: weighed({ topics: 25, values: 20, choice: 20, level: 15, view: 10, hours: 10 }),
    capacity: { mentor: 2, mentee: 1 },
    objective: 'coverage-then-total',
    otherDepartment: true,
    yearsHere: 2,
    trainedIn: 'mentor-basics',
    time: {
      weeks: 50,
      every: ['4 x 2 weeks', '10 x 4 weeks'],
      length: '60 min',
      firstWithin: '14 days',
      meetings: 14,
      waves: longWaves,
    },
    training: leadershipTraining,
    targets: { ...usualTargets([95, 14, 80, 75, 90, 80]), relationship: '>= 4 of 5' },
  },
  executive: {
    levelGap: { min: 0 },
    criteria: [
      ...weighed({ choice: 30, topics: 20, values: 20 }),
      { key: 'level', weight: 10, gap: { ideal: 1, tolerance: 2 } },
      ...weighed({ path: 10, hours: 10 }),
    ],
    capacity: { mentor: 1, mentee: 1 },
    objective: 'stable',
    yearsHere: 2,
    trainedIn: 'executive-briefing',
    time: {
      weeks: 50,
      every: ['2 x 2 weeks', '9 x 5 weeks'],
      length: '90 min',
      firstWithin: '21 days',
      meetings: 11,
      waves: ['baseline', 'after meeting 1', '50%', 'end', 'end + 6 months'],
    },
    // One briefing for each person stands for the classes on boundaries and goals.
    training: ['executive-briefing', { module: 'bias-aware', for: 'mentor' }],
    targets: usualTargets([90, 21, 75, 75, 80, 80]),
  },
  onboarding: {
    levelGap: { min: -1, max: 1 },
    criteria: [
      { key: 'level', weight: 20, gap: { ideal: 0, tolerance: 2 } },
      ...weighed({ hours: 20, place: 20, topics: 15, 'same-work': 15, values: 10 }),
    ],
    capacity: { mentor: 1, mentee: 1 },
    objective: 'coverage-then-total',
    yearsHere: 1,
    trainedIn: 'buddy-basics',
    // All mentees are new: how long they have been in their role is not asked.
    priority: ['orphaned', 'carried_over'],
    time: {
      weeks: 13,
      every: ['4 x 1 week', '4 x 2 weeks'],
      length: '30 min',
      firstWithin: '3 days',
      meetings: 8,
      waves: ['after meeting 1', 'day 30', 'end', 'end + 3 months'],
    },
    milestones: [
      'agreement by meeting 2',
      'agreement review at meeting 3',
      'mid-point review',
      'closing review',
    ],
    events: false,
    training: ['buddy-basics'],
    targets: usualTargets([98, 3, 80, 80, 80, 85]),
  },
  succession: {
    levelGap: { min: 1 },
    criteria: weighed({ path: 30, topics: 25, level: 15, values: 10, choice: 10, hours: 10 }),
    capacity: { mentor: 2, mentee: 1 },
    objective: 'floor',
    yearsHere: 2,
    trainedIn: 'mentor-basics',
    time: {
      weeks: 52,
      every: ['3 x 2 weeks', '11 x 4 weeks'],
      length: '90 min',
      firstWithin: '14 days',
      meetings: 14,
      waves: longWaves,
    },
    training: [...leadershipTraining, 'manager-brief'],
    targets: { ...usualTargets([90, 14, 80, 75, 95, 80]), 'goal-attainment': '>= 50' },
  },
  knowledge: {
    criteria: weighed({ topics: 50, hours: 20, place: 10, choice: 10, values: 10 }),
    capacity: { mentor: 2, mentee: 2 },
    objective: 'coverage-then-total',
    insideLine: true,
    trainedIn: 'mentor-basics',
    priority: ['orphaned', { at_most: { months_to_handover: 6 } }],
    time: {
      weeks: 18,
      every: ['8 x 1 week', '4 x 2 weeks'],
      length: '90 min',
      firstWithin: '7 days',
      meetings: 12,
      waves: ['baseline', 'after meeting 1', 'day 30', '50%', 'end', 'end + 3 months'],
    },
    training: ['knowledge-map', { module: 'mentor-basics', minutes: 45 }, 'boundaries'],
    targets: { ...usualTargets([95, 7, 85, 80, 95, 85]), 'goals-met': '>= 70%' },
  },
  inclusion: {
    levelGap: { min: 1 },
    criteria: [
      ...weighed({ topics: 25, choice: 25, values: 20 }),
      { key: 'level', weight: 10, gap: { ideal: 2, tolerance: 3 } },
      ...weighed({ hours: 10, experience: 10 }),
    ],
    capacity: { mentor: 2, mentee: 1 },
    objective: 'floor',
    otherDepartment: true,
    yearsHere: 2,
    trainedIn: 'mentor-basics',
    neutralTitle: true,
    time: {
      weeks: 39,
      every: ['3 x 2 weeks', '8 x 4 weeks'],
      length: '60 min',
      firstWithin: '14 days',
      meetings: 11,
      waves: longWaves,
    },
    training: ['bias-aware', 'mentor-basics', 'boundaries', 'half-time-clinic'],
    targets: usualTargets([95, 14, 80, 75, 85, 80]),
  },
  innovation: {
    criteria: weighed({ topics: 25, 'other-work': 25, choice: 20, values: 15, hours: 15 }),
    capacity: { mentor: 1, mentee: 1 },
    objective: 'coverage-then-total',
    otherDepartment: true,
    yearsHere: 2,
    trainedIn: 'mentor-basics',
    time: {
      weeks: 26,
      every: ['2 x 1 week', '11 x 2 weeks'],
      length: '60 min',
      firstWithin: '7 days',
      meetings: 13,
      waves: ['baseline', 'after meeting 1', 'day 30', '50%', 'end'],
    },
    training: ['mentor-basics', 'mentee-basics', 'feedback', 'cheap-tests'],
    targets: usualTargets([90, 7, 75, 75, 85, 75]),
  },
  academic: {
    levelGap: { min: 1 },
    criteria: weighed({ topics: 30, choice: 20, areas: 15, values: 15, level: 10, hours: 10 }),
    capacity: { mentor: 2, mentee: 1 },
    objective: 'coverage-then-total',
    trainedIn: 'mentor-basics',
    time: {
      weeks: 50,
      every: ['2 x 2 weeks', '11 x 4 weeks'],
      length: '60 min',
      firstWithin: '14 days',
      meetings: 13,
      waves: longWaves,
    },
    training: ['mentor-basics', 'mentee-basics', 'bias-aware', 'boundaries', 'closing-well'],
    targets: usualTargets([95, 14, 75, 75, 85, 80]),
  },
} as const satisfies Readonly<Record<PurposeTemplate, PurposeDesign>>;
