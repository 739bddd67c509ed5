import { addDays, addSpan, daysBetween } from './day.ts';
import { cadenceDays, parseCadence } from './grammar.ts';

type Rhythm = {
  readonly start: string;
  readonly end: string;
  readonly every: string | readonly string[];
  readonly firstWithin: string;
};

/** No program meets more often; a rhythm of days over many years stops here. */
const most = 400;

/**
 * The days on which a pair would meet that keeps to the rhythm exactly and begins as late as it may: what a plan can say
 * before anybody's calendar is known. Stretches have so many meetings as they name; the last of them is on the last day,
 * where it would come a little later.
 */
export function plannedDays({ start, end, every, firstWithin }: Rhythm): readonly string[] {
  const cadence = parseCadence(every);
  const limit =
    cadence.kind === 'taper' ? cadence.stretches.reduce((sum, { times }) => sum + times, 0) : most;
  const days: string[] = [];
  let day = addSpan(start, firstWithin);
  while (days.length < limit && day <= end) {
    days.push(day);
    day = addDays(day, Math.round(cadenceDays(cadence, days.length)));
  }
  const last = days.at(-1);
  const isOneShort = cadence.kind === 'taper' && days.length === limit - 1;
  // So near its day that a pair would hold it.
  const isNear = last !== undefined && daysBetween(last, end) * 2 >= daysBetween(last, day);
  return isOneShort && isNear ? [...days, end] : days;
}
