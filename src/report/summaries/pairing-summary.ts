import type { Day } from '../../model/day.ts';
import { endReasons } from '../../model/end-reasons.ts';
import type { Pairing } from '../../model/pairing.ts';
import { pairingUnits } from '../../model/pairing-unit.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { counted, eitherOf } from '../../texts/counted.ts';
import type { Document, Section } from '../document.ts';
import { peopleById } from '../people-by-id.ts';
import {
  bareTable,
  line,
  type NextStep,
  nextSection,
  plain,
  summaryDocument,
  type Wrote,
  wroteSection,
} from './summary-parts.ts';
import { countedUnits, whoMeets } from './unit-lines.ts';

/** More than this many pairings are counted, not listed. */
const mostListed = 10;

/** The step that usually comes next; a pairing that ran is still in the schedule. */
const nextSteps = {
  propose: { command: 'mentor pairing all accept', what: 'once both sides of all of them said yes' },
  accept: { command: 'mentor pairing all start', what: 'on the day they begin' },
  start: { command: 'mentor schedule', what: 'plans their meetings' },
  pause: { command: 'mentor schedule', what: 'cancels their meetings until they go on' },
  resume: { command: 'mentor schedule', what: 'plans their meetings again' },
  complete: { command: 'mentor report recognition', what: 'certificates and thanks' },
  end: { command: 'mentor match', what: 'where somebody wants a new partner' },
  decline: { command: 'mentor match', what: 'looks for somebody else' },
} as const satisfies Record<string, NextStep>;

/** What `mentor pairing` says: how many moved, which, and the step that usually comes next. */
export function pairingSummary(input: {
  readonly folder: ProgramFolder;
  readonly moved: readonly Pairing[];
  /** Whose part alone has moved. */
  readonly person?: string;
  readonly verb: keyof typeof nextSteps;
  readonly wrote: readonly Wrote[];
  readonly today: Day;
}): Document {
  const { folder, moved, person } = input;
  const units = pairingUnits(moved, folder.program.format);
  const states = [...new Set(moved.map((p) => p.state))].join(' or ');
  const rows = units.map((unit) => [unit.id, whoMeets(unit), unit.state]);
  const whose = person === undefined ? '' : `The part of ${peopleById(folder.cohort).name(person)} in `;
  return summaryDocument({
    program: folder.program.name,
    title: 'Pairings',
    asOf: input.today,
    lead: `${whose}${countedUnits(units)} ${person !== undefined || units.length === 1 ? 'is' : 'are'} now ${states}.`,
    sections: [
      ...(units.length <= mostListed ? [plain('moved', bareTable('moved-list', rows))] : []),
      ...reasonSection(input),
      ...wroteSection(input.wrote),
      ...nextSection(stepsAfter(input)),
    ],
  });
}

/** An end needs no reason; where none is given, the words that may stand there are said. */
function reasonSection({ moved, verb }: Parameters<typeof pairingSummary>[0]): Section[] {
  const silent =
    (verb === 'end' || verb === 'decline') && moved.some(({ endReason }) => endReason === undefined);
  if (!silent) return [];
  const words = `No reason is written down, and none need be. In end_reason may stand: ${eitherOf(endReasons)}.`;
  return [plain('reason', line(words))];
}

/** A group, a circle and a rotation have no two sides. */
function saidBy(step: NextStep, { format }: ProgramFolder['program']): NextStep {
  const several = format === 'group' || format === 'circle' || format === 'flash';
  return several && step === nextSteps.propose ? { ...step, what: 'once all of them said yes' } : step;
}

/** Who stopped stays in the dates of later meetings until these are planned anew. */
function stepsAfter({
  folder,
  moved,
  verb,
  person,
  today,
}: Parameters<typeof pairingSummary>[0]): NextStep[] {
  const steps = [saidBy(nextSteps[verb], folder.program)];
  if (verb !== 'end' && verb !== 'decline' && verb !== 'complete') return steps;
  const ids = new Set(moved.map(({ id }) => id));
  const stale = folder.schedule.rows.filter(
    ({ record: m }) =>
      m.pairing !== undefined &&
      ids.has(m.pairing) &&
      (m.state === 'planned' || m.state === 'moved') &&
      m.start.slice(0, 10) >= today &&
      (person === undefined || m.people.includes(person)),
  ).length;
  if (stale === 0) return steps;
  const what =
    person === undefined
      ? `cancels ${counted(stale, 'meeting')} that still ${stale === 1 ? 'stands' : 'stand'}`
      : `${counted(stale, 'meeting')} still ${stale === 1 ? 'counts' : 'count'} on ${peopleById(folder.cohort).name(person)}`;
  const command = 'mentor schedule';
  return [{ command, what }, ...steps];
}
