import type { Block, Document, Inline, Section } from '../document.ts';
import { mentees, type PairArticle } from './pair-article.ts';
import { byInitial, inNameOrder } from './pair-names.ts';
import type { PairPart } from './pair-parts.ts';
import type { PairView, PlacedPair } from './pair-view.ts';

/** From so many names on, an index has the letters between them. */
const manyNames = 40;

/** Where a pair stands, seen from the page. */
type Address = (placed: PlacedPair) => string;

const here: Address = ({ anchor }) => `#${anchor}`;

/** All pairs on one page: the names, then one article each. */
export function pairsDocument(view: PairView, articles: readonly PairArticle[]): Document {
  const { words } = view;
  return {
    ...pageFrame(view),
    title: words.title,
    lead: [words.lead(articles.length)],
    sections: [
      menteesSection(articles, view, here),
      mentorsSection(articles, view, here),
      ...articles.map(({ article }) => article),
    ],
  };
}

/** The names alone, where the pairs stand on several pages; `pageOf` a part: where its page lies, seen from here. */
export function pairIndexDocument(
  view: PairView,
  parts: readonly PairPart[],
  pageOf: (part: PairPart) => string,
): Document {
  const { words, placed } = view;
  const pages = new Map(
    parts.flatMap((part) => part.articles.map(({ anchor }): [string, string] => [anchor, pageOf(part)])),
  );
  const address: Address = ({ anchor }) => `${pages.get(anchor) ?? ''}#${anchor}`;
  const items = parts.map(
    (part): Inline => [
      { link: part.title, href: pageOf(part) },
      `, ${words.pagePairs(part.articles.length)}`,
    ],
  );
  return {
    ...pageFrame(view),
    title: words.title,
    lead: [words.leadOfIndex(placed.length, parts.length)],
    sections: [
      {
        id: 'pages',
        title: words.pages,
        blocks: [{ kind: 'list', ordered: false, columns: true, items }],
      },
      menteesSection(placed, view, address),
      mentorsSection(placed, view, address),
    ],
  };
}

/** One of several pages: its own names, and its articles. */
export function pairPartDocument(view: PairView, { title, articles }: PairPart): Document {
  const { words, names } = view;
  return {
    ...pageFrame(view),
    title: words.partTitle(title),
    lead: [`${words.leadOfPart(articles.length)} `, { link: words.allNames, href: names }],
    sections: [menteesSection(articles, view, here), ...articles.map(({ article }) => article)],
  };
}

export function pageFrame({
  folder,
  words,
  language,
  today,
  footer,
}: Pick<PairView, 'folder' | 'words' | 'language' | 'today' | 'footer'>): Omit<
  Document,
  'title' | 'lead' | 'sections'
> {
  return {
    kind: 'report',
    program: folder.program.name,
    audience: 'coordinator',
    audienceNote: words.audienceNote,
    asOf: today,
    language,
    footer,
  };
}

function menteesSection(placed: readonly PlacedPair[], view: PairView, address: Address): Section {
  const { words, people } = view;
  const nameOf = ({ pair }: PlacedPair): string => people.name(pair.mentee);
  const item = (one: PlacedPair): Inline => [
    { link: nameOf(one), href: address(one) },
    ` ${words.with} ${people.name(one.pair.mentor)}`,
  ];
  return { id: mentees, title: words.menteesByName, blocks: nameBlocks(placed, nameOf, item, view) };
}

/** Every mentor once, with all their mentees. */
function mentorsSection(placed: readonly PlacedPair[], view: PairView, address: Address): Section {
  const { words, people } = view;
  const ids = [...new Set(placed.map(({ pair }) => pair.mentor))];
  const mentors = inNameOrder(ids, people.name, (id) => id);
  const item = (mentor: string): Inline => {
    const links = view
      .pairsOf(mentor)
      .map((one) => ({ link: people.name(one.pair.mentee), href: address(one) }));
    return [
      `${people.name(mentor)} ${words.with} `,
      ...links.flatMap((link, i) => (i === 0 ? [link] : [', ', link])),
    ];
  };
  return { id: 'mentors', title: words.mentorsByName, blocks: nameBlocks(mentors, people.name, item, view) };
}

/** Names one after another; of many each letter has a heading. */
export function nameBlocks<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
  item: (thing: T) => Inline,
  { words }: Pick<PairView, 'words'>,
): Block[] {
  const list = (some: readonly T[]): Block => ({
    kind: 'list',
    ordered: false,
    columns: true,
    items: some.map(item),
  });
  if (things.length < manyNames) return [list(things)];
  return byInitial(things, nameOf).flatMap(({ initial, things: some }): Block[] => [
    { kind: 'heading', text: initial === '' ? words.otherNames : initial },
    list(some),
  ]);
}
