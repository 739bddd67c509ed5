import { formatNumber } from '../../model/format-number.ts';
import { personLanguage } from '../../model/person-language.ts';
import type { Criterion } from '../../schema/program-criteria.ts';
import { calledName } from '../../texts/person-names.ts';
import type { Block, Inline, TableRow } from '../document.ts';
import { mostPoints } from '../match/match-pairs-table.ts';
import type { ScoredPair } from '../pair-facts.ts';
import { partWords } from '../part-words.ts';
import { whySentences } from '../sheets/why-words.ts';
import type { PairView, PlacedPair } from './pair-view.ts';

/** The two and their parts, where both still stand in the people files. */
export function scoredPair({ pair }: PlacedPair, { people }: PairView): ScoredPair | undefined {
  const mentee = people.person(pair.mentee);
  const mentor = people.person(pair.mentor);
  return mentee === undefined || mentor === undefined ? undefined : { mentee, mentor, parts: pair.parts };
}

/** The score as a sum that anybody can repeat, each part with its weight and why; nothing where the pair has no parts. */
export function scoreBlock(placed: PlacedPair, view: PairView): Block[] {
  const { pair, anchor } = placed;
  const { words, basis, language } = view;
  const two = scoredPair(placed, view);
  if (pair.score === null || pair.parts.length === 0 || two === undefined) return [];
  const most = mostPoints(basis.criteria);
  const column = (id: string, title: string, numeric = false) => ({ id, title, numeric });
  const rows = basis.criteria.flatMap((criterion, i): TableRow[] => {
    const part = pair.parts.find((p) => p.criterion === criterion.name);
    if (part === undefined) return [];
    const atMost = most[i] ?? 0;
    return [
      {
        cells: [
          { type: 'text', text: criterion.name, ...weightOf(criterion, atMost, view) },
          { type: 'number', value: part.value * atMost, decimals: 2 },
          { type: 'number', value: atMost, decimals: 2 },
          { type: 'text', text: partWords(criterion, part, two, { ...basis, language }) },
        ],
      },
    ];
  });
  const table = {
    id: `${anchor}-score`,
    caption: words.score(formatNumber(pair.score, { language, decimals: 2 })),
    layout: 'stack' as const,
    columns: [
      column('criterion', words.criterion),
      column('points', words.points, true),
      column('most', words.atMost, true),
      column('because', words.because),
    ],
    rows,
  };
  return [{ kind: 'table', table }];
}

/** The weight, where the points it gives are not the same figure. */
function weightOf({ weight }: Criterion, atMost: number, { words, language }: PairView): { small?: string } {
  if (Math.abs(weight - atMost) < 0.005) return {};
  const decimals = Number.isInteger(weight) ? 0 : 3;
  return { small: words.weight(formatNumber(weight, { language, decimals })) };
}

/** The reasons as they stand on the sheets of the two, in the language of each. */
export function whyBlocks(placed: PlacedPair, view: PairView): Block[] {
  const { words, basis, language } = view;
  const two = scoredPair(placed, view);
  if (two === undefined) return [];
  const items = (['mentee', 'mentor'] as const).map((reader): { term: string; text: Inline } => {
    const own = personLanguage(two[reader], language, reader);
    const said = whySentences(two, basis, reader, own).join(' ');
    const read = own === language ? said : { lang: own, text: said };
    return {
      term: words.reads(calledName(two[reader].name, language)),
      text: [said === '' ? words.nothingToSay : read],
    };
  });
  return [
    { kind: 'heading', text: words.why },
    { kind: 'facts', items },
  ];
}
