import { expect, it } from 'vitest';
import { fieldTexts, tellNaughtyStory } from './naughty-story.ts';

it('naughty texts in every field of a small program: nothing that is written or said is more than text to other programs', async () => {
  // One in four, so that every kind is among them.
  const some = fieldTexts.filter((_, at) => at % 4 === 0);
  expect(await tellNaughtyStory(some, { turn: 0, people: 4 })).toBeGreaterThan(80);
});
