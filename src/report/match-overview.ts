import type { Day } from '../model/day.ts';
import { formatNumber, formatShare, shareDecimals } from '../model/format-number.ts';
import type { MatchExtras } from '../model/match-extras.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { MatchChanges } from '../schema/match-changes.ts';
import type { MatchResult } from '../schema/match-result.ts';
import { capitalised, counted } from '../texts/counted.ts';
import { targetWords } from '../texts/target-words.ts';
import type { Block, Document, Figure, Section } from './document.ts';
import { basisItems } from './match-basis.ts';
import { matchChangesPage } from './match-changes-section.ts';
import { idleWords, loadChart, scoreChart } from './match-charts.ts';
import { type MatchFigures, matchFigures, mentorsWithMentee, oneWayWords } from './match-figures.ts';
import { pairsTable } from './match-pairs-table.ts';
import { unmatchedCounts, unmatchedEntries } from './match-unmatched.ts';
import { type PeopleById, peopleById } from './people-by-id.ts';

export type MatchPageInput = {
  readonly folder: ProgramFolder;
  readonly result: MatchResult;
  readonly extras: MatchExtras;
  readonly today: Day;
  /** What became of the pairs of the last match, where there was one. */
  readonly since?: MatchChanges;
  /** Command, version, inputs. */
  readonly footer: readonly string[];
};

type View = MatchPageInput & { readonly figures: MatchFigures; readonly people: PeopleById };

/**
 * The coordinator's page about a match: figures and proof, who is without a mentor and what would help, every pair with
 * its parts, load, scores, and what it all rests on.
 */
export function matchOverviewDocument(input: MatchPageInput): Document {
  const view: View = {
    ...input,
    figures: matchFigures(input.result, input.extras),
    people: peopleById(input.folder.cohort),
  };
  return {
    kind: 'report',
    program: input.folder.program.name,
    title: 'Match overview',
    lead: [leadWords(view)],
    audience: 'coordinator',
    audienceNote: 'Names and scores inside; not for participants',
    asOf: input.today,
    language: 'en',
    sections: [
      {
        id: 'summary',
        title: 'Summary',
        blocks: [{ kind: 'figures', items: mainFigures(view) }, proofBlock(view)],
      },
      ...unmatchedSection(view),
      ...matchChangesPage(view.since, view.people),
      pairsSection(view),
      ...loadSection(view),
      ...scoreSection(view),
      {
        id: 'basis',
        title: 'What it rests on',
        blocks: [{ kind: 'list', ordered: false, items: basisItems(view) }],
      },
    ],
    footer: input.footer,
  };
}

function leadWords({ result, figures }: View): string {
  const { matched, seats } = result.objective;
  const have =
    figures.noun === 'mentees'
      ? `${formatNumber(matched)} of ${counted(seats, 'mentee')} ${matched === 1 || seats === 1 ? 'has' : 'have'} a mentor.`
      : `${formatNumber(matched)} of ${counted(seats, 'place')} wanted by mentees ${matched === 1 || seats === 1 ? 'is' : 'are'} filled.`;
  const without = result.unmatched.length === 0 ? '' : ` ${capitalised(unmatchedCounts(result))}.`;
  const low =
    figures.low === 0
      ? ''
      : figures.low === 1
        ? ' The weakest pair, under 50 points, deserves a look before you propose it.'
        : ` The weakest ${formatNumber(figures.low)} pairs, under 50 points, deserve a look before you propose them.`;
  return `${have}${without}${low}`;
}

/** `95 %`; under 30 no share stands alone, so the count beside it says it. */
const share = (part: number, of: number): string =>
  of === 0 ? 'none' : formatShare(part / of, { decimals: shareDecimals(part / of, of) });
const points = (hundredths: number): string => formatNumber(hundredths / 100, { decimals: 2 });

function mainFigures({ result, figures, folder }: View): Figure[] {
  const { matched, seats } = result.objective;
  const { places, wishes, scores, median } = figures;
  const target = folder.program.targets['match-rate'];
  const highest = scores.at(-1);
  const [lowest] = scores;
  return [
    {
      label: figures.noun === 'mentees' ? 'Mentees matched' : 'Places of mentees filled',
      value: formatNumber(matched),
      of: `of ${formatNumber(seats)}`,
      detail: `${share(matched, seats)}${target === undefined ? '' : `; target ${targetWords(target)}`}`,
    },
    {
      label: 'Mentor places used',
      value: formatNumber(places.used),
      of: `of ${formatNumber(places.offered)}`,
      detail: `${share(places.used, places.offered)}; ${mentorsWithMentee(places)}`,
    },
    median === undefined || lowest === undefined || highest === undefined
      ? { label: 'Middle score', value: 'none', detail: 'no pair has a score' }
      : {
          label: 'Middle score',
          value: points(median),
          of: 'of 100',
          detail: `median of ${counted(scores.length, 'pair')}; lowest ${points(lowest)}, highest ${points(highest)}`,
        },
    wishes.named === 0
      ? { label: 'A mentor they named', value: 'none', detail: 'no mentee named a mentor' }
      : {
          label: 'A mentor they named',
          value: formatNumber(wishes.granted),
          of: `of ${formatNumber(wishes.named)}`,
          detail: `mentees who named any; ${wishes.first} got their first choice`,
        },
  ];
}

/** What has been proven, and how to repeat it; a gap is printed where there is one. */
function proofBlock({ result, extras }: View): Block {
  const { name, matched, total, bound, gap, proven } = result.objective;
  const sum = formatNumber(total, { decimals: 2 });
  const most = `no match fills more than ${counted(matched, 'place')}`;
  const best = {
    'coverage-then-total': `${most}, and none that fills ${formatNumber(matched)} has a total above ${sum} points`,
    total: `no match has a total above ${sum} points`,
    floor: `${most}, none that fills ${formatNumber(matched)} has a better weakest pair, and none with that has a greater total`,
    balanced: `${most}, and none that fills ${formatNumber(matched)} has a greater product of scores`,
    stable:
      'no two people would both rather have each other, and no mentee does better in any other such match',
  }[name];
  const heading = proven
    ? 'Proven best for its objective.'
    : `Not proven best: the gap is ${formatNumber(gap, { decimals: 2 })} points.`;
  const oneWay = extras.oneWay ? `, with ${oneWayWords},` : '';
  const claim = proven ? `Under these rules${oneWay} ${best}. ` : '';
  const looked = `${counted(extras.allPairs, 'pair')} looked at, ${formatNumber(extras.eligiblePairs)} of them eligible; bound ${formatNumber(bound, { decimals: 2 })}, gap ${formatNumber(gap, { decimals: 2 })}. Weighed again apart from the solver: `;
  return { kind: 'proof', heading, text: [`${claim}${looked}`, { code: 'mentor verify' }] };
}

function unmatchedSection(view: View): Section[] {
  const { unmatched, objective } = view.result;
  if (unmatched.length === 0) return [];
  const of = view.figures.noun === 'mentees' ? ` of ${formatNumber(objective.seats)}` : '';
  return [
    {
      id: 'unmatched',
      title: `Without a mentor: ${unmatched.length}${of}`,
      short: 'Without a mentor',
      blocks: [{ kind: 'entries', act: false, items: unmatchedEntries(view.result, view) }],
    },
  ];
}

function pairsSection({ figures, people, folder, extras }: View): Section {
  const basis = { criteria: extras.criteria, rules: extras.rules, fields: folder.cohort.fields };
  const order = extras.criteria.map((c) => c.name.toLowerCase()).join(', ');
  return {
    id: 'pairs',
    title: 'Pairs',
    blocks: [
      {
        kind: 'prose',
        text: [
          `Lowest score first, because that is where a second look pays. Find a name with your browser’s search. The bar shows the columns after it, left to right: ${order}. They add up to the score.`,
        ],
      },
      { kind: 'table', table: pairsTable({ pairs: figures.pairs, people, basis }) },
    ],
  };
}

function loadSection({ extras, figures, people }: View): Section[] {
  if (extras.load.length === 0) return [];
  const notes = idleWords(extras, people).map((words): Block => ({ kind: 'note', text: [words] }));
  return [
    {
      id: 'mentors',
      title: 'Load of mentors',
      blocks: [{ kind: 'chart', chart: loadChart(extras, figures, people) }, ...notes],
    },
  ];
}

function scoreSection({ extras, figures }: View): Section[] {
  const chart = scoreChart(extras, figures);
  return chart === undefined ? [] : [{ id: 'scores', title: 'Scores', blocks: [{ kind: 'chart', chart }] }];
}
