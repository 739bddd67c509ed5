import { formatNumber } from '../../model/format-number.ts';
import type { PairingHealth } from '../../schema/progress-result.ts';
import { capitalised, numberWord } from '../counted.ts';
import { type StatusCatalogue, scaleEnd, wholeLimit } from './status-catalogue.ts';

const figure = (value: number): string =>
  formatNumber(value, { decimals: Number.isInteger(value) ? 0 : 1, language: 'de' });
const limit = (value: number): string => figure(wholeLimit(value));
const plural = (value: number, one: string, more: string): string =>
  `${figure(value)} ${value === 1 ? one : more}`;
/** `47 Tage`. */
const wholeDays = (value: number): string => plural(Math.round(value), 'Tag', 'Tage');
/** After "seit", "nach", "als": `47 Tagen`. */
const days = (value: number): string => plural(Math.round(value), 'Tag', 'Tagen');
/** `Ein Monat ist`, for the days that went by. */
function gone(passed: number): string {
  const months = Math.floor(passed / 30);
  if (months === 0) return 'Einige Zeit ist';
  return months === 1 ? 'Ein Monat ist' : `${capitalised(numberWord(months, 'de'))} Monate sind`;
}
const meetings = (value: number): string => plural(value, 'Treffen', 'Treffen');

const nobodyHears = (several: boolean): string =>
  `Ohne Ihr Einverständnis ${several ? 'erfahren die anderen' : 'erfährt Ihr Gegenüber'} davon nichts.`;

const acts = {
  act: 'handeln',
  watch: 'beobachten',
  unknown: 'unbekannt',
  'too-early': 'noch zu früh',
} as const satisfies Record<PairingHealth['reasons'][number]['state'], string>;

export const germanStatusWords: StatusCatalogue = {
  'contact-me': {
    clause: ({ value }) =>
      value === 0 ? 'bittet seit heute um einen Anruf' : `bittet seit ${days(value)} um einen Anruf`,
    limit: () => 'Antwort innerhalb von zwei Arbeitstagen',
    rule: ({ value }) =>
      `Jede Bitte wird innerhalb von zwei Arbeitstagen beantwortet; diese ist ${value === 0 ? 'von heute' : `${wholeDays(value)} alt`}`,
    say: () => 'Sie haben um einen Anruf gebeten. Ich habe zwanzig Minuten Zeit. Was beschäftigt Sie?',
  },
  'satisfaction-low': {
    clause: (found) => `Zufriedenheit ${figure(found.value)} von ${scaleEnd(found)}`,
    limit: ({ threshold }) => `handeln bei ${figure(threshold)} oder weniger`,
    rule: (found) =>
      `handeln bei ${figure(found.threshold)} oder weniger von ${scaleEnd(found)}; hier ${figure(found.value)}`,
    say: (_, several) =>
      `Danke für Ihre Offenheit. Was müsste anders sein, damit es sich für Sie lohnt? ${nobodyHears(several)}`,
  },
  'satisfaction-fall': {
    clause: ({ value }) => `Zufriedenheit um ${plural(value, 'Punkt', 'Punkte')} gesunken`,
    limit: ({ threshold }) => `handeln ab ${figure(threshold)}`,
    rule: ({ value, threshold }) =>
      `handeln, wenn die Zufriedenheit von einer Antwort zur nächsten um ${figure(threshold)} oder mehr sinkt; hier um ${figure(value)}`,
    say: (_, several) =>
      `Ihre letzte Antwort fiel niedriger aus als die davor. Was hat sich verändert? ${nobodyHears(several)}`,
  },
  'missed-in-a-row': {
    clause: ({ value }) =>
      value === 1 ? 'das letzte Treffen ist ausgefallen' : `${meetings(value)} in Folge ausgefallen`,
    limit: ({ threshold }) => `handeln ab ${figure(threshold)}`,
    rule: ({ value, threshold }) =>
      `handeln ab ${meetings(threshold)}${threshold === 1 ? ', das ausfällt' : ', die in Folge ausfallen'}; hier ${figure(value)}`,
    say: ({ value }) =>
      `${value === 1 ? 'Ein Treffen ist' : value === 2 ? 'Zwei Treffen sind' : 'Mehrere Treffen sind'} ausgefallen. Mir geht es um einen Ausweg, nicht um Schuld. Was kam dazwischen?`,
  },
  gap: {
    clause: ({ value }) => `kein Treffen seit ${days(value)}`,
    limit: ({ state, threshold }) => `${acts[state]} bei über ${limit(threshold)}`,
    rule: ({ state, value, threshold }) =>
      `${acts[state]} bei mehr als ${days(wholeLimit(threshold))} ohne Treffen; hier ${figure(value)}`,
    say: ({ state }, several) =>
      state === 'act'
        ? `Um ${several ? 'Ihre Gruppe' : 'Ihr Tandem'} ist es still geworden. Pausieren mit einem Datum für den Neubeginn, den Rhythmus ändern oder gut abschließen: Was wäre Ihnen am liebsten?`
        : `Ihr letztes Treffen liegt eine Weile zurück. Steht schon ein Termin? Langsam ist in Ordnung, solange Sie es ${several ? 'alle' : 'beide'} so wollen.`,
  },
  'no-first-meeting': {
    clause: ({ value }) => `kein erstes Treffen ${wholeDays(value)} nach dem Beginn`,
    limit: ({ state, threshold }) => `${acts[state]} bei über ${limit(threshold)}`,
    rule: ({ state, value, threshold }) =>
      `${acts[state]} bei mehr als ${days(wholeLimit(threshold))} ohne erstes Treffen; hier ${figure(value)}`,
    say: ({ state, value }, several) =>
      state === 'act'
        ? `${gone(value)} vergangen. Möchten Sie noch, fehlt die Zeit oder passt es nicht? Für alle drei Fälle gibt es einen Weg.`
        : several
          ? 'Ihre Gruppe hat sich noch nicht getroffen. Was bräuchte es für ein erstes Treffen in den nächsten zwei Wochen? Soll ich zwei Termine vorschlagen?'
          : 'Sie beide haben sich noch nicht getroffen. Was bräuchte es für eine erste halbe Stunde in der nächsten Woche? Soll ich zwei Termine vorschlagen?',
  },
  'waves-unanswered': {
    clause: ({ value }) => `${plural(value, 'Rückmeldung', 'Rückmeldungen')} in Folge ohne Antwort`,
    limit: ({ threshold }) => `unbekannt ab ${figure(threshold)}`,
    rule: ({ value, threshold }) =>
      `unbekannt ab ${plural(threshold, 'Rückmeldung', 'Rückmeldungen')} in Folge ohne Antwort; hier ${figure(value)}`,
    say: ({ value }) =>
      `Aus ${value === 1 ? 'einer Befragungsrunde' : `${numberWord(value, 'de')} Befragungsrunden`} habe ich nichts von Ihnen gehört; ich weiß also nichts, weder Gutes noch Schlechtes. Ein Wort genügt: gut, reden oder aufhören?`,
  },
  'too-few-members': {
    clause: ({ value }) => `nur noch ${plural(value, 'Mitglied', 'Mitglieder')}`,
    limit: ({ threshold }) => `beobachten unter ${limit(threshold)}`,
    rule: ({ value, threshold }) =>
      `beobachten bei weniger als ${plural(threshold, 'Mitglied', 'Mitgliedern')}, sobald jemand ausgeschieden ist; hier ${figure(value)}`,
    say: () =>
      'Einige sind ausgeschieden. Möchten Sie sich mit anderen zusammentun, jemanden neu aufnehmen oder so weitermachen?',
  },
  'sides-differ': {
    clause: ({ value }) => `die Angaben beider Seiten liegen ${meetings(value)} auseinander`,
    limit: ({ threshold }) => `beobachten ab ${figure(threshold)}`,
    rule: ({ value, threshold }) =>
      `beobachten ab einem Unterschied von ${meetings(threshold)}; hier ${figure(value)}`,
    say: () =>
      'Unsere Listen stimmen nicht überein; meist ist das eine Frage des Zählens. An welchen Tagen haben Sie sich getroffen?',
  },
  'no-goal': {
    clause: ({ value }) => `kein Ziel ${wholeDays(value)} nach dem Beginn`,
    limit: ({ threshold }) => `beobachten bei über ${limit(threshold)}`,
    rule: ({ value, threshold }) =>
      `beobachten bei mehr als ${days(wholeLimit(threshold))} ohne Ziel; hier ${figure(value)}`,
    say: () =>
      'Welche eine Sache soll am Ende anders sein? Bringen Sie diesen Satz zum nächsten Treffen mit; das Zielblatt hilft beim Rest.',
  },
  'too-early': {
    clause: ({ value }) => `vor ${days(value)} begonnen`,
    limit: ({ threshold }) => `unter ${limit(threshold)} noch zu früh`,
    rule: ({ value, threshold }) =>
      `unter ${days(wholeLimit(threshold))} noch zu früh; hier ${figure(value)}`,
    say: () => 'Noch ist nichts zu tun.',
  },
};
