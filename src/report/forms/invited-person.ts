import type { Side } from '../../model/check-in.ts';
import type { Language } from '../../model/language.ts';
import type { Cohort, Person } from '../../model/person.ts';
import { personLanguage } from '../../model/person-language.ts';
import { linkPlaceholders } from '../../model/placeholders.ts';
import type { Program } from '../../schema/program.ts';
import { listed } from '../../texts/counted.ts';

/** Who is invited, by ids; as `checkInInvitations` says it. */
type Invited = {
  readonly pairing: string;
  readonly person: string;
  readonly side: 'mentee' | 'mentor';
  readonly partners: readonly string[];
};

/** Somebody to write to about a check-in, with everything a letter needs. */
export type InvitedPerson = {
  readonly id: string;
  readonly name: string;
  /** As the people file gives it. */
  readonly email?: string;
  readonly partner: string;
  readonly pairing: string;
  readonly side: 'mentee' | 'mentor';
  /** Their own address of the form. */
  readonly link?: string;
  readonly language: Language;
};

/** More partners are not named one by one. */
const mostNamed = 4;

/** Invitations with the names, the addresses and the links of the people. */
export function invitedPeople(
  invitations: readonly Invited[],
  { program, cohort }: { readonly program: Program; readonly cohort: Cohort },
): InvitedPerson[] {
  const people = new Map(cohort.people.map((person) => [person.id, person]));
  return invitations.map((invited): InvitedPerson => {
    const { person: id, pairing, side } = invited;
    const person: Person | undefined = people.get(id);
    const language = person === undefined ? program.language : personLanguage(person, program.language, side);
    const names = invited.partners.map((partner) => people.get(partner)?.name ?? partner);
    const { link: links } = program.checkins;
    const link = typeof links === 'object' ? links[side] : links;
    return {
      id,
      name: person?.name ?? id,
      ...(person?.email === undefined ? {} : { email: person.email }),
      partner: names.length > mostNamed ? '' : listed(names, language),
      pairing,
      side,
      ...(link === undefined ? {} : { link: ownLink(link, { pairing, person: id, side }) }),
      language,
    };
  });
}

/** The address of the form with what stands in braces filled in, as addresses write it. */
export function ownLink(
  link: string,
  { pairing, person, side }: { readonly pairing: string; readonly person: string; readonly side: Side },
): string {
  const values: Readonly<Record<(typeof linkPlaceholders)[number], string>> = {
    pairing_id: pairing,
    person,
    side,
  };
  // Form programs write the braces of an answer that was typed as %7B and %7D.
  return link.replace(/(?:\{|%7B)(\w+)(?:\}|%7D)/gi, (whole, name: string) => {
    const known = linkPlaceholders.find((one) => one === name);
    return known === undefined ? whole : encodeURIComponent(values[known]);
  });
}

/** The table of a mail merge: one row a person, headers of letters and underscores only. */
export function sendTable(people: readonly InvitedPerson[]): string[][] {
  return [
    ['person', 'address', 'name', 'partner', 'pairing_id', 'side', 'link', 'language'],
    ...people.map((p) => [
      p.id,
      p.email ?? '',
      p.name,
      p.partner,
      p.pairing,
      p.side,
      p.link ?? '',
      p.language,
    ]),
  ];
}
