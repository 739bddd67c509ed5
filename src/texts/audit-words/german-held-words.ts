import { formatNumber } from '../../model/format-number.ts';
import type { AuditCatalogue } from './audit-catalogue.ts';

/** The same in German. */
export const germanHeldWords: Pick<AuditCatalogue, 'fields' | 'files'> = {
  fields: {
    caption: 'Angaben; zuerst die, die über die Zuordnung mitentscheiden',
    measure: (people) =>
      people === undefined
        ? 'Nach Namen.'
        : `Angaben von ${people === 1 ? 'einer Person' : `${formatNumber(people, { language: 'de' })} Personen`}; nach Namen.`,
    columns: {
      field: 'Angabe, und wie gefragt wurde',
      answers: 'Antworten',
      use: 'Eingestellt als',
      decides: 'Entscheidet über',
      serves: 'Dient außerdem für',
    },
    uses: {
      open: 'offen',
      'score-only': 'zählt, wird nie gedruckt',
      audit: 'nur Prüfung auf Chancengleichheit',
      'coordinator-only': 'nur für die Koordination',
    },
    purposes: {
      rule: 'Bedingung',
      criterion: 'Kriterium',
      eligibility: 'Teilnahme',
      priority: 'Vorrang',
      spread: 'Mischung der Gruppen',
      apart: 'Ausschlusswünsche',
      places: 'Rolle und Zahl der Plätze',
      identity: 'zu wissen, um wen es geht',
      letters: 'Briefe',
      latest: 'welche Antwort gilt, Tage bis zur Zuordnung',
      schedule: 'Zeit und Ort der Treffen, freie Tage',
      language: 'Sprache der Bögen und Briefe',
      sheet: 'den Bogen der anderen Person',
      equity: 'den Bericht zur Chancengleichheit, nur in Zahlen',
      consent: 'den Nachweis der Einwilligung; ausgewertet wird er nicht',
      coordinator: 'die Seiten der Koordination',
    },
    named: (purpose, name) => `${purpose}: ${name}`,
    inRole: (words, role) => `${words} (Rolle ${role})`,
    ofSide: { mentor: 'der Mentorinnen und Mentoren', mentee: 'der Mentees' },
    decidesNothing: 'nichts',
    servesNothing: 'nichts',
    notCounted: 'nicht gezählt',
    countsHidden:
      'Wie viele auf welche Frage geantwortet haben, steht in der Fassung der Koordination: Aus mehreren solchen Zahlen ließe sich auf die wenigen schließen, die eine Frage ausgelassen haben.',
    meansOpen:
      '„Offen“: program.yaml setzt der Angabe keine Grenze. Worüber sie entscheidet und ob die andere Person sie liest, steht unter „Entscheidet über“ und „Dient außerdem für“.',
    notPrinted:
      'Was nur der Prüfung auf Chancengleichheit dient, wird nie bewertet und nie gedruckt: Eine Bedingung oder ein Kriterium mit einer solchen Angabe würde abgelehnt.',
  },
  files: {
    caption: 'Dateien im Ordner und was davon gelesen wurde',
    measure: 'Nach Namen.',
    columns: {
      file: 'Datei',
      holds: 'Inhalt',
      rows: 'Zeilen',
      unused: 'Spalten, die nichts liest',
      match: 'Seit der Zuordnung',
      hash: 'SHA-256',
    },
    holds: {
      mentees: 'Angaben der Mentees',
      mentors: 'Angaben der Mentorinnen und Mentoren',
      participants: 'Angaben der Teilnehmenden',
      roster:
        'die Belegschaft, Ausgeschiedene eingeschlossen: Eintritt, Austritt, Gründe; für den Bericht zum Verbleib',
      'roster at start': 'die Belegschaft zu Beginn des Programms; für den Bericht zum Verbleib',
      overrides: 'Entscheidungen der Koordination zu einzelnen Personen',
      pairings: 'wer mit wem, mit Stand und Tagen',
      schedule: 'Treffen, geplant und gehalten',
      goals: 'Ziele der Mentees in eigenen Worten',
      training: 'wer welche Schulung abgeschlossen hat',
      contacts: 'wen die Koordination angesprochen hat und weshalb',
      checkins: 'Rückmeldungen, freie Texte eingeschlossen',
      lottery: 'wer gelost wurde und mit welcher Aussicht',
      published: 'Zahlen, die nach außen gegangen sind',
      rooms: 'Räume; nichts Persönliches',
      holidays: 'freie Tage; nichts Persönliches',
      scores: 'Punkte für Paare aus anderer Quelle',
      settings: 'die Einstellungen des Programms; persönlich nur die Anschrift der Koordination',
      other: 'eine weitere Tabelle, die program.yaml nennt',
    },
    sinceMatch: { same: 'unverändert', changed: 'geändert', 'no-part': 'gehörte nicht zur Grundlage' },
    noMatch: 'keine Zuordnung',
    allRead: 'keine',
    hashNote:
      'Der Hash gilt für die gelesene Tabelle mit ihren Zeilen in fester Reihenfolge: Wer dieselbe Datei hat, erhält denselben. Hier stehen die ersten 16 Stellen, alle 64 in audit.json.',
  },
};
