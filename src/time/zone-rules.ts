import { dayFromNumber, daysInMonth, weekdayOf } from './day.ts';
import { offsetAt, offsetStretches } from './offsets.ts';

/** Once a year on that weekday of that month, the last one where `week` is −1. Monday is 1. */
export type YearlyRule = {
  readonly month: number;
  readonly week: 1 | 2 | 3 | 4 | -1;
  readonly weekday: number;
};
/** One observance of a zone as VTIMEZONE lists them: from `start` on, or again every year by `rule`. */
export type Observance = {
  readonly kind: 'standard' | 'daylight';
  /** Wall time before the change: day and `HH:MM:SS`. */
  readonly day: string;
  readonly clock: string;
  /** Seconds ahead of UTC before and after. */
  readonly from: number;
  readonly to: number;
  readonly rule?: YearlyRule;
};

/**
 * The observances of a zone that are right from the first to the last year given: two with yearly rules where the changes
 * follow one, else each change by itself (Morocco's follow the moon), else one for a zone whose clock never changes. The
 * larger of two offsets is called daylight time, also where the law calls it otherwise.
 */
export function zoneObservances(zone: string, fromYear: number, toYear: number): readonly Observance[] {
  const changes: Observance[] = [];
  for (let year = fromYear - 1; year <= toYear + 1; year += 1)
    for (const { from, offset } of offsetStretches(zone, year)) {
      const before = offsetAt(zone, from - 1);
      if (before !== offset) changes.push(observance(from + before, before, offset));
    }
  const ruled = (['daylight', 'standard'] as const).map((kind) =>
    yearly(
      changes.filter((c) => c.kind === kind),
      toYear - fromYear + 3,
    ),
  );
  const [daylight, standard] = ruled;
  if (daylight !== undefined && standard !== undefined) return [daylight, standard];
  const begin = Date.UTC(fromYear - 1, 0, 1) / 1000;
  const first = offsetAt(zone, begin - 1);
  const initial: Observance = {
    kind: 'standard',
    day: `${fromYear - 1}-01-01`,
    clock: '00:00:00',
    from: first,
    to: first,
  };
  return [initial, ...changes];
}

function observance(wall: number, from: number, to: number): Observance {
  const day = Math.floor(wall / 86_400);
  const clock = new Date((wall - day * 86_400) * 1000).toISOString().slice(11, 19);
  return { kind: to > from ? 'daylight' : 'standard', day: dayFromNumber(day), clock, from, to };
}

/** The first of these changes with the rule that gives all of them, if there is one change a year and such a rule. */
function yearly(changes: readonly Observance[], years: number): Observance | undefined {
  const [first] = changes;
  if (first === undefined || changes.length !== years) return undefined;
  const rules = changes.map(rulesOf);
  const rule = rules[0]?.find((r) => rules.every((others) => others.some((o) => sameRule(o, r))));
  const alike = changes.every((c) => c.clock === first.clock && c.from === first.from && c.to === first.to);
  return rule === undefined || !alike ? undefined : { ...first, rule };
}

/** The rules a day could follow: the last of its weekday in the month, or the n-th. */
function rulesOf({ day }: Observance): YearlyRule[] {
  const date = Number(day.slice(8));
  const month = Number(day.slice(5, 7));
  const weekday = weekdayOf(day);
  const isLast = date + 7 > daysInMonth(Number(day.slice(0, 4)), month);
  const week = Math.ceil(date / 7);
  const rules: YearlyRule[] = isLast ? [{ month, weekday, week: -1 }] : [];
  if (week === 1 || week === 2 || week === 3 || week === 4) rules.push({ month, weekday, week });
  return rules;
}

function sameRule(a: YearlyRule, b: YearlyRule): boolean {
  return a.month === b.month && a.week === b.week && a.weekday === b.weekday;
}
