import { evaluateRoi } from '../../../src/evaluate/roi/evaluate-roi.ts';
import type { ParticipantsTime } from '../../../src/evaluate/roi/participants-time.ts';
import type { StayEvidence } from '../../../src/evaluate/roi/stay-evidence.ts';
import type { StayEffect } from '../../../src/model/stay-effect.ts';
import { type ProgramInput, programSchema } from '../../../src/schema/program.ts';
import type { RoiOutcome } from '../../../src/schema/roi-result.ts';

/** 30 pairs that met 8 times for an hour. */
const thirtyPairs: ParticipantsTime = { meetings: 240, people: 60, mentees: 30, hours: 480, toCome: 0 };

/** A matched difference of 30 mentees after a year. */
export const effectOf = (difference: number, low: number, high: number, reportable = true): StayEffect => ({
  design: 'eligible',
  horizon: 365,
  difference,
  low,
  high,
  mentees: 30,
  reportable,
});

/** A study that found the effect; one that found none hides it. */
export function evidenceOf(effect: StayEffect | null): StayEvidence {
  const covers = effect !== null && effect.low <= 0 && effect.high >= 0;
  const side = (effect?.difference ?? 0) > 0 ? 'more' : 'less';
  return {
    staying: effect === null ? 'hidden' : covers ? 'cannot-tell' : side,
    design: effect?.design ?? 'eligible',
    outcome: 'voluntary',
    effect,
    mentees: effect?.mentees ?? null,
    othersLeft: 0.25,
  };
}

/** The settings of the worked check, some of them changed. */
export const settingsOf = (changed: Partial<NonNullable<ProgramInput['roi']>> = {}): ProgramInput => ({
  roi: {
    currency: 'EUR',
    salary: 52_000,
    hourly_cost: 45,
    coordinator: 4000,
    sources: { salary: 'Payroll' },
    ...changed,
  },
});

export function roiOf(given: {
  readonly effect?: StayEffect;
  readonly evidence?: StayEvidence;
  readonly time?: ParticipantsTime;
  readonly settings?: ProgramInput;
  readonly audience?: RoiOutcome['audience'];
}): RoiOutcome {
  const program = programSchema.parse(given.settings ?? settingsOf());
  if (program.roi === undefined) throw new Error('the settings have no roi');
  return evaluateRoi({
    program: { ...program, roi: program.roi },
    evidence: given.evidence ?? evidenceOf(given.effect ?? null),
    time: given.time ?? thirtyPairs,
    audience: given.audience ?? 'coordinator',
    published: [],
  });
}
