import type { OverrideKind, OverrideRow } from '../../model/override.ts';
import type { AuditOutcome } from '../../schema/audit-result.ts';

const kinds = ['pin', 'ban', 'out', 'pause', 'set'] as const satisfies readonly OverrideKind[];

const isEmpty = (text: string | undefined): boolean => text === undefined || text.trim() === '';
/** Nobody can tell afterwards why it was taken, or by whom. */
const isUndocumented = ({ reason, by }: OverrideRow): boolean => isEmpty(reason) || isEmpty(by);

/** The coordinator's decisions by kind, and how many of them say neither why nor by whom, or only one of the two. */
export function decisionsByKind(overrides: readonly OverrideRow[]): AuditOutcome['decisions'] {
  return kinds.flatMap((kind) => {
    const ofKind = overrides.filter((override) => override.kind === kind);
    if (ofKind.length === 0) return [];
    return [{ kind, decisions: ofKind.length, undocumented: ofKind.filter(isUndocumented).length }];
  });
}

/** Each decision in the order of the file. What a field was set to stays in overrides.csv. */
export function listedDecisions(overrides: readonly OverrideRow[]): AuditOutcome['overrides'] {
  return overrides.map(({ row, kind, person, other, field, from, until, reason, by }) => ({
    row: row ?? null,
    kind,
    person,
    other: other ?? null,
    field: field ?? null,
    from: from ?? null,
    until: until ?? null,
    reason: isEmpty(reason) ? null : (reason ?? null),
    by: isEmpty(by) ? null : (by ?? null),
  }));
}
