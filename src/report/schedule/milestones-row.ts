import type { Day } from '../../model/day.ts';
import { groupBy } from '../../model/group-by.ts';
import { kindsOfMilestones, type MilestoneDate } from '../../model/milestone.ts';
import { sortedBy } from '../../model/order.ts';
import { capitalised } from '../../texts/counted.ts';
import { milestoneName } from '../../texts/milestone-words.ts';
import { pictureWords } from '../../texts/schedule-words/picture-words.ts';
import type { Chart } from '../document.ts';
import { type ScheduleView, shortStretch } from './schedule-view.ts';

type Row = Extract<Chart, { kind: 'timeline' }>['rows'][number];

/** A milestone from the day it falls due for the first unit to that for the last. */
export type MilestoneStretch = { readonly name: string; readonly from: Day; readonly to: Day };

/** Every milestone of a cohort once, in order of day. */
export function milestoneStretches(milestones: readonly MilestoneDate[]): MilestoneStretch[] {
  const stretches = [...groupBy(milestones, ({ name, due }) => `${due} ${name}`).values()].flatMap(
    (dates) => {
      const days = sortedBy(dates, ({ day }) => day);
      const [first, last] = [days[0], days.at(-1)];
      return first === undefined || last === undefined
        ? []
        : [{ name: first.name, from: first.day, to: last.day }];
    },
  );
  return sortedBy(
    stretches,
    ({ from }) => from,
    ({ to }) => to,
    ({ name }) => name,
  );
}

/** Milestones from the first unit to the last; the agreement review is left out, it has a row of its own. */
export function milestonesRow(view: ScheduleView): Row[] {
  const { milestones, language, words } = view;
  const others = milestones.filter(({ name }) => kindsOfMilestones.get(name) !== 'review');
  const events = milestoneStretches(others).map(({ name, from, to }) => ({
    day: from,
    ...(from === to ? {} : { until: to }),
    label: words.named(capitalised(milestoneName(name, language)), shortStretch(view, from, to)),
  }));
  return events.length === 0 ? [] : [{ label: pictureWords(language).milestones, events }];
}
