import type { Language } from '../model/language.ts';

/** The milestones that every program knows; others are printed as program.yaml names them. */
const names: Readonly<Record<string, Record<Language, string>>> = {
  agreement: { en: 'agreement', de: 'Vereinbarung' },
  'agreement review': { en: 'agreement review', de: 'Vereinbarung prüfen' },
  'mid-point review': { en: 'mid-point review', de: 'Halbzeit' },
  'closing review': { en: 'closing review', de: 'Abschluss' },
};

export const milestoneName = (name: string, language: Language): string => names[name]?.[language] ?? name;

const signed = {
  en: 'By today: your agreement is signed',
  de: 'Bis heute: Ihre Vereinbarung ist unterschrieben',
} as const satisfies Record<Language, string>;
const lines = {
  en: { by: (name) => `By today: ${name}`, at: (name) => `Today: ${name}` },
  de: { by: (name) => `Bis heute: ${name}`, at: (name) => `Heute: ${name}` },
} as const satisfies Record<Language, Record<'by' | 'at', (name: string) => string>>;

/** What is said at the meeting at which a milestone comes up. */
export function milestoneLine(
  { name, due }: { readonly name: string; readonly due: 'by' | 'at' },
  language: Language,
): string {
  return name === 'agreement' && due === 'by'
    ? signed[language]
    : lines[language][due](milestoneName(name, language));
}
