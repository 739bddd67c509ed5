import type { Language } from '../../model/language.ts';
import type { ResultCatalogue } from './result-catalogue.ts';

/** What changes where a column of the roster names the groups: nothing is known of who could have joined, or why. */
type ColumnResults = Pick<ResultCatalogue, 'caveat' | 'caution' | 'fraction'>;

const words = {
  en: {
    caveat: 'nothing here tells why somebody is in one group, so part of this may reflect who is',
    caution:
      'The groups are those of a column of the roster. How people came to be in one or the other is not known here, and they may differ in ways the roster does not record. Only a lottery would separate the two.',
    fraction: ({ stayed, n, share, group }) =>
      `${stayed} of ${n} ${group === 'mentees' ? 'mentees' : 'people in the comparison group'}${share === undefined ? '' : ` (${share})`}`,
  },
  de: {
    caveat:
      'wie jemand in eine der Gruppen kam, ist hier nicht bekannt, ein Teil davon kann also widerspiegeln, wer dort ist',
    caution:
      'Die Gruppen stehen in einer Spalte der Personalliste. Wie jemand in die eine oder die andere kam, ist hier nicht bekannt, und sie können sich in etwas unterscheiden, das in keiner Personalliste steht. Nur eine Auslosung könnte beides trennen.',
    fraction: ({ stayed, n, share, group }) =>
      `${stayed} von ${n} ${group === 'mentees' ? 'Mentees' : 'Personen der Vergleichsgruppe'}${share === undefined ? '' : ` (${share})`}`,
  },
} as const satisfies Record<Language, ColumnResults>;

/** The sentences of a language as a comparison by a column of the roster puts them. */
export function columnResults(plain: ResultCatalogue, language: Language): ResultCatalogue {
  return { ...plain, ...words[language] };
}
