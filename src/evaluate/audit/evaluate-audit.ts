import type { Day } from '../../model/day.ts';
import type { DecidingUse } from '../../model/deciding-use.ts';
import { namesPeople } from '../../model/names-people.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { InputSummary } from '../../model/source-file.ts';
import type { AuditOutcome } from '../../schema/audit-result.ts';
import { claimsRegister } from '../claims-register.ts';
import { auditPoints } from './audit-points.ts';
import { discloseAudit } from './disclose-audit.ts';
import { heldFields } from './held-fields.ts';
import { decisionsByKind, listedDecisions } from './made-decisions.ts';
import { publishedLog } from './published-log.ts';

/** What an audit takes besides the folder: what decides a match, in words and by fields, and what a check of it found. */
export type AuditInput = {
  readonly folder: ProgramFolder;
  readonly uses: readonly DecidingUse[];
  readonly inForce: Pick<AuditOutcome, 'rules' | 'criteria' | 'conditions'>;
  /** What match.lock.json says of the last match, with the inputs that it rested on. */
  readonly match: (NonNullable<AuditOutcome['match']> & { readonly inputs: readonly InputSummary[] }) | null;
  readonly verify: AuditOutcome['verify'];
  readonly audience: AuditOutcome['audience'];
  readonly today: Day;
};

/**
 * What a program holds about people, what each part is for, what decides who meets whom, what the coordinator decided by
 * hand, whether the match holds, and what left the house. For hr without names, free text and small numbers.
 */
export function evaluateAudit(input: AuditInput): AuditOutcome {
  const { folder, match, audience } = input;
  const { program } = folder;
  const published = folder.published.rows.map(({ record }) => record);
  const found: Omit<AuditOutcome, 'points'> = {
    audience,
    people: folder.cohort.people.length,
    fields: heldFields(folder, input.uses),
    files: heldFiles(input),
    ...input.inForce,
    objective: program.matching.objective,
    seed: folder.seed,
    loadPenalty: program.matching.load_penalty,
    decisions: decisionsByKind(folder.overrides),
    overrides: listedDecisions(folder.overrides),
    match: match === null ? null : withoutInputs(match),
    verify: input.verify,
    published: publishedLog(published),
    privacy: privacyOf(input),
    outside: claimsRegister(program),
  };
  const all = { ...found, points: auditPoints(found) };
  return audience === 'coordinator' ? all : discloseAudit(all, all.privacy, published);
}

function withoutInputs({ inputs: _, ...match }: NonNullable<AuditInput['match']>) {
  return match;
}

function privacyOf({ folder: { program }, today }: AuditInput): AuditOutcome['privacy'] {
  const { min_count, min_mean, keep_until } = program.privacy;
  return {
    minCount: min_count,
    minMean: min_mean,
    personLevel: namesPeople(program),
    keepUntil: keep_until ?? null,
    passed: keep_until !== undefined && keep_until < today,
  };
}

/** Every file that was read, in the order of the inputs, and whether the last match rested on it as it is now. */
function heldFiles({ folder, match }: AuditInput): AuditOutcome['files'] {
  const then = new Map(match?.inputs.map((file) => [file.file, file]));
  const kinds = new Map(folder.rowCounts.map(({ file, kind }) => [file, kind]));
  return folder.inputs.map(({ file, rows, sha256 }) => {
    const before = then.get(file);
    return {
      file,
      kind: kinds.get(file) ?? (file === 'program.yaml' ? 'settings' : 'other'),
      rows,
      unusedColumns: folder.mapping
        .filter((column) => column.file === file && column.how === 'unused')
        .map(({ header }) => header),
      sinceMatch:
        match === null
          ? null
          : before === undefined
            ? 'no-part'
            : before.sha256 === sha256
              ? 'same'
              : 'changed',
    };
  });
}
