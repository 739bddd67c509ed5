import type { Language } from '../model/language.ts';

export type RoleText = { readonly does: string; readonly doesNot: string };

/** What is expected of everybody around a pair, in a sentence each. */
export const roleTexts = {
  en: {
    mentee: {
      does: 'You steer: set goals, book, prepare, keep notes, try things out, and say what helps and what does not.',
      doesNot:
        'You do not expect a job, a reference or answers to everything, and you do not pass on what your mentor tells.',
    },
    mentor: {
      does: 'You listen, ask, tell of your own experience when wanted, open doors, give honest feedback and keep confidences.',
      doesNot:
        'You do not assess anyone, report to anyone, or get anyone promoted. If something worries you (health, conduct, safety), you need not carry it alone: write to the program.',
    },
  },
  de: {
    mentee: {
      does: 'Sie steuern: Ziele setzen, Termine vereinbaren, vorbereiten, Notizen führen, ausprobieren und sagen, was hilft und was nicht.',
      doesNot:
        'Sie erwarten keine Stelle, keine Empfehlung und nicht auf alles eine Antwort, und Sie geben nicht weiter, was Ihnen erzählt wird.',
    },
    mentor: {
      does: 'Sie hören zu, fragen, erzählen auf Wunsch aus eigener Erfahrung, öffnen Türen, geben ehrliche Rückmeldung und bewahren Vertrauliches.',
      doesNot:
        'Sie beurteilen niemanden, berichten niemandem und verhelfen niemandem zu einer Beförderung. Wenn Ihnen etwas Sorgen macht (Gesundheit, Verhalten, Sicherheit), müssen Sie es nicht allein tragen: Wenden Sie sich an das Programm.',
    },
  },
} as const satisfies Record<Language, Record<'mentee' | 'mentor', RoleText>>;
