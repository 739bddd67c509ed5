import { exitCodes, MentorError } from '../model/mentor-error.ts';
import type { Cohort, Person } from '../model/person.ts';
import { nearestText } from '../read/nearest-text.ts';

/** The participant that somebody means by an id, an address or a full name; exit 2 with the nearest where nobody fits. */
export function resolvePerson(cohort: Cohort, words: string): Person {
  const wanted = words.normalize('NFC').trim();
  const folded = wanted.toLowerCase();
  const exact = cohort.people.filter((p) => p.id === wanted);
  const found =
    exact.length > 0
      ? exact
      : cohort.people.filter((p) =>
          [p.id, p.email ?? '', p.name].some((text) => text.normalize('NFC').toLowerCase() === folded),
        );
  const [person, another] = found;
  if (person !== undefined && another === undefined) return person;
  if (another !== undefined)
    throw new MentorError(
      exitCodes.badInput,
      `"${words}" could be ${found.map((p) => p.id).join(' or ')}.`,
      'Give the id.',
    );
  const nearest = nearestText(
    wanted,
    cohort.people.flatMap((p) => [p.id, p.name]),
  );
  const advice =
    nearest === undefined
      ? 'Give an id, an e-mail address or a full name from the people files.'
      : `Perhaps "${nearest}"?`;
  throw new MentorError(exitCodes.badInput, `Nobody in the cohort is called "${words}".`, advice);
}
