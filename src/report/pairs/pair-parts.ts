import type { PairArticle } from './pair-article.ts';
import { byInitial } from './pair-names.ts';
import type { PairView } from './pair-view.ts';

/** Pairs that stand on one page, in order; `name` tells its file from the others: `a`, `b-c`, `m-2`, `other`. */
export type PairPart<A = PairArticle> = {
  readonly name: string;
  readonly title: string;
  readonly articles: readonly A[];
};

type Weighed<A> = {
  readonly initials: readonly string[];
  readonly articles: readonly A[];
  readonly bytes: number;
};

/**
 * The pairs by the first letter of the mentee's name, neighbouring letters together while they stay under `most` bytes. A
 * letter that is too large by itself is numbered.
 */
export function partPairs<A>(
  articles: readonly A[],
  { words }: Pick<PairView, 'words'>,
  {
    most,
    bytesOf,
    nameOf,
  }: {
    readonly most: number;
    readonly bytesOf: (one: A) => number;
    readonly nameOf: (one: A) => string;
  },
): PairPart<A>[] {
  const parts: Weighed<A>[] = [];
  for (const { initial, things } of byInitial(articles, nameOf)) {
    const bytes = things.reduce((sum, one) => sum + bytesOf(one), 0);
    const last = parts.at(-1);
    if (last !== undefined && last.bytes + bytes <= most)
      parts[parts.length - 1] = {
        initials: [...last.initials, initial],
        articles: [...last.articles, ...things],
        bytes: last.bytes + bytes,
      };
    else parts.push({ initials: [initial], articles: things, bytes });
  }
  return parts.flatMap((part) => {
    const pages = part.bytes <= most ? [part.articles] : inPieces(part.articles, most, bytesOf);
    return pages.map((page, i) => named(part, page, pages.length === 1 ? undefined : i + 1, words));
  });
}

/** In order, in as few pieces as hold them, each about as large as the others. */
function inPieces<A>(articles: readonly A[], most: number, bytesOf: (one: A) => number): A[][] {
  const total = articles.reduce((sum, one) => sum + bytesOf(one), 0);
  const each = total / Math.ceil(total / most);
  const pieces: A[][] = [];
  let [before, inPiece] = [0, 0];
  for (const one of articles) {
    const own = bytesOf(one);
    if (pieces.length === 0 || before >= each * pieces.length || inPiece + own > most) {
      pieces.push([]);
      inPiece = 0;
    }
    pieces.at(-1)?.push(one);
    before += own;
    inPiece += own;
  }
  return pieces;
}

function named<A>(
  { initials }: Weighed<A>,
  articles: readonly A[],
  number: number | undefined,
  words: PairView['words'],
): PairPart<A> {
  const ends = [...new Set([initials[0] ?? '', initials.at(-1) ?? ''])];
  const nth = number === undefined ? [] : [number];
  return {
    name: [...ends.map((initial) => (initial === '' ? 'other' : initial.toLowerCase())), ...nth].join('-'),
    title: [ends.map((initial) => initial || words.otherNames).join(` ${words.to} `), ...nth].join(', '),
    articles,
  };
}
