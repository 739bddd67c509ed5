import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { shortCorpus } from '../render/naughty-corpus.ts';
import { tellNaughtyStory } from './naughty-story.ts';
it('x', async () => {
  const texts = shortCorpus.filter((t) => !/[\0\p{Cs}]/u.test(t) && t.trim() !== '');
  try { console.log(texts.length, await tellNaughtyStory(texts, 0)); } catch (e: unknown) { writeFileSync('/tmp/escapes/faults.txt', JSON.stringify((e as {actual?: unknown}).actual ?? String(e), null, 1)); throw new Error('see file'); }
}, 600000);
