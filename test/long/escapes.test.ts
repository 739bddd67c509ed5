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

it('each of the texts in every field of somebody', async () => {
  // A number of people that no number of fields divides: what is a name here is a place, a goal or a note there.
  for (const turn of [7, 101, 211]) {
    const some = fieldTexts.filter((_, at) => at % 3 === turn % 3);
    expect(await tellNaughtyStory(some, { turn, people: 7 })).toBeGreaterThan(120);
  }
});
