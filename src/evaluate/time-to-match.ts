import type { Day } from '../model/day.ts';
import { groupByEach } from '../model/group-by.ts';
import type { Pairing } from '../model/pairing.ts';
import { daysBetween } from '../time/day.ts';
import { medianDays, type Spell } from './median-days.ts';
import { type Figures, type Finding, unknown } from './metric.ts';
import { couldBeMatched, outBeforeStart } from './pairing-metrics.ts';

/**
 * Days from somebody's form to the first pairing that was found for them: the median, those without one censored today, or
 * on the day they were out. Whose form has no readable date is left out, and so is a match on a day nobody wrote down.
 */
export function timeToMatch(figures: Figures): Finding {
  const { cohort, followed, program, today } = figures;
  const rows = groupByEach(
    followed.flatMap(({ unit }) => unit.rows),
    ({ mentee, mentor }) => (figures.equals ? [mentee, mentor] : [mentee]),
  );
  const people = cohort.people.filter(couldBeMatched(figures));
  const dated = people.filter(({ applied }) => applied !== undefined && applied <= today);
  if (dated.length === 0) return unknown('days', people.length === 0 ? 'no-mentees' : 'no-form-dates');
  const spells = dated.flatMap((person): Spell[] => {
    const { id, applied = today, outFrom } = person;
    const own = (rows.get(id) ?? []).filter(({ state }) => state !== 'declined');
    const found = firstDay(own, today);
    if (found !== undefined) return [{ time: Math.max(0, daysBetween(applied, found)), end: 'event' }];
    if (own.some(({ state }) => state !== 'draft') || outBeforeStart(person, program)) return [];
    const last = outFrom !== undefined && outFrom < today ? outFrom : today;
    return [{ time: Math.max(0, daysBetween(applied, last)), end: 'censored' }];
  });
  if (spells.length === 0) return unknown('days', 'not-computed');
  const undated = people.length - dated.length;
  return {
    ...medianDays(spells, 'not-matched'),
    ...(undated === 0 ? {} : { parts: [{ name: 'form-undated', n: undated }] }),
  };
}

/** The first day by `today` on which a pairing was found, by the earliest step of it that has a date. */
function firstDay(rows: readonly Pairing[], today: Day): Day | undefined {
  const [first] = rows
    .flatMap(({ drafted, proposed, menteeAccepted, mentorAccepted, started }) => {
      const [accepted] = [menteeAccepted, mentorAccepted].filter((day) => day !== undefined).sort();
      const day = proposed ?? drafted ?? accepted ?? started;
      return day === undefined || day > today ? [] : [day];
    })
    .sort();
  return first;
}
