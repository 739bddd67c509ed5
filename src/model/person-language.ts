import type { Language } from './language.ts';
import { type Person, type Role, roles } from './person.ts';

/** How people and forms name the two languages: in either of them, in French, and as codes. */
const named: ReadonlyMap<string, Language> = new Map(
  (
    [
      ['en', ['en', 'eng', 'english', 'englisch', 'anglais']],
      ['de', ['de', 'deu', 'ger', 'german', 'deutsch', 'allemand']],
    ] as const
  ).flatMap(([language, names]) => names.map((name): [string, Language] => [name, language])),
);

/** `de-AT`, `Deutsch (Schweiz)`, `English (United Kingdom)`: the first word says it. Undefined for any other language. */
function languageOf(answer: string): Language | undefined {
  return named.get(/\p{L}+/u.exec(answer.toLowerCase())?.[0] ?? '');
}

/** The language somebody is written to in: their own where it is one of ours, else the program's; `role` names the form that counts first. */
export function personLanguage(person: Person, program: Language, role?: Role): Language {
  const forms = role === undefined ? roles : [role, ...roles];
  for (const form of forms) {
    const answer = person.as[form]?.get('language');
    const own = answer?.type === 'category' || answer?.type === 'text' ? languageOf(answer.text) : undefined;
    if (own !== undefined) return own;
  }
  return program;
}
