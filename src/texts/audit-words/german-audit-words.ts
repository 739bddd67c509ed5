import { formatNumber } from '../../model/format-number.ts';
import type { MatchStanding } from '../../model/match-standing.ts';
import type { AuditCatalogue, AuditLeadFacts } from './audit-catalogue.ts';
import { germanHeldWords } from './german-held-words.ts';

const de = (n: number): string => formatNumber(n, { language: 'de' });
const several = (n: number, one: string, many: string): string => (n === 1 ? one : `${de(n)} ${many}`);

const checked = {
  holds: ', und sie stimmt',
  outdated: '; Dateien, auf denen sie beruht, haben sich seither geändert',
  faulty: '; zu den Dateien, wie sie jetzt sind, stimmt sie nicht',
} as const satisfies Record<MatchStanding, string>;

function lead({ fields, people, deciding, equityOnly, match, points }: AuditLeadFacts): string {
  const of = people === undefined ? '' : ` zu ${several(people, 'einer Person', 'Personen')}`;
  const equity =
    equityOnly === 0
      ? ''
      : `; ${several(equityOnly, 'eine dient', 'dienen')} allein der Prüfung auf Chancengleichheit und ${equityOnly === 1 ? 'entscheidet' : 'entscheiden'} nichts`;
  const held = `Gespeichert ${fields === 1 ? 'ist eine Angabe' : `sind ${de(fields)} Angaben`}${of}; ${several(deciding, 'eine davon entscheidet', 'davon entscheiden')} mit, wer mit wem ins Gespräch kommt${equity}.`;
  const proof =
    match === undefined
      ? 'Ein Nachweis über die Zuordnung, der sich prüfen ließe, liegt nicht vor.'
      : `Die letzte Zuordnung wurde für diese Seite nachgerechnet${checked[match]}.`;
  const open = points === 0 ? 'Offen ist nichts.' : `Offen: ${several(points, 'ein Punkt', 'Punkte')}.`;
  return `${held} ${proof} ${open}`;
}

export const germanAuditWords: AuditCatalogue = {
  title: 'Daten, Regeln und Entscheidungen',
  notes: {
    coordinator: 'Mit Namen und Begründungen; für Prüfung und Betriebsrat zusammen mit der Koordination',
    hr: 'Ohne Namen, freie Texte und kleine Zahlen',
  },
  lead,
  sections: {
    points: 'Was offen ist',
    fields: 'Angaben der Teilnehmenden und ihr Zweck',
    files: 'Dateien, die vorliegen',
    decides: 'Was über die Zuordnung entscheidet',
    decisions: 'Einzelentscheidungen',
    match: 'Die letzte Zuordnung, nachgerechnet',
    published: 'Was veröffentlicht wurde',
    keeping: 'Wer was sieht und wie lange es aufbewahrt wird',
    outside: 'Zahlen von außen',
  },
  short: {
    points: 'Offen',
    fields: 'Angaben',
    files: 'Dateien',
    decisions: 'Von Hand',
    match: 'Zuordnung',
    outside: 'Von außen',
  },
  points: {
    none: 'Nichts: Jede Angabe hat einen Zweck, jede Entscheidung Begründung und Namen, die Zuordnung stimmt, und der Tag der Löschung steht fest.',
    said: (point, names) => {
      switch (point.point) {
        case 'match-unverified':
          return {
            what: 'Wie die Tandems zustande kamen, ist nicht nachgewiesen.',
            todo: 'Es gibt keine match.lock.json: Die Liste wird von Hand geführt, oder die Datei wurde entfernt.',
          };
        case 'match-invalid':
          return {
            what: 'Die Zuordnung stimmt nicht zu den Dateien, wie sie jetzt sind.',
            todo: 'Die Fehler stehen unter „Die letzte Zuordnung, nachgerechnet“. Meist wurde danach eine Datei geändert.',
          };
        case 'match-outdated':
          return {
            what: 'Seit der letzten Zuordnung haben sich Dateien geändert; an ihnen lässt sie sich nicht mehr nachrechnen.',
            todo: 'Welche, steht unter „Die letzte Zuordnung, nachgerechnet“. So ist es immer, wenn jemand ausscheidet oder eine Entscheidung dazukommt, bis zur nächsten Zuordnung.',
          };
        case 'decisions-undocumented':
          return {
            what: `Bei ${point.decisions === null ? 'einigen Einzelentscheidungen' : several(point.decisions, 'einer Einzelentscheidung', 'Einzelentscheidungen')} fehlt die Begründung oder der Name.`,
            todo: 'Bitte in overrides.csv die Spalten reason und by ausfüllen.',
          };
        case 'keep-until-missing':
          return {
            what: 'Ein Tag, bis zu dem die Daten gelöscht werden, ist nicht festgelegt.',
            todo: 'Bitte in program.yaml eintragen: privacy: {keep_until: …}, den vereinbarten Tag.',
          };
        case 'keep-until-passed':
          return {
            what: 'Der Tag, bis zu dem die Daten gelöscht sein sollten, ist vorbei.',
            todo: 'Bitte den Ordner und alle Kopien löschen oder einen anderen Tag vereinbaren.',
          };
        case 'fields-unused':
          return {
            what: `${several(point.fields.length, 'Eine Angabe liegt vor, mit der', 'Angaben liegen vor, mit denen')} nichts geschieht: ${names}.`,
            todo: 'Höchstens die Koordination liest sie. Bitte beim nächsten Mal nicht mehr fragen oder sagen, wofür sie gebraucht werden.',
          };
        case 'columns-unused':
          return {
            what: `${several(point.columns.length, 'Eine Spalte der Dateien wird', 'Spalten der Dateien werden')} nirgends gelesen: ${names}.`,
            todo: 'Im Ordner liegen sie trotzdem. Bitte beim nächsten Export weglassen.',
          };
        case 'source-without-year':
          return {
            what: `Bei ${several(point.figures.length, 'einer Zahl', 'Zahlen')} von außen fehlt das Jahr: ${names}.`,
            todo: 'Bitte year ergänzen, damit man nachschlagen kann.',
          };
      }
    },
  },
  ...germanHeldWords,
  decides: {
    people:
      'Die Zuordnung ist ein Vorschlag: Tandems beginnen als Entwurf, und die beteiligten Menschen nehmen ihn an oder lehnen ihn ab. Außer dem, was hier steht, sieht sie freie Plätze, die Einzelentscheidungen weiter unten und Tandems früherer Durchgänge an, sonst nichts.',
    rulesCaption: 'Bedingungen',
    rulesMeasure:
      'Ein Tandem, das eine davon verletzt, kommt nicht in Frage, wie hoch die Punkte auch wären.',
    criteriaCaption: 'Kriterien',
    criteriaMeasure:
      'Jedes gibt einem Tandem 0 bis 1; die Punkte sind das gewichtete Mittel. Das schwerste zuerst.',
    columns: {
      rule: 'Bedingung',
      criterion: 'Kriterium',
      fields: 'Sieht an',
      weight: 'Gewicht',
      share: 'Anteil an allem',
      missing: 'Wo eine Antwort fehlt',
    },
    noFields: 'keine Angabe aus den Formularen',
    noRules: 'Es gibt keine.',
    noCriteria: 'Es gibt keine.',
    onlyFor: {
      mentor: 'für die Punkte der Mentorinnen und Mentoren',
      mentee: 'für die Punkte der Mentees',
    },
    objective: ['Zielsetzung', (name, means) => `${name} (${means})`],
    seed: ['Zwischen gleich guten Zuordnungen', 'entscheidet das Los mit dem Startwort'],
    penalty: [
      'Abzug für den zweiten Mentee derselben Person, doppelt für den dritten',
      (points) => `${points} Punkte`,
    ],
    conditions: {
      'eligibility-mentor': 'Teilnahme als Mentorin oder Mentor',
      'eligibility-mentee': 'Teilnahme als Mentee',
      priority: 'Vorrang, wo Plätze knapp sind',
      spread: 'Innerhalb einer Gruppe',
    },
    orphaned: 'wer das Gegenüber verloren hat',
    carriedOver: 'wer beim letzten Mal gewartet hat',
  },
  decisions: {
    none: 'Keine: overrides.csv ist leer.',
    kinds: {
      pin: 'zwei fest zugeordnet',
      ban: 'zwei auseinandergehalten',
      out: 'jemand herausgenommen',
      pause: 'jemand pausiert',
      set: 'eine Angabe berichtigt',
    },
    byKind: 'Entscheidungen nach Art',
    byKindMeasure:
      'Ohne Begründung oder Namen: Später kann niemand sagen, weshalb und von wem so entschieden wurde.',
    each: 'Die einzelnen Entscheidungen',
    eachMeasure: 'In der Reihenfolge von overrides.csv. Worauf eine Angabe berichtigt wurde, steht nur dort.',
    columns: {
      kind: 'Art',
      number: 'Entscheidungen',
      undocumented: 'Ohne Begründung oder Namen',
      decision: 'Entscheidung',
      reason: 'Weshalb',
      by: 'Von wem',
      row: 'Zeile',
    },
    noReason: 'keine Begründung',
    nobody: 'niemand genannt',
    notWritten: 'noch nicht geschrieben',
    elsewhere: 'Die einzelnen Entscheidungen mit Begründung stehen in der Fassung der Koordination.',
  },
  match: {
    none: 'Es gibt keine match.lock.json, also lässt sich nichts prüfen: Die Liste wird von Hand geführt.',
    madeOn: ({ day, version }) => `${day}, mit mentor ${version}`,
    unreadable: 'match.lock.json ist nicht lesbar',
    terms: {
      made: 'Entstanden',
      objective: 'Zielsetzung',
      seed: 'Startwort',
      hash: 'SHA-256 des Nachweises',
      result: 'Ergebnis der Prüfung',
    },
    valid: (looked) =>
      `Sie stimmt. Dateien, Bedingungen und Punkte wurden neu berechnet, und der Beweis wurde mit Programmteilen geprüft, die mit dem Löser nichts gemeinsam haben.${looked}`,
    amiss: {
      outdated:
        'Das lässt sich nicht mehr sagen: Dateien, auf denen sie beruht, haben sich seither geändert.',
      faulty: 'Zu den Dateien, wie sie jetzt sind, stimmt sie nicht.',
    },
    looked: (pairs, eligible) =>
      ` ${several(pairs, 'Ein Paar wurde', 'Paare wurden')} angesehen, ${de(eligible)} davon ${eligible === 1 ? 'ist' : 'sind'} nach den Bedingungen möglich.`,
    rests: (open) => ` Nicht durch Preise, sondern allein durch die Suche des Lösers HiGHS belegt: ${open}.`,
    places: (n) => several(n, 'ein Platz', 'Plätze'),
    points: (n) => `${n} Punkte der Schranke`,
    faultsCaption: 'Was die Prüfung gefunden hat',
    columns: { check: 'Prüfung', detail: 'Was nicht stimmt' },
    checks: {
      certificate: 'der Nachweis selbst',
      inputs: 'die Dateien, auf denen er beruht',
      pairings: 'pairings.csv',
      pairs: 'die Tandems',
      totals: 'die Summen',
      seats: 'die Plätze',
      scale: 'der Maßstab der Kosten',
      pins: 'Einzelentscheidungen',
      lottery: 'die Auslosung',
    },
    hiddenDetail: 'steht in der Fassung der Koordination',
    again: 'Wer den Ordner hat, kann es wiederholen: mentor verify.',
  },
  published: {
    none: 'Nichts: published.csv ist leer. Dort steht nur, was ein Bericht veröffentlichen sollte.',
    caption: 'Was nach außen gegangen ist',
    measure: 'Nach dem Tag der Veröffentlichung.',
    columns: {
      report: 'Bericht',
      audience: 'Für',
      asOf: 'Stand',
      published: 'Veröffentlicht',
      told: 'Genannte Zahlen',
      withheld: 'Zurückgehaltene Zahlen',
    },
    audiences: { hr: 'Personalabteilung', public: 'Öffentlichkeit' },
  },
  keeping: {
    terms: {
      until: 'Aufbewahrt bis',
      after: 'Was dann geschieht',
      small: 'Kleine Zahlen',
      single: 'Der Stand einzelner Tandems',
      reads: 'Wer was sieht',
    },
    until: (day) => `${day} (privacy: keep_until)`,
    passed: (day) => `${day}; der Tag ist vorbei (privacy: keep_until)`,
    noDay: 'kein Tag festgelegt (privacy: keep_until)',
    after:
      'Der Ordner ist zu löschen, mit Aufzeichnungen, Exporten und Seiten, und ebenso jede Kopie. Nichts löscht sich von selbst: Von diesem Tag an meldet es mentor check bei jedem Aufruf. Verschickte Briefe und ältere Stände in einer Sicherung oder in git bleiben, bis jemand auch sie löscht.',
    small: ({ count, mean }) =>
      `für Personalabteilung und Öffentlichkeit keine Anzahl unter ${count}, keine, aus der eine solche folgt, und kein Mittelwert oder Anteil von weniger als ${mean}`,
    single: {
      on: 'sieht die Koordination und sonst niemand',
      off: 'sieht niemand; nur Summen (privacy: person_level: off)',
    },
    reads:
      'die Koordination alles, das Gegenüber nur, was für den Bogen der anderen Person bestimmt ist, Personalabteilung und Öffentlichkeit die Berichte, die für sie gemacht sind; für Führungskräfte wird nichts erstellt',
  },
  outside: { none: 'Es wird keine verwendet.' },
};
