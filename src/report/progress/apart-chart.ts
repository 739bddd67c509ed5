import { formatNumber } from '../../model/format-number.ts';
import type { ProgressResult } from '../../schema/progress-result.ts';
import type { Speech } from '../../texts/progress-words/company.ts';
import { progressWords } from '../../texts/progress-words/progress-words.ts';
import { waveInSentence } from '../../texts/wave-words.ts';
import type { Chart } from '../document.ts';

/**
 * How far apart the two sides are on satisfaction, in the wave quoted: less than a quarter of the scale, up to half of it, or
 * more. Undefined where single pairings are not to be shown, or none has answers of both sides.
 */
export function apartChart(
  { disagreement, satisfactionScale: scale, metrics }: ProgressResult,
  { language, company }: Speech,
): Chart | undefined {
  const pairs = disagreement.filter(({ question }) => question === 'satisfaction');
  const [first] = pairs;
  if (first === undefined || scale === null) return undefined;
  const words = progressWords(language, company).pictures.apart;
  const [quarter, half] = [(scale.max - scale.min) / 4, (scale.max - scale.min) / 2];
  const gaps = pairs.map(({ mentee, mentor }) => Math.abs(mentee - mentor));
  const near = gaps.filter((gap) => gap < quarter).length;
  const far = gaps.filter((gap) => gap >= half).length;
  const counts = [near, gaps.length - near - far, far];
  const figure = (value: number) => formatNumber(value, { language });
  const end = (value: number) => formatNumber(value, { decimals: Number.isInteger(value) ? 0 : 1, language });
  const limits = [end(quarter), end(half)] as const;
  const rows = words.rows(limits).map((label, i) => ({ label, value: counts[i] ?? 0 }));
  const asked = metrics.find(({ id }) => id === 'satisfaction-disagreement')?.asked ?? pairs.length;
  return {
    kind: 'bars',
    id: 'fig-apart',
    finding: words.finding({
      ...{ near, far, all: gaps.length, limits },
      wave: waveInSentence(first.wave, language),
    }),
    measure: words.measure({ min: end(scale.min), max: end(scale.max) }, { n: pairs.length, of: asked }),
    alternative: words.alternative(rows.map((row) => `${row.label} ${figure(row.value)}`).join(', ')),
    source: words.source,
    rows: rows.map((row) => ({ ...row, strong: figure(row.value), text: '', ours: true })),
    table: {
      id: 'apart-table',
      caption: words.caption,
      layout: 'tight',
      columns: [
        { id: 'apart', title: words.columns.apart, numeric: false },
        { id: 'count', title: words.columns.count, numeric: true },
      ],
      rows: rows.map(({ label, value }) => ({
        cells: [
          { type: 'text', text: label },
          { type: 'number', value, decimals: 0 },
        ],
      })),
    },
  };
}
