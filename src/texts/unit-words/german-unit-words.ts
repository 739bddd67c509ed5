import { formatNumber } from '../../model/format-number.ts';
import { fieldName } from '../field-words.ts';
import type { UnitMethod, UnitWords } from './unit-words.ts';

const n = (value: number): string => formatNumber(value, { language: 'de' });
const count = (value: number, one: string, many: string): string => `${n(value)} ${value === 1 ? one : many}`;

const nouns = {
  pair: ['Tandem', 'Tandems'],
  peers: ['kollegiales Tandem', 'kollegiale Tandems'],
  group: ['Mentoring-Gruppe', 'Mentoring-Gruppen'],
  circle: ['Mentoring-Kreis', 'Mentoring-Kreise'],
  rotation: ['Gesprächsrunde', 'Gesprächsrunden'],
} as const;

const leads: Readonly<
  Record<UnitMethod, (facts: { matched: number; seats: number; units: number }) => string>
> = {
  peer: ({ matched, seats, units }) =>
    `${n(matched)} von ${count(seats, 'Person', 'Personen')} ${matched === 1 ? 'hat' : 'haben'} ein Gegenüber, in ${count(units, 'Tandem', 'Tandems')}.`,
  group: ({ matched, seats, units }) =>
    `${n(matched)} von ${count(seats, 'Mentee', 'Mentees')} ${matched === 1 ? 'hat' : 'haben'} einen Platz, in ${count(units, 'Gruppe', 'Gruppen')}.`,
  circle: ({ matched, seats, units }) =>
    `${n(matched)} von ${count(seats, 'Person', 'Personen')} ${matched === 1 ? 'hat' : 'haben'} einen Platz, in ${count(units, 'Kreis', 'Kreisen')}.`,
  flash: ({ matched, seats }) =>
    `${n(matched)} von ${count(seats, 'Gespräch', 'Gesprächen')} können stattfinden.`,
  roles: ({ matched, seats }) => `${n(matched)} von ${n(seats)} gewünschten Plätzen sind besetzt.`,
  informal: ({ units }) =>
    `${count(units, 'Tandem ist', 'Tandems sind')} eingetragen, so wie es gemeldet wurde.`,
};

const claims: Readonly<
  Record<Exclude<UnitMethod, 'informal'>, (facts: { matched: number; total: string }) => string>
> = {
  peer: ({ matched, total }) =>
    `keine Zuordnung versorgt mehr als ${count(matched, 'Person', 'Personen')}, und keine mit ebenso vielen kommt auf mehr als ${total} Punkte`,
  group: ({ matched, total }) =>
    `keine Zuordnung versorgt mehr als ${count(matched, 'Mentee', 'Mentees')}, und keine mit ebenso vielen kommt auf mehr als ${total} Punkte`,
  circle: ({ matched, total }) =>
    `keine Einteilung versorgt mehr als ${count(matched, 'Person', 'Personen')}, und keine mit ebenso vielen kommt auf mehr als ${total} Punkte`,
  flash: ({ matched, total }) =>
    `kein Plan hat mehr als ${count(matched, 'Gespräch', 'Gespräche')}, und keiner mit ebenso vielen kommt auf mehr als ${total} Punkte`,
  roles: ({ matched, total }) =>
    `keine Zuordnung besetzt mehr als ${count(matched, 'Platz', 'Plätze')}, und keine mit ebenso vielen kommt auf mehr als ${total} Punkte`,
};

export const germanUnitWords: UnitWords = {
  units: (kind, value) => count(value, nouns[kind][0], nouns[kind][1]),
  unitTitle: (kind) =>
    ({ pair: 'Tandem', peers: 'Tandem', group: 'Gruppe', circle: 'Kreis', rotation: 'Gesprächsrunden' })[
      kind
    ],
  sections: {
    units: 'Wer sich gemeinsam trifft',
    left: 'Noch ohne Platz',
    rounds: 'Runde für Runde',
    sizes: 'Plätze in den Gruppen',
  },
  lead: (method, placed) => leads[method](placed),
  placedLabel: (method) =>
    method === 'flash'
      ? 'Gespräche'
      : method === 'roles'
        ? 'Besetzte Plätze'
        : method === 'informal'
          ? 'Tandems'
          : 'Versorgte Personen',
  unitsLabel: (method) =>
    ({
      peer: 'Tandems',
      group: 'Gruppen',
      circle: 'Kreise',
      flash: 'Runden',
      roles: 'Tandems',
      informal: 'Tandems',
    })[method],
  sizes: (least, most) =>
    least === most ? `je ${n(least)} Personen` : `mit ${n(least)} bis ${n(most)} Personen`,
  noUnits: 'keine möglich',
  middle: ({ rows, low, high }) =>
    `Median von ${count(rows, 'Wert', 'Werten')}; niedrigster ${low}, höchster ${high}`,
  claim: (method, facts) =>
    method === 'informal'
      ? 'Hier wurde nichts berechnet: Die Tandems haben sich selbst gefunden. Bedingungen sind nur Hinweise.'
      : `Unter diesen Bedingungen gilt: ${claims[method](facts).replace(/^./, (letter) => letter.toUpperCase())}.`,
  gapClaim: ({ total, bound, share }) =>
    `Die Zuordnung kommt auf ${total} Punkte; mit ebenso vielen Personen sind höchstens ${bound} möglich. Zu gewinnen wären also höchstens ${share}.`,
  openPlaces: {
    heading: 'Nicht nachweislich die beste: Vielleicht fänden mehr Personen einen Platz.',
    claim: (total) =>
      `Keine Zuordnung mit ebenso vielen Personen kommt auf mehr als ${total} Punkte. Dass keine mehr Personen versorgt, ist nicht gezeigt: Bedingungen und Größen allein ließen es zu.`,
  },
  looked: ({ all, eligible, equals }) =>
    `${count(all, equals ? 'mögliche Begegnung' : 'mögliches Tandem', equals ? 'mögliche Begegnungen' : 'mögliche Tandems')} geprüft, davon ${n(eligible)} zulässig.`,
  leftTitle: (value, some) =>
    `${some ? 'Mit weniger Gesprächen als Runden' : 'Noch ohne Platz'}: ${n(value)}`,
  roundShort: 'In mindestens einer Runde bleibt für sie kein Gegenüber übrig, oder alle Räume sind besetzt.',
  talksOf: (name, talks, rounds) => `${name}: ${n(talks)} von ${count(rounds, 'Gespräch', 'Gesprächen')}`,
  partnersTaken:
    'Es fehlt an Personen, nicht an Bedingungen: Alle, die infrage kämen, sind schon in einem Tandem.',
  noPartner: 'Niemand kommt infrage: Alle anderen sind durch eine Bedingung ausgeschlossen.',
  change: (change, nameOf) => {
    const then = `Dann ${change.placed === 1 ? 'hätte 1 Person' : `hätten ${n(change.placed)} Personen`} einen Platz.`;
    switch (change.kind) {
      case 'least-size':
        return `Gruppen ab ${count(change.size, 'Person', 'Personen')} (group_size: min). ${then}`;
      case 'greatest-size':
        return `Gruppen bis ${count(change.size, 'Person', 'Personen')} (group_size: max). ${then}`;
      case 'mentor-takes':
        return `${nameOf(change.mentor)} nimmt ${n(change.places)}. ${then}`;
      case 'new-mentor':
        return `Eine weitere Mentorin oder ein weiterer Mentor mit ${count(change.places, 'Platz', 'Plätzen')}${change.least === undefined ? '' : ` und Gruppen ab ${count(change.least, 'Person', 'Personen')} (group_size: min)`}. ${then}`;
      case 'more-people':
        return `${count(change.count, 'weitere Person', 'weitere Personen')}, um eine Gruppe zu füllen. ${then}`;
      case 'without-spread':
        return `Ohne die Mischung nach „${fieldName(change.field, 'de')}“. ${then}`;
    }
  },
  helps: 'Was helfen würde',
  ledBy: (names) => `geleitet von ${names}`,
  columns: {
    unit: 'Nr.',
    mentor: 'Leitung',
    members: 'Mitglieder',
    size: 'Personen',
    score: 'Passung',
    person: 'Person',
    place: 'Raum',
    mean: 'Mittlere Passung',
  },
  unitsCaption: (kind, value) =>
    `${count(value, nouns[kind][0], nouns[kind][1])}, jede Person mit ihrer Passung`,
  unitsMeasure: (kind) =>
    kind === 'group'
      ? 'Punkte von 100 mit der Person, die leitet; zuletzt das Mittel der Gruppe.'
      : 'Punkte von 100, Mittel über alle anderen in beide Richtungen.',
  round: (round) => `Runde ${n(round)}`,
  roundsCaption: 'Wer mit wem spricht',
  roundsMeasure: 'Eine Zeile je Person, eine Spalte je Runde.',
  noTalk: 'kein Gespräch',
  state: (word) => word,
};
