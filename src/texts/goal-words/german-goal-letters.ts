import { counted } from '../counted.ts';
import type { GoalLetterWords, ReasonFacts } from './goal-catalogue.ts';

/** After `dauert`: `12 Wochen`. */
const periods = {
  days: ['Tag', 'Tage'],
  weeks: ['Woche', 'Wochen'],
  months: ['Monat', 'Monate'],
} as const;
const span = (amount: string, unit: ReasonFacts['unit']): string => {
  const [one, many] = periods[unit ?? 'days'];
  return counted(Number(amount), one, many);
};

/** What the lint of goals says in German. */
export const germanGoalLetters: GoalLetterWords = {
  letters: { S: 'spezifisch', M: 'messbar', A: 'erreichbar', R: 'relevant', T: 'terminiert' },
  reasons: {
    placeholder: ({ found }) => ({
      says: `„${found}“ ist noch eine Lücke.`,
      act: 'Einsetzen, was gemeint ist.',
    }),
    'title-short': ({ found }) => ({
      says: `„${found}“ ist ein einziges Wort.`,
      act: 'Aufschreiben, was Sie tun: „Das aufgeschobene Gespräch führen“.',
    }),
    'title-vague': ({ found }) => ({
      says: `„${found}“ nennt keine Handlung, die man sehen könnte.`,
      act: 'Aufschreiben, was Sie tun, statt was besser wird: „Meine Arbeit außerhalb des Teams vorstellen“.',
    }),
    'two-in-one': ({ found }) => ({
      says: `„${found}“ sind vielleicht zwei Ziele.`,
      act: 'Zwei Ziele daraus machen oder zwei Etappen eines Ziels, jede mit eigener Messgröße.',
    }),
    'no-measure': () => ({
      says: 'Es steht nicht da, wie gezählt wird.',
      act: 'Aufschreiben, was Sie zählen: geführte Gespräche, 0 → 3.',
    }),
    'no-baseline': () => ({
      says: 'Der Ausgangswert fehlt.',
      act: 'Den Stand von heute in die Spalte baseline schreiben; 0 ist auch eine Zahl.',
    }),
    'no-target': () => ({
      says: 'Der Zielwert fehlt.',
      act: 'In die Spalte target schreiben, welche Zahl genügt.',
    }),
    'not-countable': ({ found }) => ({
      says: `„${found}“ ist keine Zahl.`,
      act: 'Eine Zahl, einen Anteil oder einen Teil schreiben: 3, 90 % oder 4 von 4.',
    }),
    'units-differ': ({ found, limit }) => ({
      says: `„${found}“ und „${limit}“ sind verschieden gezählt.`,
      act: 'Beide auf gleiche Weise schreiben: 20 % → 90 % oder 1 von 4 → 4 von 4.',
    }),
    'nothing-to-reach': ({ found }) => ({
      says: `Ausgangs- und Zielwert sind beide ${found}.`,
      act: 'Einen anderen Zielwert schreiben, oder was wie lange bleiben soll.',
    }),
    'more-than-all': ({ found }) => ({
      says: `${found} ist mehr, als es gibt.`,
      act: 'Einen Zielwert schreiben, der überhaupt erreichbar ist.',
    }),
    'beyond-time': ({ found, limit, unit }) => ({
      says: `Es braucht ${span(found, unit)}, bis zum Termin sind es ${limit}.`,
      act: 'Weniger davon vornehmen oder einen späteren Termin setzen.',
    }),
    'longer-than-program': ({ found, limit, unit }) => ({
      says: `Es dauert ${span(found, unit)}, das Programm ${limit}.`,
      act: 'Eine Etappe daraus machen, die im Programm erreichbar ist.',
    }),
    'many-goals': ({ found, limit }) => ({
      says: `Es ist eines von ${found} offenen Zielen derselben Person.`,
      act: `Die ${limit} wichtigsten wählen, die anderen streichen oder verschieben.`,
    }),
    'no-category': () => ({
      says: 'Es steht nicht da, wozu das Ziel dient.',
      act: 'In die Spalte category S, C, G, N, D oder K schreiben: Können, berufliche Entwicklung, persönliche Entwicklung, Netzwerk, Vielfalt, Wissen.',
    }),
    'unknown-category': ({ found }) => ({
      says: `„${found}“ ist keine Zielart.`,
      act: 'S, C, G, N, D oder K schreiben oder einen Zweck des Programms.',
    }),
    'no-pairing': () => ({
      says: 'Die Person ist in keinem Tandem.',
      act: 'Das Tandem eintragen oder fragen, mit wem das Ziel vereinbart ist.',
    }),
    'other-pairing': ({ found }) => ({
      says: `Die Person gehört nicht zum Tandem ${found}.`,
      act: 'Die Spalte pairing_id berichtigen oder leer lassen.',
    }),
    'others-act': ({ found }) => ({
      says: `„${found}“ müsste jemand anderes tun.`,
      act: 'Aufschreiben, was Sie selbst dafür tun.',
    }),
    'no-due': () => ({
      says: 'Es hat keinen Termin.',
      act: 'In die Spalte due den Tag schreiben, an dem Sie es wissen.',
    }),
    'due-before-start': ({ found, limit }) => ({
      says: `Der Termin ${found} liegt vor dem Beginn am ${limit}.`,
      act: 'Den Tag berichtigen.',
    }),
    'due-on-start': ({ found }) => ({
      says: `Der Termin ${found} ist der Tag des Beginns.`,
      act: 'Den Tag schreiben, an dem Sie es wissen.',
    }),
    'due-after-end': ({ found, limit }) => ({
      says: `Der Termin ${found} liegt nach dem Ende des Programms am ${limit}.`,
      act: 'Einen früheren Tag wählen oder eine Etappe, die bis dahin getan ist.',
    }),
    'due-after-parent': ({ found, limit }) => ({
      says: `Die Etappe ist am ${found} fällig, nach ihrem Ziel (${limit}).`,
      act: 'Die Etappe vor ihr Ziel legen.',
    }),
  },
};
