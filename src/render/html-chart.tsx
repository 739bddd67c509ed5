import type { Chart } from '../report/document.ts';
import { chartScene } from './charts/chart-scene.ts';
import type { Mark, Scene } from './charts/scene.ts';
import { anchor } from './html-address.ts';
import { type PageFrame, tableHtml } from './html-table.tsx';
import type { Child } from './jsx-runtime.ts';
import { pageWords } from './page-words.ts';

/** A chart is drawn twice: from 48rem and on paper, and for a phone; the style sheet shows one. */
export const chartWidths = { wide: 760, narrow: 328 } as const;

/** Coordinates to one decimal: finer is never seen and differs between machines. */
const at = (coordinate: number): number => Math.round(coordinate * 10) / 10 + 0;

function markSvg(mark: Mark): Child {
  switch (mark.mark) {
    case 'text':
      return (
        <text
          x={at(mark.x)}
          y={at(mark.y)}
          class={mark.look || undefined}
          text-anchor={mark.anchor === 'start' ? undefined : mark.anchor}
        >
          {mark.text}
        </text>
      );
    case 'path':
      return <path class={mark.look} d={mark.d} />;
    case 'circle':
      return <circle cx={at(mark.x)} cy={at(mark.y)} r={at(mark.r)} class={mark.look} />;
    case 'rect':
      return (
        <rect
          x={at(mark.x)}
          y={at(mark.y)}
          width={at(mark.width)}
          height={at(mark.height)}
          class={mark.look}
        />
      );
    default:
      return mark satisfies never;
  }
}

function sceneSvg(scene: Scene, look: 'w' | 'n', alternative: string): Child {
  return (
    <svg class={look} viewBox={`0 0 ${scene.width} ${at(scene.height)}`} role="img" aria-label={alternative}>
      {scene.marks.map(markSvg)}
    </svg>
  );
}

/** A figure: the finding, what was measured, the drawing in two widths, the source, and the same figures as a table. */
export function chartHtml(chart: Chart, frame: PageFrame): Child {
  const { figuresAsTable } = pageWords(frame.language);
  return (
    <figure id={anchor(chart.id)}>
      <figcaption>
        <h3>{chart.finding}</h3>
        <p>{chart.measure}</p>
      </figcaption>
      {'\n'}
      {sceneSvg(
        chartScene(chart, { width: chartWidths.wide, language: frame.language }),
        'w',
        chart.alternative,
      )}
      {'\n'}
      {sceneSvg(
        chartScene(chart, { width: chartWidths.narrow, language: frame.language }),
        'n',
        chart.alternative,
      )}
      {'\n'}
      {chart.source !== undefined && <p class="src">{chart.source}</p>}
      <details>
        <summary>{`${figuresAsTable}: ${chart.table.caption}`}</summary>
        {tableHtml(chart.table, frame, false)}
      </details>
    </figure>
  );
}
