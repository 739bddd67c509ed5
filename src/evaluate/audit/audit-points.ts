import { matchStanding } from '../../model/match-standing.ts';
import type { AuditOutcome, AuditPoint } from '../../schema/audit-result.ts';
import { isIdle } from './field-purposes.ts';

/** What an auditor would ask about, in the order of weight; nothing where all is in order. */
export function auditPoints(found: Omit<AuditOutcome, 'points'>): AuditPoint[] {
  const { privacy, decisions } = found;
  const undocumented = decisions.reduce((sum, kind) => sum + (kind.undocumented ?? 0), 0);
  const fields = found.fields.filter(({ usedFor }) => isIdle(usedFor)).map(({ name }) => name);
  const columns = found.files.flatMap(({ file, unusedColumns }) =>
    unusedColumns.map((header) => ({ file, header })),
  );
  const undated = found.outside.filter(({ year }) => year === undefined).map(({ id }) => id);
  return [
    ...matchPoint(found),
    ...(undocumented === 0 ? [] : [{ point: 'decisions-undocumented' as const, decisions: undocumented }]),
    ...(privacy.keepUntil === null ? [{ point: 'keep-until-missing' as const }] : []),
    ...(privacy.keepUntil !== null && privacy.passed
      ? [{ point: 'keep-until-passed' as const, day: privacy.keepUntil }]
      : []),
    ...(fields.length === 0 ? [] : [{ point: 'fields-unused' as const, fields }]),
    ...(columns.length === 0 ? [] : [{ point: 'columns-unused' as const, columns }]),
    ...(undated.length === 0 ? [] : [{ point: 'source-without-year' as const, figures: undated }]),
  ];
}

function matchPoint({ verify, match }: Pick<AuditOutcome, 'verify' | 'match'>): AuditPoint[] {
  if (verify === null) return [{ point: 'match-unverified' }];
  const standing = match === null ? 'faulty' : matchStanding(verify);
  if (standing === 'holds') return [];
  return [{ point: standing === 'outdated' ? 'match-outdated' : 'match-invalid' }];
}
