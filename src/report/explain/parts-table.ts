import type { Table } from '../document.ts';
import { mostPoints, ofPoints } from '../match/match-pairs-table.ts';
import type { ScoredPair, WhyBasis } from '../pair-facts.ts';
import { partWords } from '../part-words.ts';

/** A score as a sum that anybody can repeat: points of each criterion, how many it could give, and why. */
export function partsTable(id: string, pair: ScoredPair, basis: WhyBasis): Table {
  const most = mostPoints(basis.criteria);
  return {
    id,
    caption: '',
    layout: 'stack',
    columns: [
      { id: 'criterion', title: 'Criterion', numeric: false },
      { id: 'points', title: 'Points', numeric: true },
      { id: 'most', title: 'At most', numeric: false },
      { id: 'words', title: 'Because', numeric: false },
    ],
    rows: basis.criteria.flatMap((criterion, i) => {
      const part = pair.parts.find((p) => p.criterion === criterion.name);
      if (part === undefined) return [];
      return [
        {
          cells: [
            { type: 'text', text: criterion.name },
            { type: 'number', value: part.value * (most[i] ?? 0), decimals: 2 },
            { type: 'text', text: ofPoints(most[i] ?? 0) },
            { type: 'text', text: partWords(criterion, part, pair, basis) },
          ],
        },
      ];
    }),
  };
}
