import { changePrefix, scaleIds } from '../../model/metric-ids.ts';
import type { ProgressResult, Trend } from '../../schema/progress-result.ts';
import type { Speech } from '../../texts/progress-words/company.ts';
import { progressWords } from '../../texts/progress-words/progress-words.ts';
import type { Chart } from '../document.ts';
import { type MeanRow, meanByWaveChart } from './mean-by-wave-chart.ts';

/** Mean satisfaction by wave and side. */
export function satisfactionChart(
  { waves, satisfactionScale: scale, metrics }: ProgressResult,
  speech: Speech,
): Chart | undefined {
  if (scale === null) return undefined;
  const { pictures } = progressWords(speech.language, speech.company);
  const question = speech.headers?.get('satisfaction');
  return meanByWaveChart(
    {
      id: 'satisfaction',
      rows: waves.flatMap((w) => (w.satisfaction === null ? [] : [{ ...w, ...w.satisfaction }])),
      scale,
      metric: metrics.find(({ id }) => id === 'satisfaction'),
      ...(question === undefined ? {} : { question }),
    },
    pictures.satisfaction,
    speech,
  );
}

/** The same of every sub-scale that is a metric, such as the relationship. */
export function subScaleCharts({ trends, metrics }: ProgressResult, speech: Speech): Chart[] {
  const { pictures } = progressWords(speech.language, speech.company);
  return metrics.flatMap((metric) => {
    if (metric.questions === undefined || metric.id.startsWith(changePrefix)) return [];
    const own = trends.filter(({ question }) => scaleIds(question)[0] === metric.id);
    const [first] = own;
    if (first === undefined || first.scale === null) return [];
    const chart = meanByWaveChart(
      { id: metric.id, rows: own.flatMap(measured), scale: first.scale, metric },
      pictures.subScale(first.question),
      speech,
    );
    return chart === undefined ? [] : [chart];
  });
}

const measured = ({ mean, worst, best, ...rest }: Trend): readonly MeanRow[] =>
  mean === null || worst === null || best === null ? [] : [{ ...rest, mean, worst, best }];
