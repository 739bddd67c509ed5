import { formatNumber } from '../../model/format-number.ts';
import type { Role } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { wisePlaces } from '../../model/wise-places.ts';
import type { Format } from '../../schema/program-matching.ts';
import type { RecruitResult } from '../../schema/recruit-result.ts';
import { capitalised, counted } from '../../texts/counted.ts';
import { callForMentors, departmentsOf } from '../summaries/mentor-kind-words.ts';
import { hint, type Lack, lack } from './lack.ts';

/**
 * How far the mentors go: by a match of today and the mentors that it lacks, or, where only places can be counted, why.
 * `nobody`: there is no mentor or no mentee to match.
 */
export type Supply =
  | Measured
  | { readonly kind: 'counted'; readonly why: 'errors' | 'size' | 'format' | 'nobody' };

type Measured = Pick<RecruitResult, 'seats' | 'matched' | 'further'> & {
  readonly kind: 'measured';
  /** No further mentor would place anybody else; otherwise only the first were measured. */
  readonly exhausted: boolean;
};

export type SupplyInput = {
  readonly folder: ProgramFolder;
  readonly supply: Supply;
  /** Places that are free: of mentors, and those that mentees still need. */
  readonly free: { readonly [R in Role]: number };
  readonly nameless: boolean;
};

/** Mentees whom the mentors there are leave without one, how many are short, and what would help most. */
export function supplyLacks(input: SupplyInput): Lack[] {
  const { supply } = input;
  if (supply.kind === 'counted')
    return [...countedPlaces(input, supply.why), ...notMeasured(input, supply.why)];
  return supply.matched < supply.seats ? [leftOver(input, supply)] : sparePlaces(input);
}

/** Who is short in a program that draws lots for its places waits as was promised. */
const severe = ({ folder }: SupplyInput): typeof lack => (folder.program.lottery === undefined ? lack : hint);

function leftOver(input: SupplyInput, measured: Measured): Lack {
  const { folder, free, nameless } = input;
  const { seats, matched, exhausted } = measured;
  const [left, placed] = [seats - matched, placedBy(measured)];
  const several = folder.cohort.people.some(({ capacity }) => (capacity.mentee ?? 0) > 1);
  const without = several
    ? `of ${counted(seats, 'place that mentees want', 'places that mentees want')} empty`
    : `of ${counted(seats, 'mentee')} without a mentor`;
  const short = exhausted ? placed : left;
  const shortWords =
    short === 0
      ? ', and no further mentor of a kind that can be asked for would change that.'
      : `: ${counted(short, 'mentor')} with one place each ${short === 1 ? 'is' : 'are'} short.`;
  const places = free.mentor < free.mentee ? ` ${capitalised(needWords(free))}` : '';
  return severe(input)(
    'places',
    `A match of today would leave ${formatNumber(left)} ${without}${shortWords}${places}`,
    [
      ...(nameless || placed === 0 ? [] : calls(folder, measured)),
      ...beyond(measured, left),
      ...(placed === 0 ? [] : [moreWords]),
      ...(places === '' || folder.program.lottery !== undefined ? [] : [drawWords]),
    ].join('\n'),
  );
}

const placedBy = ({ further }: Measured): number =>
  further.reduce((sum, { matched }) => sum + Math.max(matched, 0), 0);

const needWords = (free: SupplyInput['free']): string =>
  `mentees need ${counted(free.mentee, 'place')}, mentors offer ${formatNumber(free.mentor)}.`;

/** Where there are no more mentors to be found. */
const drawWords =
  'If there are none to be found, a draw is fairer than a queue: mentor match --lottery --dry-run shows it.';

const moreWords = 'mentor recruit measures more kinds, and one more place with the mentors you have.';

function calls(folder: ProgramFolder, measured: Measured): string[] {
  const call = callForMentors(measured, departmentsOf(folder));
  return call === undefined ? [] : [call];
}

/** What the mentors that were measured leave: only the first of many are, and a rule may be in the way of the rest. */
function beyond(measured: Measured, left: number): string[] {
  const rest = left - placedBy(measured);
  if (rest <= 0) return [];
  if (!measured.exhausted)
    return [`That leaves ${formatNumber(rest)}: ask again when the first have said yes.`];
  return [
    `${rest === left ? '' : `For ${counted(rest, 'more', 'more')} no mentor of a kind that can be asked for would do. `}mentor explain says which rules stand in the way.`,
  ];
}

/** What other formats can say of one more mentor. */
const insteadOf: Partial<Record<Format, string>> = {
  group: ' mentor match says how many more one further mentor would place.',
  flash: ' mentor explain <person> says who has fewer talks than there are rounds.',
};

function countedPlaces(input: SupplyInput, why: string): Lack[] {
  const { free, folder } = input;
  const short = free.mentee - free.mentor;
  if (short <= 0) return [];
  const instead =
    why === 'size' ? ' mentor recruit says which kinds.' : (insteadOf[folder.program.format] ?? '');
  return [
    severe(input)(
      'places',
      `${counted(short, 'place')} short: ${needWords(free)}`,
      `Find ${counted(short, 'more mentor')}, or ask mentors who could take one more.${instead}`,
    ),
  ];
}

/** That nothing was measured is not that nothing is missing. */
function notMeasured({ free }: SupplyInput, why: string): Lack[] {
  if (why === 'errors')
    return [
      hint(
        'mentors-not-measured',
        'With errors in the files nothing can be matched, so only places were counted.',
        'Correct the errors, then ask again.',
      ),
    ];
  if (why !== 'size' || free.mentee === 0) return [];
  return [
    hint(
      'mentors-not-measured',
      'So many people are not matched on the way: only places were counted.',
      'mentor recruit matches them, and says who would be left and which mentors would help.',
    ),
  ];
}

function sparePlaces({ free, folder }: SupplyInput): Lack[] {
  const wanted = wisePlaces(free.mentee);
  if (free.mentee === 0 || free.mentor >= wanted || folder.pairings.rows.length > 0) return [];
  return [
    hint(
      'spare-places',
      `Mentors offer ${counted(free.mentor, 'place')} for ${formatNumber(free.mentee)}. Experience advises ${formatNumber(wanted)}, a fifth more than are wanted: some mentors step back before the start, and choice makes better pairs.`,
      `Ask for ${counted(wanted - free.mentor, 'more place')}; mentor recruit says for which topics.`,
    ),
  ];
}
