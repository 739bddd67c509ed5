import type { Day } from '../../model/day.ts';
import type { FieldSpec } from '../../model/field.ts';
import { type Cohort, glanceAt } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { Format } from '../../schema/program-matching.ts';
import { listed } from '../../texts/counted.ts';
import { addSpan } from '../../time/day.ts';
import { type Lack, lack } from './lack.ts';

export type LackInput = {
  readonly folder: ProgramFolder;
  /** Settings at the top of program.yaml that are written down: what has a default cannot be told apart otherwise. */
  readonly written: ReadonlySet<string>;
  readonly today: Day;
};

/**
 * What every program needs and this one does not say: roles and expectations, who may take part, a timeline, goals.
 * Each with why it matters and the lines of program.yaml that settle it.
 */
export function programLacks(input: LackInput): Lack[] {
  return [...roles(input), ...selection(input), ...timeline(input), ...goals(input)];
}

/** Equals have no sides to expect something of, and pairs that found each other nobody to choose. */
const oneKind: ReadonlySet<Format> = new Set(['peer', 'circle']);

function roles({ folder: { program, ownBlocks } }: LackInput): Lack[] {
  if (oneKind.has(program.format)) return [];
  const silent = (['mentor', 'mentee'] as const).filter(
    (side) => program.roles?.[side] === undefined && ownBlocks?.[side].has('expected') !== true,
  );
  if (silent.length === 0) return [];
  const example = { mentor: 'Listens, asks, opens doors.', mentee: 'Sets goals, books, prepares.' };
  const lines = silent.map((side) => `${side}: "${example[side]}"`);
  return [
    lack(
      'roles',
      `What is expected of ${listed(silent.map((side) => `a ${side}`))} is not said; their sheets carry the general words. Most disappointments begin there.`,
      `Add to program.yaml, in your words:\nroles: {${lines.join(', ')}}`,
    ),
  ];
}

function selection({ folder: { program, cohort } }: LackInput): Lack[] {
  const { mentor, mentee } = program.eligibility;
  if (mentor.length + mentee.length > 0 || oneKind.has(program.format) || program.format === 'informal')
    return [];
  return [
    lack(
      'selection',
      'Whoever fills in a form takes part; nothing says who is ready to be a mentor.',
      selectionAdvice(cohort),
    ),
  ];
}

/** A condition that can be pasted as it is: over a field that mentors have answered, else over training that is still to come. */
function selectionAdvice(cohort: Cohort): string {
  const { answered } = glanceAt(cohort);
  const asked = [...cohort.fields].filter(([name]) => answered('mentor', name));
  const condition = conditionFor(new Map(asked));
  return condition === undefined
    ? 'List in training.csv who has completed the course for mentors, then add to program.yaml:\neligibility: {mentor: [{completed: mentor-basics}]}'
    : `Add to program.yaml, for example:\neligibility: {mentor: [${condition}]}`;
}

function conditionFor(fields: ReadonlyMap<string, FieldSpec>): string | undefined {
  if (fields.has('years_of_service')) return '{at_least: {years_of_service: 2}}';
  const order = fields.get('level')?.order ?? [];
  const upper = order.slice(Math.floor(order.length / 2));
  if (upper.length > 0 && upper.every((word) => /^\p{L}[\p{L} -]*$/u.test(word)))
    return `{one_of: {level: [${upper.join(', ')}]}}`;
  return undefined;
}

function timeline({ folder: { program }, written, today }: LackInput): Lack[] {
  const start = program.start ?? addSpan(today, '4 weeks');
  const missing = [
    ...(program.start === undefined ? [{ what: 'the start', line: `start: ${start}` }] : []),
    ...(program.end === undefined ? [{ what: 'the end', line: `end: ${addSpan(start, '9 months')}` }] : []),
    ...(written.has('meetings')
      ? []
      : [{ what: 'how often people meet', line: 'meetings: {every: 2 weeks, length: 60 min}' }]),
  ];
  if (missing.length === 0) return [];
  return [
    lack(
      'timeline',
      `The timeline lacks ${listed(missing.map(({ what }) => what))}: people plan what they can see.`,
      ['Add to program.yaml, with your days:', ...missing.map(({ line }) => line)].join('\n'),
    ),
  ];
}

function goals({ folder: { program, goals: recorded } }: LackInput): Lack[] {
  if (Object.keys(program.targets).length > 0 || recorded.rows.length > 0) return [];
  return [
    lack(
      'goals',
      'Neither the program nor anybody in it has a goal: afterwards nobody could say whether it was worth it.',
      'Add to program.yaml (the goals of the pairs come later, in goals.csv):\ntargets: {match-rate: ">= 95%", meeting-adherence: ">= 80%", satisfaction: ">= 4 of 5"}',
    ),
  ];
}
