import { compareText } from '../model/order.ts';
import type { CheckResult } from '../schema/check-result.ts';

/** Topics of one side only: what nobody offers helps no mentee, and is often the same thing spelled in two ways. */
export function compareTopics(itemsOf: (field: string) => ReadonlySet<string>): CheckResult['assumptions'] {
  const [wanted, offered] = [itemsOf('topics_wanted'), itemsOf('topics_offered')];
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
