import { formatNumber } from '../../model/format-number.ts';
import type { Role } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { RecruitResult } from '../../schema/recruit-result.ts';
import { capitalised, counted } from '../../texts/counted.ts';
import { callForMentors, departmentsOf } from '../summaries/mentor-kind-words.ts';
import { hint, type Lack, lack } from './lack.ts';

/**
 * How far the mentors go: by a match of today and the mentors that it lacks, or, where only places can be counted, why.
 * `nobody`: there is no mentor or no mentee to match.
 */
export type Supply =
  | ({ readonly kind: 'measured' } & Pick<RecruitResult, 'seats' | 'matched' | 'further'>)
  | { readonly kind: 'counted'; readonly why: 'errors' | 'size' | 'format' | 'nobody' };

export type SupplyInput = {
  readonly folder: ProgramFolder;
  readonly supply: Supply;
  /** Places that are free: of mentors, and those that mentees still need. */
  readonly free: { readonly [R in Role]: number };
  readonly nameless: boolean;
};

/** So many places for each mentee are wise: some step back before the start, and choice makes better pairs. */
const wisePlaces = 1.2;

/** Mentees whom the mentors there are leave without one, how many are short, and what would help most. */
export function supplyLacks(input: SupplyInput): Lack[] {
  const { supply } = input;
  if (supply.kind === 'counted')
    return [...countedPlaces(input, supply.why), ...notMeasured(input, supply.why)];
  return supply.matched < supply.seats ? [leftOver(input, supply)] : sparePlaces(input);
}

/** Who is short in a program that draws lots for its places waits as was promised. */
const severe = ({ folder }: SupplyInput): typeof lack => (folder.program.lottery === undefined ? lack : hint);

function leftOver(input: SupplyInput, measured: Extract<Supply, { readonly kind: 'measured' }>): Lack {
  const { folder, free, nameless } = input;
  const { seats, matched, further } = measured;
  const left = seats - matched;
  const several = folder.cohort.people.some(({ capacity }) => (capacity.mentee ?? 0) > 1);
  const whom = several
    ? counted(seats, 'place that mentees want', 'places that mentees want')
    : counted(seats, 'mentee');
  const places = free.mentor < free.mentee ? ` ${capitalised(needWords(free))}` : '';
  const short = `${counted(left, 'mentor')} with one place each ${left === 1 ? 'is' : 'are'} short`;
  return severe(input)(
    'places',
    several
      ? `A match of today would leave ${formatNumber(left)} of ${whom} empty: ${short}.${places}`
      : `A match of today would leave ${formatNumber(left)} of ${whom} without a mentor: ${short}.${places}`,
    [...(nameless ? [] : calls(folder, measured)), ...beyond(further, left), moreWords].join('\n'),
  );
}

const needWords = (free: SupplyInput['free']): string =>
  `mentees need ${counted(free.mentee, 'place')}, mentors offer ${formatNumber(free.mentor)}.`;

const moreWords = 'mentor recruit measures more kinds, and one more place with the mentors you have.';

function calls(
  folder: ProgramFolder,
  measured: Pick<RecruitResult, 'seats' | 'matched' | 'further'>,
): string[] {
  const call = callForMentors(measured, departmentsOf(folder));
  return call === undefined ? [] : [call];
}

/** What the kinds that were measured leave. */
function beyond(further: RecruitResult['further'], left: number): string[] {
  const helping = further.filter(({ matched }) => matched > 0);
  const rest = left - helping.reduce((sum, { matched }) => sum + matched, 0);
  if (rest <= 0) return [];
  // Looking further ends when a kind brings nobody, or after the last that was asked for.
  const ended = helping.length < further.length || further.length === 0;
  return [
    ended
      ? `For ${counted(rest, 'mentee')} no mentor of a kind that can be asked for would be eligible: mentor explain says which rules stand in the way.`
      : `That leaves ${formatNumber(rest)}: measure again when the first have said yes.`,
  ];
}

/** What is said where nothing is measured: of other formats what they can. */
const insteadOf = {
  group: ' mentor match says how many more one further mentor would place.',
  flash: ' mentor explain <person> says who has fewer talks than there are rounds.',
} as const;

function countedPlaces(input: SupplyInput, why: string): Lack[] {
  const { free, folder } = input;
  const short = free.mentee - free.mentor;
  if (short <= 0) return [];
  const { format } = folder.program;
  const instead =
    why === 'size'
      ? ' mentor recruit says which kinds.'
      : format in insteadOf
        ? insteadOf[format as keyof typeof insteadOf]
        : '';
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
  const wanted = Math.ceil(free.mentee * wisePlaces - 1e-9);
  if (free.mentee === 0 || free.mentor >= wanted || folder.pairings.rows.length > 0) return [];
  return [
    hint(
      'spare-places',
      `Mentors offer ${counted(free.mentor, 'place')} for ${formatNumber(free.mentee)}. Experience advises ${formatNumber(wanted)}, a fifth more than are wanted: some mentors step back before the start, and choice makes better pairs.`,
      `Ask for ${counted(wanted - free.mentor, 'more place')}; mentor recruit says for which topics.`,
    ),
  ];
}
