import { type Place, type Problem, problem } from '../model/problem.ts';

/** Cyrillic, Greek and Armenian letters, by the Latin letter that most typefaces draw alike (Unicode UTS 39, confusables). */
const alike: Record<string, string> = {
  a: '\u0430\u03B1\u0251',
  c: '\u0441\u03F2',
  d: '\u0501',
  e: '\u0435\u04BD',
  g: '\u0261',
  h: '\u04BB',
  i: '\u0456\u03B9',
  j: '\u0458\u03F3',
  k: '\u043A\u03BA',
  l: '\u04CF',
  n: '\u0578',
  o: '\u043E\u03BF\u0585',
  p: '\u0440\u03C1',
  q: '\u051B',
  s: '\u0455',
  u: '\u03C5\u057D',
  v: '\u03BD\u0475',
  w: '\u051D\u03C9\u0561',
  x: '\u0445\u03C7',
  y: '\u0443\u03B3\u04AF',
  A: '\u0410\u0391',
  B: '\u0412\u0392',
  C: '\u0421\u03F9',
  E: '\u0415\u0395',
  G: '\u050C',
  H: '\u041D\u0397',
  I: '\u0406\u0399\u04C0',
  J: '\u0408\u037F',
  K: '\u041A\u039A',
  M: '\u041C\u039C',
  N: '\u039D',
  O: '\u041E\u039F\u0555',
  P: '\u0420\u03A1',
  Q: '\u051A',
  S: '\u0405\u054F',
  T: '\u0422\u03A4',
  U: '\u054D',
  V: '\u0474',
  W: '\u051C',
  X: '\u0425\u03A7',
  Y: '\u0423\u03A5\u04AE',
  Z: '\u0396',
  ë: '\u0451',
  ï: '\u0457\u03CA',
  Ë: '\u0401',
  Ï: '\u0407\u03AA',
};
const latinOf: ReadonlyMap<string, string> = new Map(
  Object.entries(alike).flatMap(([latin, letters]) =>
    [...letters].map((one): [string, string] => [one, latin]),
  ),
);
/** The first of each row is the Cyrillic letter, where there is one. */
const cyrillicOf: ReadonlyMap<string, string> = new Map(
  Object.entries(alike).flatMap(([latin, letters]): [string, string][] =>
    /^\p{Script=Cyrillic}/u.test(letters) ? [[latin, letters.slice(0, 1)]] : [],
  ),
);

const beyondLatin = /[\u0251-\u1DFF\u1F00-\uFFFF]/;
const latinLetter = /\p{Script=Latin}/u;
const foreignLetter = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\u0251\u0261]/u;
const words = /[\p{L}\p{M}]+/gu;
/** Full-width letters and digits, letterlike signs, and the bold and italic letters of mathematics. */
const styled = /[\uFF01-\uFF5E\u2100-\u214F\u{1D400}-\u{1D7FF}]/gu;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * What a text seems to say where a word of it mixes alphabets that look alike (`аnna` with a Cyrillic а), or is set in
 * full-width or styled letters. Words of one alphabet are left alone, and so is a mixture that looks like neither.
 */
export function lookAlikeOf(text: string): string | undefined {
  if (!beyondLatin.test(text)) return undefined;
  const narrow = eastAsian.test(text) ? text : text.replace(styled, (letter) => letter.normalize('NFKC'));
  const seeming = narrow
    .normalize('NFC')
    .replace(words, (word) =>
      latinLetter.test(word) && foreignLetter.test(word) ? (unmixed(word) ?? word) : word,
    );
  return seeming === text.normalize('NFC') ? undefined : seeming;
}

/** The word in Latin letters only, else in Cyrillic ones only. */
function unmixed(word: string): string | undefined {
  const latin = inLatin(word);
  if (latin !== undefined) return latin;
  const cyrillic = [...word].map((letter) => (latinLetter.test(letter) ? cyrillicOf.get(letter) : letter));
  return cyrillic.includes(undefined) ? undefined : cyrillic.join('');
}

/** Nothing where a letter looks like no Latin one. */
function inLatin(text: string): string | undefined {
  const letters = [...text].map((letter) => latinOf.get(letter) ?? letter);
  return letters.some((letter) => foreignLetter.test(letter)) ? undefined : letters.join('');
}

/** A text with letters that are not what they look like, and what it seems to say. */
export type LookAlike = { readonly found: string; readonly likely: string };

/**
 * Look-alikes among ids, addresses or names, of which the distinct texts are enough (they may be gone through twice). Beside mixed words: a text wholly of
 * another alphabet that seems to say what another text of the column, or of `known`, does say; and in a column of ids
 * or addresses that is Latin otherwise any text that could be Latin letter for letter.
 */
export function findLookAlikes(
  { texts, kind }: { readonly texts: Iterable<string>; readonly kind: 'id' | 'email' | 'name' },
  known: ReadonlySet<string> = new Set(),
): LookAlike[] {
  const strange = new Set<string>();
  let plain = 0;
  for (const text of texts) {
    if (beyondLatin.test(text)) strange.add(text);
    else plain++;
  }
  const latin = kind === 'email' || (kind === 'id' && strange.size < plain);
  const seeming = [...strange].flatMap((found): Seeming[] => {
    const text = kind === 'name' ? found : found.replace(/[\u2010-\u2015\u2212]/g, '-');
    const mixed = lookAlikeOf(text) ?? (text === found ? undefined : text);
    const likely = mixed ?? (foreignLetter.test(text) ? inLatin(text) : undefined);
    return likely === undefined ? [] : [{ found, likely, sure: mixed !== undefined || latin }];
  });
  const open = new Set(seeming.flatMap(({ sure, likely }) => (sure ? [] : [likely])));
  const said = new Set([...open].filter((likely) => known.has(likely)));
  if (open.size > 0) for (const text of texts) if (open.has(text)) said.add(text);
  return seeming
    .filter(({ sure, likely }) => sure || said.has(likely))
    .map(({ found, likely }) => ({ found, likely }));
}

/** `sure`: beyond doubt even where nothing else in the column says what it seems to say. */
type Seeming = LookAlike & { readonly sure: boolean };

/** The warning about one look-alike; `more` cells of the column like it are not listed. */
export function lookAlikeProblem(
  { found, likely }: LookAlike,
  { header, more }: { readonly header: string; readonly more?: number },
  at: Place,
): Problem {
  return problem('look-alike', { found, header, likely, ...(more === undefined ? {} : { more }) }, at);
}
