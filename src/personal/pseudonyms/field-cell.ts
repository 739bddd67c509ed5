import type { WeeklyWindow } from '../../model/day.ts';
import type { FieldSpec, FieldValue } from '../../model/field.ts';
import type { OpenTexts } from './open-texts.ts';
import type { PersonPseudonyms } from './person-pseudonyms.ts';

export type Pseudonyms = { readonly people: PersonPseudonyms; readonly texts: OpenTexts };

/** An answer as a cell that is read back as the same answer, with pseudonyms in the place of people and of what only one person said. */
export function fieldCell(
  value: FieldValue | undefined,
  { type }: FieldSpec,
  { people, texts }: Pseudonyms,
): string {
  if (value === undefined) return '';
  switch (value.type) {
    case 'number':
      return String(value.number);
    case 'date':
      return value.day;
    case 'boolean':
      return value.yes ? 'yes' : 'no';
    case 'availability':
      return value.windows.map(windowCell).join('; ') || 'not available';
    case 'timezone':
      return value.text;
    case 'ordinal':
      return texts.word(value.text);
    case 'set':
      return value.items.map(texts.answer).join(';');
    case 'ranking':
      return value.items.map(people.anybody).join(';');
    default:
      return type === 'category' ? texts.answer(value.text) : texts.hidden(value.text);
  }
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

function windowCell({ weekday, from, to }: WeeklyWindow): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${weekdays[weekday - 1] ?? ''} ${clock(from)}-${clock(to)}`;
}
