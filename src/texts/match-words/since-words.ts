import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { MatchChanges } from '../../schema/match-changes.ts';
import { counted } from '../counted.ts';

type Limit = NonNullable<MatchChanges['limit']>;
type Counts = Readonly<Record<'kept' | 'moved' | 'new' | 'ended' | 'told', number>>;

/** What became of the pairs of the last match: headings, counts, the table of changes and what a limit cost. */
export type SinceWords = {
  /** `day` is absent where the last match left no day. */
  readonly since: (day: string | undefined) => string;
  readonly short: string;
  readonly counts: (counts: Counts) => string;
  readonly firstShown: (count: number) => string;
  readonly notScored: string;
  readonly nobody: string;
  /** In a table: with nobody, and so without a score. */
  readonly nobodyElse: string;
  readonly noScore: string;
  readonly hadBeenProposed: string;
  readonly hadNoMentor: string;
  readonly caption: string;
  readonly measure: string;
  readonly columns: Readonly<Record<'mentee' | 'from' | 'before' | 'to' | 'after' | 'why', string>>;
  readonly limit: (limit: Pick<Limit, 'asked' | 'limit' | 'changed' | 'by'>) => string;
  readonly curve: string;
  readonly curveMeasure: string;
  readonly curveColumns: Readonly<Record<'changes' | 'matched' | 'total' | 'each', string>>;
  readonly start: string;
};

const de = (n: number): string => formatNumber(n, { language: 'de' });

const englishWays = {
  prices: 'proven best by prices',
  search: 'best of all by an exhaustive search; prices alone leave the gap shown above',
  bound: 'best found; how much better one could be is the gap shown above',
} as const satisfies Record<Limit['by'], string>;
const germanWays = {
  prices: 'nachweislich die beste Zuordnung',
  search: 'die beste von allen, vollständig durchsucht; der Abstand oben bleibt dem schnellen Nachweis',
  bound: 'die beste gefundene; wie viel besser eine sein könnte, sagt der Abstand oben',
} as const satisfies Record<Limit['by'], string>;

const words = {
  en: {
    since: (day) => (day === undefined ? 'Since the last match' : `Since the match of ${day}`),
    short: 'Changes',
    counts: ({ kept, moved, new: added, ended, told }) => {
      const parts = `${formatNumber(kept)} kept, ${formatNumber(moved)} moved, ${formatNumber(added)} new, ${formatNumber(ended)} ended`;
      return told === 0 ? parts : `${parts}; ${counted(told, 'pair')} had been proposed, so tell them`;
    },
    firstShown: (count) => `, first ${count} shown`,
    notScored: 'not scored',
    nobody: 'nobody',
    nobodyElse: 'none',
    noScore: 'none',
    hadBeenProposed: '; had been proposed',
    hadNoMentor: 'had no mentor',
    caption: 'Pairs that changed',
    measure: 'Points of 100. Of a pair that was not made again, the reason.',
    columns: {
      mentee: 'Mentee',
      from: 'Was with',
      before: 'Score then',
      to: 'Now with',
      after: 'Score now',
      why: 'Why',
    },
    limit: ({ asked, limit, changed, by }) => {
      const forced =
        limit > asked
          ? ` No match changes fewer than ${limit}, so what had to change did, and nothing else.`
          : '';
      return `At most ${counted(asked, 'change')} asked for, ${changed} made: ${englishWays[by]}.${forced}`;
    },
    curve: 'What changes are worth',
    curveMeasure:
      'The best match for each number of changed pairs, fewest first; not every number stands here.',
    curveColumns: { changes: 'Changes', matched: 'Matched', total: 'Total', each: 'Points a change' },
    start: 'start',
  },
  de: {
    since: (day) => (day === undefined ? 'Seit der letzten Zuordnung' : `Seit der Zuordnung vom ${day}`),
    short: 'Änderungen',
    counts: ({ kept, moved, new: added, ended, told }) => {
      const parts = `${de(kept)} unverändert, ${de(moved)} gewechselt, ${de(added)} neu, ${de(ended)} aufgelöst`;
      if (told === 0) return parts;
      return told === 1
        ? `${parts}; 1 Tandem war schon vorgeschlagen: Bitte sagen Sie den beiden Bescheid`
        : `${parts}; ${de(told)} Tandems waren schon vorgeschlagen: Bitte sagen Sie ihnen Bescheid`;
    },
    firstShown: (count) => `, die ersten ${de(count)} hier`,
    notScored: 'nicht bewertet',
    nobody: 'niemand',
    nobodyElse: 'niemand',
    noScore: 'keine',
    hadBeenProposed: '; war schon vorgeschlagen',
    hadNoMentor: 'war noch ohne Tandem',
    caption: 'Geänderte Tandems',
    measure: 'Punkte von 100. Bei einem Tandem, das es nicht mehr gibt, der Grund.',
    columns: {
      mentee: 'Mentee',
      from: 'Bisher mit',
      before: 'Passung bisher',
      to: 'Jetzt mit',
      after: 'Passung jetzt',
      why: 'Warum',
    },
    limit: ({ asked, limit, changed, by }) => {
      const forced =
        limit > asked
          ? ` Mit weniger als ${de(limit)} Änderungen gibt es keine Zuordnung; geändert ist nur, was sich ändern musste.`
          : '';
      return `Höchstens ${asked === 1 ? '1 Änderung' : `${de(asked)} Änderungen`} gewünscht, ${de(changed)} gemacht: ${germanWays[by]}.${forced}`;
    },
    curve: 'Was Änderungen bringen',
    curveMeasure:
      'Die beste Zuordnung für jede Zahl geänderter Tandems, die wenigsten zuerst; nicht jede Zahl steht hier.',
    curveColumns: {
      changes: 'Änderungen',
      matched: 'Zugeordnet',
      total: 'Summe',
      each: 'Punkte je Änderung',
    },
    start: 'Beginn',
  },
} as const satisfies Record<Language, SinceWords>;

/** Words for what changed since the last match, in one language. */
export function sinceWords(language: Language): SinceWords {
  return words[language];
}
