import { aboutQuestion, type CheckIn } from '../model/check-in.ts';
import { groupBy } from '../model/group-by.ts';
import { compareText } from '../model/order.ts';
import type { ReadAnswer } from './answer-number.ts';

/**
 * What each person said about each pairing, on each side they speak for, the latest first; of one day the greater id. Of
 * whoever looks on at a group, what they said of each member.
 */
export type Threads = ReadonlyMap<string, readonly CheckIn[]>;

/** The latest word of a thread on one matter. */
export type LatestAnswer = { readonly thread: string; readonly answer: CheckIn; readonly value: number };

export function threadsOf(answers: Iterable<CheckIn>): Threads {
  const threads = groupBy(answers, ({ person, pairing, side, others }) =>
    [person, pairing, side, others.get(aboutQuestion) ?? ''].join('\0'),
  );
  for (const own of threads.values())
    own.sort((a, b) => compareText(b.date, a.date) || compareText(b.id, a.id));
  return threads;
}

export function latestAnswers(threads: Threads, read: ReadAnswer): LatestAnswer[] {
  const found: LatestAnswer[] = [];
  for (const [thread, own] of threads) {
    for (const answer of own) {
      const value = read(answer);
      if (value === undefined) continue;
      found.push({ thread, answer, value });
      break;
    }
  }
  return found;
}
