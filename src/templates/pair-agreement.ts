import type { AgreementClause } from '../model/guide.ts';
import type { Language } from '../model/language.ts';
import { boundariesOf } from './about/about-template.ts';
import { englishPairAgreement } from './english-pair-agreement.ts';
import { germanPairAgreement } from './german-pair-agreement.ts';
import type { TemplateChoice } from './programs/template-choice.ts';

/** The clauses by their keys, in order; what a way to meet says otherwise stands beside them. */
export type PairAgreement = {
  readonly clauses: Readonly<Record<ClauseKey, AgreementClause>>;
  readonly reverseRoles: string;
  /** Added to how the two reach each other. */
  readonly distance: string;
  /** A newcomer's three months are over before the fourth meeting comes. */
  readonly earlyReview: string;
};
const clauseKeys = [
  'purpose',
  'time',
  'ways',
  'changes',
  'roles',
  'confidence',
  'boundaries',
  'feedback',
  'review',
  'wayOut',
  'checkIns',
  'ending',
] as const;
type ClauseKey = (typeof clauseKeys)[number];

const texts = { en: englishPairAgreement, de: germanPairAgreement } as const satisfies Record<
  Language,
  PairAgreement
>;

/** The whole agreement of a pair, as a program of this template has it: with what its purpose adds to the boundaries. */
export function pairAgreement(choice: TemplateChoice, language: Language): readonly AgreementClause[] {
  const { clauses, reverseRoles, distance, earlyReview } = texts[language];
  return clauseKeys.map((key): AgreementClause => {
    const clause = clauses[key];
    if (key === 'boundaries')
      return { ...clause, text: [clause.text, ...boundariesOf(choice, language)].join(' ') };
    if (key === 'roles' && choice.format === 'reverse') return { ...clause, text: reverseRoles };
    if (key === 'ways' && choice.format === 'e-mentoring')
      return { ...clause, text: `${clause.text} ${distance}` };
    if (key === 'review' && choice.purpose === 'onboarding') return { ...clause, text: earlyReview };
    return clause;
  });
}
