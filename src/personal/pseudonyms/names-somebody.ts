import { foldName } from '../../read/fold-text.ts';
import type { KnownPeople } from './known-people.ts';

/** No id, address or name has more words. */
const mostWords = 12;

/**
 * Whether a text holds the id, the address or the full name of anybody, in any case, with or without accents, a name in
 * any order of its words. Looks up every stretch of words, since of a hundred thousand people no pattern can be made. A name
 * of one word, and an id that is a short number or a short word, stand in many texts and mean nobody; but a text that is
 * nothing else than somebody's name means them.
 */
export function namesSomebody({ ids, emails, names }: KnownPeople): (text: string) => boolean {
  const marks = new Set<string>();
  const lengths = new Set<number>();
  const add = (folded: string, key: string) => {
    if (folded === '') return;
    marks.add(key);
    lengths.add(folded.split(' ').length);
  };
  for (const id of ids) if (isTelling(id)) add(foldName(id), `=${foldName(id)}`);
  for (const email of emails) add(foldName(email), `=${foldName(email)}`);
  for (const name of names.keys()) if (name.includes(' ')) add(name, name);
  const wanted = [...lengths].filter((length) => length <= mostWords).sort((a, b) => a - b);
  return (text) => {
    const words = foldName(text).split(' ');
    if (names.has([...words].sort().join(' '))) return true;
    return wanted.some((length) => {
      for (let at = 0; at + length <= words.length; at++) {
        const stretch = words.slice(at, at + length);
        if (marks.has(`=${stretch.join(' ')}`) || marks.has(stretch.sort().join(' '))) return true;
      }
      return false;
    });
  };
}

/** Letters and digits together, or long enough: `7` and `anna` stand in many texts. */
function isTelling(id: string): boolean {
  return (/\p{L}/u.test(id) && /\p{N}/u.test(id) && id.length > 2) || [...id].length > 5;
}
