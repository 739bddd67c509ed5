import { formatNumber } from '../../model/format-number.ts';
import { matchStanding } from '../../model/match-standing.ts';
import { listed } from '../../texts/counted.ts';
import { type Objective, objectiveWords } from '../../texts/match-words/objective-words.ts';
import { formatDay } from '../../time/day.ts';
import type { Block } from '../document.ts';
import {
  type AuditView,
  columnsOf,
  factsBlock,
  missing,
  note,
  prose,
  tableBlock,
  text,
} from './audit-view.ts';

/** What the last match rests on, and what a check of it found for this page. */
export function matchBlocks(view: AuditView): Block[] {
  const { result, words, language } = view;
  const { match, verify } = result;
  const { terms, madeOn, unreadable, none, again } = words.match;
  if (verify === null) return [prose(none)];
  const objective = match?.objective as Objective | undefined;
  return [
    factsBlock([
      ...(match === null || objective === undefined
        ? [[terms.made, unreadable] as const]
        : [
            [terms.made, madeOn({ day: formatDay(match.madeOn, language), version: match.madeBy })] as const,
            [terms.objective, `${objective} (${objectiveWords(objective, language)})`] as const,
            [terms.seed, [{ code: match.seed }]] as const,
            [terms.hash, match.sha256] as const,
          ]),
      [terms.result, resultWords(view)],
    ]),
    ...faultsBlocks(view),
    note(again),
  ];
}

function resultWords({ result, words, language }: AuditView): string {
  const { verify } = result;
  if (verify === null) return words.match.none;
  const standing = matchStanding(verify);
  if (standing !== 'holds') return words.match.amiss[standing];
  const { pairs, eligible, restsOnSolver: open } = verify;
  const looked = pairs === null || eligible === null ? '' : words.match.looked(pairs, eligible);
  if (open === undefined) return words.match.valid(looked);
  const { rests, places, points } = words.match;
  const parts = [
    ...(open.places === 0 ? [] : [places(open.places)]),
    ...(open.points === 0 ? [] : [points(formatNumber(open.points, { decimals: 2, language }))]),
  ];
  return `${words.match.valid(looked)}${rests(listed(parts, language))}`;
}

function faultsBlocks({ result, words }: AuditView): Block[] {
  const { faultsCaption, columns, checks, hiddenDetail } = words.match;
  const faults = result.verify?.faults ?? [];
  if (faults.length === 0) return [];
  const nameOf = (check: string): string => (Object.hasOwn(checks, check) ? (checks[check] ?? check) : check);
  return [
    tableBlock({
      id: 'match-faults',
      caption: faultsCaption,
      layout: 'stack',
      columns: columnsOf(['check', 'detail'], columns),
      rows: faults.map(({ check, detail }) => ({
        cells: [text(nameOf(check), check), detail === null ? missing(hiddenDetail) : text(detail)],
      })),
    }),
  ];
}
