import type { HandbookCatalogue } from './handbook-catalogue.ts';

const intro =
  'A quarter of an hour. Your answers are used to find a partner. Your proposed partner sees your name, role, place, topics and text; whom you would rather not meet, and what you need, only the coordinator sees. You can change or withdraw your answers at any time.';

export const englishFormPage: HandbookCatalogue['form'] = {
  title: {
    mentee: 'Application form for mentees',
    mentor: 'Application form for mentors',
    equals: 'Application form',
    pair: 'Registration form for pairs',
  },
  heading: {
    mentee: 'application as a mentee',
    mentor: 'application as a mentor',
    equals: 'application',
    pair: 'registration',
  },
  intro: {
    pairs: intro,
    group: intro,
    equals: intro,
    rotation:
      'Three minutes. Your answers are used to find people to talk with, who see your name, topics and question. You can change or withdraw your answers at any time.',
    informal:
      'Two minutes, for two who found each other. You get a page of tips, and two short forms later. Nobody asks what you talk about.',
  },
  lead: (questions) =>
    `${questions} questions to paste into Google Forms or Microsoft Forms. Leave the words as they are: the answers are recognised by them.`,
  mind: [
    'Options are the same letter by letter on all forms, and none contains a comma or a semicolon.',
    'Let three people try the form, on a phone and on a computer, before it goes out.',
    'Download the answers as CSV or Excel and put the file into the program folder as it is.',
  ],
  openFor: 'Open it for two to three weeks: longer, and more people drop out on the way.',
  ownOptions: 'These options are examples: put your own list here.',
  grid: {
    rows: 'Rows:',
    columns: 'Columns:',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  },
  kinds: {
    several: { google: 'Checkboxes', microsoft: 'Choice, multiple answers' },
    severalAtMost: (count) => ({
      google: `Checkboxes, response validation: select at most ${count}`,
      microsoft: `Choice, multiple answers, at most ${count}`,
    }),
    grid: {
      google: 'Checkbox grid',
      microsoft:
        'one Choice with multiple answers for each day, its title this question with the day in square brackets, as [Monday]',
    },
    date: { google: 'Date', microsoft: 'Date' },
  },
};
