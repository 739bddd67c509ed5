import { formatNumber } from '../../model/format-number.ts';
import { listed } from '../counted.ts';
import type { DossierCatalogue } from './dossier-catalogue.ts';

const several = (n: number, one: string, many: string): string =>
  n === 1 ? one : `${formatNumber(n, { language: 'de' })} ${many}`;
const ask = (contact: string | undefined): string => contact ?? 'die Programmkoordination';

export const germanDossierWords: DossierCatalogue = {
  title: 'Was über Sie gespeichert ist',
  lead: ({ rows, files, mentions }) => {
    const named = several(mentions, 'eine weitere Datei nennt', 'weitere Dateien nennen');
    return rows === 0
      ? `Keine Tabelle hat eine Zeile von Ihnen; ${named} Sie.`
      : `${several(rows, 'Eine Zeile', 'Zeilen')} in ${several(files, 'einer Datei', 'Dateien')} ${rows === 1 ? 'betrifft' : 'betreffen'} Sie, und ${named} Sie. Alles steht unten so, wie es gespeichert ist, und mit seinem Zweck.`;
  },
  sections: {
    who: 'Unter welchen Angaben Sie geführt werden',
    held: 'Was gespeichert ist, Datei für Datei',
    computed: 'Was über Sie errechnet wurde',
    mentions: 'Weitere Dateien, die Sie nennen',
    about: 'Was damit geschieht und was Sie verlangen können',
  },
  who: {
    terms: {
      names: 'Namen, wie geschrieben',
      ids: 'Kennungen',
      addresses: 'Adressen',
      part: 'Ihre Rolle',
      out: 'Nicht verfügbar',
    },
    standing: {
      employee: 'Sie nehmen nicht teil; Sie stehen in der Personalliste, die für Vergleiche gebraucht wird.',
      recorded:
        'Sie stehen in keinem Formular dieses Programms mehr, nur noch in dem, was festgehalten wurde.',
    },
    role: (role, places) =>
      role === 'mentor'
        ? `Mentorin oder Mentor, für ${several(places, 'einen Mentee', 'Mentees')} zugleich`
        : `Mentee, mit ${several(places, 'einer Mentorin oder einem Mentor', 'Mentorinnen oder Mentoren')} zugleich`,
    outFrom: (day) => `ab ${day}`,
    none: 'keine',
  },
  held: {
    intro:
      'Alles, was nicht leer ist, so wie es in der Datei steht. Unter „Wofür“ steht, was das Programm mit einer Antwort macht.',
    none: 'Keine Tabelle hat eine Zeile von Ihnen.',
    measure: ({ holds, rows }) => `${holds}; ${several(rows, 'eine Zeile', 'Zeilen')}`,
    holds: {
      'check-ins': 'Rückmeldungen, wie exportiert',
      calendar: 'Export eines Kalenders',
      table: 'eine Tabelle, die das Programm nicht liest',
    },
    columns: { column: 'Spalte', value: 'Inhalt', row: 'Zeile', use: 'Wofür' },
    byName: 'nur am Namen erkannt',
    withOthers: 'Diese Zeilen betreffen auch die Menschen, die Sie treffen.',
    andOthers: (value, others) =>
      `${value} und ${several(others, 'eine weitere Person', 'weitere Personen')}`,
    retention: 'den Bericht darüber, wer bleibt, nur in Zahlen',
  },
  computed: {
    none: 'Nichts: Sie sind in keinem Tandem, und die letzte Zuordnung enthält keine Zahl über Sie.',
    caption: 'Ihre Tandems',
    measure: 'Die Punkte sind das gewichtete Mittel der Kriterien, 0 bis 100; der Verlauf ist der von heute.',
    columns: { pairing: 'Tandem', with: 'Mit', state: 'Stand', score: 'Punkte', health: 'Verlauf' },
    noScore: 'keine',
    noHealth: 'nicht beurteilt',
    parts: ({ pairing, names }) => `Woraus die Punkte von ${pairing} bestehen: Sie und ${names}`,
    partsMeasure: 'Jedes Kriterium gibt 0 bis 1, nach den Dateien, wie sie jetzt sind.',
    partColumns: { criterion: 'Kriterium', value: 'Wert', weight: 'Gewicht' },
    unknownPart: 'eine Antwort fehlt',
    lock: ({ entries, times }) =>
      `Der Nachweis der letzten Zuordnung, match.lock.json, enthält Ihre Kennung an ${several(times, 'einer Stelle', 'Stellen')}${entries === '' ? '' : `: ${entries}`}.`,
    lockParts: {
      seats: 'freie Plätze',
      rank: 'Vorrangklasse (0 kommt zuerst)',
      price: 'Preis eines Platzes im Nachweis',
    },
    lockPart: (what, value) => `${what} ${value}`,
    calendars: ({ file, entries }) =>
      `${file}: ${several(entries, 'ein Eintrag', 'Einträge')} aus Ihrem Kalender, um Zeiten für Treffen zu finden. Eine Kopie der Datei gehört zu dieser Auskunft.`,
    digests:
      'Der Ordner .mentor/ enthält Prüfsummen von Antworten, um zu sagen, was sich seit dem letzten Lauf geändert hat. Lesen lässt sich daraus keine Antwort.',
  },
  mentions: {
    none: 'Keine.',
    caption: 'Dateien, die Sie nennen',
    measure:
      'Die meisten sind Seiten und Briefe, die aus den Tabellen oben entstanden sind; die Koordination kann sie Ihnen zeigen.',
    columns: { file: 'Datei', times: 'Stellen' },
  },
  about: {
    terms: {
      purpose: 'Wozu',
      readers: 'Wer was liest',
      source: 'Woher es kommt',
      kept: 'Wie lange es bleibt',
      decided: 'Was der Rechner entscheidet',
      why: 'Nach Gründen fragen',
      correct: 'Berichtigen lassen',
      erase: 'Löschen lassen',
      complain: 'Sich beschweren',
    },
    purpose: ({ program, purposes }) =>
      `Um ${program} durchzuführen: Menschen zusammenzubringen, Treffen zu planen, den Verlauf zu begleiten und zu sehen, was es bringt.${purposes.length === 0 ? '' : ` Das Programm dient: ${listed(purposes, 'de')}.`}`,
    readers:
      'Die Koordination liest alles. Die Menschen, die Sie treffen, lesen auf ihrem Bogen, was oben dafür vorgesehen ist, und keine Punkte, keine Wünsche und keine Rückmeldungen. Berichte für andere enthalten Zahlen ohne Namen, und keine kleinen. mentor baut keine Verbindung auf: Von selbst verlässt nichts den Rechner.',
    source: (files) =>
      files.length === 0
        ? 'Aus dem, was das Programm festgehalten hat.'
        : `Aus den Dateien ${listed(files, 'de')}: Formularen, die Sie ausgefüllt haben, und Exporten Ihrer Organisation.`,
    kept: (day) =>
      day === undefined
        ? 'Ein Tag ist in program.yaml noch nicht festgelegt. Fragen Sie danach.'
        : `Bis ${day}; bis dahin ist der ganze Ordner zu löschen.`,
    decided:
      'Wer mit wem zusammenkommt, wird nach den Bedingungen und Kriterien unten errechnet, aus Ihren Antworten und denen der anderen. Es ist ein Vorschlag: Ein Tandem beginnt als Entwurf, und beide nehmen ihn an oder lehnen ihn ab.',
    rulesCaption: 'Bedingungen, die ein Tandem erfüllen muss',
    criteriaCaption: 'Kriterien der Punkte',
    criteriaMeasure: 'Das schwerste zuerst.',
    columns: { rule: 'Bedingung', criterion: 'Kriterium', share: 'Anteil an allen Gewichten' },
    why: (contact) =>
      `Fragen Sie ${ask(contact)}. Der Befehl mentor explain nennt die Gründe einer Zuordnung in Worten, die für Sie gemacht sind.`,
    correct: (contact) =>
      `Sagen Sie ${ask(contact)}, was nicht stimmt. Eine Berichtigung wird mit ihrem Grund in overrides.csv festgehalten, oder Sie füllen das Formular noch einmal aus.`,
    erase: (contact) =>
      `Wenden Sie sich an ${ask(contact)}. Der Befehl mentor forget nimmt Sie aus jeder Datei des Ordners.`,
    complain:
      'Sie können sich an die Datenschutzbeauftragten Ihrer Organisation und an die Aufsichtsbehörde wenden.',
  },
  others: {
    title: (name) => `Bevor Sie ${name} Auskunft geben`,
    note: 'Nennt andere; nicht so weitergeben, wie es ist',
    lead: ({ rows, files }) =>
      rows === 0
        ? 'Keine Zeile von anderen betrifft diese Person. Was sich nicht durchsehen ließ, steht unten.'
        : `${several(rows, 'Eine Zeile', 'Zeilen')} von anderen in ${several(files, 'einer Datei', 'Dateien')} ${rows === 1 ? 'betrifft' : 'betreffen'} diese Person. Sehen Sie jede an: Was über sie gesagt wird, kann sie verlangen, und die anderen haben auch Rechte.`,
    sections: {
      rows: 'Was andere gesagt haben, und Entscheidungen über zwei Menschen',
      unread: 'Was sich nicht durchsehen ließ',
      elsewhere: 'Was nicht in diesem Ordner liegt',
    },
    intro:
      'Aus Zeilen, die die Person nur nennen, stehen hier die Felder, die es tun. Nichts davon steht auf der Seite für die Person.',
    columns: {
      value: 'Inhalt',
      row: 'Zeile',
      of: 'Wessen Zeile',
      because: 'Warum sie hier steht',
    },
    because: {
      names: 'nennt sie',
      pairing: 'über das gemeinsame Tandem',
      decision: 'eine Entscheidung über zwei Menschen',
    },
    nobody: 'niemandes',
    unreadCaption: 'Dateien, die von Hand zu öffnen sind',
    unreadColumns: { file: 'Datei', why: 'Warum' },
    unread: {
      'no-text': 'ein Bild, ein PDF oder Ähnliches: nur als Bytes durchgesehen',
      password: 'sie verlangt ein Passwort',
      damaged: 'sie ist beschädigt',
      'too-large': 'sie ist zu groß',
      'too-deep': 'Archive in Archiven',
    },
    allRead: 'Nichts: Jede Datei ließ sich lesen.',
    elsewhere: [
      'Versandte Post, Kalender und Formulare dort, wo sie ausgefüllt wurden, Kopien dieses Ordners und ältere Stände in einer Versionsverwaltung werden nicht durchgesehen.',
    ],
    history: (folders) =>
      `Frühere Durchgänge haben eigene Ordner: ${listed(folders, 'de')}. Rufen Sie mentor dossier auch dort auf.`,
  },
};
