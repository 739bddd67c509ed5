import { formatNumber } from '../../model/format-number.ts';
import type { StatementCatalogue } from './statement-catalogue.ts';

const figure = (value: number): string => formatNumber(value, { language: 'de' });
const nouns = (n: number, one: string, more: string): string => `${figure(n)} ${n === 1 ? one : more}`;
const sizes = (mentees: number, others: number): string =>
  `Bei ${nouns(mentees, 'Mentee', 'Mentees')} und ${nouns(others, 'Person', 'Personen')} in der Vergleichsgruppe`;
const needed =
  'Um einen Unterschied von 10 Prozentpunkten zu erkennen (75 gegenüber 85\u202f%), braucht es etwa 250 Personen je Gruppe.';
/** "25 Personen haben …", where the number may be suppressed. */
const people = (count: number | null, one: string, more: string): string =>
  count === null
    ? `Einige wenige, deren Zahl hier zum Schutz nicht ausgewiesen ist, ${more}`
    : nouns(count, `Person ${one}`, `Personen ${more}`);
const notUsed = {
  'no-roster-at-start': 'Es liegt keine Personalliste von vor dem Programm vor',
  'no-column': 'Die Personalliste von vor dem Programm enthält dieses Merkmal nicht',
  'not-numbers': 'Einige Werte sind keine Zahlen',
} as const;

export const germanStatements: StatementCatalogue = {
  powerHidden:
    'Welchen Unterschied dieser Durchgang zeigen könnte, lässt sich nicht veröffentlichen: Es würde kleine Anzahlen verraten.',
  power: (facts) =>
    `${sizes(facts.mentees, facts.others)} würde ein Unterschied von weniger als etwa ${facts.points} Prozentpunkten in weniger als 8 von 10 solchen Durchgängen erkannt.${facts.short ? ` ${needed}` : ''}`,
  powerFull: ({ mentees, others }) =>
    `${sizes(mentees, others)}, die alle geblieben sind, können Mentees gar nicht häufiger bleiben.`,
  powerNone: ({ mentees, others, share }) =>
    `${sizes(mentees, others)}, von denen ${share} geblieben sind, würde es nicht einmal dann in 8 von 10 solchen Durchgängen erkannt, wenn alle Mentees blieben. ${needed}`,
  matching: ({ kept, all, strata, dropped }) =>
    `Für ${figure(kept)} von ${nouns(all, 'Mentee', 'Mentees')} fanden sich Vergleichspersonen mit gleichen Merkmalen, in ${nouns(strata, 'Schicht', 'Schichten')}; ${dropped === 0 ? 'niemand fiel weg' : `${figure(dropped)} ${dropped === 1 ? 'fiel' : 'fielen'} weg`}.`,
  notMatchedOn: (field, why) => `Nach „${field}“ wurden die Gruppen nicht abgeglichen. ${notUsed[why]}.`,
  stillApart: (fields) =>
    `Auch nach dem Abgleich unterscheiden sich die Gruppen um mehr als 0,1 Standardabweichungen: ${fields}.`,
  leftOut: {
    lateJoiners: (count) =>
      `${people(count, 'kam', 'kamen')} erst nach dem Beginn dazu; wer da schon im Haus war, zählt bis dahin zur Vergleichsgruppe.`,
    laterMentors: (count) =>
      `${people(count, 'wurde erst nach dem Beginn Mentorin oder Mentor und zählt', 'wurden erst nach dem Beginn Mentorinnen oder Mentoren und zählen')} bis dahin zur Vergleichsgruppe.`,
    mentorsLeftOut: (count) =>
      `${people(count, 'nahm von Beginn an als Mentorin oder Mentor teil und gehört', 'nahmen von Beginn an als Mentorinnen oder Mentoren teil und gehören')} zu keiner der beiden Gruppen.`,
    withoutPlace: (count) =>
      `${people(count, 'hatte sich angemeldet und kein Tandem; sie zählt', 'hatten sich angemeldet und kein Tandem; sie zählen')} zu den Mentees, so wie es am Beginn war.`,
    leftBeforeTimeZero: (count) =>
      `${people(count, 'hatte sich angemeldet und das Haus', 'hatten sich angemeldet und das Haus')} vor dem Beginn verlassen.`,
    noHireDate: (count) =>
      `${people(count, 'der Personalliste hat kein Eintrittsdatum und konnte', 'der Personalliste haben kein Eintrittsdatum und konnten')} nicht verglichen werden.`,
    unknownReason: (count) => `${people(count, 'ging', 'gingen')} aus einem Grund, der nicht bekannt ist.`,
    certain: (count) =>
      `${people(count, 'hatte', 'hatten')} im Losverfahren eine Chance von 0 oder 1 und ${count === 1 ? 'gehört' : 'gehören'} zu keiner der beiden Gruppen: Über sie hat das Los nicht entschieden.`,
    afterDraw: (count) =>
      `${people(count, 'kam erst nach der Auslosung dazu und gehört', 'kamen erst nach der Auslosung dazu und gehören')} zu keiner der beiden Gruppen.`,
    admittedLater: (count) =>
      `${people(count, 'der Warteliste bekam einen Platz, der frei wurde; sie zählt', 'der Warteliste bekamen einen Platz, der frei wurde; sie zählen')} zu den Wartenden, so wie es die Auslosung ergab.`,
  },
  assumedComplete:
    'Dass die Personalliste alle enthält, die gegangen sind, wurde versichert und nicht geprüft.',
  answerable: ({ days, from }) => `Was bis Tag ${days} geschieht, lässt sich ab ${from} beantworten.`,
  waitingUntil: ({ days, until }) =>
    `Tag ${days} lässt sich nicht vergleichen: Nach dem ${until} kommt die Warteliste zum Zug.`,
  tenure: 'Jahre im Haus',
};
