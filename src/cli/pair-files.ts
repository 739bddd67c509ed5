import type { Person, Role } from '../model/person.ts';
import type { PlannedFile } from '../model/plan.ts';
import { safeName } from '../model/safe-name.ts';
import { articleBytes, renderHtml } from '../render/html.tsx';
import type { Document } from '../report/document.ts';
import { type PairArticle, pairArticles } from '../report/pairs/pair-article.ts';
import { pairIndexDocument, pairPartDocument, pairsDocument } from '../report/pairs/pair-pages.ts';
import { type PairPart, partPairs } from '../report/pairs/pair-parts.ts';
import { type PairsInput, pairView } from '../report/pairs/pair-view.ts';
import { unitArticles } from '../report/pairs/unit-articles.ts';
import { unitIndexDocument, unitPartDocument, unitsDocument } from '../report/pairs/unit-pages.ts';
import { type UnitArticle, unitView } from '../report/pairs/unit-view.ts';
import { unitsOfPairs } from '../report/units-of-pairs.ts';
import { agendaTitles } from '../templates/meeting-agenda.ts';
import { unitSheetPath } from './unit-sheet-files.ts';

/** The page with all names, beside the overview. */
const names = 'pairs.html';

/** Over this a page opens slowly on a phone and is too large for many mailboxes. */
const largestPage = 2_000_000;
/** What a page needs besides its articles, and a pair in the index of names. */
const frameBytes = 60_000;
const nameBytes = 300;

export type PairFiles = {
  readonly files: readonly PlannedFile[];
  /** Where each pair stands, by its id, seen from out/match/: `pairs.html#P12`. */
  readonly links: ReadonlyMap<string, string>;
};

type PairPages = Omit<PairsInput, 'overview' | 'names' | 'sheetOf' | 'agendaTitles'>;

/** What is the same for all of these pages. */
function pageFrame({ folder: { program } }: PairPages) {
  const titles = agendaTitles({ program, style: 'pair', language: program.language });
  return { overview: 'overview.html', names, agendaTitles: titles };
}

/**
 * The coordinator's pages with everything about each pair: one, out/match/pairs.html; where it would be too large, the
 * page of names under that name, and the pairs on `pairs-a.html`, `pairs-b-c.html` … beside it. `sheets`: the paths of
 * the sheets that are written with them.
 */
export function pairFiles(
  { sheets, ...input }: PairPages & { readonly sheets: readonly string[] },
  most: number = largestPage,
): PairFiles {
  const written = new Set(sheets);
  const people = new Map(input.folder.cohort.people.map((person) => [person.id, person]));
  const sheetOf = (id: string, role: Role): string | undefined => {
    const person = people.get(id);
    const path = person === undefined ? '' : sheetPath(person, role);
    return written.has(path) ? path.slice('out/match/'.length) : undefined;
  };
  const { format } = input.folder.program;
  const together = unitsOfPairs(input.pairs, format).some(({ kind }) => kind !== 'pair');
  if (format !== 'one-to-one' && together) return unitFiles({ ...input, written }, most);
  const view = pairView({ ...input, ...pageFrame(input), sheetOf });
  const articles = pairArticles(view);
  const whole = pairsDocument(view, articles);
  const bytesOf = ({ article }: PairArticle): number => articleBytes(article, whole) + nameBytes;
  const room = most - frameBytes;
  // In the index of one page every pair stands twice.
  const all = articles.reduce((sum, one) => sum + bytesOf(one) + nameBytes, 0);
  if (all <= room) return { files: [pageFile(names, whole)], links: linksTo(names, articles) };
  const nameOf = ({ pair }: PairArticle): string => view.people.name(pair.mentee);
  const parts = partPairs(articles, view, { most: room, bytesOf, nameOf });
  return {
    files: [
      pageFile(names, pairIndexDocument(view, parts, pageOf)),
      ...parts.map((part) => pageFile(pageOf(part), pairPartDocument(view, part))),
    ],
    links: new Map(parts.flatMap((part) => [...linksTo(pageOf(part), part.articles)])),
  };
}

/** The same of groups, circles, peers and rotations: an article each, of a rotation one a round. */
function unitFiles(
  { written, ...input }: PairPages & { readonly written: ReadonlySet<string> },
  most: number,
): PairFiles {
  const people = new Map(input.folder.cohort.people.map((person) => [person.id, person]));
  const unitSheetOf = (id: string, unit: string): string | undefined => {
    const person = people.get(id);
    const path = person === undefined ? '' : unitSheetPath(person, unit);
    return written.has(path) ? path.slice('out/match/'.length) : undefined;
  };
  const view = unitView({ ...input, ...pageFrame(input), unitSheetOf });
  const articles = unitArticles(view);
  const whole = unitsDocument(view, articles);
  const bytesOf = (one: UnitArticle): number =>
    articleBytes(one.article, whole) + one.people.length * nameBytes;
  const room = most - frameBytes;
  if (articles.reduce((sum, one) => sum + bytesOf(one), 0) <= room)
    return { files: [pageFile(names, whole)], links: linksToUnits(names, articles) };
  const nameOf = ({ name }: UnitArticle): string => name;
  const parts = partPairs(articles, view, { most: room, bytesOf, nameOf });
  return {
    files: [
      pageFile(names, unitIndexDocument(view, parts, pageOf)),
      ...parts.map((part) => pageFile(pageOf(part), unitPartDocument(view, part))),
    ],
    links: new Map(parts.flatMap((part) => [...linksToUnits(pageOf(part), part.articles)])),
  };
}

/** Of a rotation its first round. */
const linksToUnits = (page: string, articles: readonly UnitArticle[]): ReadonlyMap<string, string> =>
  new Map([...articles].reverse().map(({ unit, anchor }) => [unit, `${page}#${anchor}`]));

const sheetPath = (person: Person, role: Role): string =>
  `out/match/sheets/${role}s/${safeName(person.name, person.id)}.html`;

const pageOf = ({ name }: Pick<PairPart, 'name'>): string => `pairs-${name}.html`;

const pageFile = (name: string, document: Document): PlannedFile => ({
  path: `out/match/${name}`,
  content: renderHtml(document),
  kind: 'rendering',
});

const linksTo = (page: string, articles: readonly PairArticle[]): ReadonlyMap<string, string> =>
  new Map(articles.map(({ pair, anchor }) => [pair.id, `${page}#${anchor}`]));
