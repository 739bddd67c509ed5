import { formatNumber } from '../../model/format-number.ts';
import type { AssumptionCatalogue } from './assumption-catalogue.ts';

const tables = {
  mentor: 'als Anmeldung der Mentorinnen und Mentoren gelesen',
  mentee: 'als Anmeldung der Mentees gelesen',
  equals: 'als Anmeldung von allen gelesen',
  both: 'als gemeinsame Anmeldung von Mentees, Mentorinnen und Mentoren gelesen',
  roster: 'als Personalliste gelesen',
  'roster at start': 'als Personalliste zum Beginn gelesen',
  pairs: 'als Liste laufender Tandems gelesen',
  'check-ins': 'enthält Rückmeldungen; sie liest nur mentor ingest',
  calendar: 'enthält Kalendereinträge und bleibt ungelesen; stattdessen gehört busy/<Person>.ics dorthin',
} as const;

const de = (n: number): string => formatNumber(n, { language: 'de' });
const quote = (text: string): string => `„${text}“`;
const quoted = (items: readonly string[]): string => items.map(quote).join(', ');
const people = (n: number): string => (n === 1 ? '1 Person' : `${de(n)} Personen`);
const places = (n: number): string => (n === 1 ? '1 Platz' : `${de(n)} Plätze`);

/** What was assumed, in German. */
export const germanAssumptionWords: AssumptionCatalogue = {
  'guessed-encoding': ({ encoding }) => `als ${encoding} gelesen, denn UTF-8 ist es nicht`,
  'first-sheet': ({ sheet, sheets, another }) =>
    `gelesen ist das Blatt ${quote(sheet)}, das erste von ${sheets}; ein anderes wählt program.yaml mit sheet: "${another}"`,
  'header-row': ({ row }) => `Zeile ${row} ist die Kopfzeile; was darüber steht, bleibt weg`,
  'header-repeated': ({ row }) => `Zeile ${row} wiederholt die Kopfzeile und bleibt weg`,
  'guessed-table': ({ table }) => tables[table],
  'left-alone': ({ because }) =>
    because === 'named'
      ? 'nicht gelesen: program.yaml nennt die Personendateien'
      : 'nicht gelesen: Die Tandems stehen in pairings.csv',
  'takes-no-part': ({ count }) =>
    count === 1
      ? '1 Person nimmt nach eigener Angabe zurzeit nicht teil'
      : `${de(count)} Personen nehmen nach eigener Angabe zurzeit nicht teil`,
  'hired-by-roster': ({ count, of }) => `bei ${de(count)} von ${people(of)} aus der Personalliste`,
  'no-zone-given': ({ count, of, zone }) => `${de(count)} von ${people(of)} ohne Angabe: ${zone}`,
  'zone-labels': ({ labels }) => labels.map(([label, zone]) => `${quote(label)} ist ${zone}`).join(', '),
  'managers-unknown': ({ count }) =>
    `${count === 1 ? '1 Führungskraft steht' : `${de(count)} Führungskräfte stehen`} in keiner Datei; wer über ihnen steht, ist ohne roster.csv nicht bekannt`,
  'no-places-given': ({ count, each }) => `${people(count)} ohne Angabe: je ${places(each)}`,
  'offered-by-nobody': ({ items }) => `gewünscht, aber von niemandem angeboten: ${quoted(items)}`,
  'wanted-by-nobody': ({ items }) => `angeboten, aber von niemandem gewünscht: ${quoted(items)}`,
  'spelled-twice': ({ pairs }) =>
    `vielleicht dasselbe in zwei Schreibweisen: ${pairs.map(([a, b]) => `${quote(a)} und ${quote(b)}`).join(', ')}`,
  'resembles-another': ({ pairs }) =>
    pairs.map(([word, other]) => `${quote(word)} kommt einmal vor und ähnelt ${quote(other)}`).join('; '),
  'own-answers': ({ answers }) => `Antworten, die nicht zur Auswahl standen: ${quoted(answers)}`,
  'level-order': ({ order }) => `von unten nach oben: ${order}`,
  'level-numbers': ({ from, to }) => `Zahlen von ${from} bis ${to}, die niedrigste zuunterst`,
  'no-level-order': ({ words }) =>
    `für ${words.join(', ')} ist keine Reihenfolge bekannt; unter fields: {level: {order: […]}} lässt sie sich festlegen`,
  'means-missing': ({ texts }) =>
    `${quoted(texts)} ${texts.length === 1 ? 'heißt' : 'heißen'} „keine Antwort“ und nicht 0`,
  'guessed-number': ({ text, number }) =>
    `${quote(text)} ist ${String(number).replace('.', ',')}: Nichts in der Spalte unterscheidet Dezimalzeichen von Tausendern`,
  'day-parts': () =>
    'Morgens ist 9 bis 12 Uhr, mittags 12 bis 14 Uhr, nachmittags 14 bis 17 Uhr, abends 17 bis 20 Uhr, jeweils nach der eigenen Uhr',
  'tenure-last-hire': ({ column }) =>
    `die Zeit im Haus zählt ab ${quote(column)}, nach einer Rückkehr also ab dem letzten Eintritt`,
  'tenure-columns': ({ column, others }) =>
    `die Zeit im Haus zählt ab ${quote(column)}; wo das leer ist, ab ${others.map(quote).join(', dann ')}`,
  'several-spells': ({ count }) =>
    count === 1
      ? '1 Person steht dort einmal je Beschäftigung und ist eine Person'
      : `${de(count)} Personen stehen dort einmal je Beschäftigung und sind je eine Person`,
  'score-strangers': ({ count, of }) =>
    `${de(count)} von ${de(of)} Zeilen nennen jemanden, der nicht teilnimmt`,
  'default-rules': ({ line, languages, others = [] }) =>
    [
      ...(line ? ['außerhalb der Führungslinie'] : []),
      ...(languages ? ['eine gemeinsame Sprache'] : []),
      ...others,
    ].join(', ') || 'keine: Weder Führungskräfte noch Sprachen sind bekannt',
  'default-criteria': ({ criteria }) =>
    criteria.map((c) => `${c.name} ${String(c.weight).replace('.', ',')}`).join(', ') ||
    'keine: Es gibt keine Angaben, die sich vergleichen lassen',
};
