import type { Language } from '../../model/language.ts';
import type { Format } from '../../schema/program-matching.ts';
import { capitalised, listed, listedAnswers, numberWord } from '../counted.ts';

/** The words of the coordinator's pages about groups, circles, peers and rotations. */
export type UnitPageWords = {
  readonly lead: (kind: 'group' | 'circle' | 'other', units: number, people: number) => string;
  readonly titles: Readonly<Record<Format, string>>;
  /** Who may read it. */
  readonly notes: Readonly<Record<Format, string>>;
  readonly leadOfRounds: (rounds: number, people: number) => string;
  readonly leadOfPart: (units: number) => string;
  readonly pageUnits: (units: number) => string;
  readonly everybody: string;
  readonly group: (mentors: readonly string[]) => string;
  readonly circle: (members: readonly string[]) => string;
  readonly peers: (members: readonly string[]) => string;
  readonly round: (round: number) => string;
  readonly size: (members: number) => string;
  readonly scored: (points: string) => string;
  readonly people: string;
  readonly name: string;
  readonly position: string;
  readonly wants: string;
  readonly offers: string;
  readonly leads: string;
  readonly together: string;
  readonly themes: string;
  readonly theme: (topic: string, count: number) => string;
  readonly spread: (label: string, answers: string) => string;
  readonly wantsOf: (who: string, whom: string, topics: readonly string[]) => string;
  readonly score: string;
  readonly scoreMeasure: string;
  readonly total: string;
  readonly record: string;
  readonly state: string;
  readonly saidYes: string;
  readonly started: string;
  readonly note: string;
  readonly noNote: string;
  readonly none: string;
  readonly talks: string;
  readonly room: string;
  readonly time: string;
  readonly points: string;
  readonly noTime: string;
  readonly pausing: (names: readonly string[]) => string;
};

const s = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const englishNote = (what: string): string =>
  `Everything about each ${what}, private answers too; not for participants`;
const germanNote = (what: string): string =>
  `Alles zu ${what}, auch vertrauliche Angaben; nicht für Teilnehmende`;

const words = {
  en: {
    titles: {
      'one-to-one': 'Pairing sheets',
      informal: 'Pairing sheets',
      peer: 'Pairing sheets',
      group: 'Group sheets',
      circle: 'Circle sheets',
      flash: 'Round sheets',
    },
    notes: {
      'one-to-one': englishNote('pair'),
      informal: englishNote('pair'),
      peer: englishNote('pair'),
      group: englishNote('group'),
      circle: englishNote('circle'),
      flash: englishNote('talk'),
    },
    lead: (kind, units, people) =>
      `${kind === 'group' ? s(units, 'group', 'groups') : kind === 'circle' ? s(units, 'circle', 'circles') : s(units, 'pair of peers', 'pairs of peers')}, ${s(people, 'person', 'people')} in all: who they are, why they were put together, what was decided, and how far it has come.`,
    leadOfRounds: (rounds, people) =>
      `${capitalised(numberWord(rounds))} ${rounds === 1 ? 'round' : 'rounds'}, ${s(people, 'person', 'people')}: who talks with whom, where and when.`,
    leadOfPart: (units) => `${s(units, 'entry', 'entries')}. The page of all names leads to the others.`,
    pageUnits: (units) => s(units, 'entry', 'entries'),
    everybody: 'Everybody by name',
    group: (mentors) => `The group of ${listed(mentors)}`,
    circle: (members) => `The circle of ${listed(members)}`,
    peers: (members) => listed(members),
    round: (round) => `Round ${round}`,
    size: (members) => s(members, 'member', 'members'),
    scored: (points) => `${points} of 100 points on average`,
    people: 'Who they are',
    name: 'Name',
    position: 'Position',
    wants: 'Would like',
    offers: 'Offers',
    leads: 'leads',
    together: 'What they share, and how they differ',
    themes: 'Asked by several',
    theme: (topic, count) => `${topic} (${count})`,
    spread: (label, answers) => `${label}: ${answers}`,
    wantsOf: (who, whom, topics) =>
      topics.length === 0
        ? `${whom} offers nothing that ${who} asked for.`
        : `${whom} offers ${who}: ${listedAnswers(topics)}.`,
    score: 'Score, member by member',
    scoreMeasure: 'Points by criterion; at most in the head.',
    total: 'Total',
    record: 'In the record',
    state: 'State',
    saidYes: 'Said yes',
    started: 'Started',
    note: 'Note',
    noNote: 'none',
    none: 'not yet',
    talks: 'Who talks with whom',
    room: 'Room',
    time: 'Time',
    points: 'Points',
    noTime: 'not yet',
    pausing: (names) => `Without a talk in this round: ${listed(names)}.`,
  },
  de: {
    titles: {
      'one-to-one': 'Tandems im Einzelnen',
      informal: 'Tandems im Einzelnen',
      peer: 'Tandems im Einzelnen',
      group: 'Gruppen im Einzelnen',
      circle: 'Kreise im Einzelnen',
      flash: 'Runden im Einzelnen',
    },
    notes: {
      'one-to-one': germanNote('jedem Tandem'),
      informal: germanNote('jedem Tandem'),
      peer: germanNote('jedem Tandem'),
      group: germanNote('jeder Gruppe'),
      circle: germanNote('jedem Kreis'),
      flash: germanNote('jedem Gespräch'),
    },
    lead: (kind, units, people) =>
      `${kind === 'group' ? s(units, 'Gruppe', 'Gruppen') : kind === 'circle' ? s(units, 'Kreis', 'Kreise') : s(units, 'Lerntandem', 'Lerntandems')} mit ${people === 1 ? 'einer Person' : `zusammen ${people} Personen`}: wer sie sind, warum sie zusammenkommen, was entschieden wurde und wie weit es ist.`,
    leadOfRounds: (rounds, people) =>
      `${rounds === 1 ? 'Eine Runde' : `${capitalised(numberWord(rounds, 'de'))} Runden`}, ${people === 1 ? 'eine Person' : `${people} Personen`}: wer mit wem spricht, wo und wann.`,
    leadOfPart: (units) =>
      `${units === 1 ? 'Ein Eintrag' : `${units} Einträge`}. Die Seite mit allen Namen führt zu den anderen.`,
    pageUnits: (units) => (units === 1 ? 'ein Eintrag' : `${units} Einträge`),
    everybody: 'Alle nach Namen',
    group: (mentors) => `Die Gruppe von ${listed(mentors, 'de')}`,
    circle: (members) => `Der Kreis von ${listed(members, 'de')}`,
    peers: (members) => listed(members, 'de'),
    round: (round) => `Runde ${round}`,
    size: (members) => (members === 1 ? 'ein Mitglied' : `${members} Mitglieder`),
    scored: (points) => `im Mittel ${points} von 100 Punkten`,
    people: 'Wer sie sind',
    name: 'Name',
    position: 'Stellung',
    wants: 'Möchte',
    offers: 'Bietet an',
    leads: 'leitet',
    together: 'Was sie teilen und worin sie sich unterscheiden',
    themes: 'Von mehreren gefragt',
    theme: (topic, count) => `${topic} (${count})`,
    spread: (label, answers) => `${label}: ${answers}`,
    wantsOf: (who, whom, topics) =>
      topics.length === 0
        ? `${whom} bietet nichts an, wonach ${who} gefragt hat.`
        : `${whom} bietet für ${who} an: ${listedAnswers(topics, 'de')}.`,
    score: 'Passung, Person für Person',
    scoreMeasure: 'Punkte nach Kriterium; im Kopf die höchstmöglichen.',
    total: 'Summe',
    record: 'Im Verzeichnis',
    state: 'Stand',
    saidYes: 'Zugesagt',
    started: 'Begonnen',
    note: 'Notiz',
    noNote: 'keine',
    none: 'noch nicht',
    talks: 'Wer mit wem spricht',
    room: 'Raum',
    time: 'Zeit',
    points: 'Punkte',
    noTime: 'noch offen',
    pausing: (names) => `In dieser Runde ohne Gespräch: ${listed(names, 'de')}.`,
  },
} as const satisfies Record<Language, UnitPageWords>;

export const unitPageWords = (language: Language): UnitPageWords => words[language];
