import type { Language } from '../../model/language.ts';
import type { SheetPlaceholder } from '../../model/placeholders.ts';
import { listed } from '../../texts/counted.ts';
import { calledName, firstName } from '../../texts/person-names.ts';
import { programFacts } from './program-facts.ts';
import type { SheetInput } from './sheet-input.ts';

/** What a placeholder stands for; `address` is what stands for it in the address of a link, if that differs. */
export type SheetFact = { readonly text: string; readonly address?: string };
export type SheetFacts = ReadonlyMap<string, SheetFact>;

/** What the placeholders stand for on one person's sheet; what is not known is absent, several partners are listed. */
export function sheetFacts(
  { folder, person, partners }: SheetInput,
  side: 'mentee' | 'mentor',
  language: Language,
): SheetFacts {
  const of = (say: (name: string) => string) =>
    listed(
      partners.map((partner) => say(partner.person.name)),
      language,
    );
  const called = (name: string) => calledName(name, language);
  const emails = partners.flatMap((partner) => partner.person.email ?? []);
  const facts: readonly (readonly [SheetPlaceholder, string])[] = [
    ...programFacts(folder.program, language),
    ['first_name', firstName(person.name)],
    ['name', person.name],
    ['partner_first_name', of(firstName)],
    ['partner_name', of((name) => name)],
    ['mentee', side === 'mentee' ? called(person.name) : of(called)],
    ['mentor', side === 'mentor' ? called(person.name) : of(called)],
  ];
  const known = new Map<string, SheetFact>(facts.map(([name, text]) => [name, { text }]));
  if (emails.length > 0)
    known.set('partner_email', { text: listed(emails, language), address: emails.join(',') });
  return known;
}
