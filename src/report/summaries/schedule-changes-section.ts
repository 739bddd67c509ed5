import type { ProgramFolder } from '../../model/program-folder.ts';
import type { ScheduleResult } from '../../schema/schedule-result.ts';
import { counted } from '../../texts/counted.ts';
import { changeWords } from '../../texts/schedule-words/change-words.ts';
import { formatWeekdayAndShortDay } from '../../time/day.ts';
import { instantToWall } from '../../time/zone.ts';
import type { Section } from '../document.ts';
import { peopleById } from '../people-by-id.ts';
import {
  type Change,
  type ChangesView,
  changeCounts,
  goneDates,
  meetingName,
  reasonLine,
} from '../schedule/change-lines.ts';
import { bareTable } from './summary-parts.ts';

const mostShown = 5;

/** What this run did to a schedule that stood: how many rows, and the first dates that do not hold any more, each with why. */
export function scheduleChangesSection(folder: ProgramFolder, result: ScheduleResult): Section[] {
  const { changes, meetings } = result;
  const isFirst = changes.length === meetings.length && changes.every(({ change }) => change === 'added');
  if (changes.length === 0 || isFirst) return [];
  const view: ChangesView = {
    program: folder.program,
    people: peopleById(folder.cohort),
    language: 'en',
    result,
  };
  const gone = goneDates(changes);
  const all = [
    ...gone.filter(({ change }) => change === 'moved').map((one) => movedRow(view, one)),
    ...cancelledRows(
      view,
      gone.filter(({ change }) => change === 'cancelled'),
    ),
  ];
  const rows = all.slice(0, mostShown);
  const more = all.length > mostShown ? `, first ${mostShown} lines shown` : '';
  return [
    {
      id: 'changes',
      title: `Changed: ${changeWords('en').title(changeCounts(changes))}${more}`,
      blocks: rows.length === 0 ? [] : [bareTable('schedule-changes', rows)],
    },
  ];
}

/** `Tue 3 Mar 10:00`, `-> Thu 5 Mar 09:00` on the program's clock, and why: dates in columns of their own do not break. */
function movedRow(view: ChangesView, change: Change): string[] {
  const said = (at: string | null): string => {
    if (at === null) return '';
    const { day, clock } = instantToWall(at, view.program.timezone);
    return `${formatWeekdayAndShortDay(day)} ${clock}`;
  };
  return [meetingName(view, change), said(change.from), `-> ${said(change.to)}`, reasonLine(view, change)];
}

/** One line for what was cancelled of a unit for one reason: of a pair that ends, that is all of its meetings. */
function cancelledRows(view: ChangesView, cancelled: readonly Change[]): string[][] {
  const groups = new Map<string, string[]>();
  const counts = new Map<string, number>();
  for (const change of cancelled) {
    const reason = reasonLine(view, change);
    const key = `${change.pairing ?? change.id}\0${reason}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const what = count === 1 ? 'cancelled' : `${counted(count, 'meeting')} cancelled`;
    const name = count === 1 ? meetingName(view, change) : (change.pairing ?? '');
    groups.set(key, [name, what, '', reason]);
  }
  return [...groups.values()];
}
