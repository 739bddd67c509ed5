import type { PeopleChangesResult } from '../../schema/people-changes.ts';
import { peopleChangeLines } from '../../texts/people-changes.ts';
import type { Section } from '../document.ts';
import { line, plain } from './summary-parts.ts';

/** Who came, went and answered anew since the last run: a few lines, or nothing where nobody did. */
export function peopleChangesSection(people: PeopleChangesResult): Section[] {
  if (people.note !== null) return [plain('people', line(people.note))];
  const lines = peopleChangeLines(people);
  if (lines.length === 0) return [];
  return [
    {
      id: 'people',
      title: 'People since the last run',
      blocks: [{ kind: 'facts', items: lines.map(({ term, text }) => ({ term, text: [text] })) }],
    },
  ];
}
