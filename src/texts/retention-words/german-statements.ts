import { formatNumber } from '../../model/format-number.ts';
import type { StatementCatalogue } from './statement-catalogue.ts';

const figure = (value: number): string => formatNumber(value, { language: 'de' });
const nouns = (n: number, one: string, more: string): string => `${figure(n)} ${n === 1 ? one : more}`;
const sizes = (mentees: number, others: number): string =>
  `Bei ${nouns(mentees, 'Mentee', 'Mentees')} und ${nouns(others, 'Person', 'Personen')} in der Vergleichsgruppe`;
const needed =
  'Um einen Unterschied von 10 Prozentpunkten zu erkennen (75 gegenüber 85\u202f%), braucht es etwa 250 Personen je Gruppe.';
const points = (words: string): string => `${words} Prozentpunkte`;
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
    `${sizes(facts.mentees, facts.others)} würde ein Unterschied von weniger als etwa ${facts.points} Prozentpunkten in weniger als 8 von 10 solchen Durchgängen erkannt. ${needed}`,
  powerNone: ({ mentees, others, share }) =>
    `${sizes(mentees, others)}, von denen ${share} geblieben sind, würde es nicht einmal dann in 8 von 10 solchen Durchgängen erkannt, wenn alle Mentees blieben. ${needed}`,
  noHorizon: 'Noch liegt kein Zeithorizont innerhalb der Daten.',
  fraction: ({ stayed, n, share, group }) =>
    `${stayed} von ${n} ${group === 'mentees' ? 'Mentees' : 'Personen der Vergleichsgruppe'} (${share})`,
  stayed: ({ days, who, outcome }) =>
    outcome === 'any'
      ? `Nach ${days} Tagen waren ${who} noch im Haus.`
      : `Nach ${days} Tagen hatten ${who} das Haus nicht aus eigenem Entschluss verlassen.`,
  differenceHidden:
    'Der Unterschied ist zum Schutz nicht ausgewiesen: Eine Anzahl dahinter ist klein oder würde eine kleine verraten.',
  tooFew: ({ leavers, limit }) =>
    leavers === undefined
      ? 'Für einen Test, der sich veröffentlichen ließe, sind das zu wenige Abgänge; die Anzahlen stehen für sich.'
      : `Für einen Test sind das zu wenige Abgänge (${nouns(leavers, 'Abgang', 'Abgänge')} insgesamt, unter ${limit}); die Anzahlen stehen für sich.`,
  tooFewShort: ({ leavers, limit }) =>
    leavers === undefined
      ? 'zu wenige Abgänge, um einen Test zu veröffentlichen'
      : `${nouns(leavers, 'Abgang', 'Abgänge')} insgesamt, unter ${limit}`,
  apartFromZero: ({ more, matched }) =>
    `Mentees sind ${more ? 'häufiger' : 'seltener'} geblieben als ${matched ? 'vergleichbare Beschäftigte' : 'die Vergleichsgruppe'}; die Teilnahme war freiwillig, ein Teil davon kann also widerspiegeln, wer sich angemeldet hat.`,
  difference: ({ matched, difference, range, coversZero }) =>
    `${matched ? 'Gleiche mit Gleichen verglichen' : 'So, wie die Gruppen waren,'} beträgt der Unterschied ${points(difference)}; mit den Daten ist alles von ${range} Prozentpunkten vereinbar${coversZero ? ', also auch gar kein Unterschied' : ''}.`,
  unmatched: ({ difference, range }) =>
    `So, wie die Gruppen waren, sind es ${points(difference)} (${range}).`,
  everybody: ({ n, group, days, atLeast }) =>
    `Alle ${n} ${group === 'mentees' ? 'Mentees' : 'Personen der Vergleichsgruppe'} sind bis Tag ${days} geblieben; von Menschen wie ihnen blieben mindestens ${atLeast} (Sicherheit 95\u202f%).`,
  mean: ({ outcome, mentees, others, tau, difference, range }) =>
    outcome === 'any'
      ? `In dieser Zeit blieben Mentees im Mittel ${mentees} von ${tau} Tagen und die Vergleichsgruppe ${others}: ${difference} Tage (${range}).`
      : `In dieser Zeit vergingen bei Mentees im Mittel ${mentees} von ${tau} Tagen ohne einen Abgang aus eigenem Entschluss, in der Vergleichsgruppe ${others}: ${difference} Tage (${range}).`,
  matching: ({ kept, all, strata, dropped }) =>
    `Für ${figure(kept)} von ${nouns(all, 'Mentee', 'Mentees')} fanden sich Vergleichspersonen mit gleichen Merkmalen, in ${nouns(strata, 'Schicht', 'Schichten')}; ${dropped === 0 ? 'niemand fiel weg' : `${figure(dropped)} ${dropped === 1 ? 'fiel' : 'fielen'} weg`}.`,
  notMatchedOn: (field, why) => `Nach „${field}“ wurden die Gruppen nicht abgeglichen. ${notUsed[why]}.`,
  stillApart: (fields) =>
    `Auch nach dem Abgleich unterscheiden sich die Gruppen um mehr als 0,1 Standardabweichungen: ${fields}.`,
  leftOut: {
    lateJoiners: (count) =>
      `${people(count, 'kam erst nach dem Beginn dazu und gehört', 'kamen erst nach dem Beginn dazu und gehören')} zu keiner der beiden Gruppen.`,
    mentorsLeftOut: (count) =>
      `${people(count, 'nahm als Mentorin oder Mentor teil und gehört', 'nahmen als Mentorinnen oder Mentoren teil und gehören')} zu keiner der beiden Gruppen.`,
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
  caution:
    'Die Teilnahme war freiwillig. Wer sich anmeldet, kann sich von anderen in etwas unterscheiden, das in keiner Personalliste steht. Nur eine Auslosung unter den Angemeldeten könnte beides trennen.',
  tenure: 'Jahre im Haus',
};
