import { compareText } from '../model/order.ts';
import { foldText } from './fold-text.ts';

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

/** A separator that no option holds; a comma does not count, since options contain commas. */
const strong = /;|\|\|\||\n/;

/**
 * One cell of several answers. Options are looked for at the beginning of each answer, the longest first, and must
 * end where the cell or the answer ends; what is no option runs to the next separator: `;`, `|||` or a line break
 * where the cell (or, by `commas: false`, its column) uses one, else `, `.
 */
export function splitSet(text: string, options: Options, commas: boolean): string[] {
  const items: string[] = [];
  for (const piece of text.split(strong))
    items.push(
      ...(commas && !strong.test(text) ? splitCommas(piece, options) : [ownSpelling(piece, options)]),
    );
  return items.filter((item) => item !== '');
}

/** Does the cell use a separator that cannot be part of an option? */
export function hasStrongSeparator(text: string): boolean {
  return strong.test(text);
}

function ownSpelling(piece: string, options: Options): string {
  const folded = foldText(piece);
  return options.find((option) => option.folded === folded)?.spelling ?? piece.replace(/\s+/g, ' ').trim();
}

function splitCommas(piece: string, options: Options): string[] {
  const items: string[] = [];
  let rest = piece.trim();
  while (rest !== '') {
    const option = options.find(({ folded }) => startsWithOption(rest, folded));
    const comma = rest.search(/,(\s|$)/);
    const length = option !== undefined ? option.folded.length : comma < 0 ? rest.length : comma;
    items.push(option?.spelling ?? ownSpelling(rest.slice(0, length), options));
    rest = rest.slice(length).replace(/^\s*,/, '').trim();
  }
  return items;
}

/** The fold keeps lengths for text without doubled spaces, which exports of forms do not have; others go by the separator. */
function startsWithOption(rest: string, folded: string): boolean {
  const head = rest.slice(0, folded.length);
  return foldText(head) === folded && /^\s*(,|$)/.test(rest.slice(folded.length));
}
