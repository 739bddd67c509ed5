import type { PublishedCell } from '../../model/published-cell.ts';
import type { AuditOutcome, AuditPoint } from '../../schema/audit-result.ts';
import { isNearTo, participantsTold, toldOfCell } from '../disclosure/participants-told.ts';
import { decisionsCell } from './published-audit.ts';

/** Whether so many of all may be told: neither they nor the others are few. */
const isTellable = (count: number, all: number, least: number): boolean =>
  (count === 0 || count >= least) && (all === count || all - count >= least);

/**
 * The audit as others than the coordinator may read it: without names, ids, free text and rows, and without counts of
 * few. How many answered a question is not told at all: of questions to the same people the difference would be those
 * who left one out, and of questions to mentees, to mentors and all together those who are both. A number that differs by
 * few from one that was published before would tell of those few.
 */
export function discloseAudit(
  found: AuditOutcome,
  { minCount: least }: AuditOutcome['privacy'],
  published: readonly PublishedCell[],
): AuditOutcome {
  const { people, verify } = found;
  const decisions = found.decisions.map((each) => {
    const before = toldOfCell(published, decisionsCell(each.kind));
    const shown =
      each.decisions !== null && each.decisions >= least && !isNearTo(before, each.decisions, least);
    return {
      ...each,
      decisions: shown ? each.decisions : null,
      undocumented:
        shown && isTellable(each.undocumented ?? 0, each.decisions ?? 0, least) ? each.undocumented : null,
    };
  });
  return {
    ...found,
    people:
      people !== null && people >= least && !isNearTo(participantsTold(published), people, least)
        ? people
        : null,
    fields: found.fields.map((field) => ({ ...field, people: null })),
    files: found.files.map((file) => ({ ...file, rows: null })),
    decisions,
    overrides: [],
    verify:
      verify === null
        ? null
        : {
            valid: verify.valid,
            pairs: null,
            eligible: null,
            faults: [...new Set(verify.faults.map(({ check }) => check))].map((check) => ({
              check,
              detail: null,
            })),
          },
    points: found.points.map(
      (point): AuditPoint =>
        point.point === 'decisions-undocumented' ? { ...point, decisions: null } : point,
    ),
  };
}
