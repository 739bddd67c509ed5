import { formatNumber, narrowSpace } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { type ConflictReason, conflicts } from '../../model/objective-conflicts.ts';
import { counted } from '../counted.ts';
import type { Objective } from './objective-words.ts';

type Robust = {
  readonly percent: number;
  readonly runs: number;
  readonly pairs: number;
  readonly inAllRuns: number;
  /** Pairs that every best match has; absent where that cannot be told. */
  readonly certain: number | undefined;
};

/** Other objectives side by side, and how much of a match hangs on the exact weights. */
export type ComparisonWords = {
  readonly title: string;
  readonly short: string;
  readonly pageTitle: string;
  readonly note: string;
  readonly lead: (made: number, objective: Objective) => string;
  readonly robustTitle: (objective: Objective) => string;
  readonly robustShort: string;
  readonly question: string;
  /** As many matched under all: `under` objectives. */
  readonly sameMatched: (matched: number, under: number) => string;
  /** What another objective gains for the weakest pair, and what that costs. */
  readonly lift: (facts: {
    readonly from: string;
    readonly to: string;
    readonly objective: Objective;
    readonly points: string;
    readonly firstChoices: number;
  }) => string;
  readonly noLift: string;
  /** Why there is no match of an objective, which stands before it. */
  readonly refused: (reason: ConflictReason) => string;
  readonly notMade: string;
  readonly caption: string;
  readonly measure: string;
  readonly columns: Readonly<
    Record<'objective' | 'matched' | 'total' | 'worst' | 'median' | 'first' | 'blocking' | 'price', string>
  >;
  readonly units: Readonly<Record<'points' | 'of100' | 'stable', string>>;
  readonly of: (whole: number) => string;
  readonly none: string;
  readonly noPairs: string;
  readonly robust: (robust: Robust) => string;
  readonly runs: string;
  readonly runsMeasure: (pairs: number) => string;
  readonly runColumns: Readonly<Record<'criterion' | 'weight', string>>;
  /** Of a column: the weight moved by so much. */
  readonly weightMoved: (percent: string) => string;
  readonly pairs: string;
  readonly pairsMeasure: (runs: number) => string;
  readonly pairColumns: Readonly<Record<'mentee' | 'mentor' | 'score' | 'runs' | 'every', string>>;
  readonly every: Readonly<Record<'true' | 'false' | 'null', string>>;
  readonly notScored: string;
};

const de = (n: number): string => formatNumber(n, { language: 'de' });

const en = {
  title: 'What other objectives would give',
  short: 'Other objectives',
  pageTitle: 'Objectives compared',
  note: 'Names and scores inside; not for participants',
  lead: (made, objective) =>
    `${counted(made, 'objective')} compared, none applied: ${objective} is the one in force.`,
  robustTitle: (objective) => `Robustness of ${objective}`,
  robustShort: 'Robustness',
  question: 'Each objective asks a different question of the same people under the same rules.',
  sameMatched: (matched, under) =>
    `${counted(matched, 'pair')} ${matched === 1 ? 'is' : 'are'} made under all ${formatNumber(under)}.`,
  lift: ({ from, to, objective, points, firstChoices }) => {
    const choices = firstChoices > 0 ? ` and ${counted(firstChoices, 'first choice')}` : '';
    return `Lifting the lowest score from ${from} to ${to} (${objective}) would cost ${points} points in total${choices}.`;
  },
  noLift: 'No other objective that pairs as many lifts the lowest score.',
  refused: (reason) => `matching.${conflicts[reason].setting} does not go with it: ${conflicts[reason].why}.`,
  notMade: 'What other objectives would give, and how firm the pairs are, says ',
  caption: 'Objectives side by side',
  measure:
    'Best in each column in bold. The price is what the total lies under the greatest one. A blocking pair: two people who would both rather have each other.',
  columns: {
    objective: 'Objective',
    matched: 'Matched',
    total: 'Total',
    worst: 'Lowest',
    median: 'Median',
    first: 'First choices',
    blocking: 'Blocking pairs',
    price: 'Price',
  },
  units: { points: 'points', of100: 'of 100', stable: '0 is stable' },
  of: (whole) => `of ${formatNumber(whole)}`,
  none: 'none',
  noPairs: 'The solver made no pairs.',
  robust: ({ percent, runs, pairs, inAllRuns, certain }) => {
    const all = certain === pairs;
    const told =
      certain === undefined
        ? ''
        : ` ${all ? 'All' : formatNumber(certain)} are in every best match, the lottery aside${all ? '' : '; the others could be swapped at no loss'}.`;
    return `${formatNumber(inAllRuns)} of ${counted(pairs, 'pair')} ${inAllRuns === 1 ? 'comes' : 'come'} out in all ${counted(runs, 'run')} with one weight ${formatNumber(percent)}${narrowSpace}% up or down.${told}`;
  },
  runs: 'How firm the pairs are',
  runsMeasure: (pairs) =>
    `Pairs that come out again, of ${formatNumber(pairs)}, when one weight moves and the match is made anew.`,
  runColumns: { criterion: 'Criterion', weight: 'Weight' },
  weightMoved: (percent) => `Weight ${percent}`,
  pairs: 'Pairs, least robust first',
  pairsMeasure: (runs) => `In how many of ${counted(runs, 'run')} each pair comes out.`,
  pairColumns: {
    mentee: 'Mentee',
    mentor: 'Mentor',
    score: 'Score',
    runs: 'Runs',
    every: 'In every best match',
  },
  every: { true: 'yes', false: 'no, could be swapped', null: 'not known' },
  notScored: 'not scored',
} as const satisfies ComparisonWords;

const germanConflicts = {
  'load-in-a-product': 'der Abzug mindert eine Summe, hier aber werden Punkte malgenommen',
  'load-in-a-ranking': 'jede Seite ordnet die andere nach der Passung, gleich wer sonst noch dabei ist',
  'priority-in-a-ranking':
    'wer einen Platz bekommt, ergibt sich aus den Wünschen beider Seiten und nicht aus einem Vorrang',
} as const satisfies Record<ConflictReason, string>;

const german = {
  title: 'Was andere Zielsetzungen ergäben',
  short: 'Andere Zielsetzungen',
  pageTitle: 'Zielsetzungen im Vergleich',
  note: 'Mit Namen und Punkten; nicht für Teilnehmende',
  lead: (made, objective) =>
    `${made === 1 ? '1 Zielsetzung' : `${de(made)} Zielsetzungen`} verglichen, keine angewendet: In Kraft bleibt ${objective}.`,
  robustTitle: (objective) => `Wie fest ${objective} steht`,
  robustShort: 'Festigkeit',
  question: 'Jede Zielsetzung stellt denselben Menschen unter denselben Bedingungen eine andere Frage.',
  sameMatched: (matched, under) =>
    `Unter allen ${de(under)} ${matched === 1 ? 'entsteht 1 Tandem' : `entstehen ${de(matched)} Tandems`}.`,
  lift: ({ from, to, objective, points, firstChoices }) => {
    const choices =
      firstChoices > 0
        ? ` und ${firstChoices === 1 ? '1 Erstwunsch' : `${de(firstChoices)} Erstwünsche`}`
        : '';
    return `Die niedrigste Passung von ${from} auf ${to} zu heben (${objective}), würde insgesamt ${points} Punkte${choices} kosten.`;
  },
  noLift: 'Keine andere Zielsetzung mit ebenso vielen Tandems hebt die niedrigste Passung.',
  refused: (reason) => `matching.${conflicts[reason].setting} passt nicht dazu: ${germanConflicts[reason]}.`,
  notMade: 'Was andere Zielsetzungen ergäben und wie fest die Tandems stehen, zeigt ',
  caption: 'Zielsetzungen nebeneinander',
  measure:
    'Das Beste jeder Spalte ist fett. Preis: wie weit die Summe unter der größten liegt. Wechsel: zwei Personen, die beide lieber miteinander im Tandem wären.',
  columns: {
    objective: 'Zielsetzung',
    matched: 'Tandems',
    total: 'Summe',
    worst: 'Tiefste',
    median: 'Median',
    first: 'Erstwahl',
    blocking: 'Wechsel',
    price: 'Preis',
  },
  units: { points: 'Punkte', of100: 'von 100', stable: '0 ist stabil' },
  of: (whole) => `von ${de(whole)}`,
  none: 'keine',
  noPairs: 'Es kam kein Tandem zustande.',
  robust: ({ percent, runs, pairs, inAllRuns, certain }) => {
    const all = certain === pairs;
    const told =
      certain === undefined
        ? ''
        : all
          ? ' Alle gehören zu jeder besten Zuordnung, vom Los abgesehen.'
          : ` ${de(certain)} gehören zu jeder besten Zuordnung, vom Los abgesehen; die anderen ließen sich ohne Verlust tauschen.`;
    return `${de(inAllRuns)} von ${de(pairs)} Tandem${pairs === 1 ? '' : 's'} ${inAllRuns === 1 ? 'kommt' : 'kommen'} in allen ${de(runs)} Durchläufen heraus, in denen je ein Gewicht um ${de(percent)}${narrowSpace}% größer oder kleiner ist.${told}`;
  },
  runs: 'Wie fest die Tandems stehen',
  runsMeasure: (pairs) =>
    `Tandems, die wieder herauskommen, von ${de(pairs)}, wenn ein Gewicht sich ändert und neu zugeordnet wird.`,
  runColumns: { criterion: 'Kriterium', weight: 'Gewicht' },
  weightMoved: (percent) => `Gewicht ${percent}`,
  pairs: 'Tandems, die am wenigsten festen zuerst',
  pairsMeasure: (runs) => `In wie vielen von ${de(runs)} Durchläufen jedes Tandem herauskommt.`,
  pairColumns: {
    mentee: 'Mentee',
    mentor: 'Mentorin oder Mentor',
    score: 'Passung',
    runs: 'Durchläufe',
    every: 'In jeder besten Zuordnung',
  },
  every: { true: 'ja', false: 'nein, wäre tauschbar', null: 'nicht bekannt' },
  notScored: 'nicht bewertet',
} as const satisfies ComparisonWords;

const words = { en, de: german } as const satisfies Record<Language, ComparisonWords>;

/** Words for other objectives beside the one in force, in one language. */
export function comparisonWords(language: Language): ComparisonWords {
  return words[language];
}
