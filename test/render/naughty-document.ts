import type { Document } from '../../src/report/document.ts';
import { keptAsTheyAre } from './hostile.ts';

/**
 * A document in which every place that takes text holds another text: the first the text of this turn, the next one the next,
 * and so round and round. `places`: how many there are.
 */
export function naughtyDocument(
  document: Document,
  texts: readonly string[],
  turn: number,
): { readonly document: Document; readonly places: number } {
  let places = 0;
  const replaced: Document = JSON.parse(
    JSON.stringify(document, (key, value: unknown) => {
      if (typeof value !== 'string' || value === '' || keptAsTheyAre.has(key)) return value;
      const text = texts[(turn + places) % texts.length] ?? '';
      places += 1;
      return text;
    }),
  );
  return { document: replaced, places };
}
