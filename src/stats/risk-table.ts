/**
 * One person followed from `entry` (0 unless they came under observation later) to `time`; whose entry is not before
 * their time was never at risk and counts nowhere. `event` is what is counted, `other` an end that rules the event out (a competing exit), `censored` still going when last seen.
 */
export type Spell = {
  readonly entry?: number;
  readonly time: number;
  readonly end: 'event' | 'other' | 'censored';
};

/** What happened at one distinct time. `atRisk` is under observation just before it. */
export type RiskRow = {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly others: number;
  readonly censored: number;
};

/**
 * Counts by distinct time of exit, earliest first. At risk at t are those with entry < t ≤ time: who leaves at t is
 * still counted, who enters at t is not yet. The base of every estimate here. R: `survfit(Surv(entry, time, end) ~ 1)`.
 */
export function riskTable(spells: readonly Spell[]): readonly RiskRow[] {
  // People share their days: to count by day and sort the days takes a tenth of sorting people.
  const ends = new Map<number, Ends>();
  const entries = new Map<number, number>();
  for (const spell of spells) {
    if (!wasFollowed(spell)) continue;
    const known = ends.get(spell.time);
    if (known === undefined) ends.set(spell.time, { event: 0, other: 0, censored: 0, [spell.end]: 1 });
    else known[spell.end] += 1;
    const entry = entryOf(spell);
    entries.set(entry, (entries.get(entry) ?? 0) + 1);
  }
  const entering = byTime(entries);
  let [atRisk, entered] = [0, 0];
  return byTime(ends).map(([time, { event: events, other: others, censored }]) => {
    for (let next = entering[entered]; next !== undefined && next[0] < time; next = entering[++entered])
      atRisk += next[1];
    const row = { time, atRisk, events, others, censored };
    atRisk -= events + others + censored;
    return row;
  });
}

type Ends = Record<Spell['end'], number>;

function byTime<T>(found: ReadonlyMap<number, T>): readonly (readonly [number, T])[] {
  return [...found].sort(([a], [b]) => a - b);
}

/** Before the times of all, for those who were there from the start. */
export function entryOf(spell: Spell): number {
  return spell.entry ?? Number.NEGATIVE_INFINITY;
}

/** Whether there was a time at which the person was at risk. R leaves out the others too, with a warning. */
export function wasFollowed(spell: Spell): boolean {
  return entryOf(spell) < spell.time;
}
