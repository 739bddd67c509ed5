import type { DecidingUse } from '../model/deciding-use.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { decidingUses } from './field-uses.ts';
import type { MatchSettings } from './settings.ts';

/** Fields that are for the equity audit and decide something all the same: `use: audit` promises that they do not. */
export function auditedFieldProblems({ program, cohort }: ProgramFolder, settings: MatchSettings): Problem[] {
  return decidingUses(program, settings).flatMap((use) =>
    use.fields
      .filter((field) => cohort.fields.get(field)?.use === 'audit')
      .map((field) =>
        problem('audited-field-used', { where: whereOf(use), field }, { file: 'program.yaml' }),
      ),
  );
}

function whereOf({ kind, name, role }: DecidingUse): string {
  const ofRole = role === undefined ? '' : ` of ${role}`;
  switch (kind) {
    case 'criterion':
    case 'rule':
      return `the ${kind} ${name}${ofRole}`;
    case 'eligibility':
      return `eligibility of the ${name}`;
    case 'spread':
    case 'priority':
      return kind;
  }
}
