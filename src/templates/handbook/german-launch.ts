import type { LaunchTexts } from './handbook-texts.ts';

const coordination = 'Programmkoordination';
const withSponsor = 'Programmkoordination, Leitung';

export const germanLaunch: LaunchTexts = {
  purpose: {
    what: 'Halten Sie fest: den Zweck in einem Satz, wer teilnehmen darf, woran Sie Erfolg erkennen würden und was ein Durchgang dieser Größe nicht zeigen kann. Die Leitung sagt Ja.',
    who: withSponsor,
  },
  council: {
    what: 'Sprechen Sie mit Betriebs- oder Personalrat und Datenschutz: welche Angaben, wozu, wer sieht was, wann wird gelöscht. Soll der Verbleib beurteilt werden, wird vereinbart, den Stand des Personals am Anfang festzuhalten.',
    who: 'Programmkoordination, Personal, Personalvertretung',
  },
  rules: {
    what: 'Legen Sie Bedingungen und Gewichte mit Datum fest, bevor sich jemand anmeldet. Proben Sie an einem erfundenen Durchgang: `mentor demo`.',
    who: coordination,
  },
  managers: {
    what: 'Zuerst erfahren es die Führungskräfte: wie viel Zeit, was vertraulich bleibt. Sprechen Sie Mentorinnen und Mentoren einzeln und persönlich an, auch aus Netzwerken, die sonst vergessen werden.',
    who: 'Leitung, Programmkoordination',
  },
  'forms-tested': {
    what: 'Drei Menschen probieren die Formulare aus, am Telefon und am Rechner; die Antworten zur Auswahl sind auf beiden Seiten Wort für Wort gleich. Ein Formular für Mentorinnen und Mentoren öffnet eine Woche früher, damit Mentees Wünsche nennen können. Die Einladung geht hinaus.',
    who: coordination,
  },
  'forms-open': {
    what: 'Die Formulare sind offen, mit einer Erinnerung zur Hälfte. Gibt es je Mentee 1,2 Plätze? Wenn nicht, werben Sie nach Themen: `mentor recruit`.',
    who: coordination,
  },
  'mentor-training': {
    what: 'Schulung der Mentorinnen und Mentoren: zwei Termine und einer per Video.',
    who: 'Schulende',
  },
  check: {
    what: '`mentor check`: Doppelte, fehlende Angaben, unbekannte Führungskräfte. Fragen Sie die Menschen selbst und stellen Sie es richtig.',
    who: coordination,
  },
  match: {
    what: 'Mehr Anmeldungen als Plätze: das angekündigte Los. Dann `mentor match`. Lesen Sie jedes Tandem zu zweit laut; feste Zuordnungen und Ausschlüsse bekommen ihre Gründe.',
    who: 'Programmkoordination und eine zweite Person',
  },
  proposals: {
    what: 'Zuerst bekommen die Mentees den Vorschlag und drei Arbeitstage, dann die Mentorinnen und Mentoren ebenso. In dieser Reihenfolge bleibt ihnen eine Absage erspart.',
    who: coordination,
  },
  refusals: {
    what: 'Ordnen Sie neu zu, was abgelehnt wurde. Schreiben an alle ohne Zuordnung und an die Warteliste gehen am selben Tag hinaus.',
    who: coordination,
  },
  'mentee-training': {
    what: 'Schulung der Mentees; Vereinbarung und Blatt für das erste Treffen verteilen.',
    who: 'Schulende',
  },
  'baseline-form': {
    what: 'Bereiten Sie die Ausgangsbefragung vor, die am ersten Tag hinausgeht: `mentor ingest --template` schreibt das Formular.',
    who: coordination,
  },
  schedule: {
    what: '`mentor schedule`, Kalenderdateien; `mentor check --ready` hat nichts mehr zu sagen. Die zwei Minuten der Leitung sind geschrieben.',
    who: coordination,
  },
  'kick-off': {
    what: 'Auftakt: wozu (5 Minuten), Regeln (10), die Tandems lernen sich kennen (45), eine Geschichte aus einem früheren Mentoring (10), Fragen (10), erste Termine in den Kalender (10).',
    who: 'alle',
  },
  'first-met': {
    what: 'Haben sich alle getroffen? Rufen Sie an, wo es nicht so ist: `mentor status`.',
    who: coordination,
  },
  'closing-booked': {
    what: 'Abschluss buchen, Bescheinigungen vorbereiten, für den nächsten Durchgang fragen, solange die Erinnerung frisch ist.',
    who: coordination,
  },
  lessons: {
    what: 'Drei Lehren, die Seite für den Vorstand, Daten löschen wie versprochen.',
    who: coordination,
  },
  'purpose-small': {
    what: 'Halten Sie in einem Satz fest, wozu es dient und wer teilnehmen darf. Die Leitung sagt Ja.',
    who: withSponsor,
  },
  'council-small': {
    what: 'Sprechen Sie mit Betriebs- oder Personalrat und Datenschutz: welche Angaben, wozu, wann gelöscht.',
    who: 'Programmkoordination, Personal, Personalvertretung',
  },
  hosts: {
    what: 'Sprechen Sie Mentorinnen und Mentoren persönlich an; suchen Sie eine Moderation, einen Raum mit genug Tischen und eine Klingel.',
    who: coordination,
  },
  'talks-open': {
    what: 'Die Formulare sind offen: drei Themen und eine Frage in einem Satz.',
    who: coordination,
  },
  'talks-planned': {
    what: '`mentor match` und `mentor schedule`: wer in welcher Runde an welchem Tisch mit wem spricht. Karten drucken.',
    who: coordination,
  },
  afternoon: {
    what: 'Die Moderation eröffnet (10 Minuten) und sagt laut, was im Raum bleibt; dann Runde um Runde; zum Schluss 15 Minuten. Alle füllen das Formular aus, bevor sie gehen.',
    who: 'alle',
  },
  tips: {
    what: 'Stellen Sie die Seite mit Hinweisen und das Anmeldeformular dorthin, wo man nachsieht. Die Führungskräfte erfahren, dass es das gibt.',
    who: coordination,
  },
  registration: { what: 'Die Anmeldung öffnet und bleibt offen.', who: coordination },
  rolling: {
    what: '`mentor match` übernimmt die angemeldeten Tandems und weist freundlich darauf hin, wo jemand die eigene Führungskraft genannt hat.',
    who: coordination,
  },
  'equals-asked': {
    what: 'Zuerst erfahren es die Führungskräfte: wie viel Zeit, was vertraulich bleibt. Suchen Sie eine Begleitung, die die ersten Treffen eröffnet.',
    who: 'Leitung, Programmkoordination',
  },
  'equals-form': {
    what: 'Drei Menschen probieren das Formular aus, am Telefon und am Rechner. Es ist für alle dasselbe. Die Einladung geht hinaus.',
    who: coordination,
  },
  'equals-open': {
    what: 'Das Formular ist offen, mit einer Erinnerung zur Hälfte. Welche Abteilungen, Orte und Ebenen fehlen noch? Sprechen Sie dort Menschen persönlich an.',
    who: coordination,
  },
  'equals-match': {
    what: '`mentor match`. Lesen Sie zu zweit laut, wer mit wem zusammenkommt; feste Zuordnungen und Ausschlüsse bekommen ihre Gründe.',
    who: 'Programmkoordination und eine zweite Person',
  },
  'all-training': {
    what: 'Schulung der Teilnehmenden; Vereinbarung und Blatt für das erste Treffen verteilen.',
    who: 'Schulende',
  },
  'equals-proposals': {
    what: 'Alle, die zusammenkommen sollen, bekommen den Vorschlag und drei Arbeitstage. Ein Nein braucht keinen Grund.',
    who: coordination,
  },
  'equals-kick-off': {
    what: 'Auftakt: wozu (5 Minuten), Regeln (10), Kennenlernen derer, die sich treffen werden (45), eine Geschichte aus einem früheren Mentoring (10), Fragen (10), erste Termine in den Kalender (10).',
    who: 'alle',
  },
  'equals-closing': {
    what: 'Abschluss buchen, Bescheinigungen vorbereiten, für den nächsten Durchgang fragen, solange die Erinnerung frisch ist.',
    who: coordination,
  },
};
