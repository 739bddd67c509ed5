import type { MeetingPlan } from '../schedule/plan-meetings.ts';
import type { ScheduleResult } from '../schema/schedule-result.ts';

/** What a plan says in `--json`: everything in it, with null where a row has nothing. */
export function planResult(
  planned: MeetingPlan,
): Omit<ScheduleResult, 'schema' | 'program' | 'asOf' | 'inputs' | 'people'> {
  return {
    meetings: planned.meetings.map((m) => ({
      id: m.id,
      pairing: m.pairing ?? null,
      number: m.number,
      kind: m.kind,
      agenda: m.agenda ?? null,
      start: m.start,
      end: m.end,
      people: [...m.people],
      place: m.place ?? null,
      state: m.state,
    })),
    unplaced: planned.unplaced.map(({ persons, ...u }) =>
      persons === undefined ? u : { ...u, persons: [...persons] },
    ),
    changes: planned.changes.map(({ pairing, from, to, reason, persons, ...c }) => ({
      ...c,
      pairing: pairing ?? null,
      from: from ?? null,
      to: to ?? null,
      reason: reason ?? null,
      ...(persons === undefined ? {} : { persons: [...persons] }),
    })),
    quality: { ...planned.quality },
    ...(planned.leftOut.length === 0
      ? {}
      : { leftOut: planned.leftOut.map(({ pairing, persons }) => ({ pairing, persons: [...persons] })) }),
    outsideHours: planned.outsideHours.map(({ meetings, ...o }) => ({
      ...o,
      meetings: meetings.map((m) => ({ ...m })),
    })),
  };
}
