import { listed } from '../../texts/counted.ts';
import { holds, points, type ToldUnit, type UnitAnswer } from './told-unit.ts';

/** Of two who are not together: that they are not or cannot be, where each is, and what they would score. */
export function unitApartWords(view: UnitAnswer, person: string, other: string): string {
  const { result, method } = view;
  const { brokenRules, score } = result;
  const would = score === null ? '' : `; they would score ${points(score)}`;
  const barred = brokenRules.length > 0;
  switch (method) {
    case 'group':
      return groupApart(view, person, other);
    case 'circle':
      return barred
        ? `${person} and ${other} cannot sit in one circle.`
        : `${person} and ${other} sit apart${circlesWords(view)}${would} with each other.`;
    case 'flash':
      return barred ? `${person} and ${other} cannot talk.` : `${person} and ${other} have no talk${would}.`;
    case 'informal':
      return `${person} and ${other} have not registered as a pair.`;
    case 'peer':
    case 'roles':
      return barred
        ? `${person} and ${other} cannot be paired.`
        : `${person} and ${other} are not paired${would}.`;
  }
}

/** `: in P001 and P002`, as far as both sit somewhere. */
function circlesWords({ result: { units = [] } }: UnitAnswer): string {
  return units.length === 2 ? `, in ${listed(units.map(({ id }) => id))}` : '';
}

function groupApart({ result, people }: UnitAnswer, person: string, other: string): string {
  const { subject, brokenRules, score, units = [] } = result;
  const whole = (id: string | null) => units.find((unit) => holds(unit, id));
  const [one, two] = [whole(subject.person), whole(subject.other)];
  if (score !== null)
    return brokenRules.length > 0
      ? `${person} cannot be in a group of ${other}.`
      : `${person} is not in a group of ${other}; they would score ${points(score)}.`;
  const mentors = [subject.person, subject.other].every(
    (id) => people.person(id ?? '')?.roles.includes('mentor') === true,
  );
  if (mentors) return `${person} and ${other} do not lead a group together.`;
  if (brokenRules.length > 0) return `${person} and ${other} cannot be in one group.`;
  const place = (unit: ToldUnit | undefined) =>
    unit === undefined
      ? 'in none'
      : `in that of ${listed(unit.mentors.map((id) => people.name(id)))} (${unit.id})`;
  return `${person} and ${other} are in different groups: ${person} ${place(one)}, ${other} ${place(two)}.`;
}
