import { type Assumption, assumption } from '../model/assumption.ts';
import { compareText, sortedBy } from '../model/order.ts';
import { isTopics } from './field-plan.ts';
import { foldName } from './fold-text.ts';
import { nearestText } from './nearest-text.ts';
import type { ReadFields } from './read-fields.ts';

type Fields = Pick<ReadFields, 'items' | 'specs'>;

/** Beyond so many different words a question has no options, and slips are not to be told from words. */
const mostWords = 500;
/** Short words are near to each other by nature: `Law` and `Tax`, `S01` and `S02`. */
const leastLetters = 5;

/**
 * What is often the same thing spelled in two ways: topics of one side only (and what nobody offers helps no mentee),
 * and words that one person gave while another word is near. Fields that are not open are compared with nothing.
 */
export function compareTopics(fields: Fields): readonly Assumption[] {
  return [...oneSided(fields), ...slips(fields)];
}

function oneSided({ items }: Fields): readonly Assumption[] {
  const [wanted, offered] = [items('topics_wanted'), items('topics_offered')];
  if (wanted.size === 0 || offered.size === 0) return [];
  const only = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
    [...one.keys()].filter((topic) => !other.has(topic)).sort(compareText);
  const [unmet, unasked] = [only(wanted, offered), only(offered, wanted)];
  return [
    ...(unmet.length === 0 ? [] : [assumption('topics', 'offered-by-nobody', { items: unmet })]),
    ...(unasked.length === 0 ? [] : [assumption('topics', 'wanted-by-nobody', { items: unasked })]),
  ];
}

function slips({ items, specs }: Fields): readonly Assumption[] {
  const open = sortedBy(specs.values(), ({ name }) => name).filter(
    ({ type, use }) => use === 'open' && (type === 'set' || type === 'category'),
  );
  // Both sides choose from one list of topics.
  const groups = new Map<string, Map<string, number>>();
  for (const { name } of open) {
    const about = isTopics(name) ? 'topics' : name;
    const counts = groups.get(about) ?? new Map<string, number>();
    for (const [word, count] of items(name)) counts.set(word, (counts.get(word) ?? 0) + count);
    groups.set(about, counts);
  }
  return [...groups].flatMap(([about, counts]) => {
    const pairs = counts.size > mostWords ? [] : slipsAmong(counts);
    return pairs.length === 0 ? [] : [assumption(about, 'spelled-twice', { pairs })];
  });
}

/** `Leadershp` and `Leadership`; two words that were both given once are named once. */
function slipsAmong(counts: ReadonlyMap<string, number>): (readonly [string, string])[] {
  const words = [...counts.keys()].sort(compareText);
  const said = new Set<string>();
  return words.flatMap((word) => {
    if (counts.get(word) !== 1 || said.has(word) || letters(word).length < leastLetters) return [];
    const others = words.filter((other) => other !== word && letters(other) !== letters(word));
    const near = nearestText(word, others);
    if (near === undefined) return [];
    said.add(near);
    return [[word, near] as const];
  });
}

/** Words that differ in figures only are meant to differ: `Team 1` and `Team 2`. */
function letters(word: string): string {
  return foldName(word).replace(/[\d\s]+/g, '');
}
