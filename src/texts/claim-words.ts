import type { Language } from '../model/language.ts';

/** The words of the register of figures from outside. */
export type ClaimCatalogue = {
  readonly caption: string;
  readonly measure: string;
  readonly columns: Readonly<Record<'claim' | 'value' | 'source' | 'year' | 'evidence', string>>;
  readonly noValue: string;
  readonly noYear: string;
  /** Of a program that refers to none. */
  readonly none: string;
  /** What an entry is, where program.yaml does not say it in words of its own. */
  readonly benchmark: (metric: string) => string;
  readonly amount: (name: string) => string;
};

const words: Readonly<Record<Language, ClaimCatalogue>> = {
  en: {
    caption: 'Register of figures from outside',
    measure: 'each with where it was published and what stands behind it',
    columns: {
      claim: 'What is claimed',
      value: 'Figure',
      source: 'Source',
      year: 'Year',
      evidence: 'Evidence',
    },
    noValue: 'no figure',
    noYear: 'none given',
    none: 'The program refers to no figure from outside.',
    benchmark: (metric) => `Beside the metric ${metric}`,
    amount: (name) => `In the return on the cost: ${name}`,
  },
  de: {
    caption: 'Verzeichnis der Angaben von außen',
    measure: 'jede mit dem Ort ihrer Veröffentlichung und dem, was hinter ihr steht',
    columns: { claim: 'Aussage', value: 'Zahl', source: 'Quelle', year: 'Jahr', evidence: 'Grundlage' },
    noValue: 'keine Zahl',
    noYear: 'nicht angegeben',
    none: 'Das Programm beruft sich auf keine Angabe von außen.',
    benchmark: (metric) => `Neben der Kennzahl ${metric}`,
    amount: (name) => `In der Rendite: ${name}`,
  },
};

export const claimWords = (language: Language): ClaimCatalogue => words[language];
