import type { FormQuestion } from './form-question.ts';

const mentee = ['mentee'] as const;
const manager = ['manager'] as const;
const stakeholder = ['stakeholder'] as const;
const change = ['baseline', 'end'] as const;

/** Of purposes that are about leading. Managers and stakeholders are asked only what can be seen at work. */
export const leadershipQuestions = {
  leadership: [
    {
      id: 'lea_clear',
      scale: 'agree5',
      sides: mentee,
      asked: change,
      en: 'I say early and kindly when something is not good enough.',
      de: 'Ich sage früh und freundlich, wenn etwas nicht gut genug ist.',
    },
    {
      id: 'lea_hand',
      scale: 'agree5',
      sides: mentee,
      asked: change,
      en: 'I hand over tasks together with the decisions that belong to them.',
      de: 'Ich übergebe Aufgaben samt den Entscheidungen, die dazugehören.',
    },
    {
      id: 'lea_decide',
      scale: 'agree5',
      sides: mentee,
      asked: change,
      en: 'I can say afterwards how I came to an important decision.',
      de: 'Ich kann hinterher sagen, wie ich zu einer wichtigen Entscheidung gekommen bin.',
    },
    {
      id: 'lea_seen',
      scale: 'agree5',
      sides: manager,
      asked: change,
      en: 'This person’s team knows what matters and who decides.',
      de: 'Das Team dieser Person weiß, was wichtig ist und wer entscheidet.',
    },
  ],
  executive: [
    {
      id: 'exe_weigh',
      scale: 'agree5',
      sides: mentee,
      asked: change,
      en: 'Before a big decision I seek the view that contradicts mine.',
      de: 'Vor einer großen Entscheidung suche ich die Sicht, die meiner widerspricht.',
    },
    {
      id: 'exe_facts',
      scale: 'agree5',
      sides: stakeholder,
      asked: change,
      en: 'This person’s decisions rest on the facts that matter.',
      de: 'Die Entscheidungen dieser Person beruhen auf den Tatsachen, auf die es ankommt.',
    },
    {
      id: 'exe_heard',
      scale: 'agree5',
      sides: stakeholder,
      asked: change,
      en: 'Those affected are heard before the decision.',
      de: 'Wer betroffen ist, wird vor der Entscheidung gehört.',
    },
    {
      id: 'exe_clear',
      scale: 'agree5',
      sides: stakeholder,
      asked: change,
      en: 'Afterwards it is clear what was decided and why.',
      de: 'Danach ist klar, was entschieden wurde und warum.',
    },
  ],
  succession: [
    {
      id: 'suc_gap',
      scale: 'agree5',
      sides: mentee,
      asked: change,
      en: 'I have done at least once what the target post demands most.',
      de: 'Was die angestrebte Stelle am meisten verlangt, habe ich mindestens einmal getan.',
    },
    {
      id: 'suc_want',
      scale: 'agree5',
      sides: mentee,
      asked: change,
      en: 'Knowing what I now know, I want that post.',
      de: 'Nach allem, was ich jetzt weiß, möchte ich diese Stelle.',
    },
    {
      id: 'suc_seen',
      scale: 'often5',
      sides: manager,
      asked: change,
      en: 'I saw this person handle a task of the target level.',
      de: 'Ich habe gesehen, wie diese Person eine Aufgabe der angestrebten Ebene bewältigt hat.',
    },
  ],
} as const satisfies Readonly<Record<string, readonly FormQuestion[]>>;
