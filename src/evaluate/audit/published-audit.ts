import { type PublishedFigure, publishedFigure } from '../../model/published-cell.ts';
import type { AuditOutcome } from '../../schema/audit-result.ts';

type Decisions = AuditOutcome['decisions'][number];

/** Under what the number of decisions of a kind is known from report to report. */
export const decisionsCell = (kind: Decisions['kind']): string => `audit/decisions/${kind}`;

/** Every number of people and of decisions about them that the audit tells or holds back, as published.csv keeps it. */
export function publishedAudit({ people, decisions }: AuditOutcome): PublishedFigure[] {
  return [
    publishedFigure('audit/people', people),
    ...decisions.flatMap(({ kind, decisions: made, undocumented }) => [
      publishedFigure(decisionsCell(kind), made),
      publishedFigure(`${decisionsCell(kind)}/undocumented`, undocumented),
    ]),
  ];
}
