import { daysBetween } from './day.ts';
import { averageMonth, parseLength } from './grammar.ts';

/** What a meeting takes besides itself: two lines before it, and a page of notes. */
const besidesMinutes = 30;

type Meetings = {
  readonly count: number;
  /** Such as 60 min. */
  readonly length: string;
  readonly start: string;
  readonly end: string;
};

/** Hours a month for one pairing, with what goes besides, rounded up to half an hour, as far as that is more than some minutes. */
export function hoursPerMonth({ count, length, start, end }: Meetings): number {
  const months = Math.max(1, daysBetween(start, end) / averageMonth);
  const minutes = count * (parseLength(length) + besidesMinutes);
  return Math.max(0.5, Math.ceil(minutes / months / 30 - 0.1) / 2);
}
