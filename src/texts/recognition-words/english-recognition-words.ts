import { counted, numberWord } from '../counted.ts';
import type { RecognitionCatalogue } from './recognition-catalogue.ts';

const attainment: Readonly<Record<number, string>> = {
  [-2]: 'no change or worse',
  [-1]: 'less than expected',
  0: 'as expected',
  1: 'better than expected',
  2: 'much better than expected',
};

export const englishRecognitionWords: RecognitionCatalogue = {
  page: {
    title: 'Certificates and thanks',
    note: 'Names inside; not for participants',
    nobody: 'Nobody has begun yet, so there is nobody to thank.',
    lead: ({ earned, people, waiting, short }) =>
      [
        `${earned} of ${counted(people, 'certificate')} earned.`,
        ...(waiting === 0
          ? []
          : [`${counted(waiting, 'person', 'people')} with only the closing form to come.`]),
        ...(short === 0 ? [] : [`${counted(short, 'person', 'people')} one step short.`]),
      ].join(' '),
    sections: {
      short: 'One step short',
      figures: 'In figures',
      everybody: 'Everybody',
      hours: 'Hours by mentor',
      rule: 'The rule',
    },
    nobodyShort: 'Nobody is one step short.',
    hiddenShort:
      'Single people are not judged in this program (privacy: person_level: off), so only those with a certificate are named.',
    side: { mentee: 'mentee', mentor: 'mentor', equal: 'participant' },
    step: {
      meetings: ({ held, needed, planned }) =>
        `${numberWord(needed - held)} ${needed - held === 1 ? 'meeting' : 'meetings'} short: ${held} held, ${needed} needed of ${planned} planned.`,
      toCome: (count) => `${counted(count, 'meeting')} still to come.`,
      outOfReach: (count) =>
        count === 0
          ? 'No meeting is left: plan one more, or make an exception.'
          : `Only ${counted(count, 'meeting')} still to come: plan one more, or make an exception.`,
      nothingPlanned: 'No meeting of theirs stands in schedule.csv, so none can be counted.',
      training: (modules) => `Training open: ${modules}.`,
      form: ({ open, asked }) => `Closing form not answered${asked === 1 ? '' : `: ${open} of ${asked}`}.`,
      formToCome: (day) => `After that only the closing form, which goes out on ${day}.`,
    },
    figures: {
      certificates: 'Certificates earned',
      ofPeople: (count) => `of ${count}`,
      mentorHours: 'Hours that mentors gave',
      ofMentors: (count) => `by ${counted(count, 'mentor')}`,
      meetings: 'Meetings held',
      meetingsDetail: 'each once, however many came',
    },
    short: {
      caption: 'What it takes',
      order: 'By name',
      columns: { step: 'Still open', address: 'Address' },
      noAddress: 'none known',
    },
    table: {
      caption: 'Who has earned a certificate',
      order: 'By name; meetings, modules and forms that are missing are steps',
      columns: {
        person: 'Person',
        side: 'As',
        meetings: 'Meetings held',
        hours: 'Hours',
        training: 'Training',
        form: 'Closing form',
        certificate: 'Certificate',
      },
      heldOf: (held, planned) => (planned === 0 ? 'none planned' : `${held} of ${planned}`),
      needed: (count) => `${count} needed`,
      done: 'done',
      notAsked: 'not asked',
      missing: (modules) => `open: ${modules}`,
      answered: 'answered',
      comes: (day) => `from ${day}`,
      open: (open, asked) => (asked === 1 ? 'open' : `${open} of ${asked} open`),
      earned: 'earned',
      waiting: 'after the form',
      steps: (count) => counted(count, 'step'),
      unreachable: 'out of reach',
    },
    hours: {
      caption: 'What mentors gave',
      measure: 'By name; held meetings and their planned length; a group counts once',
      columns: { mentor: 'Mentor', mentees: 'Mentees', meetings: 'Meetings', hours: 'Hours' },
    },
    rule: {
      meetings: (part, least) =>
        `At least ${part} of the meetings that were planned for the person were held, and at least ${least}.`,
      training: 'The training of the person’s side is completed (training.csv).',
      form: 'The closing form is answered, for each pairing in which it was sent.',
      ownTime:
        'Meetings count in each person’s own time: from the day they joined to the day they left. Whoever left early was sent no closing form and needs none.',
      files:
        'Certificates, pages for the closing talk and letters lie in out/recognition/. A certificate names training, meetings and hours, never what was talked about.',
    },
  },
  certificate: {
    title: 'Certificate of participation',
    bundle: 'Certificates',
    print: (count) => `${counted(count, 'certificate')}. Printed, each is a sheet of A4 by itself.`,
    file: 'Certificate.html',
    text: ({ name, program, part, others, from, to, meetings, hours, modules }) => {
      const took = {
        mentee: `took part in ${program} as a mentee`,
        mentor: `took part in ${program} as mentor of ${counted(others, 'mentee')}`,
        equal: `took part in ${program}`,
      }[part];
      const training = modules === '' ? '' : `, training in ${modules}`;
      return `${name} ${took} from ${from} to ${to}: ${counted(meetings, 'meeting')}, ${hours} ${hours === '1' ? 'hour' : 'hours'}${training}.`;
    },
    thanks: (firstName) => `We thank ${firstName} for time, openness and trust.`,
    placeAndDay: (place, day) => (place === undefined ? day : `${place}, ${day}`),
    coordinator: 'Program coordinator',
  },
  talk: {
    bundle: 'For the closing talks',
    file: 'Closing-talk.html',
    print: (count) =>
      `${counted(count, 'page')}, one for each mentee and mentor together. Printed, each is a sheet of A4 by itself.`,
    title: (mentee) => `Taking stock: ${mentee}`,
    with: (others) => `with ${others}`,
    use: 'For your closing talk. It belongs to you both; nobody collects it.',
    term: { time: 'Time', meetings: 'Meetings held' },
    time: (from, to) => `${from} to ${to}`,
    goals: 'Goals, from the first wording to the last',
    noGoals: 'No goal was written down. What did you want at the beginning, and what came of it?',
    columns: { goal: 'Goal', first: 'At first', last: 'At last', result: 'Where it stands' },
    unchanged: 'as at first',
    revisions: (count) => counted(count, 'revision'),
    due: (day) => `by ${day}`,
    states: { open: 'under way', met: 'met', missed: 'not met', dropped: 'dropped', revised: 'revised' },
    attainment: (value) => attainment[value] ?? String(value),
    progress: (steps) => `Progress with the most important goal, in the mentee’s own estimate: ${steps}.`,
    progressStep: (percent, day) => `${percent} on ${day}`,
    lookBack: 'What the mentee would like to look back on',
    blanks: [
      { title: 'What we learned from each other', lines: 3 },
      { title: 'What next', lines: 3 },
      { title: 'How we stay in touch, or say goodbye', lines: 2 },
    ],
  },
};
