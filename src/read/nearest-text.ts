import { compareText } from '../model/order.ts';
import { foldText } from './fold-text.ts';

/**
 * The known value that `found` was most likely meant to be: the fewest letters changed (case apart),
 * at most a third of them and at least one may differ. Of equals the first in code-unit order; nothing where none is near.
 */
export function nearestText(found: string, known: Iterable<string>): string | undefined {
  const wanted = foldText(found);
  let best: { text: string; distance: number } | undefined;
  for (const text of known) {
    const most = Math.max(1, Math.floor(Math.max(telling(wanted), telling(text)) / 3));
    if (Math.abs(wanted.length - text.length) > most) continue;
    const distance = editDistance(wanted, foldText(text), Math.min(most, best?.distance ?? most));
    if (distance > most) continue;
    if (
      best === undefined ||
      distance < best.distance ||
      (distance === best.distance && compareText(text, best.text) < 0)
    ) {
      best = { text, distance };
    }
  }
  return best?.text;
}

/** How many letters tell one value from another: of an address not those of the domain that all of them share. */
function telling(text: string): number {
  return text.includes('@') ? text.indexOf('@') : text.length;
}

/** `{nearest}` for the facts of a problem; nothing to spread where nothing is near. */
export function nearestFact(found: string, known: Iterable<string>): { readonly nearest?: string } {
  const nearest = nearestText(found, known);
  return nearest === undefined ? {} : { nearest };
}

/**
 * Letters inserted, deleted, exchanged or swapped with their neighbour to get from one text to the other (optimal
 * string alignment); some number over `most` as soon as it must be more than that.
 */
export function editDistance(a: string, b: string, most: number): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchange = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(exchange, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (twoAbove[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most && Math.min(...above) > most) return most + 1;
    twoAbove = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
