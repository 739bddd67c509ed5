import { groupBy } from '../model/group-by.ts';
import { sortedBy } from '../model/order.ts';
import type { Scale } from '../model/question-scale.ts';
import type { ProgressResult } from '../schema/progress-result.ts';
import { meanInterval } from '../stats/mean-interval.ts';
import { type Figures, type Finding, unknown } from './metric.ts';
import { type Matter, satisfactionMatter } from './survey-metrics.ts';
import { type SurveyWave, waveToQuote } from './survey-waves.ts';

/** From this difference on the two sides do not tell the same story. */
const farApart = 2;

type Sides = { readonly mentee?: number; readonly mentor?: number };
type Pair = Sides & { readonly pairing: string };

/** Mean of |mentee − mentor| within pairings of whom both sides answered, in the wave quoted for satisfaction. */
export function satisfactionDisagreement(figures: Figures): Finding {
  const matter = satisfactionMatter(figures);
  const { wave, pairs } = pairsOfWave(figures.waves, matter);
  const apart = pairs.flatMap(({ mentee, mentor }) =>
    mentee === undefined || mentor === undefined ? [] : [Math.abs(mentee - mentor)],
  );
  const mean = meanInterval(apart);
  if (wave === undefined || mean === null) return unknown('mean', 'no-pairs-answered');
  const { value, low, high, n } = mean;
  const widest = (pair: Pair): number => widestGap(pair, matter.scale);
  return {
    value,
    low: low === null ? null : Math.max(0, low),
    high,
    numerator: value * n,
    denominator: n,
    intervalMethod: 't',
    unit: 'mean',
    // Where a side is silent, the two may be as far apart as the scale allows, or of one mind.
    worst: pairs.reduce((sum, pair) => sum + widest(pair), 0) / pairs.length,
    best: apart.reduce((sum, gap) => sum + gap, 0) / pairs.length,
    asked: pairs.length,
    answered: n,
    wave,
    parts: [{ name: 'far-apart', n: apart.filter((gap) => gap >= farApart).length }],
  };
}

function widestGap({ mentee, mentor }: Sides, scale: Scale): number {
  if (mentee !== undefined && mentor !== undefined) return Math.abs(mentee - mentor);
  const known = mentee ?? mentor;
  return known === undefined ? scale.max - scale.min : Math.max(known - scale.min, scale.max - known);
}

/** Both sides of every pairing, on every matter given, in the wave quoted for it. */
export function disagreements(
  waves: readonly SurveyWave[],
  matters: readonly (Matter & { readonly question: string })[],
): ProgressResult['disagreement'] {
  return matters.flatMap((matter) => {
    const { wave, pairs } = pairsOfWave(waves, matter);
    return pairs.flatMap(({ pairing, mentee, mentor }) =>
      wave === undefined || mentee === undefined || mentor === undefined
        ? []
        : [{ pairing, question: matter.question, wave, mentee, mentor }],
    );
  });
}

/** The pairings of which both sides were asked in the wave quoted, by id; of several on a side their mean. */
function pairsOfWave(
  waves: readonly SurveyWave[],
  { read }: Matter,
): { readonly wave?: string; readonly pairs: readonly Pair[] } {
  const quoted = waveToQuote(waves, (answer) => read(answer) !== undefined);
  if (quoted === undefined) return { pairs: [] };
  const sideOf = (side: SurveyWave['side']) =>
    groupBy(
      waves.filter((one) => one.wave === quoted.wave && one.side === side).flatMap(({ forms }) => forms),
      ({ pairing }) => pairing,
    );
  const [mentees, mentors] = [sideOf('mentee'), sideOf('mentor')];
  const meanOf = (forms: SurveyWave['forms']): number | undefined => {
    const values = forms.flatMap(({ answer }) => (answer === undefined ? [] : (read(answer) ?? [])));
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const pairs = [...mentees].flatMap(([pairing, own]): Pair[] => {
    const others = mentors.get(pairing);
    if (others === undefined) return [];
    const [mentee, mentor] = [meanOf(own), meanOf(others)];
    return [
      {
        pairing,
        ...(mentee === undefined ? {} : { mentee }),
        ...(mentor === undefined ? {} : { mentor }),
      },
    ];
  });
  return { wave: quoted.wave, pairs: sortedBy(pairs, ({ pairing }) => pairing) };
}
