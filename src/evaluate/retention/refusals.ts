import type { RowPlace } from '../../model/person.ts';
import type { RetentionRefusal } from '../../model/retention-refusal.ts';
import type { Employee } from '../../model/roster.ts';
import type { Enrolment } from './enrolment.ts';
import type { RetentionFrame, RetentionInput } from './input.ts';

/**
 * Everything in the data that would make retention look better or worse than it was: leavers who vanished from the
 * export, days that cannot be, people counted twice. All reasons at once; none means that the study may be made.
 */
export function refuseRetention(
  input: RetentionInput,
  frame: RetentionFrame,
  enrolment: Enrolment,
): readonly RetentionRefusal[] {
  const { roster, rosterAtStart = [] } = input;
  if (roster.length === 0) return [{ reason: 'roster-empty', facts: {} }];
  const ids = new Set(roster.map((employee) => employee.id));
  return [
    ...refusedDays(roster, frame),
    ...(ids.size === roster.length ? [] : refusedTwice(roster)),
    ...refusedTwice(rosterAtStart),
    ...refusedGaps(input, enrolment, ids),
    ...refusedReasons(roster, frame),
    ...refusedFollowUp(roster, frame),
  ];
}

function refusedDays(
  roster: readonly Employee[],
  { settings, timeZero }: RetentionFrame,
): RetentionRefusal[] {
  const dataThrough = settings.data_through;
  const refused: RetentionRefusal[] = [];
  if (dataThrough <= timeZero)
    refused.push({ reason: 'data-before-start', facts: { start: timeZero, dataThrough } });
  const later = roster.filter((employee) =>
    (employee.spells ?? [employee]).some(
      ({ hired, left }) => (hired ?? '') > dataThrough || (left ?? '') > dataThrough,
    ),
  );
  if (later.length > 0) {
    refused.push({
      reason: 'dates-after-data-through',
      facts: { count: later.length, dataThrough, places: firstPlaces(later) },
    });
  }
  const backwards = roster.filter(
    ({ hired, left }) => hired !== undefined && left !== undefined && left < hired,
  );
  if (backwards.length > 0) {
    refused.push({
      reason: 'exit-before-hire',
      facts: { count: backwards.length, places: firstPlaces(backwards) },
    });
  }
  const undated = roster.filter(({ leftUndated }) => leftUndated === true);
  if (undated.length > 0) {
    refused.push({
      reason: 'left-without-date',
      facts: { count: undated.length, places: firstPlaces(undated) },
    });
  }
  return refused;
}

/**
 * Two rows of one id are two lives of one person, and the estimates take people as independent; before the program they
 * are two places, and nobody knows with whom such a person is to be compared.
 */
function refusedTwice(roster: readonly Employee[]): RetentionRefusal[] {
  const seen = new Set<string>();
  const again = roster.filter((employee) => seen.size === seen.add(employee.id).size);
  if (again.length === 0) return [];
  return [{ reason: 'person-twice', facts: { count: again.length, places: firstPlaces(again) } }];
}

/** A roster of current staff shows nobody leaving; one that lost its leavers lacks mentees, or people of the start. */
function refusedGaps(
  input: RetentionInput,
  { mentees, missing }: Enrolment,
  ids: ReadonlySet<string>,
): RetentionRefusal[] {
  const { roster, rosterAtStart = [] } = input;
  const refused: RetentionRefusal[] = [];
  if (input.assumeComplete !== true && roster.every(neverLeft)) {
    refused.push({ reason: 'no-leavers', facts: { people: roster.length } });
  }
  if (missing.length > 0) {
    const of = mentees.size + missing.length;
    refused.push({
      reason: 'mentees-not-on-roster',
      facts: { count: missing.length, of, people: missing.slice(0, 5) },
    });
  }
  const vanished = rosterAtStart.filter((employee) => !ids.has(employee.id)).length;
  if (vanished > 0)
    refused.push({ reason: 'people-vanished', facts: { count: vanished, of: rosterAtStart.length } });
  return refused;
}

/** Who left of their own accord cannot be told where no leaver has a reason. */
function refusedReasons(
  roster: readonly Employee[],
  { settings, timeZero }: RetentionFrame,
): RetentionRefusal[] {
  if (settings.outcome !== 'voluntary') return [];
  const leavers = roster.filter((employee) => employee.left !== undefined && employee.left > timeZero);
  const known = leavers.some(({ exitReason }) => exitReason !== undefined && exitReason !== 'unknown');
  return leavers.length === 0 || known
    ? []
    : [{ reason: 'no-exit-reasons', facts: { leavers: leavers.length } }];
}

/** A column that is not there, or holds no day, would follow everybody to the end of the data without a word. */
function refusedFollowUp(roster: readonly Employee[], { settings }: RetentionFrame): RetentionRefusal[] {
  const { followed_until: column } = settings;
  const missing = column !== undefined && roster.every(({ followedUntil }) => followedUntil === undefined);
  return missing ? [{ reason: 'no-followed-column', facts: { column } }] : [];
}

function neverLeft({ left, spells, leftUndated }: Employee): boolean {
  return (
    left === undefined && leftUndated !== true && (spells ?? []).every((spell) => spell.left === undefined)
  );
}

function firstPlaces(employees: readonly Employee[]): readonly RowPlace[] {
  return employees.slice(0, 5).map((employee) => employee.place);
}
