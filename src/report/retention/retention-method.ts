import { formatNumber } from '../../model/format-number.ts';
import { tooFewWords } from '../../texts/result-words/result-sentences.ts';
import { formatDay } from '../../time/day.ts';
import type { Inline } from '../document.ts';
import type { RetentionView } from './retention-names.ts';

/** How it was worked out, what limits it, what is suppressed, and what the page does not say. */
export function methodItems(view: RetentionView, limits: readonly string[]): Inline[] {
  const { result, program, words, language } = view;
  const { method } = words;
  const item = (lead: string, text: string): Inline => [{ strong: lead }, ` ${text}`];
  const { min_count: count, min_mean: mean } = program.privacy;
  return [
    item(method.groups[0], method.groups[1](formatDay(result.timeZero, language))),
    item(method.outcome[0], method.outcome[1][result.outcome]),
    ...limitsItems(view),
    item(method.test[0], testWords(view)),
    ...eValueItems(view),
    ...limits.map((text): Inline => [text]),
    ...(result.audience === 'coordinator'
      ? []
      : [item(method.suppression[0], method.suppression[1]({ count, mean }))]),
    item(method.notSaid[0], method.notSaid[1]),
  ];
}

function limitsItems({ result, words }: RetentionView): Inline[] {
  const limits = result.adjusted?.intervalMethod ?? null;
  // Under so few leavers no difference is spoken of.
  if (limits === null || !result.logRank.reportable) return [];
  const [lead, text] = words.method.limits;
  return [[{ strong: lead }, ` ${text[limits]}`]];
}

function testWords({ result, words, language }: RetentionView): string {
  const { chiSquare, df, p, reportable } = result.logRank;
  const { method } = words;
  if (result.design === 'lottery' && reportable) return method.noTest(method.unequalChances);
  if (chiSquare === null || p === null || !reportable) return method.noTest(tooFewWords(result, language));
  const figure = (value: number) => formatNumber(value, { decimals: 2, language });
  return method.test[1]({ chiSquare: figure(chiSquare), df, p: figure(p) });
}

function eValueItems({ result, words, language }: RetentionView): Inline[] {
  const interval = result.eValue?.interval ?? null;
  // Under so few leavers it would speak of a difference that is not spoken of.
  if (interval === null || !result.logRank.reportable) return [];
  const [lead, text] = words.method.eValue;
  const value = formatNumber(interval, { decimals: 2, language });
  return [[{ strong: lead }, ` ${text(value, interval === 1)}`]];
}
