import type { Problem, ProblemCode, ProblemFacts } from '../model/problem.ts';

/** `message` says what is wrong with the value quoted; `advice` is one act, ready to paste where it can be. */
export type ProblemWords = { readonly message: string; readonly advice: string };

const nearestOf = (facts: { readonly nearest?: string }): string =>
  facts.nearest === undefined ? '' : ` The nearest known value is "${facts.nearest}".`;

/** The one catalogue of words for problems; a code without words does not compile. */
const words: { readonly [C in ProblemCode]: (facts: ProblemFacts[C]) => ProblemWords } = {
  'file-empty': () => ({
    message: 'The file holds no bytes.',
    advice: 'Download the export again, or move the file out of the folder.',
  }),
  'file-unreadable': ({ detail }) => ({
    message: `The file cannot be read as a table: ${detail}.`,
    advice: 'Open it, save it as CSV (UTF-8), and run the command again.',
  }),
  'file-not-recognised': ({ headers }) => ({
    message: `No mentors, mentees, roster or check-ins can be recognised by these headers: ${headers
      .slice(0, 6)
      .map((h) => `"${h}"`)
      .join(', ')}.`,
    advice:
      'If people are in it, name it in program.yaml: people: [{file: …, role: mentor}]. Otherwise nothing to do; it is left alone.',
  }),
  'file-missing': ({ named }) => ({
    message: `program.yaml names "${named}", which is not in the folder.`,
    advice: 'Put the file there, or correct the name in program.yaml.',
  }),
  'unclosed-quote': () => ({
    message: 'A quoted cell opens here and never closes.',
    advice: 'Close the quotation mark, or double it ("") if it belongs to the text.',
  }),
  'row-length': ({ cells, headers }) => ({
    message: `This row has ${cells} cells; the header has ${headers}.`,
    advice: 'Compare the row with the one above: a comma without quotes, or a cell that was deleted.',
  }),
  'header-twice': ({ header, other }) => ({
    message: `The header "${header}" stands in columns ${other} and here.`,
    advice: 'Rename one of the two columns, or delete the one that is not needed.',
  }),
  'field-claimed-twice': ({ field, headers }) => ({
    message: `Two columns could be the field ${field}: "${headers[0]}" and "${headers[1]}".`,
    advice: `Say which in program.yaml: fields: {${field}: {column: "${headers[0]}"}}.`,
  }),
  'row-without-identity': () => ({
    message: 'This row has neither an id nor an e-mail address.',
    advice: 'Fill in the address, or delete the row.',
  }),
  'invalid-capacity': ({ found }) => ({
    message: `"${found}" is not a number of places.`,
    advice: 'Write a whole number such as 1 or 2, or leave the cell empty for the default.',
  }),
  'invalid-number': ({ found, header }) => ({
    message: `"${found}" in "${header}" is not a number.`,
    advice: 'Write digits only, or leave the cell empty.',
  }),
  'invalid-date': ({ found, header }) => ({
    message: `"${found}" in "${header}" is not a day that exists.`,
    advice: 'Write it as 2026-03-31.',
  }),
  'ambiguous-dates': ({ found, header }) => ({
    message: `Nothing in the column "${header}" tells whether "${found}" gives the day or the month first.`,
    advice: 'Add to program.yaml: dates: dmy (day first) or dates: mdy (month first).',
  }),
  'invalid-value': ({ found, header, known, ...rest }) => ({
    message: `"${found}" is not an answer to "${header}".${nearestOf(rest)}`,
    advice: `Use one of: ${known.join(', ')}.`,
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
  'invalid-yaml': ({ detail }) => ({
    message: `This is not YAML: ${detail}.`,
    advice: 'Check indentation, colons and quotation marks on this line.',
  }),
  'invalid-setting': ({ path, detail }) => ({
    message: `The setting ${path} cannot be used: ${detail}.`,
    advice: 'Correct the value.',
  }),
  'unknown-setting': ({ path, found, ...rest }) => ({
    message: `There is no setting "${found}"${path === '' ? '' : ` under ${path}`}.${nearestOf(rest)}`,
    advice:
      rest.nearest === undefined
        ? 'Remove the line.'
        : `Write "${rest.nearest}" if that was meant, or remove the line.`,
  }),
  'unknown-field': ({ where, found, ...rest }) => ({
    message: `${where} names the field "${found}". Nothing is called that.${nearestOf(rest)}`,
    advice:
      rest.nearest === undefined
        ? 'Name a column of the people files in snake_case.'
        : `Write "${rest.nearest}".`,
  }),
  'pin-against-ban': ({ mentee, mentor, by }) => ({
    message: `${mentee} and ${mentor} are pinned together, but ${by === 'ban' ? 'a ban or a declined pairing keeps them apart' : 'one of them asked not to be matched with the other'}.`,
    advice: 'Take out the pin, or settle it with the two people first.',
  }),
  'pin-of-person-out': ({ mentee, mentor, out }) => ({
    message: `${mentee} and ${mentor} are pinned together, but ${out} is out of the program.`,
    advice: 'The pin is not applied. Take out its row in overrides.csv if nothing will change.',
  }),
  'audited-field-used': ({ where, field }) => ({
    message: `${where} uses the field ${field}, which is for the fairness check only (use: audit).`,
    advice: `Take the field out of ${where}, or declare fields: {${field}: {use: open}} if people know that it decides.`,
  }),
  'pins-over-capacity': ({ person, places, pins }) => ({
    message: `${person} has ${places} ${places === 1 ? 'place' : 'places'} and ${pins} pins.`,
    advice: `Take out a pin, or raise the places with a line "set" in overrides.csv: set,${person},,capacity,${pins}`,
  }),
  'pin-without-role': ({ person, other }) => ({
    message: `The pin of ${person} and ${other} cannot stand: it takes one who applied as mentee and one who applied as mentor.`,
    advice: 'Correct the two ids in overrides.csv.',
  }),
  'no-criteria': () => ({
    message: 'Nothing can be compared: the people files hold no topics, wishes, levels or hours.',
    advice: 'Add a question to the form, or name a column under matching: criteria: in program.yaml.',
  }),
  'ids-alike': ({ found, other }) => ({
    message: `"${found}" and "${other}" are taken for two people; one may be what a spreadsheet or a typing slip made of the other.`,
    advice: 'If they are one person, give both rows the same id.',
  }),
  'names-alike': ({ found, other }) => ({
    message: `"${found}" stands in row ${other} as well, with another address, and neither has an id: they are taken for two people.`,
    advice: 'If they are one person, give both rows the same address.',
  }),
  'manager-cycle': ({ people }) => ({
    message: `These people manage each other in a circle: ${people.join(' → ')}. The circle is cut.`,
    advice: 'Correct the manager of one of them, in the file or with a line "set" in overrides.csv.',
  }),
  'takes-no-part': ({ found, header, ...rest }) => ({
    message: `"${found}" (${header}) takes no part.${nearestOf(rest)}`,
    advice:
      'Nothing to do if that is right; otherwise write the id, the address or the name as it stands in the people file.',
  }),
  'invalid-cell': ({ header, found, expected }) => ({
    message: `"${found}" in the column ${header} cannot be read.`,
    advice: `Write ${expected}.`,
  }),
  'pairing-id-twice': ({ pairing, other }) => ({
    message: `The pairing ${pairing} stands in row ${other} and here.`,
    advice: 'Delete one of the two rows, or give this one an id of its own.',
  }),
  'paired-twice': ({ pairing, other }) => ({
    message: `The two people of ${pairing} are paired in row ${other} already, and that pairing is still open.`,
    advice: 'Delete one of the two rows, or set the state of the older one to ended.',
  }),
  'days-out-of-order': ({ header, found, earlier, day }) => ({
    message: `${found} in the column ${header} lies before ${day} in ${earlier}.`,
    advice: 'Correct one of the two days.',
  }),
  'question-claimed-twice': ({ question, headers }) => ({
    message: `Two columns could be the question ${question}: "${headers[0]}" and "${headers[1]}".`,
    advice: `Say which in program.yaml: checkins: {questions: {${question}: {column: "${headers[0]}"}}}.`,
  }),
  'outside-scale': ({ found, header, min, max }) => ({
    message: `"${found}" in "${header}" is not on the scale from ${min} to ${max}.`,
    advice:
      'Ask the person which answer was meant, or declare the scale under checkins: questions: in program.yaml.',
  }),
  'unknown-pairing': ({ found, ...rest }) => ({
    message: `There is no pairing "${found}".${nearestOf(rest)}`,
    advice: 'Write the id as it stands in pairings.csv, or leave the cell empty and name the two people.',
  }),
  'answer-without-pairing': ({ person, partner, candidates }) => ({
    message:
      (partner === undefined
        ? `${person} has no pairing that this answer could be about.`
        : `${person} has no pairing with ${partner}.`) +
      (candidates.length === 0 ? '' : ` There is: ${candidates.join(', ')}.`),
    advice: 'Correct the partner or the date, or add the pairing to pairings.csv.',
  }),
  'answer-pairing-unclear': ({ person, candidates }) => ({
    message: `${person} is in more than one pairing, and the answer does not say which is meant: ${candidates.join(', ')}.`,
    advice: 'Write the pairing into a column pairing_id of this row.',
  }),
  'answer-not-of-pairing': ({ person, pairing }) => ({
    message: `${person} does not take that side in the pairing ${pairing}.`,
    advice: 'Correct the pairing, the person or the side in this row.',
  }),
  'calendar-event-unreadable': ({ event, detail }) => ({
    message: `"${event}" in this calendar cannot be read: ${detail}.`,
    advice:
      'Nothing to do if meetings may fall into that time; otherwise change it in the calendar and export it again.',
  }),
};

/** The words for one problem. */
export function problemWords(problem: Problem): ProblemWords {
  const say = words[problem.code] as (facts: Problem['facts']) => ProblemWords;
  return say(problem.facts);
}
