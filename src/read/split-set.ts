import { compareText } from '../model/order.ts';
import { foldText, isPlain } from './fold-text.ts';

/** Known options, ready for splitting: the longest first, since one may hold another. */
export type Options = readonly { readonly folded: string; readonly spelling: string }[];

export function longestFirst(spellings: Iterable<string>): Options {
  const options = new Map<string, string>();
  for (const spelling of spellings)
    if (!options.has(foldText(spelling))) options.set(foldText(spelling), spelling);
  return [...options]
    .map(([folded, spelling]) => ({ folded, spelling }))
    .filter(({ folded }) => folded !== '')
    .sort((a, b) => b.folded.length - a.folded.length || compareText(a.folded, b.folded));
}

/** Separators that hardly any option holds; a comma does not count, since options contain commas. */
const strong = /;|\|\|\||\n/;
const strongEnd = /^\s*(?:;|\|\|\||\n|$)/;
const anyEnd = /^\s*(?:;|\|\|\||\n|,|$)/;
/** What forms write in front of an answer that somebody typed instead of choosing: it runs to the end of the cell. */
const otherPrefix =
  /^(?:other|others|something else|sonstige|sonstiges|anderes|andere|etwas anderes)(?: \([^)]*\))?\s*:\s*/i;

/**
 * One cell of several answers. Options are looked for at the beginning of each answer, the longest first, and must
 * end where the cell or the answer ends; what is no option runs to the next separator: `;`, `|||` or a line break
 * where the cell (or, by `commas: false`, its column) uses one, else `, `. Of `Other: sailing` the answer is `sailing`.
 */
export function splitSet(text: string, options: Options, commas: boolean): string[] {
  const weak = commas && !hasStrongSeparator(text, options);
  const items: string[] = [];
  let rest = text.normalize('NFC').trim();
  while (rest !== '') {
    const { item, length } = firstItem(rest, options, weak);
    if (item !== '') items.push(item);
    rest = rest
      .slice(length)
      .replace(weak ? /^\s*(?:;|\|\|\||\n|,)?/ : /^\s*(?:;|\|\|\|)?/, '')
      .trim();
  }
  return items;
}

/** Does the cell use a separator that is no part of an option? */
export function hasStrongSeparator(text: string, options: Options = []): boolean {
  if (!strong.test(text)) return false;
  let folded = text.normalize('NFC').toLowerCase();
  for (const option of options)
    if (strong.test(option.folded)) folded = folded.replaceAll(option.folded, ' ');
  return strong.test(folded);
}

function firstItem(
  rest: string,
  options: Options,
  weak: boolean,
): { readonly item: string; readonly length: number } {
  const begins = startOf(rest, options[0]?.folded.length ?? 0);
  const end = weak ? anyEnd : strongEnd;
  const option = options.find(({ folded }) => begins(folded) && end.test(rest.slice(folded.length)));
  if (option !== undefined) return { item: option.spelling, length: option.folded.length };
  const other = otherPrefix.exec(rest);
  const from = other?.[0].length ?? 0;
  const separator = weak && other === null ? /,(?:\s|$)|;|\|\|\||\n/ : strong;
  const at = rest.slice(from).search(separator);
  const length = at < 0 ? rest.length : from + at;
  return { item: ownSpelling(rest.slice(from, length), options), length };
}

/**
 * Does the text begin with a folded option? The fold keeps lengths for text without doubled spaces, which exports of forms
 * do not have; others go by the separator.
 */
function startOf(rest: string, longest: number): (folded: string) => boolean {
  // A plain beginning is folded once, not once for each option.
  const head = rest.slice(0, longest).trimEnd();
  const plain = isPlain(head) ? head.toLowerCase() : undefined;
  return (folded) =>
    plain === undefined ? foldText(rest.slice(0, folded.length)) === folded : plain.startsWith(folded);
}

function ownSpelling(piece: string, options: Options): string {
  const folded = foldText(piece);
  return options.find((option) => option.folded === folded)?.spelling ?? piece.replace(/\s+/g, ' ').trim();
}
