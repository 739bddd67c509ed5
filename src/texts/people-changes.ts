import { formatNumber } from '../model/format-number.ts';
import type { PeopleDiff } from '../model/people-diff.ts';
import { fieldWords } from './counted.ts';
import { firstOf } from './problems/problem-words.ts';

/** Why people cannot be compared with those of the last run. */
export const notCompared = {
  damaged:
    '.mentor/people.json is damaged and was ignored: who came and went since the last run is not known; the next match writes it anew.',
  'other-version':
    '.mentor/people.json was written by another version of mentor and was ignored; the next match writes it anew.',
  'too-many': 'More than 100,000 people are not compared with those of the last run.',
} as const;

const mostNamed = 6;

/** `12 people joined: E1, E2, …`: one line for each kind of change that there is, however many people it is about. */
export function peopleChangeLines({ joined, left, renamed, changed }: PeopleDiff): {
  readonly term: string;
  readonly text: string;
}[] {
  const line = (word: string, items: readonly string[], most = mostNamed) =>
    items.length === 0 ? [] : [{ term: `${formatNumber(items.length)} ${word}`, text: firstOf(items, most) }];
  const answers = changed.map(({ id, fields }) => `${id} (${fields.map(fieldWords).join(', ')})`);
  return [
    ...line('joined', joined),
    ...line('left', left),
    ...line(
      'renamed',
      renamed.map(({ from, to, by }) => `${from} is now ${to} (same ${by})`),
      3,
    ),
    ...line(
      'changed',
      changed.length > mostNamed ? [`${fieldCounts(changed)}: ${answers[0]}`, ...answers.slice(1)] : answers,
      3,
    ),
  ];
}

/** `level 290, topics wanted 12`: what changed most often first. */
function fieldCounts(changed: PeopleDiff['changed']): string {
  const counts = new Map<string, number>();
  for (const field of changed.flatMap(({ fields }) => fields))
    counts.set(field, (counts.get(field) ?? 0) + 1);
  const ordered = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ordered
    .slice(0, 4)
    .map(([field, count]) => `${fieldWords(field)} ${formatNumber(count)}`)
    .join(', ');
}
