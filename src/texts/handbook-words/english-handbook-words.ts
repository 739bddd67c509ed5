import { capitalised, counted, numberWord } from '../counted.ts';
import { englishFormPage } from './english-form-page.ts';
import { englishLetterPage } from './english-letter-page.ts';
import { englishTimeline } from './english-timeline.ts';
import type { HandbookCatalogue } from './handbook-catalogue.ts';

export const englishHandbookWords: HandbookCatalogue = {
  fromTo: (from, to) => `${from} to ${to}`,
  quoted: (text) => `“${text}”`,
  forEverybody: 'For everybody who takes part',
  forWork: 'For the coordinator',
  planNote: 'Nothing personal inside',
  open: 'open',
  minutes: (count) => `${count} minutes`,
  roles: {
    title: 'Roles and expectations',
    lead: 'Who does what, who leaves what, and how much time it takes. Mentoring helps on average, and a little: nobody is promised a promotion or more pay.',
    forWhom: 'Whom it is for',
    does: 'What you do',
    doesNot: 'What you leave',
    time: 'Time',
  },
  agreement: {
    title: 'Mentoring agreement',
    signedLead:
      'To read before the first meeting, and to sign by the second. Those who meet in twos find it in short on their own sheets as well: one of the two, signed, is enough. The coordinator learns only that it exists, and the dates.',
    saidLead: 'Nobody signs this: it is said aloud at the beginning.',
    clauses: 'What we agree',
    sign: {
      pairs: ['Mentee', 'Mentor'],
      group: ['Leads the group', 'Member', 'Member', 'Member'],
      equals: ['Member', 'Member'],
      rotation: [],
      informal: [],
    },
    exit: {
      title: 'The no-fault exit',
      ofTwo: [
        'Not every match works, and that is nobody’s failure. You may end at any time. In the first 60 days we look for a new partner at once; later we offer you the next cohort first.',
        'Tell {coordinator}: “I would like to end this pairing.” You need not say why. Your partner hears only that the pairing has ended under the no-fault rule.',
        'Nothing goes into any file but the date and one of these: no time, other aims, not the right fit, goals reached, moved or left, carrying on informally, rather not say.',
      ],
      ofSeveral: [
        'Not every group suits everybody, and that is nobody’s failure. You may leave at any time. In the first 60 days we look for another place at once; later we offer you the next cohort first.',
        'Tell {coordinator}: “I would like to leave.” You need not say why; a sentence to the others is kind. From us they hear no reason.',
        'Nothing goes into any file but the date and one of these: no time, other aims, not the right fit, goals reached, moved or left, carrying on informally, rather not say.',
      ],
    },
  },
  faq: {
    title: 'Questions that participants ask',
    lead: 'Is something missing? {reach}',
  },
  tips: {
    title: 'For two who found each other',
    lead: 'You need no program for this, only a little care. Questions? {reach}',
  },
  checklist: {
    title: 'Launch checklist',
    lead: (steps) => `${steps} steps, from the first sentence to the last deletion.`,
    late: (steps) =>
      steps === 1
        ? 'One of them lies before today: do it first.'
        : `${capitalised(numberWord(steps))} of them lie before today: do those first, in this order, or move the start.`,
    wave: (wave) =>
      `Check-in: ${wave}. Forms are out for seven days, with one reminder on the fifth. Within two weeks tell the participants what you heard and what you do about it.`,
    coordinator: 'Coordinator',
    stepsTitle: 'What there is to do',
    caption: 'By date; tick what is done',
    columns: { when: 'When', done: 'Done', what: 'What', who: 'Who' },
    watchTitle: 'What to keep an eye on',
    selection: {
      title: 'Choosing mentors',
      how: 'Give each of these one to five points; a mentor has three or more in every one.',
      no: 'A “no” is told in person, with another way to help: as a speaker, or in a round of short talks.',
    },
  },
  form: englishFormPage,
  training: {
    title: 'Training',
    lead: (modules) =>
      `${counted(modules, 'module')}: for whom, how long, and by when. Write into training.csv who was there; mentor status says who was not.`,
    tableTitle: 'The modules',
    caption: 'By date',
    columns: {
      module: 'Module',
      side: 'For',
      minutes: 'Length',
      way: 'How',
      when: 'When',
      needed: 'Needed',
    },
    contents: 'What each is about',
    after: {
      title: 'Who missed it',
      text: 'Whoever could not come gets the short version to do alone within two weeks. Support goes on through the first year: a call, a case circle, a page to read.',
    },
    sides: { mentor: 'mentors', mentee: 'mentees', both: 'everybody', manager: 'managers' },
    needed: 'before it begins',
    offered: 'offered',
  },
  grid: {
    title: 'What is to move, and what shows it',
    lead: 'Each purpose has questions that are asked at the beginning and at the end, word for word. They show a change; without a comparison group they do not show where it came from.',
    leadOnce:
      'Nothing is asked before people have met: the answers show where they stand, not what has moved. For that, add baseline to the waves in program.yaml.',
    gridTitle: 'The grid',
    caption: 'What is to move, and for whom',
    measure: 'The question, and the figures of the progress report that show it',
    note: 'To ask other cells, write purposes into program.yaml, as `purposes: {career: {cells: [s_e, c_e, g_m]}}`.',
    columns: { kind: 'What', e: 'For the mentee', o: 'For the organisation', m: 'For the mentor' },
    rows: {
      s: 'Skills',
      c: 'Career',
      g: 'Personal growth',
      n: 'Networks',
      d: 'Diversity',
      k: 'Knowledge',
    },
    notAsked: 'not asked',
    beside: new Map([
      ['c_o', 'promotions and moves in the retention report'],
      ['g_o', 'retention report'],
      ['n_e', 'introductions'],
      ['d_o', 'The comparison of groups in the equity report: match, satisfaction, early ends'],
    ]),
    targetsTitle: 'What counts as success',
    targetsCaption: 'Targets of the program; the gate of the progress report judges them',
    targetColumns: { metric: 'Figure', target: 'Target' },
  },
  waves: {
    caption: 'Questions, and the columns of checkins.csv that keep the answers',
    columns: { question: 'Question', side: 'Who answers', answer: 'How', column: 'Column' },
    answers: {
      numbers: (min, max) => `a number from ${min} to ${max}`,
      count: 'a whole number',
      line: 'a line',
      paragraph: 'some lines',
      date: 'a date',
    },
  },
  timeline: englishTimeline,
  letters: englishLetterPage,
};
