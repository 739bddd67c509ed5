import type { Language } from '../../model/language.ts';
import { germanUnitNouns } from '../german-unit-nouns.ts';
import { englishNouns } from '../progress-words/company.ts';

type Forms = readonly (readonly [several: string, one: string])[];

/** The first of these that a noun holds is put into the singular; longer ones stand before what they begin with. */
const forms = {
  en: [
    ['eligible people', 'eligible person'],
    ['people', 'person'],
    ['meetings', 'meeting'],
    ['mentors', 'mentor'],
    ['answers', 'answer'],
    ['places', 'place'],
    ['rounds', 'round'],
    ['forms', 'form'],
    ['goals', 'goal'],
    ...Object.values(englishNouns).flatMap(
      ({ one, many, person, people }): Forms => [
        [many, one],
        [people, person],
      ],
    ),
  ],
  de: [
    ['Mentorinnen und Mentoren', 'Mentorin oder Mentor'],
    ['bewertete Mentees', 'bewertete Person'],
    ['bewertete Teilnehmende', 'bewertete Person'],
    ['Teilnahmeberechtigten', 'teilnahmeberechtigten Person'],
    ['Teilnahmeberechtigte', 'teilnahmeberechtigte Person'],
    ['fällige Treffen', 'fälliges Treffen'],
    ['fällige Ziele', 'fälliges Ziel'],
    ['fälligen Zielen', 'fälligen Ziel'],
    ['bestehende Tandems', 'bestehendes Tandem'],
    ['bestehende Kreise', 'bestehender Kreis'],
    ['begonnene Tandems', 'begonnenes Tandem'],
    ['Teilnehmenden', 'Person'],
    ['Teilnehmende', 'Person'],
    ['Personen', 'Person'],
    ['Mitgliedern', 'Mitglied'],
    ['Mitglieder', 'Mitglied'],
    ['Antworten', 'Antwort'],
    ['Fragebögen', 'Fragebogen'],
    ['Mentees', 'Mentee'],
    ['Plätzen', 'Platz'],
    ['Plätze', 'Platz'],
    ['Runden', 'Runde'],
    ...Object.values(germanUnitNouns).flatMap(
      ({ one, many, ofMany }): Forms => [
        [ofMany, one],
        [many, one],
      ],
    ),
  ],
} as const satisfies Record<Language, Forms>;

/** The noun of a denominator after 1: `mentees who answered` → `mentee who answered`, `fällige Ziele` → `fälliges Ziel`. */
export function nounOfOne(noun: string, language: Language): string {
  const found = forms[language].find(([several]) =>
    new RegExp(`(?<!\\p{L})${several}(?!\\p{L})`, 'u').test(noun),
  );
  return found === undefined ? noun : noun.replace(found[0], found[1]);
}
