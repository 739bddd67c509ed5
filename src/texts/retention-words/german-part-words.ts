import { formatNumber } from '../../model/format-number.ts';
import { listed } from '../counted.ts';
import type { PartCatalogue } from './part-catalogue.ts';

const figure = (value: number): string => formatNumber(value, { language: 'de' });

export const germanPartWords: PartCatalogue = {
  ofGroup: { mentees: 'der Mentees', others: 'der Vergleichsgruppe' },
  incidence: {
    finding: ({ sides, day }) => `Bis Tag ${day} waren ${listed(sides, 'de')} auf andere Weise gegangen`,
    nothing: 'Wer auf andere Weise gegangen ist, nach Tagen',
    measure: ({ since, steps }) =>
      `Auf andere Weise gegangen, in Prozent derer, die seit dem ${since} beobachtet werden, nach Tagen (kumulierte Inzidenz, Aalen-Johansen: Wer aus eigenem Entschluss gegangen ist, kann es so nicht mehr). ${steps ? 'Bänder' : 'Linien'}: Unsicherheitsbereiche (95\u202f%).${steps ? '' : ' Tage mit kleinen Anzahlen sind nicht ausgewiesen [c].'}`,
    caption: 'Auf andere Weise gegangen, nach Tagen',
    left: 'gegangen',
    nobodyYet: 'noch niemand',
  },
  heldBack: ({ hidden, all, earlier }) =>
    `${figure(hidden)} von ${figure(all)} Zahlen ${hidden === 1 ? 'ist' : 'sind'} zum Schutz nicht ausgewiesen [c]: Sie sind klein oder würden durch Abziehen eine kleine verraten. ${earlier === 0 ? 'Früher Veröffentlichtes, das zu beachten wäre, gibt es nicht' : `Geprüft gegen ${figure(earlier)} früher veröffentlichte ${earlier === 1 ? 'Zahl' : 'Zahlen'}`}; für jede verdeckte Anzahl bleiben mindestens drei Werte möglich.`,
  byField: {
    caption: (field, day) => `Abgänge bis Tag ${day} nach Merkmal: ${field}`,
    complete: 'Vollständige Anzahlen.',
    left: 'davon gegangen',
    both: 'Gegangen, beide Gruppen',
    all: 'Alle',
    unknown: 'nicht bekannt',
    tooMany: 'zu viele Werte für eine Aufstellung',
    between: (from, until) => `${from} bis unter ${until}`,
    atLeast: (from) => `${from} und mehr`,
    under: (until) => `unter ${until}`,
  },
  explored: {
    caption: 'Andere Ergebnisse, zur Erkundung',
    measure:
      'Berichtigt dafür, dass mehrere betrachtet werden (Holm); so, wie die Gruppen waren, ohne Abgleich. Sie zeigen, wo sich ein zweiter Blick lohnt, mehr nicht.',
    outcome: 'Ergebnis',
    adjusted: 'p, berichtigt',
    names: {
      any: (span) => `Innerhalb von ${span} gegangen, gleich aus welchem Grund`,
      voluntary: (span) => `Innerhalb von ${span} aus eigenem Entschluss gegangen`,
      promotion: (span) => `Innerhalb von ${span} befördert`,
      'internal-mobility': (span) => `Innerhalb von ${span} in eine andere Abteilung gewechselt`,
    },
    of: (events, n) => `${events} von ${n}`,
  },
  competence: {
    caption: 'Zeit bis zur selbstständigen Arbeit',
    measure:
      'Tage, bis jemand nach dem letzten Wort der Führungskraft selbstständig arbeitete; wer das noch nicht tat, wird bis zu diesem Tag beobachtet (Kaplan-Meier)',
    columns: { group: 'Gruppe', followed: 'Beobachtet', reached: 'Selbstständig', median: 'Median' },
    days: 'Tage',
    notYet: 'noch nicht die Hälfte',
    difference: ({ difference, range, tau }) =>
      `Innerhalb von ${tau} Tagen unterscheiden sich die beiden Gruppen im Mittel um ${difference} Tage (${range}), Mentees minus Vergleichsgruppe.`,
  },
};
