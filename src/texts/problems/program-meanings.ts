import type { MeaningsOf } from './problem-meaning.ts';

/** What is meant by problems of program.yaml, and by decisions that contradict each other. */
export const programMeanings = {
  'invalid-yaml': {
    title: 'program.yaml is not YAML',
    means: 'The file breaks the rules of YAML at this line: indentation, a colon, a quotation mark.',
    matters: 'What stands behind it may be read as something else, or not at all.',
    settle: 'Check indentation, colons and quotation marks on this line and the one above.',
  },
  'program-too-large': {
    title: 'Too large for settings',
    means: 'The file is far larger, or nested far deeper, than settings of a program ever are.',
    matters: 'A file of that kind costs memory and time, and is hardly the one that was meant.',
    settle: 'Look whether program.yaml is the file that was meant.',
  },
  'setting-twice': {
    title: 'One setting twice',
    means: 'The same key stands twice in one group.',
    matters: 'Only one of the two can count, and readers of YAML do not agree which.',
    settle: 'Keep one of the two.',
  },
  'misplaced-setting': {
    title: 'A setting in the wrong place',
    means: 'The setting exists, but in another group than the one it stands in.',
    matters: 'Where it stands it does nothing, and looks as if it did.',
    settle: 'Move it under the group that the message names.',
  },
  'idle-setting': {
    title: 'A setting that changes nothing',
    means: 'The setting is right, but something else makes it pointless.',
    matters: 'Somebody wrote it because it should do something.',
    settle: 'Take it out, or correct it.',
  },
  'keep-until-passed': {
    title: 'Kept longer than agreed',
    means: 'The day of `privacy: keep_until`, by which everything in the folder was to be deleted, is past.',
    matters:
      'People were told how long their answers are kept. Nothing deletes itself: exports, records, pages and every copy of them are there until somebody deletes them.',
    settle: 'Delete the folder and its copies, or agree on another day and write it down.',
  },
  'invalid-setting': {
    title: 'A setting that cannot be used',
    means: 'The key is right, but its value is not one that it takes, or it contradicts another setting.',
    matters: 'A setting that cannot be used is left out, and the default would decide in its place.',
    settle: 'Correct the value; the reference of program.yaml lists what each key takes.',
  },
  'unknown-setting': {
    title: 'No such setting',
    means: 'There is no setting of this name in this place.',
    matters: 'A setting that does nothing looks as if it did something.',
    settle: 'Write the nearest known name if that was meant, or remove the line.',
  },
  'unknown-field': {
    title: 'No such field',
    means: 'A rule, criterion or condition names a field that no people file has.',
    matters: 'The rule would bar nobody, and the criterion would count nothing.',
    settle: 'Write the field as a column is called in snake_case; `mentor check --verbose` lists them.',
  },
  'pin-against-ban': {
    title: 'Pinned together and kept apart',
    means: 'Two people are pinned together whom a ban, a declined pairing or their own wish keeps apart.',
    matters: 'Both cannot be done, and the wish of a person is not overruled by a line in a file.',
    settle: 'Take out the pin, or settle it with the two people first.',
  },
  'pin-of-person-out': {
    title: 'A pin of somebody who is out',
    means: 'One of two pinned people is out of the program.',
    matters: 'The pin is not applied; the other one is matched like anybody else.',
    settle: 'Take out the row of the pin if nothing will change.',
  },
  'audited-field-used': {
    title: 'A field of the fairness check that would decide',
    means: 'A rule or criterion uses a field that is declared `use: audit`.',
    matters: 'People gave that answer so that fairness can be checked, not so that it decides.',
    settle: 'Take the field out, or declare `use: open` if people know that it decides.',
  },
  'pins-over-capacity': {
    title: 'More pins than places',
    means: 'Somebody is pinned to more partners than they have places.',
    matters: 'Not all of the pins can be kept.',
    settle: 'Take out a pin, or raise the places with a line "set" in overrides.csv.',
  },
  'declared-against-rule': {
    title: 'A chosen pair breaks a rule',
    means:
      'Two people of an informal program found each other, and a rule of program.yaml would have kept them apart.',
    matters: 'It is their choice; a pair of a manager and their report may still deserve a word.',
    settle: 'Speak with the two, or leave it: in an informal program rules are hints.',
  },
  'pin-without-role': {
    title: 'A pin without mentor or mentee',
    means: 'Of the two pinned people, none applied as mentor, or none as mentee.',
    matters: 'A pair takes one of each.',
    settle: 'Correct the two ids in overrides.csv.',
  },
  'no-criteria': {
    title: 'Nothing to compare',
    means: 'The people files hold no topics, wishes, levels or hours, and program.yaml names no criterion.',
    matters: 'Every pair would be as good as every other: that is a lottery, not a match.',
    settle: 'Add a question to the form, or name a column under `matching: criteria:`.',
  },
} as const satisfies Partial<MeaningsOf>;
