import type { Language } from '../../model/language.ts';

/** The printed sheet on which a mentee writes a goal down. */
type GoalSheetWords = {
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  readonly goal: {
    readonly title: string;
    readonly terms: Readonly<Record<'what' | 'measure' | 'baseline' | 'target' | 'by' | 'first', string>>;
  };
  readonly points: { readonly title: string; readonly text: string };
  readonly parts: { readonly title: string; readonly text: string; readonly by: string };
  readonly good: { readonly title: string; readonly questions: readonly string[] };
  readonly examples: {
    readonly title: string;
    readonly text: string;
    readonly months: (months: number) => string;
  };
  readonly closing: string;
};

export const goalSheetWords = {
  en: {
    title: 'Goal sheet',
    lead: 'For the second meeting. One sheet a goal; one to three goals are enough.',
    note: 'For the mentee to keep',
    goal: {
      title: 'The goal',
      terms: {
        what: 'What should be different',
        measure: 'How it is measured',
        baseline: 'Today',
        target: 'When it is reached',
        by: 'By when',
        first: 'The first step',
      },
    },
    points: {
      title: 'Five points on the way',
      text: 'Write down today what each would look like, so that a stranger could tell. At the end you say which one it became.',
    },
    parts: { title: 'Smaller goals on the way', text: 'Two or three, each with a day.', by: 'by' },
    good: {
      title: 'Is it a good goal?',
      questions: [
        'Specific: how would a stranger see that I got there?',
        'Measurable: what do I count, and from where to where?',
        'Achievable: what of it is in my own hands?',
        'Relevant: what will I leave undone to make room for it?',
        'Time: is there a day, and does it lie before the end of the program?',
      ],
    },
    examples: {
      title: 'Three examples',
      text: 'The numbers are there to be changed.',
      months: (months) =>
        months < 1 ? 'in two weeks' : months === 1 ? 'in one month' : `in ${months} months`,
    },
    closing:
      'Half-way through, look at this sheet again. Changing a goal is no failure; keeping a wrong one is.',
  },
  de: {
    title: 'Zielblatt',
    lead: 'Für das zweite Treffen. Ein Blatt je Ziel; ein bis drei Ziele sind genug.',
    note: 'Bleibt bei der oder dem Mentee',
    goal: {
      title: 'Das Ziel',
      terms: {
        what: 'Was anders sein soll',
        measure: 'Messgröße',
        baseline: 'Ausgangswert heute',
        target: 'Zielwert',
        by: 'Bis wann',
        first: 'Der erste Schritt',
      },
    },
    points: {
      title: 'Fünf Stufen',
      text: 'Heute notieren, woran jede Stufe zu erkennen wäre, auch für jemanden von außen. Am Ende sagen Sie, welche es geworden ist.',
    },
    parts: { title: 'Teilziele', text: 'Zwei oder drei, jedes mit einem Tag.', by: 'bis' },
    good: {
      title: 'Ist es ein gutes Ziel?',
      questions: [
        'Klar: Woran würde jemand von außen sehen, dass es erreicht ist?',
        'Messbar: Was wird gezählt, und von wo bis wo?',
        'Erreichbar: Was davon liegt in der eigenen Hand?',
        'Wichtig: Was bleibt dafür liegen?',
        'Termin: Gibt es einen Tag, und liegt er vor dem Ende des Programms?',
      ],
    },
    examples: {
      title: 'Drei Beispiele',
      text: 'Die Zahlen sind zum Ändern da.',
      months: (months) =>
        months < 1 ? 'in zwei Wochen' : months === 1 ? 'in einem Monat' : `in ${months} Monaten`,
    },
    closing:
      'Zur Halbzeit dieses Blatt noch einmal ansehen. Ein Ziel zu ändern ist kein Scheitern; an einem falschen festzuhalten schon.',
  },
} as const satisfies Record<Language, GoalSheetWords>;
