import { groupByEach } from '../../model/group-by.ts';
import type { Document, Inline, Section } from '../document.ts';
import { mentees } from './pair-article.ts';
import { inNameOrder } from './pair-names.ts';
import { nameBlocks, pageFrame } from './pair-pages.ts';
import type { PairPart } from './pair-parts.ts';
import type { UnitArticle, UnitView } from './unit-view.ts';

type Address = (article: UnitArticle) => string;
const here: Address = ({ anchor }) => `#${anchor}`;

/** All units on one page: everybody's name, then an article each. */
export function unitsDocument(view: UnitView, articles: readonly UnitArticle[]): Document {
  return {
    ...unitFrame(view),
    lead: [leadOf(view, articles)],
    sections: [namesSection(articles, view, here), ...articles.map(({ article }) => article)],
  };
}

/** The frame of the pages of pairs, with the words for what meets here. */
function unitFrame(view: UnitView) {
  const { format } = view.folder.program;
  const { titles, notes } = view.unitWords;
  return { ...pageFrame(view), title: titles[format], audienceNote: notes[format] };
}

function leadOf({ unitWords: words, units, folder }: UnitView, articles: readonly UnitArticle[]): string {
  const { format } = folder.program;
  const people = new Set(articles.flatMap((one) => one.people)).size;
  const rounds = articles.filter(({ anchor, unit }) => anchor !== unit).length;
  return rounds === articles.length && rounds > 0
    ? words.leadOfRounds(rounds, people)
    : words.lead(format === 'group' || format === 'circle' ? format : 'other', units.length, people);
}

/** The names alone, where the units stand on several pages. */
export function unitIndexDocument(
  view: UnitView,
  parts: readonly PairPart<UnitArticle>[],
  pageOf: (part: PairPart<UnitArticle>) => string,
): Document {
  const { words, unitWords } = view;
  const pages = new Map(
    parts.flatMap((part) => part.articles.map(({ anchor }): [string, string] => [anchor, pageOf(part)])),
  );
  const articles = parts.flatMap((part) => part.articles);
  const items = parts.map(
    (part): Inline => [
      { link: part.title, href: pageOf(part) },
      `, ${unitWords.pageUnits(part.articles.length)}`,
    ],
  );
  return {
    ...unitFrame(view),
    lead: [leadOf(view, articles)],
    sections: [
      { id: 'pages', title: words.pages, blocks: [{ kind: 'list', ordered: false, columns: true, items }] },
      namesSection(articles, view, ({ anchor }) => `${pages.get(anchor) ?? ''}#${anchor}`),
    ],
  };
}

/** One of several pages: its own names, and its articles. */
export function unitPartDocument(view: UnitView, { title, articles }: PairPart<UnitArticle>): Document {
  const { words, unitWords, names } = view;
  return {
    ...unitFrame(view),
    title: words.partTitle(title),
    lead: [`${unitWords.leadOfPart(articles.length)} `, { link: words.allNames, href: names }],
    sections: [namesSection(articles, view, here), ...articles.map(({ article }) => article)],
  };
}

/** Everybody once, with all they are in: by its name, or the numbers of their rounds. */
function namesSection(articles: readonly UnitArticle[], view: UnitView, address: Address): Section {
  const { people, unitWords } = view;
  const of = groupByEach(articles, (article) => article.people);
  const ids = inNameOrder([...of.keys()], people.name, (id) => id);
  const item = (id: string): Inline => {
    const links = (of.get(id) ?? []).map((one) => ({ link: one.label(id), href: address(one) }));
    return [`${people.name(id)}: `, ...links.flatMap((link, i) => (i === 0 ? [link] : [' · ', link]))];
  };
  return { id: mentees, title: unitWords.everybody, blocks: nameBlocks(ids, people.name, item, view) };
}
