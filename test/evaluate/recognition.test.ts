import { describe, expect, it } from 'vitest';
import { evaluateRecognition } from '../../src/evaluate/recognition.ts';
import { attendanceOf } from '../../src/follow/attendance.ts';
import { followPairings } from '../../src/follow/follow-pairings.ts';
import type { CheckIn } from '../../src/model/check-in.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { Training } from '../../src/model/program-folder.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import type { RecognisedPerson } from '../../src/schema/recognition-result.ts';
import { recognitionResultSchema } from '../../src/schema/recognition-result.ts';
import { requiredModules } from '../../src/templates/training/modules.ts';
import { checkIn, groupOf, meeting, pairing, program, said } from '../follow/small-records.ts';

type Given = {
  readonly settings?: ProgramInput;
  readonly pairings: readonly Pairing[];
  readonly meetings: readonly Meeting[];
  readonly checkIns?: readonly CheckIn[];
  readonly training?: readonly Training[];
  readonly today?: string;
};

/** A program from 2 March to 27 November 2026 on the day after its end, or another. */
function recognise({ settings = {}, today = '2026-11-28', ...given }: Given) {
  const known = program({ checkins: { waves: ['day 30', 'end'] }, ...settings });
  const records = {
    program: known,
    pairings: given.pairings,
    meetings: given.meetings,
    checkIns: given.checkIns ?? [],
    goals: [],
    contacts: [],
    today,
  };
  const attendance = attendanceOf({ ...records, followed: followPairings(records) });
  const result = evaluateRecognition({
    program: known,
    attendance,
    training: given.training ?? [],
    modules: requiredModules(known.training),
    today,
  });
  recognitionResultSchema.parse({
    schema: 'mentor/recognition@1',
    program: '',
    asOf: today,
    inputs: [],
    ...result,
  });
  return result;
}

function personIn(given: Given, id: string, side?: 'mentee' | 'mentor'): RecognisedPerson {
  const found = recognise(given).people.find(
    (one) => one.person === id && (side === undefined || one.side === side),
  );
  if (found === undefined) throw new Error(`${id} is not in the result`);
  return found;
}

const months = ['03', '04', '05', '06', '07', '08', '09', '10', '11'];
/** So many held, then so many missed, one a month from March on. */
const rows = (id: string, held: number, missed: number): Meeting[] =>
  months.slice(0, held + missed).map((month, at) => {
    return meeting(id, at + 1, `2026-${month}-10`, at < held ? 'held' : 'missed');
  });
const closing = (id: string): CheckIn[] =>
  (['mentee', 'mentor'] as const).map((side) => checkIn(id, side, '2026-11-27', { wave: 'end' }));
const pair = [pairing('P1')];

describe('a certificate', () => {
  it.each([
    // held, missed, needed, status: two thirds, rounded up, and at least three
    [4, 2, 4, 'earned'],
    [3, 3, 4, 'out-of-reach'],
    [5, 2, 5, 'earned'],
    [4, 3, 5, 'out-of-reach'],
    [3, 0, 3, 'earned'],
    [2, 0, 3, 'out-of-reach'],
    [3, 1, 3, 'earned'],
  ] as const)('of %i held and %i missed needs %i: %s', (held, missed, needed, status) => {
    const one = personIn(
      { pairings: pair, meetings: rows('P1', held, missed), checkIns: closing('P1') },
      'e-P1',
    );
    expect([one.conditions.meetings.needed, one.status]).toEqual([needed, status]);
    expect([one.meetings, one.hours]).toEqual([held, held]);
  });
  it('rests on the part and the least that program.yaml sets', () => {
    const given = { pairings: pair, meetings: rows('P1', 3, 3), checkIns: closing('P1') };
    const status = (recognition: NonNullable<ProgramInput['recognition']>) =>
      personIn({ ...given, settings: { recognition } }, 'e-P1').status;
    expect(status({ meetings: '1/2' })).toBe('earned');
    expect(status({ meetings: '1/2', least: 4 })).toBe('out-of-reach');
  });
  it('is a step short while a meeting that is still to come would do, and out of reach when none would', () => {
    const today = '2026-11-09';
    const meetings = [...rows('P1', 5, 3), meeting('P1', 9, '2026-11-10')];
    const settings = { recognition: { closing_form: false } };
    const one = personIn({ pairings: pair, meetings, settings, today }, 'e-P1');
    expect(one.conditions.meetings).toEqual({ met: false, held: 5, planned: 9, needed: 6, toCome: 1 });
    expect([one.status, one.steps]).toEqual(['one-step-short', 1]);
    const later = personIn({ pairings: pair, meetings, settings, today: '2026-11-10' }, 'e-P1');
    expect(later.status).toBe('out-of-reach');
  });
  it('waits for the closing form until it is answered, by this person', () => {
    const given = { pairings: pair, meetings: rows('P1', 6, 0) };
    const mentee = checkIn('P1', 'mentee', '2026-11-27', { wave: 'end' });
    const statusOn = (today: string, checkIns: readonly CheckIn[]) =>
      personIn({ ...given, checkIns, today }, 'e-P1').status;
    expect(statusOn('2026-11-26', [])).toBe('form-to-come');
    expect(statusOn('2026-11-27', [])).toBe('one-step-short');
    expect(statusOn('2026-11-27', [mentee])).toBe('earned');
    expect(personIn({ ...given, checkIns: [mentee] }, 'm-P1').status).toBe('one-step-short');
    expect(statusOn('2026-11-27', [{ ...mentee, state: 'withdrawn' }])).toBe('one-step-short');
    expect(statusOn('2026-11-27', [{ ...mentee, wave: 'day 30' }])).toBe('one-step-short');
  });
  it('asks for the training of the person’s own side, completed by the day', () => {
    const given: Given = {
      settings: { training: ['mentee-basics', 'mentor-basics'] },
      pairings: pair,
      meetings: rows('P1', 6, 0),
      checkIns: closing('P1'),
    };
    const took = (module: string, completed?: string): Training => ({
      person: 'e-P1',
      module,
      ...(completed === undefined ? {} : { completed }),
    });
    const status = (...training: Training[]) => personIn({ ...given, training }, 'e-P1').status;
    expect(status(took('mentee-basics', '2026-11-28'))).toBe('earned');
    expect(status(took('mentee-basics'))).toBe('earned');
    expect(status(took('mentee-basics', '2026-11-29'))).toBe('one-step-short');
    expect(status(took('mentor-basics'))).toBe('one-step-short');
    const without = { ...given, settings: { ...given.settings, recognition: { training: false } } };
    expect(personIn(without, 'e-P1').status).toBe('earned');
  });
  it('names every module somebody took, asked of them or not', () => {
    const training = [{ person: 'm-P1', module: 'boundaries' }];
    const one = personIn({ pairings: pair, meetings: rows('P1', 6, 0), training }, 'm-P1');
    expect(one.conditions.training).toEqual({
      applies: false,
      met: true,
      completed: ['boundaries'],
      missing: [],
    });
  });
});

describe('the time that counts', () => {
  it('ends with a pairing that ended early: what was planned later is not held against anybody, nor a form never sent', () => {
    const pairings = [pairing('P1', { state: 'ended', ended: '2026-05-31' })];
    const one = personIn({ pairings, meetings: rows('P1', 3, 6) }, 'e-P1');
    expect(one.conditions.meetings).toEqual({ met: true, held: 3, planned: 3, needed: 3, toCome: 0 });
    expect([one.conditions.closingForm.applies, one.status, one.to]).toEqual([false, 'earned', '2026-05-31']);
  });
  it('begins for a late joiner of a group when they join', () => {
    const pairings = [
      ...groupOf('G1', 'm', ['a', 'b']),
      pairing('G1', { mentee: 'late', mentor: 'm', started: '2026-06-01' }),
    ];
    const given = { pairings, meetings: rows('G1', 6, 0), settings: { format: 'group' as const } };
    expect(personIn(given, 'late').conditions.meetings).toMatchObject({ held: 3, planned: 3 });
    expect(personIn(given, 'a').conditions.meetings).toMatchObject({ held: 6, planned: 6 });
    // Whoever leads a group of three meets once where the group meets.
    expect(personIn(given, 'm')).toMatchObject({ meetings: 6, hours: 6, others: ['a', 'b', 'late'] });
  });
  it('adds up the pairs of a mentor of three', () => {
    const pairings = ['P1', 'P2', 'P3'].map((id) => pairing(id, { mentor: 'm' }));
    const meetings = [...rows('P1', 2, 0), ...rows('P2', 4, 1), ...rows('P3', 1, 1)];
    const checkIns = ['P1', 'P2'].map((id) => said(id, 'm', '2026-11-27', { wave: 'end', side: 'mentor' }));
    const one = personIn({ pairings, meetings, checkIns }, 'm');
    expect(one).toMatchObject({
      meetings: 7,
      hours: 7,
      pairings: ['P1', 'P2', 'P3'],
      status: 'one-step-short',
    });
    expect(one.conditions.closingForm).toMatchObject({ answered: 2, asked: 3, open: ['P3'] });
  });
  it('goes on for a mentee who changed mentors, and is not yet come for who has not begun', () => {
    const pairings = [
      pairing('P1', { mentee: 'e', state: 'ended', ended: '2026-04-30' }),
      pairing('P2', { mentee: 'e', started: '2026-05-01' }),
      pairing('P3', { state: 'accepted', started: '2026-12-15' }),
    ];
    const meetings = [
      ...rows('P1', 2, 0),
      ...rows('P2', 2, 0).map((m, at) => ({ ...m, start: `2026-0${at + 6}-10T10:00:00+01:00` })),
    ];
    const one = personIn({ pairings, meetings }, 'e');
    expect(one).toMatchObject({ meetings: 4, from: '2026-03-02', pairings: ['P1', 'P2'] });
    expect(recognise({ pairings, meetings }).people.map(({ person }) => person)).not.toContain('e-P3');
  });
  it('keeps the two sides of one person apart', () => {
    const pairings = [pairing('P1', { mentee: 'x' }), pairing('P2', { mentor: 'x' })];
    const meetings = [...rows('P1', 6, 0), ...rows('P2', 1, 5)];
    const sides = recognise({ pairings, meetings }).people.filter(({ person }) => person === 'x');
    expect(sides.map(({ side, meetings: held }) => [side, held])).toEqual([
      ['mentee', 6],
      ['mentor', 1],
    ]);
  });
});

it('where single people are not to be judged, only those who have earned theirs are named', () => {
  const given = {
    pairings: [pairing('P1'), pairing('P2')],
    meetings: [...rows('P1', 6, 0), ...rows('P2', 0, 6)],
    checkIns: closing('P1'),
    settings: { privacy: { person_level: 'off' as const } },
  };
  const { people, counts } = recognise(given);
  expect(people.map(({ person }) => person)).toEqual(['e-P1', 'm-P1']);
  expect(counts).toMatchObject({ people: 4, earned: 2 });
});
