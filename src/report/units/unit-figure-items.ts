import { formatNumber, formatShare } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { type OverviewWords, overviewWords } from '../../texts/match-words/overview-words.ts';
import { targetWords } from '../../texts/target-words.ts';
import { type UnitWords, unitWords } from '../../texts/unit-words/unit-words.ts';
import type { Figure } from '../document.ts';
import type { MatchFigures } from '../match/match-figures.ts';
import type { MatchPageInput } from '../match/match-overview.ts';
import { methodOfResult, sizeOf } from './unit-figures.ts';

type Told = Pick<MatchPageInput, 'result' | 'folder'> & { readonly figures: MatchFigures };
type Words = { readonly language: Language; readonly unit: UnitWords; readonly page: OverviewWords };

/** People placed, units and their sizes, the middle score. */
export function unitFigureItems(view: Told, language: Language): Figure[] {
  const words: Words = { language, unit: unitWords(language), page: overviewWords(language) };
  return [placedFigure(view, words), ...unitsFigures(view, words), ...middleFigure(view, words)];
}

const counted = (value: number, { language }: Words): string => formatNumber(value, { language });

/** Of registered pairs, which nobody matched, their number and no share. */
function placedFigure({ result, folder }: Told, words: Words): Figure {
  const { unit, page, language } = words;
  const method = methodOfResult(result);
  const label = unit.placedLabel(method);
  if (method === 'informal') return { label, value: counted(result.pairings.length, words), detail: '' };
  const { matched, seats } = result.objective;
  const target = folder.program.targets['match-rate'];
  return {
    label,
    value: counted(matched, words),
    of: page.of(seats),
    detail: [
      seats === 0 ? page.none : formatShare(matched / seats, { language }),
      ...(target === undefined ? [] : [page.target(targetWords(target, language))]),
    ].join('; '),
  };
}

function unitsFigures({ result: { format, groups, rounds } }: Told, words: Words): Figure[] {
  const label = words.unit.unitsLabel(methodOfResult({ format }));
  const sizes = groups.map(sizeOf).sort((a, b) => a - b);
  const figure = (value: number, detail: string): Figure[] =>
    value === 0 ? [] : [{ label, value: counted(value, words), detail }];
  const inRounds = rounds.map(
    ({ round, pairings }) => `${words.unit.round(round)}: ${counted(pairings.length, words)}`,
  );
  return [
    ...figure(sizes.length, words.unit.sizes(sizes[0] ?? 0, sizes.at(-1) ?? 0)),
    ...figure(rounds.length, inRounds.join(', ')),
  ];
}

function middleFigure({ figures: { median, scores } }: Told, words: Words): Figure[] {
  const [low, high] = [scores[0], scores.at(-1)];
  if (median === undefined || low === undefined || high === undefined) return [];
  const points = (value: number) => formatNumber(value / 100, { decimals: 2, language: words.language });
  return [
    {
      label: words.page.middleLabel,
      value: points(median),
      of: words.page.of(100),
      detail: words.unit.middle({ rows: scores.length, low: points(low), high: points(high) }),
    },
  ];
}
