import { nearestOf, type WordsOf } from './problem-words.ts';
import { yamlFaultWords } from './yaml-faults.ts';

const under = (path: string): string => (path === '' ? '' : ` under ${path}`);

/** An id as a cell of a line that somebody pastes into a table. */
const asCell = (id: string): string => (/[",;]/.test(id) ? `"${id.replaceAll('"', '""')}"` : id);

/** Words for what is wrong with program.yaml, and with decisions that contradict each other. */
export const programProblems = {
  'invalid-yaml': yamlFaultWords,
  'program-too-large': ({ what, most }) => ({
    message: {
      bytes: `This file has more than ${most} bytes; the settings of a program take some thousand.`,
      levels: `Settings lie more than ${most} levels deep here; no setting lies deeper than six.`,
      settings: `This file holds more than ${most} settings, aliases counted wherever they stand.`,
    }[what],
    advice: 'Look whether program.yaml is the file that was meant.',
  }),
  'setting-twice': ({ path, found, line }) => ({
    message: `The setting "${found}"${under(path)} stands twice, on line ${line} and here.`,
    advice: 'Keep one of the two.',
  }),
  'invalid-setting': ({ path, detail, write, fallback }) => ({
    message: `The setting ${path} cannot be used: ${detail}.`,
    advice:
      write !== undefined
        ? `Write: ${write}`
        : fallback === undefined
          ? 'Correct the value.'
          : `Correct the value, or take the setting out: then it is ${fallback}.`,
  }),
  'unknown-setting': ({ path, found, known, write, ...rest }) => ({
    message: `There is no setting "${found}"${under(path)}.${nearestOf(rest)}${rest.nearest === undefined && known !== undefined && known.length > 0 ? ` Known here: ${known.join(', ')}.` : ''}`,
    advice:
      write !== undefined
        ? `Write: ${write}`
        : rest.nearest === undefined
          ? 'Remove the line.'
          : `Write "${rest.nearest}" if that was meant, or remove the line.`,
  }),
  'misplaced-setting': ({ path, found, group, name }) => ({
    message: `The setting "${found}" means nothing ${path === '' ? 'at the top level' : `under ${path}`}; ${found === name ? 'it' : `as "${name}" it`} belongs under ${group}.`,
    advice: `Move it under ${group}${found === name ? '' : ` and call it ${name}`}.`,
  }),
  'idle-setting': ({ path, detail }) => ({
    message: `The setting ${path} changes nothing: ${detail}.`,
    advice: 'Take it out, or correct it.',
  }),
  'keep-until-passed': ({ until }) => ({
    message: `By ${until} everything in this folder was to be deleted, and it is still here.`,
    advice: 'Delete the folder and every copy of it, or agree on another day and write it here.',
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
    advice: `Take out a pin, or raise the places with a line "set" in overrides.csv: set,${asCell(person)},,capacity,${pins}`,
  }),
  'declared-against-rule': ({ pairing, mentee, mentor, rule }) => ({
    message: `${mentee} and ${mentor} (${pairing}) found each other although the rule ${rule} would have kept them apart.`,
    advice: 'Nothing need change: in this format rules are hints. Speak with them if the rule matters here.',
  }),
  'pin-without-role': ({ person, other }) => ({
    message: `The pin of ${person} and ${other} cannot stand: it takes one who applied as mentee and one who applied as mentor.`,
    advice: 'Correct the two ids in overrides.csv.',
  }),
  'no-criteria': () => ({
    message: 'Nothing can be compared: the people files hold no topics, wishes, levels or hours.',
    advice: 'Add a question to the form, or name a column under matching: criteria: in program.yaml.',
  }),
} satisfies Partial<WordsOf>;
