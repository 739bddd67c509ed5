import type { AgendaKind } from '../../model/guide.ts';
import type { Language } from '../../model/language.ts';

const names = {
  en: {
    first: 'First meeting',
    goals: 'Goals and agreement',
    regular: 'The topic that is brought along',
    review: 'Agreement review',
    'mid-point': 'Mid-point',
    closing: 'Closing talk',
  },
  de: {
    first: 'Erstes Treffen',
    goals: 'Ziele und Vereinbarung',
    regular: 'Das mitgebrachte Thema',
    review: 'Vereinbarung prüfen',
    'mid-point': 'Halbzeit',
    closing: 'Abschlussgespräch',
  },
} as const satisfies Record<Language, Record<AgendaKind, string>>;

/** What a meeting is for and about: "Agreement review: Options", "Strengths". */
export function agendaKindWords(kind: AgendaKind, title: string | undefined, language: Language): string {
  const name = names[language][kind];
  if (title === undefined) return name;
  return kind === 'regular' ? title : `${name}: ${title}`;
}
