import { describe, expect, test } from 'vitest';
import { flowText } from '../../src/read/flow-text.ts';
import { editDistance } from '../../src/read/nearest-text.ts';
import { knownSettings } from '../../src/read/setting-forms.ts';
import { settingWords } from '../../src/read/setting-words.ts';
import { readText } from './yaml-problems.ts';

const known = knownSettings();
const names = new Set(known.map(({ key }) => key));
const words = new Set(Object.values(settingWords).flat());
const groups = [...new Set(known.map(({ group }) => group.join('.')))];
const keysIn = (group: string) => [
  ...new Set(known.filter((one) => one.group.join('.') === group).map(({ key }) => key)),
];

/** In a criterion the type says which settings there are. */
const typeWith: Record<string, string> = {
  mentee: 'coverage',
  mentor: 'coverage',
  gap: 'closeness',
  range: 'closeness',
  enough: 'common_hours',
  only_listed: 'preference',
  file: 'table',
  max: 'table',
};

function written(group: string, key: string, slip: string): string {
  const steps = group === '' ? [] : group.split('.');
  const isCriterion = group.endsWith('criteria.[]');
  const type = isCriterion ? (typeWith[key] ?? 'same') : 'closeness';
  let below: unknown = { [slip]: 1 };
  for (const [at, step] of [...steps.entries()].reverse()) {
    // A purpose is one of those that there are; other groups are called as one likes.
    const own = steps[at - 1] === 'purposes' ? 'career' : 'own';
    if (step !== '[]') below = { [step === '*' ? own : step]: below };
    else below = [steps[at - 1] === 'criteria' ? { type, ...Object(below) } : below];
  }
  return Object.entries(Object(below))
    .map(([name, one]) => `${name}: ${flowText(one)}\n`)
    .join('');
}

/** One letter left out, doubled, changed, or swapped with the next. */
function slipsOf(key: string): string[] {
  return [...key].flatMap((letter, at) => {
    const [before, after] = [key.slice(0, at), key.slice(at + 1)];
    const swapped = before + after.slice(0, 1) + letter + after.slice(1);
    return [before + after, before + letter + letter + after, `${before}x${after}`, swapped];
  });
}

/** A slip that is nearer to nothing else, and that nobody could mean as it stands. */
function tells(slip: string, key: string, siblings: readonly string[]): boolean {
  if (slip === '' || slip === key || names.has(slip) || words.has(slip) || /_{2}|^_|_$/.test(slip))
    return false;
  const distances = siblings.filter((one) => one !== key).map((one) => editDistance(slip, one, 9));
  return Math.min(...distances, 9) > editDistance(slip, key, 9);
}

describe('a slip of one letter in the name of a setting finds the name', () => {
  test('there are settings to slip in', () => {
    expect(known.length).toBeGreaterThan(100);
    expect(groups).toContain('matching.rules.[].level_gap');
  });

  test.each(groups)('under %s', async (group) => {
    const keys = keysIn(group);
    for (const key of keys) {
      if (group.endsWith('criteria.[]') && key === 'type') continue;
      // Some letters of each name: what a slip is told is the same at all of them.
      for (const slip of [...new Set(slipsOf(key))].filter((_, nth) => nth % 8 === key.length % 8)) {
        if (!tells(slip, key, keys)) continue;
        const { problems } = await readText(written(group, key, slip));
        const found = problems.find(
          ({ code, facts }) => code === 'unknown-setting' && 'found' in facts && facts.found === slip,
        );
        expect([group, slip, found?.facts]).toMatchObject([group, slip, { nearest: key }]);
      }
    }
  });
});
