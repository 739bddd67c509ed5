import { formatNumber, formatRange, formatShare, narrowSpace } from '../model/format-number.ts';
import type { Language } from '../model/language.ts';
import type { Cell } from '../report/document.ts';
import { formatDay } from '../time/day.ts';

/** What stands in for a figure that disclosure control withholds. */
export const suppressedMark = '[c]';

/**
 * A cell as one line of words, for pages and terminals: per cent with its sign, intervals with "to". The smaller words
 * of a cell (`small`) are not part of it; shares of an interval carry the sign once, at the end.
 */
export function cellText(cell: Cell, language: Language): string {
  switch (cell.type) {
    case 'text':
      return cell.text;
    case 'number':
      return formatNumber(cell.value, { decimals: cell.decimals, sign: cell.sign ?? false, language });
    case 'share':
      return formatShare(cell.value, { decimals: cell.decimals, language });
    case 'score':
      return formatNumber(cell.value, { decimals: 2, language });
    case 'interval':
      return intervalText(cell, language);
    case 'day':
      return formatDay(cell.day, language);
    case 'state':
    case 'missing':
      return cell.word;
    case 'suppressed':
      return suppressedMark;
    default:
      return cell satisfies never;
  }
}

function intervalText(cell: Extract<Cell, { type: 'interval' }>, language: Language): string {
  const { low, high, decimals, unit } = cell;
  if (unit === 'share') return `${formatRange(low * 100, high * 100, { decimals, language })}${narrowSpace}%`;
  return formatRange(low, high, { decimals, sign: unit === 'points', language });
}

/** The smaller words under a cell's figure, where it has any. */
export function smallOf(cell: Cell): string | undefined {
  return cell.type === 'text' || cell.type === 'share' || cell.type === 'number' ? cell.small : undefined;
}
