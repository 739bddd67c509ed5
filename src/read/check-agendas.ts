import { ownAgendas } from '../model/meeting-agendas.ts';
import type { Problem } from '../model/problem.ts';
import type { Program } from '../schema/program.ts';
import { daysBetween } from '../time/day.ts';
import { cadenceDays, parseCadence, parseLength } from '../time/grammar.ts';
import { parseMilestone } from '../time/milestone.ts';
import { repeats, type Verdict } from './setting-verdict.ts';

/** Agendas and milestones against the meetings that there will be. */
export function checkAgendas(program: Program, verdict: Verdict): Problem[] {
  return [...checkMilestones(program, verdict), ...checkOwnAgendas(program, verdict)];
}

function checkMilestones(program: Program, { idle }: Verdict): Problem[] {
  const { milestones } = program.meetings;
  // The milestones that programs have without naming any go up to the fourth meeting; a short one has fewer.
  const most = Math.max(4, mostMeetings(program));
  const at = (nth: number) => ['meetings', 'milestones', nth];
  if (program.format === 'flash' && milestones.length > 0)
    return [idle(['meetings', 'milestones'], 'the talks of a rotation have none')];
  const parsed = milestones.map(parseMilestone);
  const middles = parsed.flatMap(({ name }, nth) => (name === 'mid-point review' ? [nth] : []));
  return [
    ...repeats(milestones, (text) => text).map((twice) =>
      idle(at(twice.at), `"${milestones[twice.at] ?? ''}" stands twice`),
    ),
    ...middles
      .slice(1)
      .filter((nth) => milestones.indexOf(milestones[nth] ?? '') === nth)
      .map((nth) => idle(at(nth), 'a pairing has one mid-point, and the first entry for it counts')),
    ...parsed.flatMap(({ when }, nth) =>
      when.kind === 'meeting' && when.number > most
        ? [idle(at(nth), `no pairing will have a meeting ${when.number}: there are ${most} at most`)]
        : [],
    ),
  ];
}

function checkOwnAgendas(program: Program, { wrong, idle }: Verdict): Problem[] {
  const { agendas, length, rotation } = program.meetings;
  if (agendas === undefined) return [];
  if (program.format === 'flash')
    return [idle(['meetings', 'agendas'], 'the talks of a rotation go by a guide of their own')];
  const most = mostMeetings(program);
  const minutes = parseLength(rotation?.talk ?? length);
  const isList = Array.isArray(agendas);
  return [...ownAgendas(program.meetings)].flatMap(([number, own]): Problem[] => {
    const path = ['meetings', 'agendas', isList ? number - 1 : String(number)];
    if (number > most)
      return [idle(path, `no pairing will have a meeting ${number}: there are ${most} at most`)];
    if (typeof own === 'string' || own.steps === undefined) return [];
    const timed = own.steps.map((step) => (typeof step === 'string' ? undefined : step.minutes));
    const sum = timed.reduce<number>((all, step) => all + (step ?? 0), 0);
    const open = timed.filter((step) => step === undefined).length;
    if (sum + open > minutes)
      return [
        wrong(
          [...path, 'steps'],
          `the steps take ${sum} minutes${open === 0 ? '' : ` and ${open} more without a number`}, and a meeting has ${minutes}`,
        ),
      ];
    return open === 0 && sum < minutes
      ? [wrong([...path, 'steps'], `the steps fill ${sum} of the ${minutes} minutes; give one of them none`)]
      : [];
  });
}

/** The most meetings that a pairing can come to; without dates of the program nobody knows. */
function mostMeetings({ meetings, start, end }: Program): number {
  const cadence = parseCadence(meetings.every);
  if (cadence.kind === 'taper') return cadence.stretches.reduce((sum, { times }) => sum + times, 0);
  if (start === undefined || end === undefined) return Number.POSITIVE_INFINITY;
  return Math.floor(daysBetween(start, end) / cadenceDays(cadence, 1)) + 2;
}
