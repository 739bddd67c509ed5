import { type Assumption, assumption } from '../model/assumption.ts';
import { compareText } from '../model/order.ts';

/** What people write into a cell that they have no answer for. `none` is not among them: asked for a number it is 0. */
const words: ReadonlySet<string> = new Set(
  `- | – | — | -- | --- | . | / | ? | n/a | na | n.a. | n. a. | not applicable | not available | not known | unknown |
  null | nan | (null) | (blank) | (leer) | tbd | tbc | k. a. | k.a. | k a | ka | keine angabe | keine angaben |
  unbekannt | entfällt | nicht bekannt | nicht zutreffend | offen | prefer not to say | no answer`
    .split('|')
    .map((word) => word.trim())
    .concat('|'),
);

/** True for a text that says that there is no answer: `-`, `n/a`, `k. A.`. Zero is an answer. */
export function saysMissing(text: string): boolean {
  if (text.length > 20 || /^[1-9]/.test(text)) return false;
  return words.has(text.trim().replace(/\s+/g, ' ').toLowerCase());
}

/** Which texts of a column were taken for no answer; nothing where there were none. */
export function missingAssumption(about: string, texts: Iterable<string>): readonly Assumption[] {
  const found = [...new Set([...texts].map((text) => text.trim()))].sort(compareText);
  if (found.length === 0) return [];
  return [assumption(about, 'means-missing', { texts: found })];
}
