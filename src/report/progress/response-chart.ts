import { formatNumber, formatShare } from '../../model/format-number.ts';
import type { ProgressResult } from '../../schema/progress-result.ts';
import type { Speech } from '../../texts/progress-words/company.ts';
import { progressWords } from '../../texts/progress-words/progress-words.ts';
import { waveInSentence, waveWords } from '../../texts/wave-words.ts';
import type { Chart, Table } from '../document.ts';

type Wave = ProgressResult['waves'][number];

/** Who answered, wave by wave; one that nobody has answered may never have been sent, and is left out as in the rate. */
export function responseChart({ waves, metrics }: ProgressResult, speech: Speech): Chart | undefined {
  const sent = new Set(waves.filter(({ answered }) => answered > 0).map(({ wave }) => wave));
  const rows = waves.filter(({ wave, asked }) => sent.has(wave) && asked > 0);
  // The wave that the page quotes elsewhere; else the latest.
  const quoted = metrics.find(
    ({ id, wave }) => id === 'satisfaction' && wave !== undefined && sent.has(wave),
  );
  const wave = quoted?.wave ?? rows.at(-1)?.wave;
  if (wave === undefined) return undefined;
  const { language, company } = speech;
  const { pictures, sides, metrics: figures } = progressWords(language, company);
  const counts = (one: Wave) => ({ side: one.side, n: one.answered, of: one.asked });
  const words = pictures.response;
  return {
    kind: 'dots',
    id: 'fig-response',
    finding: words.finding(
      waveInSentence(wave, language),
      rows.filter((one) => one.wave === wave).map(counts),
    ),
    measure: words.measure,
    alternative: words.alternative(
      rows.map((one) => ({ ...counts(one), wave: waveInSentence(one.wave, language) })),
    ),
    source: words.source,
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1].map((x) => ({ x, label: formatShare(x, { language }) })),
    rows: rows.map((one) => ({
      group: waveWords(one.wave, language),
      label: sides[one.side],
      small: figures.of({
        n: formatNumber(one.answered, { language }),
        of: formatNumber(one.asked, { language }),
        noun: '',
      }),
      series: one.side === 'mentee' ? ('A' as const) : ('B' as const),
      value: one.answered / one.asked,
      text: formatShare(one.answered / one.asked, { language }),
    })),
    table: responseTable(rows, speech),
  };
}

function responseTable(rows: readonly Wave[], { language, company }: Speech): Table {
  const { pictures, sides } = progressWords(language, company);
  const { caption, columns } = pictures.response;
  return {
    id: 'response-table',
    caption,
    layout: 'stack',
    columns: [
      { id: 'wave', title: columns.wave, numeric: false },
      { id: 'answered', title: columns.answered, numeric: true },
      { id: 'asked', title: columns.asked, numeric: true },
      { id: 'share', title: columns.share, numeric: true },
    ],
    rows: rows.map((one) => ({
      cells: [
        { type: 'text', text: `${waveWords(one.wave, language)}, ${sides[one.side]}` },
        { type: 'number', value: one.answered, decimals: 0 },
        { type: 'number', value: one.asked, decimals: 0 },
        { type: 'share', value: one.answered / one.asked, decimals: 0 },
      ],
    })),
  };
}
