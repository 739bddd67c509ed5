import { formatNumber } from '../model/format-number.ts';
import type { WhyChanged } from '../schema/match-changes.ts';
import { listed } from './counted.ts';

/** Why a pair of the last match was not made again, as half a sentence; `name` gives the name of an id. */
export function whyChangedWords(why: WhyChanged, name: (id: string) => string): string {
  switch (why.reason) {
    case 'left':
      return `${name(why.person)} no longer takes part`;
    case 'not-eligible':
      return `${name(why.person)} does not fulfil eligibility`;
    case 'ban':
      return 'the two are kept apart now';
    case 'avoids':
      return 'one asked to avoid the other';
    case 'rule':
      return `the rule ${why.rule} bars the old pair`;
    case 'places':
      return `${name(why.person)} has fewer places`;
    case 'pin':
      return `a pin gave the place to ${name(why.person)}`;
    case 'score':
      return scoreWords(why);
    case 'new-person':
      return `${name(why.person)} is new`;
    case 'better-total':
      return why.takenBy.length === 0
        ? 'all pairs together are better so'
        : `all pairs together are better so; the old place went to ${listed(why.takenBy.map(name))}`;
  }
}

function scoreWords({ criteria, before, after }: Extract<WhyChanged, { reason: 'score' }>): string {
  const by = criteria.length === 0 ? '' : ` (${listed(criteria)})`;
  if (before === null || after === null || after >= before) return `answers changed${by}`;
  const points = (value: number) => formatNumber(value, { decimals: 2 });
  return `the old pair fell from ${points(before)} to ${points(after)} points${by}`;
}
