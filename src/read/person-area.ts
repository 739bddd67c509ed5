import { answersOf, type Person, roles } from '../model/person.ts';

/** Where somebody lives or works, as answered as a mentor, else as a mentee; blank where it was not answered. */
export function areaAnswers(person: Person): { readonly country: string; readonly region: string } {
  return { country: answerTo(person, 'country'), region: answerTo(person, 'region') };
}

/** The text of an answer, as a mentor, else as a mentee; blank where there is none. */
export function answerTo(person: Person, field: string): string {
  for (const role of roles) {
    const value = answersOf(person, role)?.get(field);
    if (value !== undefined && 'text' in value) return value.text;
    if (value !== undefined && 'items' in value) return value.items[0] ?? '';
  }
  return '';
}
