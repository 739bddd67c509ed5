import { goalWords } from '../../texts/goal-words/goal-words.ts';
import { companyOf, englishNouns, germanNouns } from '../../texts/progress-words/company.ts';
import type { Block, Document, Section, Table } from '../document.ts';
import { peopleById } from '../people-by-id.ts';
import { goalsChart, goalsOnPage } from '../progress/goals-chart.ts';
import { decideSection } from './decide-section.ts';
import { categoriesChart, progressChart } from './goal-charts.ts';
import { dictionaryBlocks, goalFigures } from './goal-figures.ts';
import { goalsTable, lettersTable } from './goals-table.ts';
import type { GoalsPageInput, GoalsView } from './goals-view.ts';
import { historyTable } from './history-table.ts';
import { attainmentTable, toldTable } from './told-tables.ts';

/**
 * The coordinator's page about goals: what needs a decision, the figures, pictures, every goal letter by letter with what was
 * changed, progress as told in check-ins, attainment, and what the figures mean.
 */
export function goalsDocument(input: GoalsPageInput): Document {
  const { program, goals } = input.folder;
  const view = viewOf(input);
  const { words } = view;
  const shown = input.result.personLevel;
  return {
    kind: 'report',
    program: program.name,
    title: words.title,
    lead: [goals.rows.length === 0 ? words.none : leadWords(view)],
    audience: 'coordinator',
    audienceNote: words.note,
    asOf: input.today,
    language: view.language,
    sections: [
      ...(shown
        ? [decideSection(view)]
        : [section('decide', words.sections.decide, [{ kind: 'prose', text: [words.off] }])]),
      section('figures', words.sections.figures, [{ kind: 'figures', items: goalFigures(view) }]),
      ...picturesSection(view),
      ...(shown ? detailSections(view) : []),
      section('dictionary', words.sections.dictionary, dictionaryBlocks(view)),
    ],
    footer: input.footer,
  };
}

function viewOf(input: GoalsPageInput): GoalsView {
  const { program, cohort } = input.folder;
  // In a rotation everybody may be in both roles, and then nobody leads.
  const equals = cohort.people.every(({ roles }) => roles.length > 1);
  return {
    ...input,
    language: program.language,
    company: companyOf(program.format, equals),
    words: goalWords(program.language),
    people: peopleById(cohort),
    personById: new Map(input.result.people.map((one) => [one.person, one])),
    goalById: new Map(input.result.goals.map((goal) => [goal.id, goal])),
  };
}

function leadWords({ result, words, language, company }: GoalsView): string {
  const { counts } = result;
  return words.lead({
    people: language === 'de' ? germanNouns[company].ofPeople : englishNouns[company].people,
    smart: counts.withSmartGoal,
    mentees: counts.mentees,
    due: counts.due,
    metOfDue: counts.metOfDue,
    overdue: counts.overdue,
  });
}

const section = (id: string, title: string, blocks: readonly Block[]): Section => ({ id, title, blocks });

function picturesSection(view: GoalsView): Section[] {
  const goals = goalsOnPage(
    view.folder.goals.rows.map(({ record }) => record),
    view.today,
  );
  const charts = [progressChart(view), goalsChart(goals, view.today, view), categoriesChart(view)].filter(
    (chart) => chart !== undefined,
  );
  return charts.length === 0
    ? []
    : [
        section(
          'pictures',
          view.words.sections.pictures,
          charts.map((chart) => ({ kind: 'chart', chart })),
        ),
      ];
}

function detailSections(view: GoalsView): Section[] {
  const { words } = view;
  const tableOr = (table: Table | undefined, otherwise: string): Block[] =>
    table === undefined ? [{ kind: 'prose', text: [otherwise] }] : [{ kind: 'table', table }];
  if (view.result.goals.length === 0) return [];
  return [
    section('goals', words.sections.goals, [{ kind: 'table', table: goalsTable(view) }]),
    section('letters', words.sections.letters, tableOr(lettersTable(view), words.lettersTable.fine)),
    section('history', words.sections.history, tableOr(historyTable(view), words.history.none)),
    section('progress', words.sections.progress, tableOr(toldTable(view), words.told.none)),
    section('attainment', words.sections.attainment, tableOr(attainmentTable(view), words.attainment.none)),
  ];
}
