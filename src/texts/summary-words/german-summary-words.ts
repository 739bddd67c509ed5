import { formatNumber } from '../../model/format-number.ts';
import { capitalised, listed, numberWord } from '../counted.ts';
import type { SummaryCatalogue, SummaryLeadFacts } from './summary-catalogue.ts';

const de = (n: number): string => formatNumber(n, { language: 'de' });

const reached = {
  accepted: 'aufgenommen',
  matched: 'zugeordnet',
  begun: 'gestartet',
  met: 'bereits im Gespräch',
  goal: 'mit einem Ziel',
  completed: 'am Ende angekommen',
} as const;

function lead({ first, last, people, outcomes }: SummaryLeadFacts): string {
  const came =
    first === undefined
      ? ''
      : last === undefined
        ? `${capitalised(reached[first.step])}: ${de(first.n)} ${people}. `
        : `${capitalised(reached[first.step])}: ${de(first.n)} ${people}; ${reached[last.step]}: ${de(last.n)}. `;
  const { met, missed, unknown, suppressed } = outcomes;
  const all = met + missed + unknown + suppressed;
  if (all === 0) return `${came}Zielvorgaben sind nicht gesetzt.`;
  const parts = [
    ...(met === 0 ? [] : [`${met} erreicht`]),
    ...(missed === 0 ? [] : [`${missed} verfehlt`]),
    ...(unknown === 0 ? [] : [`${unknown} noch nicht bekannt`]),
    ...(suppressed === 0 ? [] : [`${suppressed} nicht ausgewiesen`]),
  ];
  return all === 1
    ? `${came}Eine Zielvorgabe: ${listed(parts, 'de')}.`
    : `${came}Von ${de(all)} Zielvorgaben: ${listed(parts, 'de')}.`;
}

const span = (days: number): string => (days === 365 ? 'ein Jahr' : `${de(days)} Tage`);

export const germanSummaryWords: SummaryCatalogue = {
  title: 'Das Programm auf einer Seite',
  notes: {
    coordinator: 'Mit allen Zahlen; für Personalabteilung und Leitung gibt es eine Seite ohne kleine Zahlen',
    hr: 'Ohne kleine Zahlen',
    public: 'Ohne kleine Zahlen',
  },
  lead,
  sections: {
    funnel: 'Wie weit die Menschen gekommen sind',
    targets: 'Zielvorgaben',
    staying: 'Wer geblieben ist',
    lessons: 'Was wir gelernt haben',
    standsOut: 'Was auffällt',
    notYet: 'Was sich noch nicht sagen lässt',
  },
  short: { notYet: 'Noch offen' },
  funnel: {
    hidden: 'Wie viele wie weit gekommen sind; [c] ist zum Schutz weniger nicht ausgewiesen',
    none: 'Noch lässt sich niemand zählen.',
  },
  targets: {
    none: 'In program.yaml sind keine gesetzt.',
    caption: 'Was erreicht werden sollte und was erreicht ist; Verfehltes zuerst',
    columns: { metric: 'Was', value: 'Erreicht', target: 'Zielvorgabe', outcome: 'Stand' },
    outcomes: { met: 'erreicht', missed: 'verfehlt', unknown: 'noch nicht bekannt' },
    interval: (range) => `Unsicherheitsbereich (95 %) ${range}`,
    more: (n) =>
      `${n === 1 ? 'Eine weitere Zielvorgabe steht' : `${de(n)} weitere Zielvorgaben stehen`} im Bericht zum Verlauf.`,
    suppressed: ({ count, mean }) =>
      `[c]: nicht ausgewiesen, damit keine Anzahl unter ${count} und kein Anteil oder Mittelwert von weniger als ${mean} bekannt wird oder sich errechnen lässt.`,
    countless: 'Treffen und Rückmeldungen stehen ohne ihre Anzahlen da, aus denen kleine folgen könnten.',
    elsewhere: (figure, source) => `anderswo ${figure} (${source})`,
  },
  lessons: {
    mentors: 'Mentorinnen und Mentoren',
    byRule: 'Nach fester Regel aus den Zahlen.',
    none: 'Nichts: Keine Zielvorgabe ist verfehlt, und die Rückmeldungen sind eingegangen.',
    target: ({ name, value, target, isFurthest }) =>
      `${isFurthest ? 'Am weitesten von der Zielvorgabe entfernt' : 'Ebenfalls verfehlt'}: ${name}, ${value}; die Zielvorgabe ist ${target}.`,
    endReason: ({ reason, of }) =>
      `${of === 1 ? 'Ein vorzeitiges Ende' : `${capitalised(numberWord(of, 'de'))} vorzeitige Enden`}, am häufigsten: ${reason}.`,
    response: ({ wave, side, share, answered, asked }) =>
      `Geringster Rücklauf: ${wave}, ${side}, ${answered === null || asked === null ? share : asked < 30 ? `${answered} von ${asked}` : `${answered} von ${asked} (${share})`}.`,
  },
  notYet: {
    none: 'Von dem, was gefragt war, fehlt nichts.',
    metric: (name, why) => `${capitalised(name)} (${why}).`,
    more: (names) => `Ebenfalls noch nicht bekannt: ${names}.`,
    hidden: (figures, least) =>
      `${figures === 1 ? 'Eine Zahl' : `${capitalised(numberWord(figures, 'de'))} Zahlen`} dieser Seite: Aus ${figures === 1 ? 'ihr' : 'ihnen'} ließe sich auf weniger als ${least} Menschen schließen.`,
    staying: (question, { day, points }) => {
      const staying = 'Ob Menschen länger bleiben';
      switch (question.why) {
        case 'not-asked':
          return `${staying}: Danach ist in program.yaml nicht gefragt (retention).`;
        case 'no-roster':
          return `${staying}: Es fehlt eine Liste der Belegschaft, in der auch die Ausgeschiedenen stehen.`;
        case 'later':
          return `${staying}: Die Liste der Belegschaft reicht über den Stand dieser Seite hinaus.`;
        case 'refused':
          return `${staying}: Die Daten, die vorliegen, geben es nicht her; mentor report retention nennt die Gründe.`;
        case 'too-early':
          return `${staying}, über ${span(question.days)} gesehen: ab ${day}.`;
        case 'too-small':
          return `Kleine Unterschiede beim Verbleib über ${span(question.days)}: Bei so wenigen Menschen zeigt sich einer von ${points} Punkten in vier von fünf Fällen, ein kleinerer meist nicht.`;
      }
    },
    chosen:
      'Was das Programm selbst zum Verbleib beiträgt: Die Menschen haben sich beworben, ein Unterschied kann daran liegen, wer sich beworben hat. Das klärt nur ein Losverfahren.',
  },
};
