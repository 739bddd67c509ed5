import type { Language } from '../model/language.ts';
import type { Role } from '../model/person.ts';
import type { Program } from '../schema/program.ts';
import type { Criterion } from '../schema/program-criteria.ts';

type Nameless<C> = C extends Criterion ? Omit<C, 'name' | 'weight'> : never;

/** A criterion that is taken where program.yaml names none, with the answers it needs. */
export type UsualCriterion = {
  readonly names: Readonly<Record<Language, string>>;
  readonly criterion: Nameless<Criterion> & { readonly weight: number };
  readonly needs: readonly (readonly [Role, string])[];
};

export type UsualMatching = {
  /** Where levels are known. */
  readonly levelGap?: { readonly min?: number; readonly max?: number };
  readonly criteria: readonly UsualCriterion[];
};

type Kind = Omit<UsualCriterion, 'criterion'> & { readonly criterion: Nameless<Criterion> };

const bothSides = (field: string): readonly (readonly [Role, string])[] => [
  ['mentee', field],
  ['mentor', field],
];

const topics: Kind = {
  names: { en: 'Topics', de: 'Themen' },
  criterion: { type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered', missing: 0.5 },
  needs: [
    ['mentee', 'topics_wanted'],
    ['mentor', 'topics_offered'],
  ],
};
const choice: Kind = {
  names: { en: 'Own choice', de: 'Eigener Wunsch' },
  criterion: { type: 'preference', only_listed: false, missing: 0.5 },
  needs: [['mentee', 'prefers']],
};
const level = (ideal: number): Kind => ({
  names: { en: 'Level', de: 'Ebene' },
  criterion: { type: 'closeness', field: 'level', gap: { ideal, tolerance: 2 }, missing: 0.5 },
  needs: bothSides('level'),
});
const hours: Kind = {
  names: { en: 'Common hours', de: 'Gemeinsame Stunden' },
  criterion: { type: 'common_hours', enough: 4, missing: 0.5 },
  needs: bothSides('availability'),
};
const values: Kind = {
  names: { en: 'Values', de: 'Werte' },
  criterion: { type: 'similarity', field: 'values', missing: 0.5 },
  needs: bothSides('values'),
};
const freshView: Kind = {
  names: { en: 'Fresh view', de: 'Frischer Blick' },
  criterion: { type: 'different', field: 'department', missing: 0.5 },
  needs: bothSides('department'),
};
const interests: Kind = {
  names: { en: 'Common interests', de: 'Gemeinsame Interessen' },
  criterion: { type: 'similarity', field: 'topics_wanted', missing: 0.5 },
  needs: bothSides('topics_wanted'),
};

const weighted = (...kinds: readonly (readonly [Kind, number])[]): readonly UsualCriterion[] =>
  kinds.map(([{ criterion, ...kind }, weight]) => ({ ...kind, criterion: { ...criterion, weight } }));

const oneToOne: UsualMatching = {
  criteria: weighted([topics, 40], [choice, 25], [level(2), 20], [hours, 15]),
};

/** What experience advises for a format, or a way of mentoring. */
const usual: Readonly<Partial<Record<string, UsualMatching>>> = {
  group: {
    levelGap: { min: 1 },
    criteria: weighted([topics, 45], [hours, 25], [level(2), 15], [choice, 15]),
  },
  peer: {
    levelGap: { min: -1, max: 1 },
    criteria: weighted([topics, 40], [values, 20], [level(0), 15], [hours, 15], [freshView, 10]),
  },
  circle: {
    levelGap: { min: -1, max: 1 },
    criteria: weighted([interests, 35], [hours, 25], [freshView, 20], [level(0), 20]),
  },
  flash: { criteria: weighted([topics, 60], [choice, 30], [level(2), 10]) },
  reverse: {
    levelGap: { max: -2 },
    criteria: weighted([topics, 45], [values, 15], [choice, 15], [hours, 15], [freshView, 10]),
  },
  'e-mentoring': {
    levelGap: { min: 1 },
    criteria: weighted([topics, 30], [values, 20], [choice, 20], [hours, 20], [level(2), 10]),
  },
};

/** Rules and criteria where program.yaml has none: of its template, else of its format. */
export function usualMatching({ template, format }: Pick<Program, 'template' | 'format'>): UsualMatching {
  return (template === undefined ? undefined : usual[template]) ?? usual[format] ?? oneToOne;
}
