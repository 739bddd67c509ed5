import { describe, expect, test } from 'vitest';
import { formSides } from '../../src/templates/application/application-form.ts';
import { readTexts } from '../read/folder.ts';
import { choices, columnsOf, combinations, nameOf, smallCohort } from './small-cohort.ts';

const languages = ['en', 'de'] as const;
const cases = [
  ...choices.flatMap((choice) => languages.map((language) => ({ choice, language }))),
  // A purpose and a way to meet share no question: one language shows it.
  ...combinations.map((choice, at) => ({ choice, language: languages[at % 2] ?? 'en' })),
];

describe.each(cases.map((one) => ({ ...one, name: nameOf(one.choice) })))(
  'the forms of $name in $language',
  ({ choice, language }) => {
    test('come back with every question as its field, and nothing is wrong', async () => {
      const folder = await readTexts(smallCohort(choice, language));
      const wrong = folder.problems.map(
        ({ code, facts, at }) => `${at?.file ?? ''}:${at?.column ?? ''} ${code} ${JSON.stringify(facts)}`,
      );
      expect(wrong).toEqual([]);
      const expected = formSides(choice)
        .filter((side) => side !== 'pair')
        .flatMap((side) =>
          columnsOf(choice, side, language).map(({ header, field }) => `${side}.csv · ${header} → ${field}`),
        );
      const found = new Set(
        folder.mapping.map(({ file, header, field }) => `${file} · ${header} → ${field}`),
      );
      expect(expected.filter((line) => !found.has(line))).toEqual([]);
    });
  },
);

test('pairs that register are pairings, with everybody on their side', async () => {
  for (const language of languages) {
    const folder = await readTexts(smallCohort({ format: 'informal' }, language));
    expect(folder.pairings.rows).toHaveLength(3);
    expect(folder.cohort.people.map(({ roles }) => roles.join())).toEqual([
      ...['mentor', 'mentor', 'mentor'],
      ...['mentee', 'mentee', 'mentee'],
    ]);
  }
});
