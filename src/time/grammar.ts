import { addDays, addSpan, daysBetween, parseSpan, type Span } from './day.ts';

/**
 * The small grammars of program.yaml: lengths, spans, cadences, moments. The schema has checked every text before it
 * arrives here; a text that does not fit is a bug of the caller and raises RangeError.
 */

/** Monday is 1, Sunday is 7. */
export type MonthlyRule = { readonly week: 1 | 2 | 3 | 4 | 'last'; readonly weekday: number };
export type Stretch = { readonly times: number; readonly span: Span };
export type Cadence =
  | { readonly kind: 'span'; readonly span: Span }
  | ({ readonly kind: 'monthly' } & MonthlyRule)
  /** The day of the month from 1 to 31; a month that has no such day takes its last. */
  | { readonly kind: 'monthly-date'; readonly day: number }
  /** The interval before each meeting, so many meetings each: `[3 x 2 weeks, 8 x 4 weeks]` is eleven meetings. */
  | { readonly kind: 'taper'; readonly stretches: readonly Stretch[] };

export type Moment =
  | { readonly kind: 'baseline' | 'start' | 'end' }
  /** `share` of the way from start to end, 0.5 for `50%`. */
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'after-meeting'; readonly number: number }
  | { readonly kind: 'every'; readonly days: number }
  | { readonly kind: 'after-end'; readonly span: Span };

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weeksOfMonth = { '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, last: 'last' } as const;

/** `60 min` → 60, `2 h` → 120; minutes. */
export function parseLength(text: string): number {
  const [, count, unit] = matched(/^(\d+) (min|h)$/, text);
  return unit === 'h' ? Number(count) * 60 : Number(count);
}

/** `2 weeks`, `monthly on 2nd Tuesday`, `monthly on the 15th`, `['4 x 1 week', '6 x 4 weeks']`. */
export function parseCadence(setting: string | readonly string[]): Cadence {
  if (typeof setting !== 'string') {
    return {
      kind: 'taper',
      stretches: setting.map((text) => {
        const [, times, span = ''] = matched(/^(\d+) x (.+)$/, text);
        return { times: Number(times), span: parseSpan(span) };
      }),
    };
  }
  if (!setting.startsWith('monthly')) return { kind: 'span', span: parseSpan(setting) };
  const [, day, week = '', weekday = ''] = matched(
    /^monthly on (?:the )?(?:(\d+)(?:st|nd|rd|th)|(1st|2nd|3rd|4th|last) (\w+))$/,
    setting,
  );
  if (day !== undefined) return { kind: 'monthly-date', day: Number(day) };
  return {
    kind: 'monthly',
    week: weeksOfMonth[week as keyof typeof weeksOfMonth],
    weekday: weekdays.indexOf(weekday) + 1,
  };
}

/** `baseline`, `start`, `end`, `50%`, `day 30`, `after meeting 1`, `every 60 days`, `end + 6 months`. */
export function parseMoment(text: string): Moment {
  if (text === 'baseline' || text === 'start' || text === 'end') return { kind: text };
  const [, share, day, number, days, span] = matched(
    /^(?:(\d+)%|day (\d+)|after meeting (\d+)|every (\d+) days|end \+ (.+))$/,
    text,
  );
  if (share !== undefined) return { kind: 'share', share: Number(share) / 100 };
  if (day !== undefined) return { kind: 'day', day: Number(day) };
  if (number !== undefined) return { kind: 'after-meeting', number: Number(number) };
  if (days !== undefined) return { kind: 'every', days: Number(days) };
  return { kind: 'after-end', span: parseSpan(span ?? '') };
}

/** What the moments of one pairing are counted from. Days count from its own start, so late joiners are right. */
export type MomentFrame = {
  readonly start: string;
  readonly end: string;
  /** The day of a meeting by its number, where it is known. */
  readonly meetingDay?: (number: number) => string | undefined;
};

/** In days. */
export const averageMonth = 365.2425 / 12;

/**
 * The days a moment falls on, in order: one for most, several for `every 60 days` (the first after 60 days, the last not
 * after the end), none where a meeting it waits for has no day yet. `baseline` is the start; `50%` is rounded to a day.
 */
export function momentDays(moment: Moment, frame: MomentFrame): string[] {
  switch (moment.kind) {
    case 'baseline':
    case 'start':
      return [frame.start];
    case 'end':
      return [frame.end];
    case 'share':
      return [addDays(frame.start, Math.round(daysBetween(frame.start, frame.end) * moment.share))];
    case 'day':
      return [addDays(frame.start, moment.day)];
    case 'after-meeting': {
      const day = frame.meetingDay?.(moment.number);
      return day === undefined ? [] : [day];
    }
    case 'every':
      return everyDays(frame, moment.days);
    case 'after-end':
      return [addSpan(frame.end, moment.span)];
  }
}

/** The usual number of days from meeting `number` to the next; in a taper it grows. A month is 30.44 days. */
export function cadenceDays(cadence: Cadence, number: number): number {
  if (cadence.kind === 'monthly' || cadence.kind === 'monthly-date') return averageMonth;
  if (cadence.kind === 'span') return spanDays(cadence.span);
  // The interval *before* meeting number + 1; after the last stretch the last interval stays the measure.
  let left = number + 1;
  let days = averageMonth;
  for (const stretch of cadence.stretches) {
    days = spanDays(stretch.span);
    left -= stretch.times;
    if (left <= 0) break;
  }
  return days;
}

/** Days of a span, months counted as 30.44. */
export function spanDays(span: Span): number {
  return span.count * { day: 1, week: 7, month: averageMonth }[span.unit];
}

function everyDays(frame: MomentFrame, step: number): string[] {
  const days: string[] = [];
  if (step < 1) return days;
  for (let day = addDays(frame.start, step); day <= frame.end; day = addDays(day, step)) days.push(day);
  return days;
}

function matched(pattern: RegExp, text: string): (string | undefined)[] {
  const parts = pattern.exec(text);
  if (parts === null) throw new RangeError(`"${text}" does not fit ${pattern.source}`);
  return [...parts];
}
