import { formatNumber } from '../../model/format-number.ts';
import { capitalised } from '../../texts/counted.ts';
import { calledName } from '../../texts/person-names.ts';
import { stateWords } from '../../texts/state-words.ts';
import type { Block, Inline, Section } from '../document.ts';
import { pairsOnPage } from '../match/pairs-on-page.ts';
import { datesBlocks } from './pair-dates.ts';
import { peopleBlock, privateBlocks } from './pair-people.ts';
import { decisionBlocks, recordBlocks } from './pair-record.ts';
import { scoreBlock, whyBlocks } from './pair-score.ts';
import type { PairView, PlacedPair } from './pair-view.ts';

export type PairArticle = PlacedPair & { readonly article: Section };

/** Everything about each pair, by the mentee's name. They read the same on whatever page they stand. */
export function pairArticles(view: PairView): PairArticle[] {
  return view.placed.map((placed) => ({ ...placed, article: articleOf(placed, view) }));
}

function articleOf(placed: PlacedPair, view: PairView): Section {
  const { pair, anchor } = placed;
  const { words, people } = view;
  return {
    id: anchor,
    article: true,
    title: words.pair(people.name(pair.mentee), people.name(pair.mentor)),
    blocks: [
      { kind: 'prose', text: standing(placed, view) },
      peopleBlock(placed, view),
      ...scoreBlock(placed, view),
      ...whyBlocks(placed, view),
      ...decisionBlocks(placed, view),
      ...recordBlocks(placed, view),
      ...datesBlocks(placed, view),
      ...privateBlocks(placed, view),
      waysOut(placed, view),
    ],
  };
}

/** The id of the section with all mentees' names. */
export const mentees = 'mentees';

/** The pair in one line: its number, where it stands, its points, and who chose it. */
function standing({ pair }: PlacedPair, { words, language }: PairView): Inline {
  const state = pair.state === 'draft' ? words.draft : stateWords(language).pairing[pair.state];
  const points =
    pair.score === null ? words.notScored : words.scored(formatNumber(pair.score, { language, decimals: 2 }));
  return [{ strong: pair.id }, ` · ${[capitalised(state), points, words.origin[pair.origin]].join(' · ')}`];
}

/** Where to read on: the sheets of the two, the row in the overview, all names. */
function waysOut({ pair }: PlacedPair, view: PairView): Block {
  const { words, people, language, sheetOf, overview, names } = view;
  const rowShown = pairsOnPage(view.placed.length) === view.placed.length;
  const sheets = (['mentee', 'mentor'] as const).flatMap((role) => {
    const href = sheetOf(pair[role], role);
    return href === undefined
      ? []
      : [{ link: words.sheetOf(calledName(people.name(pair[role]), language)), href }];
  });
  const links = [
    ...sheets,
    { link: words.inOverview, href: `${overview}#${rowShown ? pair.id : 'pairs'}` },
    { link: words.allNames, href: `${names}#${mentees}` },
  ];
  return { kind: 'note', text: links.flatMap((link, i) => (i === 0 ? [link] : [' · ', link])) };
}
