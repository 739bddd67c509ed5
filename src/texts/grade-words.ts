import type { Language } from '../model/language.ts';
import type { ClaimResult } from '../schema/claim-result.ts';

/** What stands behind a figure from outside. */
export const gradeWords = {
  en: {
    research: 'from research',
    practice: 'from practice',
    vendor: 'from a vendor',
    experience: 'from experience',
  },
  de: {
    research: 'aus der Forschung',
    practice: 'aus der Praxis',
    vendor: 'Angabe eines Anbieters',
    experience: 'aus Erfahrung',
  },
} as const satisfies Record<Language, Readonly<Record<ClaimResult['grade'], string>>>;
