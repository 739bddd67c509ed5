import type { FormWords } from './form-words.ts';

export const englishFormWords = {
  timestamp: 'Timestamp',
  who: {
    pairing: 'Pairing ID',
    person: 'Your e-mail address or ID',
    side: 'I answer as',
    mentee: 'Name of the mentee',
  },
  sides: { mentee: 'Mentee', mentor: 'Mentor', manager: 'Manager', stakeholder: 'Stakeholder' },
  metSinceStart: 'How many times have you met since the start?',
  intro:
    'Five minutes. The coordinator reads your answers; your partner and your manager do not. Reports show totals only.',
  introOfOthers:
    'Two minutes, about what can be seen at work and never about what was talked about. The mentee knows that you are asked. The coordinator reads your answers; reports show totals only.',
  title: (side, wave) => `${wave}, form for ${sidesOf[side] ?? side}`,
  kinds: {
    choice: { google: 'Multiple choice', microsoft: 'Choice' },
    line: { google: 'Short answer', microsoft: 'Text' },
    number: {
      google: 'Short answer, response validation: number, at least 0',
      microsoft: 'Text, restrictions: number',
    },
    paragraph: { google: 'Paragraph', microsoft: 'Text, long answer' },
    date: {
      google: 'Short answer, with the help text: for example 2026-05-14, or not yet',
      microsoft: 'Text, with the subtitle: for example 2026-05-14, or not yet',
    },
    row: ({ from, to, low, high }) => ({
      google: `Linear scale, ${from} to ${to}${low === undefined ? '' : `; label of ${from}: ${low}; label of ${to}: ${high ?? ''}`}`,
      microsoft:
        from === 0 && to === 10
          ? 'Net Promoter Score'
          : `Choice, with the numbers ${from} to ${to} as options`,
    }),
  },
  question: (number) => `Question ${number}`,
  required: 'required',
  optional: 'not required',
  prefilled: 'Filled in by the link that each participant gets.',
  private: 'Only the coordinator reads this answer.',
  page: {
    note: 'For the coordinator',
    list: {
      lead: (questions) =>
        `${questions} questions to paste into Google Forms or Microsoft Forms. Leave the words as they are: the answers are recognised by them.`,
      copy: 'Heading and description of the form',
      title: 'Title: ',
      description: 'Description: ',
    },
    guide: {
      title: 'Check-in forms: what to do with them',
      lead: 'Each form is a page to copy from. You need Google Forms or Microsoft Forms, and nothing else.',
      stepsTitle: 'Five steps',
      steps: [
        'Open the page of a form in the table below. Make an empty form in Google Forms or Microsoft Forms and paste its title, its description and its questions, word for word.',
        'Have the first two questions filled in by the link. Google: ⋮ → Get pre-filled link; Microsoft: … → Get pre-filled URL. Type {pairing_id} and {person} as answers and copy the address.',
        'Write the addresses of the two forms that are open into program.yaml: checkins: {link: {mentee: "…", mentor: "…"}}; for the next wave those of its forms.',
        'When a wave opens, run “mentor ingest --template”. It writes the table send-….csv with everybody who has not answered and their own link, for the mail merge of Word or Outlook, and the letters as drafts.',
        'Download the answers as CSV or Excel and run “mentor ingest” with the name of the file. As often as you like: each answer counts once.',
      ],
      formsTitle: 'The forms',
      formsOrder: 'In the order in which people come to them',
      columns: { form: 'Form', questions: 'Questions', file: 'Page to copy from' },
      othersTitle: 'Before you send them',
      others:
        'Forms for managers and stakeholders go out only if the mentee knows. They ask at most three questions. Nobody is invited to them by the table: send the address of the form yourself.',
      attainment:
        'Keep the questions about the scale of each goal only if the five points were written down at the second meeting (goal-sheet.html). Filled in afterwards they are no more than a rating.',
    },
  },
} as const satisfies FormWords;

const sidesOf: Readonly<Record<string, string>> = {
  mentee: 'mentees',
  mentor: 'mentors',
  manager: 'managers',
  stakeholder: 'stakeholders',
};
