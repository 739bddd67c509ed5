import { isEqualsFormat } from '../../model/equals-format.ts';
import { formatNumber, formatShare } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { overviewWords } from '../../texts/match-words/overview-words.ts';
import { unitWords } from '../../texts/unit-words/unit-words.ts';
import type { Block, Document, Inline, Section } from '../document.ts';
import { basisSections } from '../match/match-basis.ts';
import { matchChangesPage } from '../match/match-changes-section.ts';
import { loadChart, scoreChart } from '../match/match-charts.ts';
import { type MatchFigures, matchFigures } from '../match/match-figures.ts';
import type { MatchPageInput } from '../match/match-overview.ts';
import { pairsTable } from '../match/match-pairs-table.ts';
import { type PeopleById, peopleById } from '../people-by-id.ts';
import { unitFigureItems } from './unit-figure-items.ts';
import { kindOfResult, methodOfResult } from './unit-figures.ts';
import { leftSection } from './unit-left.ts';
import { roundsTable, unitsTable } from './unit-tables.ts';

export type UnitView = MatchPageInput & {
  readonly figures: MatchFigures;
  readonly people: PeopleById;
  readonly language: Language;
};

/**
 * The coordinator's page about a match of groups, circles, peers, rotations, roles or registered pairs: figures and proof,
 * who is without a place and what would help, who meets with whom, scores, and what it all rests on.
 */
export function unitOverviewDocument(input: MatchPageInput): Document {
  const { language } = input.folder.program;
  const words = overviewWords(language);
  const view: UnitView = {
    ...input,
    figures: matchFigures(input.result, input.extras),
    people: peopleById(input.folder.cohort),
    language,
  };
  return {
    kind: 'report',
    program: input.folder.program.name,
    title: words.title,
    lead: [unitLead(view, language)],
    audience: 'coordinator',
    audienceNote: words.note,
    asOf: input.today,
    language,
    sections: [
      {
        id: 'summary',
        title: words.sections.summary,
        blocks: [{ kind: 'figures', items: unitFigureItems(view, language) }, proofBlock(view)],
      },
      ...leftSection(view),
      ...matchChangesPage(view.since, view.people, language),
      ...unitSections(view),
      ...sizeSection(view),
      ...scoreSection(view),
      ...basisSections(view),
    ],
    footer: input.footer,
  };
}

/** One sentence: how many of how many have a place, in how many units. */
export function unitLead({ result }: Pick<UnitView, 'result'>, language: Language): string {
  const { matched, seats } = result.objective;
  const units =
    result.groups.length > 0 ? result.groups.length : new Set(result.pairings.map((p) => p.id)).size;
  return unitWords(language).lead(methodOfResult(result), { matched, seats, units });
}

/** What has been proven, and how to repeat it; a gap is printed where there is one. */
function proofBlock({ result, extras, language }: UnitView): Block {
  const words = unitWords(language);
  const page = overviewWords(language);
  const method = methodOfResult(result);
  const { matched, total, bound, gap, proven } = result.objective;
  const points = (value: number) => formatNumber(value, { decimals: 2, language });
  const isOpen = !proven && gap === 0;
  const claim = proven
    ? words.claim(method, { matched, total: points(total) })
    : isOpen
      ? words.openPlaces.claim(points(total))
      : words.gapClaim({
          total: points(total),
          bound: points(bound),
          share: total === 0 ? points(gap) : formatShare(gap / total, { decimals: 1, language }),
        });
  if (method === 'informal') return { kind: 'prose', text: [claim] };
  const equals = isEqualsFormat(result);
  const looked = words.looked({ all: extras.allPairs, eligible: extras.eligiblePairs, equals });
  const text: Inline = [[claim, looked, page.verify].join(' '), { code: 'mentor verify' }];
  // Only what is proven bears the mark of a proof.
  return proven
    ? { kind: 'proof', heading: page.proven, text }
    : {
        kind: 'prose',
        text: [{ strong: isOpen ? words.openPlaces.heading : page.gap(points(gap)) }, ' ', ...text],
      };
}

/** The units, the rounds, or the pairs, role by role. */
function unitSections(view: UnitView): Section[] {
  const { result, people, language, pairsPage } = view;
  const words = unitWords(language);
  const input = { result, people, language, pairsPage };
  const title = words.sections.units;
  if (kindOfResult(result) === 'rotation')
    return result.rounds.length === 0
      ? []
      : [
          {
            id: 'rounds',
            title: words.sections.rounds,
            blocks: [{ kind: 'table', table: roundsTable(input) }],
          },
        ];
  if (result.groups.length > 0)
    return [{ id: 'units', title, blocks: [{ kind: 'table', table: unitsTable(input) }] }];
  return pairSections(view, title);
}

function pairSections(
  { figures, folder, extras, people, language, pairsPage }: UnitView,
  title: string,
): Section[] {
  const { criteria: all } = extras;
  const roles = [...new Set(figures.pairs.map(({ role }) => role ?? ''))].sort();
  const own = (role: string) => {
    const declared = folder.program.matching.roles.find((r) => typeof r !== 'string' && r.name === role);
    return typeof declared === 'object' && declared.criteria !== undefined ? declared.criteria : all;
  };
  return roles.flatMap((role, at): Section[] => {
    const pairs = figures.pairs.filter((p) => (p.role ?? '') === role);
    const basis = { criteria: own(role), rules: extras.rules, fields: folder.cohort.fields };
    const table = pairsTable({ pairs, people, basis, language, pairsPage });
    return [
      {
        id: at === 0 ? 'pairs' : `pairs-${at + 1}`,
        title: role === '' ? title : `${title}: ${role}`,
        blocks: [{ kind: 'table', table: { ...table, id: `${table.id}-${at + 1}` } }],
      },
    ];
  });
}

/** Places of groups that are led: who has room left. */
function sizeSection(view: UnitView): Section[] {
  if (view.result.format !== 'group' || view.extras.load.length === 0) return [];
  return [
    {
      id: 'mentors',
      title: unitWords(view.language).sections.sizes,
      blocks: [{ kind: 'chart', chart: loadChart(view) }],
    },
  ];
}

function scoreSection(view: UnitView): Section[] {
  const chart = scoreChart(view);
  return chart === undefined
    ? []
    : [
        {
          id: 'scores',
          title: overviewWords(view.language).sections.scores,
          blocks: [{ kind: 'chart', chart }],
        },
      ];
}
