import type { Attendance } from '../model/attendance.ts';
import type { Day } from '../model/day.ts';
import { groupBy } from '../model/group-by.ts';
import { namesPeople } from '../model/names-people.ts';
import { compareText, sortedBy } from '../model/order.ts';
import type { Training } from '../model/program-folder.ts';
import type { RequiredModule } from '../model/training-module.ts';
import type { Program } from '../schema/program.ts';
import type { RecognisedPerson, RecognitionResult } from '../schema/recognition-result.ts';

export type RecognitionEvidence = {
  readonly program: Pick<Program, 'recognition' | 'end' | 'privacy'>;
  readonly attendance: readonly Attendance[];
  readonly training: readonly Training[];
  /** The modules of the program, and whose each is. */
  readonly modules: readonly RequiredModule[];
  readonly today: Day;
};

/**
 * Who has earned a certificate by the rule of the program, with the figures of each condition, and what whoever has not
 * still needs. Somebody who is a mentor in one pairing and a mentee in another is judged on each side by itself; all
 * pairings of one side count together, so that a mentee who changed mentors keeps what was held before.
 */
export function evaluateRecognition(
  evidence: RecognitionEvidence,
): Omit<RecognitionResult, 'schema' | 'program' | 'asOf' | 'inputs'> {
  const { program, attendance } = evidence;
  const bySide = groupBy(attendance, ({ person, side }) => JSON.stringify([person, side]));
  const people = sortedBy(
    [...bySide.values()].flatMap((own) => personOf(own, evidence)),
    ({ person }) => person,
    ({ side }) => side,
  );
  const { meetings, least, training, closing_form } = program.recognition;
  return {
    rule: { meetings, least, training, closingForm: closing_form },
    counts: {
      people: people.length,
      earned: people.filter(({ status }) => status === 'earned').length,
      formToCome: people.filter(({ status }) => status === 'form-to-come').length,
      oneStepShort: people.filter(({ status }) => status === 'one-step-short').length,
    },
    // Where single people are not to be judged, only their certificates tell who has one.
    people: namesPeople(program) ? people : people.filter(({ status }) => status === 'earned'),
  };
}

function personOf(own: readonly Attendance[], evidence: RecognitionEvidence): RecognisedPerson[] {
  const [first] = own;
  if (first === undefined) return [];
  const { person, side } = first;
  const [from = first.began] = own.map(({ began }) => began).sort(compareText);
  const meetings = meetingsCondition(own, evidence);
  const training = trainingCondition(first, evidence);
  const closingForm = closingCondition(own, evidence);
  const steps =
    Math.max(0, meetings.needed - meetings.held) + training.missing.length + closingForm.open.length;
  return [
    {
      person,
      side,
      pairings: own.map(({ pairing }) => pairing),
      others: [...new Set(own.flatMap(({ others }) => others))],
      from,
      to: lastDay(own, evidence),
      meetings: meetings.held,
      hours: own.reduce((sum, { minutes }) => sum + minutes, 0) / 60,
      conditions: { meetings, training, closingForm },
      steps,
      status: statusOf(steps, { meetings, closingForm }),
    },
  ];
}

function statusOf(
  steps: number,
  { meetings: { held, toCome, needed }, closingForm }: Pick<Conditions, 'meetings' | 'closingForm'>,
): RecognisedPerson['status'] {
  if (steps === 0) return closingForm.met ? 'earned' : 'form-to-come';
  if (held + toCome < needed) return 'out-of-reach';
  return steps === 1 ? 'one-step-short' : 'open';
}

/** Of somebody who has left everything the last day there; else the end of the program, or today while it runs. */
function lastDay(own: readonly Attendance[], { program, today }: RecognitionEvidence): Day {
  const ends = own.map(({ ended }) => ended ?? '').sort(compareText);
  const last = ends.at(-1);
  if (ends[0] !== '' && last !== undefined) return last;
  return program.end !== undefined && program.end <= today ? program.end : today;
}

type Conditions = RecognisedPerson['conditions'];

function meetingsCondition(
  own: readonly Attendance[],
  { program: { recognition } }: RecognitionEvidence,
): Conditions['meetings'] {
  const sum = (of: 'planned' | 'held' | 'toCome'): number => own.reduce((total, one) => total + one[of], 0);
  const planned = sum('planned');
  const held = sum('held');
  const needed = Math.max(partOf(recognition.meetings, planned), recognition.least);
  return { met: held >= needed, held, planned, needed, toCome: sum('toCome') };
}

/** `2/3` of a whole number, rounded up; in whole numbers, so that two thirds of six are four. */
function partOf(part: string, count: number): number {
  const [above = 1, below = 1] = part.split('/').map(Number);
  return Math.floor((count * above + below - 1) / below);
}

function trainingCondition(
  { person, side }: Attendance,
  { program: { recognition }, training, modules, today }: RecognitionEvidence,
): Conditions['training'] {
  const completed = training
    .filter((one) => one.person === person && (one.completed === undefined || one.completed <= today))
    .map(({ module }) => module);
  const required = recognition.training
    ? modules.filter((one) => one.side === 'both' || one.side === side).map(({ module }) => module)
    : [];
  const missing = required.filter((module) => !completed.includes(module));
  return {
    applies: required.length > 0,
    met: missing.length === 0,
    // A certificate names every training somebody took, whether it was asked of them or not.
    completed: [...new Set(completed)].sort(compareText),
    missing,
  };
}

function closingCondition(
  own: readonly Attendance[],
  { program: { recognition }, today }: RecognitionEvidence,
): Conditions['closingForm'] {
  const asked = recognition.closing_form
    ? own.flatMap(({ pairing, closing }) => (closing === undefined ? [] : [{ pairing, ...closing }]))
    : [];
  const unanswered = asked.filter(({ answered }) => !answered);
  const open = unanswered.filter(({ opens }) => opens <= today);
  const coming = unanswered.filter(({ opens }) => opens > today);
  const [first] = coming.map(({ opens }) => opens).sort(compareText);
  return {
    applies: asked.length > 0,
    met: unanswered.length === 0,
    answered: asked.length - unanswered.length,
    asked: asked.length,
    open: open.map(({ pairing }) => pairing),
    toCome: coming.length,
    ...(first === undefined ? {} : { opens: first }),
  };
}
