import type { Employee } from '../model/roster.ts';
import { completeShare, type Figures, type Finding, unknown } from './metric.ts';
import { couldHaveApplied } from './retention/eligibility.ts';
import { rosterIndex } from './retention/enrolment.ts';
import { employmentAt } from './retention/spell.ts';

/**
 * Enrolled ÷ eligible: of everybody employed on the program's first day who could have applied, as far as the roster can
 * tell, those who take part. A complete count; participants whom the roster does not know are counted beside it.
 */
export function participation({ program, cohort, roster, rosterAtStart, today }: Figures): Finding {
  const then = rosterAtStart ?? roster;
  if (then === undefined) return unknown('share', 'no-roster');
  const start = program.start ?? today;
  const employees = then.employees();
  const find = rosterIndex(employees);
  const could = couldHaveApplied(program, start);
  // On the roster of the day itself everybody is there still, whatever a later status says.
  const wasThere = rosterAtStart === undefined ? (one: Employee) => isEmployed(one, start) : isHired(start);
  const eligible = new Set(
    employees
      .filter((one) => wasThere(one) && could(one, rosterAtStart === undefined ? undefined : one))
      .map(({ id }) => id),
  );
  const takingPart = cohort.people.filter(
    ({ capacity, outFrom }) =>
      (capacity.mentee ?? 0) + (capacity.mentor ?? 0) > 0 && (outFrom === undefined || outFrom > start),
  );
  const found = takingPart.map(({ id, email }) => find(id, email)?.id);
  const enrolled = new Set(found.filter((id) => id !== undefined && eligible.has(id)));
  const unlisted = found.filter((id) => id === undefined).length;
  const others = found.length - unlisted - enrolled.size;
  return {
    ...completeShare(enrolled.size, eligible.size, 'none-eligible'),
    parts: [
      { name: 'eligible', n: eligible.size },
      { name: 'enrolled', n: enrolled.size },
      ...(others === 0 ? [] : [{ name: 'not-eligible', n: others }]),
      ...(unlisted === 0 ? [] : [{ name: 'not-on-roster', n: unlisted }]),
    ],
  };
}

const isHired =
  (day: string) =>
  ({ hired }: Employee): boolean =>
    hired === undefined || hired <= day;

function isEmployed(employee: Employee, day: string): boolean {
  const { hired, left, leftUndated } = employmentAt(employee, day);
  return leftUndated !== true && (hired === undefined || hired <= day) && (left === undefined || left > day);
}
