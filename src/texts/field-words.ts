import type { Language } from '../model/language.ts';
import { capitalised, fieldWords } from './counted.ts';

type Gender = 'm' | 'f' | 'n' | 'plural';

/** Fields that every program may have; what a program calls its own stays as it is written. */
const german: ReadonlyMap<string, readonly [string, Gender]> = new Map([
  ['level', ['Ebene', 'f']],
  ['title', ['Position', 'f']],
  ['department', ['Abteilung', 'f']],
  ['function', ['Funktion', 'f']],
  ['location', ['Standort', 'm']],
  ['country', ['Land', 'n']],
  ['region', ['Region', 'f']],
  ['timezone', ['Zeitzone', 'f']],
  ['languages', ['Sprachen', 'plural']],
  ['language', ['Sprache', 'f']],
  ['manager_id', ['direkte Führungskraft', 'f']],
  ['management_chain', ['Führungslinie', 'f']],
  ['hire_date', ['Eintrittsdatum', 'n']],
  ['role_since', ['Beginn der jetzigen Aufgabe', 'm']],
  ['months_in_role', ['Monate in der jetzigen Aufgabe', 'plural']],
  ['years_of_service', ['Jahre im Haus', 'plural']],
  ['capacity', ['Plätze', 'plural']],
  ['topics', ['Themen', 'plural']],
  ['topics_wanted', ['gewünschte Themen', 'plural']],
  ['topics_offered', ['angebotene Themen', 'plural']],
  ['target_function', ['angestrebte Funktion', 'f']],
  ['past_functions', ['frühere Funktionen', 'plural']],
  ['prefers', ['Wünsche', 'plural']],
  ['avoids', ['Ausschlusswünsche', 'plural']],
  ['availability', ['freie Zeiten', 'plural']],
  ['values', ['Werte', 'plural']],
  ['meeting_mode', ['Form der Treffen', 'f']],
  ['question', ['Frage', 'f']],
  ['goal_text', ['Ziel in eigenen Worten', 'n']],
  ['biography', ['Vorstellung', 'f']],
  ['mentored_before', ['Erfahrung mit Mentoring', 'f']],
  ['motivation', ['Beweggrund', 'm']],
  ['commitment', ['Zusage', 'f']],
  ['manager_support', ['Zustimmung der Führungskraft', 'f']],
  ['access_needs', ['besonderer Bedarf', 'm']],
  ['consent', ['Einwilligung', 'f']],
  ['similar_identity', ['ähnlicher Hintergrund', 'm']],
  ['shared_experience', ['gemeinsame Erfahrung', 'f']],
  ['gender', ['Geschlecht', 'n']],
  ['ethnicity', ['Herkunft', 'f']],
  ['age', ['Alter', 'n']],
  ['disability', ['Behinderung', 'f']],
]);

/** What a field is called in running text: `topics wanted`, `gewünschte Themen`. */
export function fieldName(field: string, language: Language): string {
  return language === 'de' ? (german.get(field)?.[0] ?? fieldWords(field)) : fieldWords(field);
}

/** What stands over its answers: the name of a field every program knows; of a program's own, the question as exported. */
export function fieldTitle(field: string, label: string | undefined, language: Language): string {
  return german.has(field)
    ? capitalised(fieldName(field, language))
    : (label ?? capitalised(fieldWords(field)));
}

const articles = {
  same: { m: 'denselben', f: 'dieselbe', n: 'dasselbe', plural: 'dieselben' },
  another: { m: 'einen anderen', f: 'eine andere', n: 'ein anderes', plural: 'andere' },
} as const satisfies Record<string, Record<Gender, string>>;

/** In German, after a verb: `denselben Standort`, `eine andere Abteilung`; of a program's own field `dieselbe Angabe bei …`. */
export function germanFieldWith(article: keyof typeof articles, field: string): string {
  const [name, gender] = german.get(field) ?? [`Angabe bei „${fieldWords(field)}“`, 'f' as const];
  return `${articles[article][gender]} ${name}`;
}
