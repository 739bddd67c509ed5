import { formatNumber } from '../../model/format-number.ts';
import { counted } from '../counted.ts';
import { firstOf, nearestOf, type WordsOf } from './problem-words.ts';

/** Words for what is wrong with people: who they are, what they answered, who is above them. */
export const peopleProblems = {
  'row-without-identity': () => ({
    message: 'This row has neither an id nor an e-mail address.',
    advice: 'Fill in the address, or delete the row.',
  }),
  'invalid-capacity': ({ found }) => ({
    message: `"${found}" is not a number of places.`,
    advice: 'Write a whole number such as 1 or 2, or leave the cell empty for the default.',
  }),
  'unknown-level': ({ found, known, ...rest }) => ({
    message: `"${found}" is not a level. Levels: ${known.join(', ')}.${nearestOf(rest)}`,
    advice: 'Correct the cell, or correct it with a line "set" in overrides.csv.',
  }),
  'unknown-timezone': ({ found }) => ({
    message: `"${found}" is not a time zone.`,
    advice: 'Write an IANA zone such as Europe/Berlin.',
  }),
  'same-person-twice': ({ person, used, merged }) => ({
    message: `${person} answered more than once (also row ${merged.join(', ')}). The latest answer, row ${used}, is used.`,
    advice: `Nothing to do if that is right; otherwise delete row ${used}.`,
  }),
  'same-person-differs': ({ person, other }) => ({
    message: `${person} stands in row ${other} and here with different answers, and no timestamp says which is newer.`,
    advice: 'Delete the row that is out of date.',
  }),
  'unknown-manager': ({ person, found }) => ({
    message: `The manager of ${person}, "${found}", is in no file.`,
    advice:
      'Nothing to do if that person takes no part; otherwise check the spelling. A roster.csv would settle it.',
  }),
  'unknown-person': ({ found, ...rest }) => ({
    message: `"${found}" is not among the participants.${nearestOf(rest)}`,
    advice: 'Write the id or the e-mail address as it stands in the people file.',
  }),
  'no-participants': ({ role }) => ({
    message: `No ${role} was found.`,
    advice: `Put the export of the ${role}s' form into the folder.`,
  }),
  'name-of-several': ({ found, header, people }) => ({
    message: `"${found}" (${header}) is the name of several participants: ${people.join(', ')}.`,
    advice: 'Write the id or the e-mail address of the one who is meant.',
  }),
  'id-of-two': ({ person, names, other }) => ({
    message: `The id ${person} stands for two people: ${names[0]} (${other}) and ${names[1]} here.`,
    advice:
      'Give one of them another id. If the column only numbers the answers, say which column tells people apart: fields: {id: {column: …}}.',
  }),
  'ids-alike': ({ found, other }) => ({
    message: `"${found}" and "${other}" are taken for two people; one may be what a spreadsheet or a typing slip made of the other.`,
    advice: 'If they are one person, give both rows the same id.',
  }),
  'names-alike': ({ found, other }) => ({
    message: `"${found}" stands in row ${other} as well, with another address, and only one of them has an id, or none: they are taken for two people.`,
    advice: 'If they are one person, give both rows the same address.',
  }),
  'manager-cycle': ({ people }) => ({
    message: `These people manage each other in a circle: ${people.join(' → ')}. The circle is cut.`,
    advice: 'Correct the manager of one of them, in the file or with a line "set" in overrides.csv.',
  }),
  'people-vanished': ({ count, before, people, paired }) => ({
    message: `${formatNumber(count)} of the ${counted(before, 'person', 'people')} of the last run are gone (${firstOf(people)})${
      paired.length === 0
        ? ''
        : `; in open pairings: ${firstOf(paired.map(({ person, pairing }) => `${person} in ${pairing}`))}`
    }.`,
    advice: `Was a filtered export or the wrong file put in? Put the whole one back; if they really left, go on with --accept-vanished ${count}.`,
  }),
  'erased-person': () => ({
    message: 'This row is of somebody who was erased; it is not read.',
    advice:
      'Run mentor forget for them again, which takes the row out of the file, or delete the row yourself.',
  }),
  'erased-list-damaged': () => ({
    message: 'The list of people who were erased is damaged; without it they could come back.',
    advice:
      'Put back your last copy of this file. If there is none, delete it, and run mentor forget again for each of them.',
  }),
  'takes-no-part': ({ found, header, ...rest }) => ({
    message: `"${found}" (${header}) takes no part.${nearestOf(rest)}`,
    advice:
      'Nothing to do if that is right; otherwise write the id, the address or the name as it stands in the people file.',
  }),
} satisfies Partial<WordsOf>;
