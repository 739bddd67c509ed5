import { formatNumber } from '../../model/format-number.ts';
import type { DecisionFacts, PairWords } from './pair-words.ts';

const from = ({ from: day }: DecisionFacts): string => (day === undefined ? '' : ` ab ${day}`);
const until = ({ until: day }: DecisionFacts): string => (day === undefined ? '' : ` bis ${day}`);
const figure = (count: number): string => formatNumber(count, { language: 'de' });
const pairs = (count: number): string => `${figure(count)} ${count === 1 ? 'Tandem' : 'Tandems'}`;

export const germanPairWords: PairWords = {
  title: 'Tandems im Einzelnen',
  audienceNote: 'Alles zu jedem Tandem, auch vertrauliche Angaben; nicht für Teilnehmende',
  lead: (count) =>
    `${pairs(count)} nach den Namen der Mentees: wer die beiden sind, was für sie spricht, was über sie entschieden wurde und wie weit es mit ihnen ist.`,
  leadOfIndex: (count, pages) =>
    `${pairs(count)} auf ${figure(pages)} ${pages === 1 ? 'Seite' : 'Seiten'}, nach den Namen der Mentees. Jeder Name führt zum Tandem.`,
  partTitle: (part) => `Tandems im Einzelnen, ${part}`,
  leadOfPart: (count) =>
    `${pairs(count)} nach den Namen der Mentees. Das Namensverzeichnis führt zu den übrigen.`,
  to: 'bis',
  menteesByName: 'Mentees nach Namen',
  mentorsByName: 'Mentorinnen und Mentoren nach Namen',
  pages: 'Seiten',
  pagePairs: pairs,
  otherNames: 'weitere Namen',
  with: 'mit',
  pair: (mentee, mentor) => `${mentee} und ${mentor}`,

  draft: 'Entwurf; noch niemand weiß davon',
  origin: {
    solver: 'Ergebnis der Zuordnung',
    pinned: 'Feste Zuordnung',
    kept: 'Aus einer früheren Zuordnung übernommen',
    declared: 'Von Hand eingetragen',
  },
  scored: (points) => `${points} von 100 Punkten`,
  notScored: 'ohne Punkte',

  people: 'Die beiden',
  about: 'Angabe',
  mentee: 'Mentee',
  mentor: 'Mentorin oder Mentor',
  address: 'Nummer und Adresse',
  position: 'Aufgabe und Ort',
  clock: 'Zeitzone',
  ahead: (span, city) => `${span} vor ${city}`,
  behind: (span, city) => `${span} hinter ${city}`,
  topics: 'Gewünschte und angebotene Themen',
  places: 'Plätze',
  wanted: (places) => (places === 1 ? 'für ein Tandem' : `für ${figure(places)} Tandems`),
  used: (used, offered) =>
    `${figure(used)} von ${figure(offered)} ${offered === 1 ? 'Platz' : 'Plätzen'} belegt`,
  alsoWith: (names) => `auch mit ${names}`,
  yes: 'ja',
  no: 'nein',
  notGiven: 'keine Angabe',
  notAsked: 'nicht gefragt',
  noLongerThere: 'nicht mehr in den Personendateien',

  score: (points) => `Passung: ${points} von 100 Punkten`,
  criterion: 'Kriterium',
  points: 'Punkte',
  atMost: 'Höchstens',
  because: 'Weil',
  weight: (weight) => `Gewicht ${weight}`,

  why: 'Was für das Tandem spricht, wie beide es lesen',
  reads: (name) => `${name} liest`,
  nothingToSay: 'nichts: Keine offene Angabe spricht für das Tandem',

  decisions: 'Entscheidungen',
  decision: {
    pin: ({ person, other }) => `${person} und ${other} wurden fest zugeordnet.`,
    ban: ({ person, other }) => `${person} und ${other} sollen kein Tandem sein.`,
    out: (facts) => `${facts.person} nimmt nicht teil${from(facts)}.`,
    pause: (facts) => `${facts.person} pausiert${from(facts)}${until(facts)}.`,
    set: ({ person, field, value }) =>
      `Bei ${person} wurde „${field}“ ${value === undefined ? 'gesetzt' : `auf „${value}“ gesetzt`}.`,
  },
  reason: (reason) => `Grund: ${reason}`,
  by: (name) => `entschieden von ${name}`,

  record: 'Aus den Akten',
  drafted: 'Entworfen',
  proposed: 'Vorgeschlagen',
  saidYes: (name) => `Zusage von ${name}`,
  started: 'Begonnen',
  ended: 'Beendet',
  replaces: 'Ersetzt',
  notes: 'Notiz',
  notYet: 'noch nicht',

  dates: 'Die ersten Termine',
  datesMeasure: 'Jeweils nach der eigenen Uhr.',
  what: 'Was',
  date: 'Tag',
  clockOf: (name) => `Uhrzeit bei ${name}`,
  meeting: (number) => `${number}. Treffen`,
  clockFromTo: (start, end) => `${start} bis ${end} Uhr`,
  onDay: (clock, day) => `${clock} am ${day}`,
  noDates: 'noch keine; sie kommen mit dem Terminplan',

  private: 'Auf keinem der beiden Blätter: Das lesen nur Sie',
  said: (name, field) => `${name}: ${field}`,

  sheetOf: (name) => `Blatt von ${name}`,
  inOverview: 'In der Übersicht',
  allNames: 'Alle Namen',
};
