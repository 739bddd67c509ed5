import type { ProgramDesign } from './program-design.ts';
import { longWaves, type PurposeDesign, usualTargets } from './purpose-designs.ts';
import type { FormatTemplate } from './template-choice.ts';

/** What a way to meet decides, over its purpose. */
export type FormatDesign = Pick<
  ProgramDesign,
  'criteria' | 'time' | 'targets' | 'groupSize' | 'spread' | 'rounds' | 'rotation'
> &
  Pick<
    PurposeDesign,
    'levelGap' | 'otherDepartment' | 'insideLine' | 'trainedIn' | 'milestones' | 'events'
  > & {
    readonly objective?: ProgramDesign['objective'];
    readonly capacity?: NonNullable<ProgramDesign['capacity']>;
    /** Instead of the purpose's, or beside them. */
    readonly training: { readonly modules: ProgramDesign['training']; readonly beside?: true };
    /** The most hours between two clocks; absent where everybody is in one room. */
    readonly zoneGap?: number;
    /** The fewest hours a week in which both are free. */
    readonly commonHours?: number;
    /** Pairs declare themselves: nothing is asked of them beforehand. */
    readonly declared?: true;
  };

/** Usual targets of formats: first meetings within three weeks, fewer goals. */
const formatTargets = usualTargets([95, 21, 75, 75, 70, 75]);
const halfYearWaves = ['baseline', 'after meeting 1', 'day 30', '50%', 'end'] as const;
const severalWaves = ['baseline', 'after meeting 1', '50%', 'end'] as const;
const several = {
  weeks: 26,
  every: '4 weeks',
  length: '90 min',
  firstWithin: '21 days',
  meetings: 6,
} as const;

export const formatDesigns = {
  group: {
    levelGap: { min: 1 },
    criteria: [
      { key: 'topics', weight: 45 },
      { key: 'hours', weight: 25 },
      { key: 'level', weight: 15 },
      { key: 'choice', weight: 15 },
    ],
    groupSize: { min: 4, max: 8 },
    objective: 'coverage-then-total',
    trainedIn: 'facilitate',
    zoneGap: 3,
    time: { ...several, waves: severalWaves },
    training: { modules: ['facilitate', 'boundaries'] },
    targets: formatTargets,
  },
  peer: {
    levelGap: { min: -1, max: 1 },
    criteria: [
      { key: 'topics', weight: 40 },
      { key: 'values', weight: 20 },
      { key: 'level', weight: 15, gap: { ideal: 0, tolerance: 2 } },
      { key: 'hours', weight: 15 },
      { key: 'view', weight: 10 },
    ],
    objective: 'coverage-then-total',
    zoneGap: 3,
    time: {
      weeks: 26,
      every: '2 weeks',
      length: '60 min',
      firstWithin: '14 days',
      meetings: 12,
      waves: halfYearWaves,
    },
    training: { modules: ['mentee-basics', 'feedback', 'boundaries'] },
    targets: formatTargets,
  },
  circle: {
    levelGap: { min: -1, max: 1 },
    criteria: [
      { key: 'interests', weight: 35 },
      { key: 'hours', weight: 25 },
      { key: 'view', weight: 20 },
      { key: 'level', weight: 20, gap: { ideal: 0, tolerance: 2 } },
    ],
    groupSize: { min: 4, max: 6 },
    spread: { department: { at_most: 2 } },
    objective: 'coverage-then-total',
    zoneGap: 3,
    time: { ...several, waves: severalWaves },
    training: { modules: ['facilitate'] },
    targets: formatTargets,
  },
  reverse: {
    levelGap: { max: -2 },
    criteria: [
      { key: 'topics', weight: 45 },
      { key: 'values', weight: 15 },
      { key: 'choice', weight: 15 },
      { key: 'hours', weight: 15 },
      { key: 'view', weight: 10 },
    ],
    capacity: { mentor: 1, mentee: 1 },
    objective: 'floor',
    otherDepartment: true,
    trainedIn: 'reverse-briefing',
    zoneGap: 3,
    time: {
      weeks: 26,
      every: '3 weeks',
      length: '60 min',
      firstWithin: '14 days',
      meetings: 8,
      waves: halfYearWaves,
    },
    training: { modules: ['reverse-briefing', 'boundaries'] },
    targets: formatTargets,
  },
  flash: {
    criteria: [
      { key: 'topics', weight: 60 },
      { key: 'choice', weight: 30 },
      { key: 'level', weight: 10 },
    ],
    rounds: 4,
    rotation: { clock: '13:00', talk: '25 min', change: '5 min' },
    objective: 'coverage-then-total',
    events: false,
    milestones: [],
    time: {
      weeks: 0,
      every: '1 week',
      length: '25 min',
      firstWithin: '1 day',
      meetings: 4,
      waves: ['end', 'end + 2 months'],
    },
    training: { modules: [] },
    targets: {
      'match-rate': '>= 98%',
      'meeting-adherence': '>= 90%',
      completion: '>= 90%',
      satisfaction: '>= 4 of 5',
      'response-rate': '>= 70%',
    },
  },
  'e-mentoring': {
    levelGap: { min: 1 },
    criteria: [
      { key: 'topics', weight: 30 },
      { key: 'values', weight: 20 },
      { key: 'choice', weight: 20 },
      { key: 'hours', weight: 20 },
      { key: 'level', weight: 10 },
    ],
    capacity: { mentor: 2, mentee: 1 },
    objective: 'coverage-then-total',
    zoneGap: 6,
    commonHours: 1,
    time: {
      weeks: 39,
      every: ['4 x 2 weeks', '7 x 4 weeks'],
      length: '45 min',
      firstWithin: '10 days',
      meetings: 11,
      waves: longWaves,
    },
    training: { modules: ['across-distance'], beside: true },
    targets: formatTargets,
  },
  informal: {
    declared: true,
    insideLine: true,
    criteria: [],
    events: false,
    milestones: [],
    time: {
      weeks: 52,
      every: '1 month',
      length: '60 min',
      firstWithin: '14 days',
      meetings: 12,
      waves: ['50%', 'end'],
    },
    training: { modules: [] },
    targets: { 'response-rate': '>= 40%' },
  },
} as const satisfies Readonly<Record<FormatTemplate, FormatDesign>>;
