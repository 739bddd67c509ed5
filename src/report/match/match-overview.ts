import type { Day } from '../../model/day.ts';
import { formatNumber, formatShare, shareDecimals } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { MatchExtras } from '../../model/match-extras.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { MatchChanges } from '../../schema/match-changes.ts';
import type { MatchResult } from '../../schema/match-result.ts';
import { type OverviewWords, overviewWords } from '../../texts/match-words/overview-words.ts';
import { pairsTableWords } from '../../texts/match-words/pairs-table-words.ts';
import { targetWords } from '../../texts/target-words.ts';
import type { Block, Document, Figure, Section } from '../document.ts';
import { type PeopleById, peopleById } from '../people-by-id.ts';
import { basisSections } from './match-basis.ts';
import { matchChangesPage } from './match-changes-section.ts';
import { idleWords, loadChart, scoreChart } from './match-charts.ts';
import { type Comparison, comparisonSection } from './match-comparison.ts';
import { hundredths, lowScore, type MatchFigures, matchFigures } from './match-figures.ts';
import { pairsTable } from './match-pairs-table.ts';
import { unmatchedBlocks } from './match-unmatched.ts';

export type MatchPageInput = {
  readonly folder: ProgramFolder;
  readonly result: MatchResult;
  readonly extras: MatchExtras;
  readonly today: Day;
  /** What became of the pairs of the last match, where there was one. */
  readonly since?: MatchChanges;
  /** What other objectives would give; absent where nobody has looked, for it takes a dozen matches more. */
  readonly compared?: Comparison;
  /** The page with the names of all pairs, where it lies beside. */
  readonly pairsPage?: string;
  /** Command, version, inputs. */
  readonly footer: readonly string[];
};

type View = MatchPageInput & {
  readonly figures: MatchFigures;
  readonly people: PeopleById;
  readonly language: Language;
  readonly words: OverviewWords;
  /** Whether places are counted and not mentees. */
  readonly places: boolean;
};

/**
 * The coordinator's page about a match: figures and proof, who is without a mentor and what would help, every pair with
 * its parts, load, scores, other objectives, and what it all rests on.
 */
export function matchOverviewDocument(input: MatchPageInput): Document {
  const { language } = input.folder.program;
  const figures = matchFigures(input.result, input.extras);
  const words = overviewWords(language);
  const view: View = {
    ...input,
    figures,
    people: peopleById(input.folder.cohort),
    language,
    words,
    places: figures.noun !== 'mentees',
  };
  return {
    kind: 'report',
    program: input.folder.program.name,
    title: words.title,
    lead: [leadWords(view)],
    audience: 'coordinator',
    audienceNote: words.note,
    asOf: input.today,
    language,
    sections: [
      {
        id: 'summary',
        title: words.sections.summary,
        blocks: [{ kind: 'figures', items: mainFigures(view) }, proofBlock(view)],
      },
      ...unmatchedSection(view),
      ...matchChangesPage(view.since, view.people, language),
      ...pairsSection(view),
      ...loadSection(view),
      ...scoreSection(view),
      // Of pairs that stand, and of a single one, other objectives have nothing to choose.
      ...(figures.pairs.filter((p) => p.state === 'draft' && p.origin === 'solver').length > 1
        ? [comparisonSection(view.compared, language)]
        : []),
      ...basisSections(view),
    ],
    footer: input.footer,
  };
}

function leadWords({ result, figures, words, places }: View): string {
  const count = (reason: MatchResult['unmatched'][number]['reason']) =>
    result.unmatched.filter((u) => u.reason === reason).length;
  // A pair that has been proposed, or meets already, is past a second look.
  const weak = figures.pairs.filter(
    (p) => p.state === 'draft' && p.score !== null && hundredths(p.score) < lowScore,
  ).length;
  return [
    words.lead({ ...result.objective, places }),
    words.without({
      'no-eligible-mentor': count('no-eligible-mentor'),
      shortage: count('shortage'),
      'waiting-list': count('waiting-list'),
      'not-eligible': count('not-eligible'),
      out: count('out'),
    }),
    weak === 0 ? '' : words.weak(weak),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function mainFigures(view: View): Figure[] {
  const { result, figures, folder, words, language } = view;
  const { matched, seats } = result.objective;
  const { places, wishes } = figures;
  /** `95 %`; under 30 no share stands alone, so the count beside it says it. */
  const share = (part: number, of: number): string =>
    of === 0 ? words.none : formatShare(part / of, { decimals: shareDecimals(part / of, of), language });
  const target = folder.program.targets['match-rate'];
  const aim = target === undefined ? [] : [words.target(targetWords(target, language))];
  return [
    {
      label: words.matchedLabel(view.places),
      value: formatNumber(matched, { language }),
      of: words.of(seats),
      detail: [share(matched, seats), ...aim].join('; '),
    },
    {
      label: words.usedLabel,
      value: formatNumber(places.used, { language }),
      of: words.of(places.offered),
      detail: `${share(places.used, places.offered)}; ${words.mentorsWithMentee(places)}`,
    },
    middleFigure(view),
    wishes.named === 0
      ? { label: words.namedLabel, value: words.none, detail: words.nobodyNamed }
      : {
          label: words.namedLabel,
          value: formatNumber(wishes.granted, { language }),
          of: words.of(wishes.named),
          detail: words.named(wishes.first),
        },
  ];
}

function middleFigure({ figures: { scores, median }, words, language }: View): Figure {
  const [lowest] = scores;
  const highest = scores.at(-1);
  if (median === undefined || lowest === undefined || highest === undefined)
    return { label: words.middleLabel, value: words.none, detail: words.noScore };
  const points = (score: number) => formatNumber(score / 100, { decimals: 2, language });
  return {
    label: words.middleLabel,
    value: points(median),
    of: words.of(100),
    detail: words.middle({ pairs: scores.length, low: points(lowest), high: points(highest) }),
  };
}

/** What has been proven, and how to repeat it; a gap is printed where there is one. */
function proofBlock({ result, extras, words, language, places }: View): Block {
  const { name, matched, total, bound, gap, proven } = result.objective;
  const points = (value: number) => formatNumber(value, { decimals: 2, language });
  const said = [
    ...(proven ? [words.claim(name, { matched, total: points(total), places, oneWay: extras.oneWay })] : []),
    words.looked({
      all: extras.allPairs,
      eligible: extras.eligiblePairs,
      bound: points(bound),
      gap: points(gap),
    }),
    words.verify,
  ];
  return {
    kind: 'proof',
    heading: proven ? words.proven : words.gap(points(gap)),
    text: [said.join(' '), { code: 'mentor verify' }],
  };
}

function unmatchedSection(view: View): Section[] {
  const { words, result, places } = view;
  const { unmatched, objective } = result;
  if (unmatched.length === 0) return [];
  return [
    {
      id: 'unmatched',
      title: words.unmatchedTitle(unmatched.length, places ? undefined : objective.seats),
      short: words.sections.unmatched,
      blocks: unmatchedBlocks(view),
    },
  ];
}

function pairsSection({ figures, people, folder, extras, words, language, pairsPage }: View): Section[] {
  if (figures.pairs.length === 0) return [];
  const basis = { criteria: extras.criteria, rules: extras.rules, fields: folder.cohort.fields };
  const intro = pairsTableWords(language).intro(extras.criteria.map((c) => c.name));
  return [
    {
      id: 'pairs',
      title: words.sections.pairs,
      blocks: [
        { kind: 'prose', text: [intro] },
        { kind: 'table', table: pairsTable({ pairs: figures.pairs, people, basis, language, pairsPage }) },
      ],
    },
  ];
}

function loadSection(view: View): Section[] {
  if (view.extras.load.length === 0) return [];
  const notes = idleWords(view).map((words): Block => ({ kind: 'note', text: [words] }));
  return [
    {
      id: 'mentors',
      title: view.words.sections.load,
      blocks: [{ kind: 'chart', chart: loadChart(view) }, ...notes],
    },
  ];
}

function scoreSection(view: View): Section[] {
  const chart = scoreChart(view);
  return chart === undefined
    ? []
    : [{ id: 'scores', title: view.words.sections.scores, blocks: [{ kind: 'chart', chart }] }];
}
