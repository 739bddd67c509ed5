import type { MeaningsOf } from './problem-meaning.ts';

/** What is meant by problems of people: who they are, what they answered, who is above them. */
export const peopleMeanings = {
  'row-without-identity': {
    title: 'A row of nobody',
    means: 'The row has neither an id nor an e-mail address.',
    matters: 'Nobody can be told whose answer it is, so nobody could be told the result.',
    settle: 'Fill in the address, or delete the row.',
  },
  'invalid-capacity': {
    title: 'Not a number of places',
    means: 'The answer to how many partners somebody takes is no whole number of 0 or more.',
    matters: 'One place too many is one mentee too many for a busy person.',
    settle: 'Write a whole number such as 1 or 2, or leave the cell empty for the default.',
  },
  'name-of-several': {
    title: 'A name that several people bear',
    means:
      'A manager, a wish or somebody to be avoided is given by a name that more than one participant has.',
    matters: 'A rule about one of them would fall on the other, or on nobody.',
    settle: 'Write the id or the e-mail address instead of the name.',
  },
  'id-of-two': {
    title: 'One id for two people',
    means: 'Answers with the same id give different names and different addresses.',
    matters: 'They would be taken for one person, and one of the two would vanish from the program.',
    settle: 'Give one of them another id, or name the column that really tells people apart.',
  },
  'unknown-level': {
    title: 'A level that is not in the order',
    means: 'The word is none of the levels, declared or inferred.',
    matters: 'Rules and scores count steps between levels, and this person has no step.',
    settle:
      'Correct the cell, or correct it with a line "set" in overrides.csv; or add the word to `order:`.',
  },
  'unknown-timezone': {
    title: 'Not a time zone',
    means: 'The answer is no IANA zone, and no label that stands for one.',
    matters: 'Meetings would be planned for the middle of somebody’s night.',
    settle: 'Write an IANA zone such as Europe/Berlin.',
  },
  'same-person-twice': {
    title: 'One person, several answers',
    means: 'The same id or address stands in several rows of one form; the latest answer is used.',
    matters:
      'People correct themselves by filling in a form again; the older answer must not count as a second person.',
    settle: 'Nothing to do if the latest is right; otherwise delete the row that is used.',
  },
  'same-person-differs': {
    title: 'One person, two different answers',
    means: 'The same person stands in two rows that differ, and no timestamp says which is newer.',
    matters: 'Either answer could be the wrong one.',
    settle: 'Delete the row that is out of date.',
  },
  'unknown-manager': {
    title: 'A manager who is in no file',
    means: 'Somebody’s manager is given by an id or name that no people file and no roster knows.',
    matters: 'Whether a mentor is above a mentee can then not be seen for this person.',
    settle: 'Nothing to do if the manager takes no part; a roster.csv with the whole workforce settles it.',
  },
  'unknown-person': {
    title: 'Nobody is called that',
    means: 'A record or a decision names somebody who is not among the participants.',
    matters: 'The decision would be about nobody, without anybody noticing.',
    settle: 'Write the id or the e-mail address as it stands in the people file.',
  },
  'no-participants': {
    title: 'A side without people',
    means: 'Nobody applied as mentor, or nobody as mentee.',
    matters: 'There is nothing to match yet; mostly the export of one form is missing.',
    settle: 'Put the export of that form into the folder.',
  },
  'ids-alike': {
    title: 'Two ids that differ by a slip',
    means: 'Two ids differ only in capitals, or in what a spreadsheet does to numbers (007 and 7).',
    matters: 'They are taken for two people; if they are one, that person is matched twice.',
    settle: 'If they are one person, give both rows the same id.',
  },
  'names-alike': {
    title: 'One name, two addresses',
    means: 'Two rows have the same name and different addresses, and neither has an id.',
    matters: 'They are taken for two people; perhaps somebody used two addresses.',
    settle: 'If they are one person, give both rows the same address.',
  },
  'manager-cycle': {
    title: 'A circle of managers',
    means: 'Following the managers upwards leads back to where it began.',
    matters: 'Who is above whom has no answer in a circle; it is cut so that the rest can be judged.',
    settle: 'Correct the manager of one of them.',
  },
  'erased-person': {
    title: 'Somebody who was erased',
    means: 'A file holds a row of a person who was erased from this folder: an old export was put back.',
    matters:
      'Erased means erased: the row is left out of everything. The file itself still names the person, though.',
    settle: 'Run `mentor forget` for them again, which takes the row out of the file, or delete the row.',
  },
  'erased-list-damaged': {
    title: 'A damaged list of erased people',
    means: '`.mentor/erased.json` tells who was erased, as digests. It cannot be read.',
    matters: 'Without it an old file would bring erased people back, so nothing is done.',
    settle: 'Put back your last copy of the file. If there is none, delete it, and erase the people again.',
  },
  'takes-no-part': {
    title: 'Somebody named who takes no part',
    means:
      'A wish, an open pairing, a goal, a training or a contact names a person who is not among the participants.',
    matters:
      'A wish for nobody cannot count; a pairing, a goal, hours and calls of nobody are missing where they belong. Mostly the name is spelt differently in the other file.',
    settle:
      'Nothing to do if that is right; otherwise write the id, the address or the name as in the people file.',
  },
  'people-vanished': {
    title: 'Many people of the last run are gone',
    means: 'A good part of the people of the last run stand in no file any more.',
    matters: 'A filtered export looks like this, and the pairs of those people would be dissolved.',
    settle: 'Put the whole export back; if they really left, go on with `--accept-vanished`.',
  },
} as const satisfies Partial<MeaningsOf>;
