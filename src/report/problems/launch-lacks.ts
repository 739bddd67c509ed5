import { isEqualsFormat } from '../../model/equals-format.ts';
import type { Role } from '../../model/person.ts';
import { counted, listed } from '../../texts/counted.ts';
import { addSpan } from '../../time/day.ts';
import { hint, type Lack, lack } from './lack.ts';
import { type LackInput, programLacks } from './program-lacks.ts';
import { stepLacks } from './step-lacks.ts';
import { type Supply, supplyLacks } from './supply-lacks.ts';

/** What the market of the program says about places, by counting. */
export type Prospects = {
  /** Places that are free: of mentors, and those that mentees still need. */
  readonly free: { readonly [R in Role]: number };
  /** Ids of mentees with a place to fill whom no rule lets meet any mentor with a place. */
  readonly withoutSight: readonly string[];
  /** People who miss a module that `eligibility` asks for, by module. */
  readonly untrained: ReadonlyMap<string, readonly string[]>;
};

/** `nameless`: counts in place of ids, since an id may be an address. */
export type LaunchInput = LackInput & {
  readonly prospects: Prospects;
  readonly supply: Supply;
  readonly nameless: boolean;
};

const namedAtMost = 10;

/**
 * Everything that stands in the way of a launch: what each program needs, and what this cohort needs on the day; then, as
 * warnings, what is worth a thought.
 */
export function launchLacks(input: LaunchInput): Lack[] {
  return [
    ...programLacks(input),
    ...agreement(input),
    ...coordinator(input),
    ...people(input),
    ...addresses(input),
    ...training(input),
    ...supplyLacks({ ...input, free: input.prospects.free }),
    ...sight(input),
    ...stepLacks(input),
    ...settings(input),
  ];
}

/** A template brings an agreement for its purpose, and where several meet the sheets have one for them. */
function agreement({ folder: { program, ownBlocks } }: LaunchInput): Lack[] {
  const own = ownBlocks?.mentee.has('agreement') === true;
  const decided = program.agreement !== undefined || program.template !== undefined || own;
  if (decided || program.format !== 'one-to-one') return [];
  return [
    lack(
      'agreement',
      'Pairs would sign the general agreement; nobody has said that it is this program’s.',
      'Read it on a sheet, then add your clauses to program.yaml:\nagreement: ["What is said stays between us.", "Either of us may end this without giving a reason."]',
    ),
  ];
}

function coordinator({ folder: { program } }: LaunchInput): Lack[] {
  const { name = '', email = '' } = program.coordinator ?? {};
  const missing = [...(name.trim() === '' ? ['name'] : []), ...(email.trim() === '' ? ['address'] : [])];
  if (missing.length === 0) return [];
  return [
    lack(
      'coordinator',
      `The coordinator’s ${listed(missing)} is not known: who is in trouble would not know whom to ask.`,
      'Add to program.yaml:\ncoordinator: {name: "Your name", email: "mentoring@example.org"}',
    ),
  ];
}

function people({ folder: { cohort, program } }: LaunchInput): Lack[] {
  const missing = (['mentor', 'mentee'] as const).filter(
    (role) => !cohort.people.some((person) => person.roles.includes(role)),
  );
  if (missing.length === 0) return [];
  // Where all are equal there is one form.
  const sides = isEqualsFormat(program) && missing.length === 2 ? ['participant'] : missing;
  return [
    lack(
      'people',
      `There is no ${sides.join(' and no ')} yet.`,
      `Put the export of the ${listed(sides.map((side) => `${side}s’`))} form into the folder.`,
    ),
  ];
}

function addresses({ folder: { cohort }, nameless }: LaunchInput): Lack[] {
  const silent = cohort.people.filter(({ email }) => email === undefined).map(({ id }) => id);
  if (silent.length === 0) return [];
  return [
    lack(
      'addresses',
      `${counted(silent.length, 'person has', 'people have')} no e-mail address${idWords(silent, nameless)}: no sheet and no invitation would arrive.`,
      'Add the address to the export, or with a line "set" in overrides.csv.',
    ),
  ];
}

function training({ prospects: { untrained }, nameless }: LaunchInput): Lack[] {
  return [...untrained].map(([module, ids]) =>
    lack(
      'training',
      `${counted(ids.length, 'person has', 'people have')} not completed ${module}${idWords(ids, nameless)}, and may not take part without it.`,
      'Train them, and enter it in training.csv: person,module,format,minutes,completed.',
    ),
  );
}

/** Settings that a launch goes on without, and that somebody will ask about. */
function settings({ folder: { program }, today }: LaunchInput): Lack[] {
  return [
    ...(program.checkins.waves.length > 0 && program.checkins.link === undefined
      ? [
          hint(
            'check-in-link',
            'The check-ins have no form to lead to: no letter about them is written.',
            'Make the form (mentor ingest --template writes its questions), then add to program.yaml:\ncheckins: {link: "https://forms.example/?entry={pairing_id}"}',
          ),
        ]
      : []),
    ...(program.privacy.keep_until === undefined
      ? [
          hint(
            'keep-until',
            'Nobody has said by which day the answers are deleted; participants and the works council will ask.',
            `Add to program.yaml, with your day:\nprivacy: {keep_until: ${addSpan(program.end ?? today, '12 months')}}`,
          ),
        ]
      : []),
  ];
}

function sight({ prospects: { withoutSight }, nameless }: LaunchInput): Lack[] {
  if (withoutSight.length === 0) return [];
  return [
    lack(
      'no-mentor-in-sight',
      `${counted(withoutSight.length, 'mentee has', 'mentees have')} no mentor whom the rules allow${idWords(withoutSight, nameless)}.`,
      nameless || withoutSight.length > 1
        ? 'Run mentor match and mentor explain: they say which rule stands in the way and what would help.'
        : `Run mentor match, then: mentor explain ${withoutSight[0] ?? ''}`,
    ),
  ];
}

function idWords(ids: readonly string[], nameless: boolean): string {
  if (nameless) return '';
  const more = ids.length - namedAtMost;
  return ` (${ids.slice(0, namedAtMost).join(', ')}${more > 0 ? ` and ${counted(more, 'more', 'more')}` : ''})`;
}
