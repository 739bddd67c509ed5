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
  const exits = spells.filter(wasFollowed).sort((a, b) => a.time - b.time);
  const entries = exits.map(entryOf).sort((a, b) => a - b);
  const rows: RiskRow[] = [];
  let entered = 0;
  for (let i = 0; i < exits.length; ) {
    const time = exits[i]?.time ?? 0;
    while (entered < entries.length && (entries[entered] ?? 0) < time) entered += 1;
    const count = { event: 0, other: 0, censored: 0 };
    const gone = i;
    for (let spell = exits[i]; spell !== undefined && spell.time === time; spell = exits[i]) {
      count[spell.end] += 1;
      i += 1;
    }
    rows.push({
      time,
      atRisk: entered - gone,
      events: count.event,
      others: count.other,
      censored: count.censored,
    });
  }
  return rows;
}

/** Before the times of all, for those who were there from the start. */
export function entryOf(spell: Spell): number {
  return spell.entry ?? Number.NEGATIVE_INFINITY;
}

/** Whether there was a time at which the person was at risk. R leaves out the others too, with a warning. */
export function wasFollowed(spell: Spell): boolean {
  return entryOf(spell) < spell.time;
}
