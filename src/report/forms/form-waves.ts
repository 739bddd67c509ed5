import { type WaveKind, waveKinds } from '../../model/questions/form-question.ts';
import { slugOf } from '../../model/safe-name.ts';
import { type Moment, parseMoment } from '../../time/grammar.ts';

/** Waves that ask the same. `names`: as program.yaml gives them; `folder`: what they are called on disk. */
export type FormWave = {
  readonly kind: WaveKind;
  readonly names: readonly string[];
  readonly folder: string;
};

/** The waves of a program by what they ask, in the order in which somebody comes to them. */
export function formWaves(waves: readonly string[]): FormWave[] {
  return waveKinds.flatMap((kind) => {
    const names = waves.filter((name) => waveKind(name) === kind);
    return names.length === 0 ? [] : [{ kind, names, folder: names.map(waveSlug).join('-and-') }];
  });
}

/** A wave as part of a path: `50-percent`. */
export const waveSlug = (name: string): string => slugOf(name.replace('%', ' percent'));

/** What kind of wave it is: `early` up to day 45, `half` from two to three fifths of the way. */
function waveKind(name: string): WaveKind {
  const moment = parseMoment(name);
  switch (moment.kind) {
    case 'baseline':
    case 'start':
      return 'baseline';
    case 'after-meeting':
      return afterMeeting(moment.number);
    case 'day':
      return moment.day <= 45 ? 'early' : 'interim';
    case 'every':
      return 'interim';
    case 'share':
      return onTheWay(moment.share);
    case 'end':
      return 'end';
    case 'after-end':
      return 'later';
  }
}

function afterMeeting(number: number): WaveKind {
  if (number <= 1) return 'first';
  return number === 2 ? 'early' : 'interim';
}

function onTheWay(share: number): WaveKind {
  if (share >= 1) return 'end';
  return share >= 0.4 && share <= 0.6 ? 'half' : 'interim';
}

/**
 * The waves somebody means who names one: as program.yaml does, as the ledger does (`day 120` of `every 60 days`), or as
 * its folder is called.
 */
export function wavesNamed(waves: readonly FormWave[], wanted: string): FormWave[] {
  const day = /^day (\d+)$/.exec(wanted)?.[1];
  const repeats = (moment: Moment): boolean =>
    moment.kind === 'every' && day !== undefined && Number(day) > 0 && Number(day) % moment.days === 0;
  const exact = waves.filter(({ names, folder }) => names.includes(wanted) || folder === wanted);
  return exact.length > 0
    ? exact
    : waves.filter(({ names }) => names.some((name) => repeats(parseMoment(name))));
}
