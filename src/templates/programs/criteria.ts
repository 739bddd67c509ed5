import type { Language } from '../../model/language.ts';
import type { ProgramInput } from '../../schema/program.ts';

type CriterionInput = NonNullable<NonNullable<ProgramInput['matching']>['criteria']>[number];
type WithoutNameAndWeight<C> = C extends CriterionInput ? Omit<C, 'name' | 'weight'> : never;

/** `why`: one line for the comment beside it. */
type CriterionText = { readonly name: string; readonly why: string };
type TemplateCriterion = Readonly<Record<Language, CriterionText>> & {
  readonly settings: WithoutNameAndWeight<CriterionInput>;
};

/** What makes a pair good, as templates use it; the weights are each template's own. */
export const templateCriteria = {
  topics: {
    settings: { type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered' },
    en: {
      name: 'Topics',
      why: 'what the mentee needs, as the share this mentor can meet; a mentor with many topics is not punished',
    },
    de: {
      name: 'Themen',
      why: 'was gebraucht wird, als Anteil, den dieses Gegenüber abdeckt; wer viele Themen anbietet, hat keinen Nachteil',
    },
  },
  values: {
    settings: { type: 'similarity', field: 'values' },
    en: {
      name: 'Values',
      why: 'shared values and ways of working go with good relationships more than anything else that is known',
    },
    de: {
      name: 'Werte',
      why: 'gemeinsame Werte und Arbeitsweisen gehen mit guten Tandems mehr als alles andere einher, was man weiß',
    },
  },
  choice: {
    settings: { type: 'preference' },
    en: {
      name: 'Own choice',
      why: 'who had a say felt better supported and suspected less favouritism, in a small trial',
    },
    de: {
      name: 'Eigener Wunsch',
      why: 'wer mitreden durfte, fühlte sich in einem kleinen Versuch besser unterstützt und vermutete weniger Bevorzugung',
    },
  },
  level: {
    settings: { type: 'closeness', field: 'level', gap: { ideal: 2, tolerance: 2 } },
    en: {
      name: 'Level',
      why: 'far enough ahead to see further, near enough to remember',
    },
    de: {
      name: 'Ebene',
      why: 'weit genug voraus, um mehr zu sehen, nah genug, um sich zu erinnern',
    },
  },
  path: {
    settings: { type: 'coverage', mentee: 'target_function', mentor: 'past_functions' },
    en: {
      name: 'Knows the path',
      why: 'has done the kind of work the mentee is heading for; matters most for steps sideways',
    },
    de: {
      name: 'Kennt den Weg',
      why: 'hat selbst in dem Feld gearbeitet, in das es gehen soll; zählt vor allem bei Wechseln zur Seite',
    },
  },
  hours: {
    settings: { type: 'common_hours', enough: 4 },
    en: {
      name: 'Common hours',
      why: 'pairs that can meet do meet, and meeting often goes with support',
    },
    de: {
      name: 'Gemeinsame Stunden',
      why: 'wer sich treffen kann, trifft sich; und häufige Treffen gehen mit Unterstützung einher',
    },
  },
  view: {
    settings: { type: 'different', field: 'department' },
    en: { name: 'Fresh view', why: 'candour and a wider horizon' },
    de: { name: 'Frischer Blick', why: 'Offenheit und ein weiterer Horizont' },
  },
  'same-work': {
    settings: { type: 'same', field: 'function' },
    en: {
      name: 'Same kind of work',
      why: 'day-to-day questions need somebody who does the same',
    },
    de: {
      name: 'Gleiche Tätigkeit',
      why: 'Fragen des Alltags beantwortet, wer dasselbe tut',
    },
  },
  'other-work': {
    settings: { type: 'different', field: 'function' },
    en: { name: 'Other kind of work', why: 'new ideas come from the edge of one’s own field' },
    de: { name: 'Andere Tätigkeit', why: 'neue Ideen kommen vom Rand des eigenen Fachs' },
  },
  place: {
    settings: { type: 'same', field: 'location' },
    en: {
      name: 'Same place',
      why: 'distance costs time, not satisfaction: never a rule',
    },
    de: {
      name: 'Gleicher Ort',
      why: 'Entfernung kostet Zeit, nicht Zufriedenheit: nie eine Bedingung',
    },
  },
  areas: {
    settings: { type: 'similarity', field: 'research_areas' },
    en: {
      name: 'Research areas',
      why: 'enough common ground to judge a paper or a plan',
    },
    de: {
      name: 'Forschungsgebiete',
      why: 'genug Gemeinsames, um einen Aufsatz oder Plan zu beurteilen',
    },
  },
  interests: {
    settings: { type: 'similarity', field: 'topics_wanted' },
    en: {
      name: 'Common interests',
      why: 'people who want the same topic prepare the same meeting',
    },
    de: {
      name: 'Gemeinsame Themen',
      why: 'wer dasselbe Thema will, bereitet dasselbe Treffen vor',
    },
  },
  experience: {
    settings: { type: 'similarity', field: 'shared_experience', missing: 0.5 },
    en: {
      name: 'Shared experience',
      why: 'only where people chose to say it; never inferred, printed nowhere',
    },
    de: {
      name: 'Gemeinsame Erfahrung',
      why: 'nur wo Menschen es von sich aus sagen; nie erschlossen, nirgends gedruckt',
    },
  },
} as const satisfies Readonly<Record<string, TemplateCriterion>>;

export type CriterionKey = keyof typeof templateCriteria;
