import { compareText } from '../model/order.ts';
import type { Person, Role } from '../model/person.ts';
import type { CheckResult } from '../schema/check-result.ts';

/** Topics of one side only: what nobody offers helps no mentee, and is often the same thing spelled in two ways. */
export function compareTopics(people: readonly Person[]): CheckResult['assumptions'] {
  const wanted = topicsOf(people, 'mentee', 'topics_wanted');
  const offered = topicsOf(people, 'mentor', 'topics_offered');
  if (wanted.size === 0 || offered.size === 0) return [];
  const only = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one]
      .filter((topic) => !other.has(topic))
      .sort(compareText)
      .map((topic) => `"${topic}"`)
      .join(', ');
  const [unmet, unasked] = [only(wanted, offered), only(offered, wanted)];
  return [
    ...(unmet === '' ? [] : [{ about: 'topics', text: `wanted, and offered by nobody: ${unmet}` }]),
    ...(unasked === '' ? [] : [{ about: 'topics', text: `offered, and wanted by nobody: ${unasked}` }]),
  ];
}

function topicsOf(people: readonly Person[], role: Role, field: string): ReadonlySet<string> {
  return new Set(
    people.flatMap((person) => {
      const value = person.as[role]?.get(field);
      return value?.type === 'set' ? value.items : [];
    }),
  );
}
