import type { FunnelCount } from '../../model/funnel.ts';
import type { Metric, ProgressResult } from '../../schema/progress-result.ts';

type Wave = ProgressResult['waves'][number];

/** What the page rests on; a count of null may not be told. */
export type BoardFigures = {
  readonly funnel: readonly { readonly step: FunnelCount['step']; readonly count: number | null }[];
  /** All of them. */
  readonly metrics: readonly Metric[];
  readonly earlyEnds: Metric | undefined;
  /** Share 0…1 of those asked who answered; the counts are null where they may not be told. */
  readonly waves: readonly (Pick<Wave, 'wave' | 'side'> & {
    readonly share: number;
    readonly asked: number | null;
    readonly answered: number | null;
  })[];
};
