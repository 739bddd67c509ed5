import { expect, it } from 'vitest';
import { fieldTexts, tellNaughtyStory } from '../cli/naughty-story.ts';

/** So many fields the program has in which a text can stand; each story begins where the last one ended. */
const fields = 500;
const turns = Array.from({ length: Math.ceil(fieldTexts.length / fields) }, (_, nth) => nth * fields);

it.each(turns)('every field of a program holds a naughty text, from number %i on', async (turn) => {
  const files = await tellNaughtyStory(fieldTexts, { turn, people: 10 });
  process.stdout.write(`texts ${turn} to ${turn + fields}: ${files} files, each read by another program\n`);
  expect(files).toBeGreaterThan(150);
});

it('what is a name there is a place, a goal or a note here', async () => {
  for (const turn of [250, 1000]) {
    const files = await tellNaughtyStory(fieldTexts, { turn, people: 7 });
    process.stdout.write(`texts from ${turn} on, for 14 people: ${files} files\n`);
    expect(files).toBeGreaterThan(120);
  }
});
