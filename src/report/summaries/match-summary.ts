import type { Assumption } from '../../model/assumption.ts';
import { formatNumber, formatShare, shareDecimals } from '../../model/format-number.ts';
import type { MatchExtras } from '../../model/match-extras.ts';
import type { PeopleChangesResult } from '../../schema/people-changes.ts';
import { assumptionWords } from '../../texts/assumption-words/assumption-words.ts';
import { counted } from '../../texts/counted.ts';
import { oneWayWords, overviewWords } from '../../texts/match-words/overview-words.ts';
import type { Document, Entry, Figure, Inline, Section } from '../document.ts';
import { matchChangesSummary } from '../match/match-changes-section.ts';
import { type MatchFigures, matchFigures } from '../match/match-figures.ts';
import type { MatchPageInput } from '../match/match-overview.ts';
import { mostPoints, ofPoints, pointsCell, pointsOf } from '../match/match-pairs-table.ts';
import { changeWords, unmatchedReason } from '../match/match-unmatched.ts';
import { type PeopleById, peopleById } from '../people-by-id.ts';
import { peopleChangesSection } from './people-changes-section.ts';
import { nextSection, summaryDocument, type Wrote, wroteSection } from './summary-parts.ts';

export type MatchSummaryInput = Omit<MatchPageInput, 'footer'> & {
  readonly wrote: readonly Wrote[];
  /** Where the page stands, for the line that says what to open next; absent where none was written. */
  readonly overview?: string;
  /** Who came, went and answered anew since the last run. */
  readonly changes?: PeopleChangesResult;
  /** Rules and criteria that program.yaml does not declare. */
  readonly assumed?: readonly Assumption[];
};
type View = MatchSummaryInput & { readonly figures: MatchFigures; readonly people: PeopleById };

/** As much as stands on the first screen; the page has the rest. */
const mostShown = 5;

/** What `mentor match` says: the answer, the figures, who is without a mentor, the weakest pairs, what was written, what comes next. */
export function matchSummary(input: MatchSummaryInput): Document {
  const view: View = {
    ...input,
    figures: matchFigures(input.result, input.extras),
    people: peopleById(input.folder.cohort),
  };
  return summaryDocument({
    program: input.folder.program.name,
    title: 'Match',
    asOf: input.today,
    lead: `${matchLead(view)}${input.extras.oneWay ? ` This is with ${oneWayWords}; the rule mutual: true admits both.` : ''}`,
    sections: [
      { id: 'figures', title: '', blocks: [{ kind: 'figures', items: figureItems(view) }] },
      ...unmatchedSection(view),
      ...matchChangesSummary(view.since, view.people),
      ...lowestSection(view),
      ...(view.changes === undefined ? [] : peopleChangesSection(view.changes)),
      ...assumedSection(view),
      ...wroteSection(input.wrote),
      ...nextSection(matchSteps(view)),
    ],
  });
}

/** One sentence: how many have a place, and whether it is proven best. */
export function matchLead({ result, figures }: Pick<View, 'result' | 'figures'>): string {
  const { matched, seats, name, proven, gap } = result.objective;
  if (seats === 0) return 'Nobody to match: no mentee takes part.';
  const share =
    seats < 30
      ? ''
      : ` (${formatShare(matched / seats, { decimals: shareDecimals(matched / seats, seats) })})`;
  const filled =
    figures.noun === 'mentees'
      ? `${formatNumber(matched)} of ${counted(seats, 'mentee')} matched`
      : `${formatNumber(matched)} of ${counted(seats, 'place')} wanted by mentees filled`;
  return `${filled}${share}, ${proven ? `proven best for ${name}` : `${name}, gap ${formatNumber(gap, { decimals: 2 })} points`}.`;
}

/** What the pairs rest on and nobody has written down; the rest of what was assumed is `check`'s to list. */
export function assumedSection({ assumed = [], folder }: MatchSummaryInput): Section[] {
  if (assumed.length === 0) return [];
  const all = folder.assumptions.length + assumed.length;
  const items = assumed.map((one) => {
    const { about, text } = assumptionWords(one);
    return { term: about, text: [text] };
  });
  return [
    {
      id: 'assumed',
      title: `Assumed (mentor check lists all ${formatNumber(all)})`,
      blocks: [{ kind: 'facts', items }],
    },
  ];
}

const points = (hundredths: number): string => formatNumber(hundredths / 100, { decimals: 2 });

function figureItems({ result, figures, extras }: View): Figure[] {
  const { objective } = result;
  const { places, wishes, scores, median } = figures;
  const [lowest] = scores;
  const spread =
    lowest === undefined || median === undefined
      ? ''
      : `; lowest ${points(lowest)}, median ${points(median)} of 100`;
  const used = places.offered === 0 ? '' : `${formatShare(places.used / places.offered)}; `;
  return [
    {
      label: 'Total',
      value: formatNumber(objective.total, { decimals: 2 }),
      detail: `${counted(figures.pairs.length, 'pair')}${spread}`,
    },
    {
      label: 'Bound',
      value: formatNumber(objective.bound, { decimals: 2 }),
      detail: `gap ${formatNumber(objective.gap, { decimals: 2 })}; ${formatNumber(extras.eligiblePairs)} of ${counted(extras.allPairs, 'pair')} ${extras.eligiblePairs === 1 ? 'is' : 'are'} eligible`,
    },
    {
      label: 'Places used',
      value: formatNumber(places.used),
      of: `of ${formatNumber(places.offered)}`,
      detail: `${used}${overviewWords('en').mentorsWithMentee(places)}`,
    },
    ...(wishes.named === 0
      ? []
      : [
          {
            label: 'First choices',
            value: formatNumber(wishes.first),
            of: `of ${formatNumber(wishes.named)}`,
            detail: `${formatNumber(wishes.granted)} of ${formatNumber(wishes.named)} have a mentor they named`,
          },
        ]),
  ];
}

function unmatchedSection(view: View): Section[] {
  const { unmatched, objective } = view.result;
  if (unmatched.length === 0) return [];
  const shown = unmatched.slice(0, mostShown);
  const of = view.figures.noun === 'mentees' ? ` of ${formatNumber(objective.seats)}` : '';
  const rest = shown.length < unmatched.length ? `, first ${shown.length} shown` : '';
  const items = shown.map((u): Entry => {
    const change = changeWords(view.extras.changes.get(u.person), view.people, objective);
    const paragraphs: Inline[] = [
      [shortReason(u, view.extras) ?? unmatchedReason(u, view)],
      ...(change === undefined ? [] : [[`Helps: ${change}.`]]),
    ];
    return { id: u.person, title: view.people.name(u.person), aside: u.person, paragraphs };
  });
  return [
    {
      id: 'unmatched',
      title: `Without a mentor: ${formatNumber(unmatched.length)}${of}${rest}`,
      tone: 'watch',
      blocks: [{ kind: 'entries', act: false, items }],
    },
  ];
}

/** On a terminal the names of the rules, as program.yaml has them: "Of 26: level_gap 20, share 5, different 1." */
function shortReason(
  unmatched: View['result']['unmatched'][number],
  { shortages }: MatchExtras,
): string | undefined {
  const shortage = shortages.get(unmatched.person);
  if (unmatched.reason === 'shortage' && shortage !== undefined) {
    return `A shortage: ${counted(shortage.mentees.length, 'mentee')} compete for ${counted(shortage.places, 'place')}.`;
  }
  if (unmatched.reason !== 'no-eligible-mentor' || unmatched.ruledOut.length === 0) return undefined;
  const of = unmatched.ruledOut.reduce((sum, r) => sum + r.count, 0);
  const counts = unmatched.ruledOut.map((r) => `${r.rule} ${formatNumber(r.count)}`);
  return `No mentor is eligible. Of ${formatNumber(of)}: ${counts.join(', ')}.`;
}

function lowestSection({ figures, people, extras }: View): Section[] {
  const low = figures.pairs.filter((p) => p.score !== null).slice(0, Math.min(figures.low, mostShown));
  if (low.length === 0) return [];
  const most = mostPoints(extras.criteria);
  const rest = low.length < figures.low ? `, lowest ${low.length} shown` : '';
  return [
    {
      id: 'lowest',
      title: `Look at these first: ${formatNumber(figures.low)} of ${counted(figures.pairs.length, 'pair')} under 50 points${rest}`,
      blocks: [
        {
          kind: 'table',
          table: {
            id: 'lowest-pairs',
            caption: '',
            layout: 'stack',
            columns: [
              { id: 'mentee', title: 'Mentee', numeric: false },
              { id: 'mentor', title: 'Mentor', numeric: false },
              { id: 'score', title: 'Score', unit: 'of 100', numeric: true },
              ...extras.criteria.map((c, i) => ({
                id: `part-${i + 1}`,
                title: c.name,
                unit: ofPoints(most[i] ?? 0),
                numeric: true,
              })),
            ],
            rows: low.map((pair) => {
              const given = pointsOf(pair.parts, extras.criteria);
              return {
                id: pair.id,
                cells: [
                  { type: 'text', text: people.name(pair.mentee) },
                  { type: 'text', text: people.name(pair.mentor) },
                  { type: 'number', value: pair.score ?? 0, decimals: 2 },
                  ...extras.criteria.map((c, i) =>
                    pointsCell(
                      pair.parts.find((p) => p.criterion === c.name),
                      given[i],
                    ),
                  ),
                ],
              };
            }),
          },
        },
      ],
    },
  ];
}

/** What comes next: the page, whoever is without a partner, the proposals. */
export function matchSteps({ result, overview }: MatchSummaryInput) {
  const [first] = result.unmatched;
  return [
    ...(overview === undefined ? [] : [{ command: `open ${overview}` }]),
    ...(first === undefined
      ? []
      : [{ command: `mentor explain ${first.person}`, what: 'why, and what would change it' }]),
    ...(result.pairings.some((p) => p.state === 'draft') ? [{ command: 'mentor pairing all propose' }] : []),
  ];
}
