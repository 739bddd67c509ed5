import { compareText } from '../../model/order.ts';
import type { PublishedCell } from '../../model/published-cell.ts';
import type { AuditOutcome } from '../../schema/audit-result.ts';

type Entry = AuditOutcome['published'][number];

/** What left the house, a line for each time a report was published: how many figures were told, and how many held back. */
export function publishedLog(cells: readonly PublishedCell[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { report, asOf, audience, published, suppressed } of cells) {
    const key = JSON.stringify([published, report, audience, asOf]);
    const entry = entries.get(key) ?? { report, asOf, audience, published, told: 0, withheld: 0 };
    const counted = suppressed ? { withheld: entry.withheld + 1 } : { told: entry.told + 1 };
    entries.set(key, { ...entry, ...counted });
  }
  return [...entries].sort(([a], [b]) => compareText(a, b)).map(([, entry]) => entry);
}
