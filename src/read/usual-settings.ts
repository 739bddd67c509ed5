import type { Program, ProgramInput } from '../schema/program.ts';

type Sections = Pick<ProgramInput, 'matching' | 'meetings' | 'checkins'>;

const groupWaves = ['baseline', 'after meeting 1', '50%', 'end'];
const pairWaves = ['baseline', 'after meeting 1', 'day 30', '50%', 'end'];

/** Whatever meets as more than a pair signs at its first meeting, when all are in one room. */
const unitMilestones = [
  'agreement by meeting 1',
  'agreement review at meeting 4',
  'mid-point review',
  'closing review',
];

/** Meetings of groups: seldom, long, and with time to find a date for all. */
const groupMeetings = {
  every: '4 weeks',
  length: '90 min',
  first_within: '21 days',
  milestones: unitMilestones,
};

/** What experience advises for a format, or a way of mentoring, where program.yaml does not say otherwise. */
const usual: Readonly<
  Partial<Record<Program['format'] | 'onboarding' | 'reverse' | 'e-mentoring', Sections>>
> = {
  group: {
    matching: { group_size: { min: 4, max: 8 } },
    meetings: groupMeetings,
    checkins: { waves: groupWaves },
  },
  circle: {
    matching: { group_size: { min: 4, max: 6 } },
    meetings: groupMeetings,
    checkins: { waves: groupWaves },
  },
  peer: {
    meetings: { every: '2 weeks', length: '60 min', first_within: '14 days', milestones: unitMilestones },
    checkins: { waves: pairWaves },
  },
  flash: {
    meetings: { every: '1 week', length: '30 min', milestones: [] },
    checkins: { waves: ['end', 'end + 2 months'] },
  },
  informal: {
    meetings: { every: '1 month', length: '60 min', first_within: '30 days', milestones: [] },
    checkins: { waves: ['50%', 'end'] },
  },
  onboarding: {
    meetings: {
      milestones: [
        'agreement by meeting 2',
        'agreement review at meeting 3',
        'mid-point review',
        'closing review',
      ],
    },
  },
  reverse: {
    matching: { objective: 'floor' },
    meetings: {
      every: '3 weeks',
      length: '60 min',
      first_within: '14 days',
      milestones: [
        'agreement by meeting 2',
        'agreement review at meeting 4',
        'mid-point review at meeting 4',
        'closing review',
      ],
    },
    checkins: { waves: pairWaves },
  },
  'e-mentoring': {
    meetings: { every: ['4 x 2 weeks', '7 x 4 weeks'], length: '45 min', first_within: '10 days' },
  },
};

/**
 * The settings as written, with what is usual for their format and template in the places where nothing is written. Of
 * most pairs one to one nothing is usual but the defaults of the schema; what is usual of newcomers is meant for pairs.
 */
export function withUsual(written: unknown): unknown {
  if (!isGroup(written)) return written;
  const { template, format } = written;
  const own = (name: unknown) =>
    typeof name === 'string' && Object.hasOwn(usual, name) ? usual[name as keyof typeof usual] : undefined;
  const isPairs = format === undefined || format === 'one-to-one';
  const found = (template === 'onboarding' && !isPairs ? undefined : own(template)) ?? own(format);
  if (found === undefined) return written;
  const merged: Record<string, unknown> = { ...written };
  for (const [section, settings] of Object.entries(found)) {
    const given = merged[section];
    // A section that is no group is a fault, and the schema's to tell.
    if (given === undefined || given === null) merged[section] = settings;
    else if (isGroup(given)) merged[section] = { ...settings, ...given };
  }
  return merged;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
