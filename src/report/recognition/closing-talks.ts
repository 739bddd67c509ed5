import type { CheckIn } from '../../model/check-in.ts';
import { formatShare } from '../../model/format-number.ts';
import { type Goal, goalsInForce } from '../../model/goal.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Language } from '../../model/language.ts';
import { sortedBy } from '../../model/order.ts';
import type { RecognisedPerson } from '../../schema/recognition-result.ts';
import { listed } from '../../texts/counted.ts';
import { recognitionWords } from '../../texts/recognition-words/recognition-words.ts';
import { formatDay } from '../../time/day.ts';
import type { Block, Cell, Document, Section, Table } from '../document.ts';
import { lookBackQuestion } from './printed-answers.ts';
import { byName, languageFor, paperFrame, type RecognitionView } from './recognition-view.ts';

/** Whose pages there are: every mentee's, in peers and circles everybody's; after single short talks nobody's. */
export const talking = (view: RecognitionView): RecognisedPerson[] =>
  byName(
    view.result.people.filter(({ side }) => side === 'mentee' && view.folder.program.format !== 'flash'),
    view,
  );

/** All pages on one, for the coordinator to print; each in its mentee's language. */
export function closingTalksDocument(view: RecognitionView): Document {
  const { language } = view.folder.program;
  const words = recognitionWords(language);
  const people = talking(view);
  return {
    ...paperFrame(view),
    title: words.talk.bundle,
    lead: [words.talk.print(people.length)],
    audienceNote: words.page.note,
    language,
    sections: people.map((one) => talkSection(one, view)),
  };
}

/** One page by itself, to be sent to the mentee, who takes it along. */
export function closingTalkDocument(one: RecognisedPerson, view: RecognitionView): Document {
  return {
    ...paperFrame(view),
    title: view.name(one.person),
    lead: [],
    audienceNote: '',
    language: languageFor(one, view),
    sections: [talkSection(one, view)],
  };
}

/**
 * Goals from the first wording to the last and what came of them, the meetings, how far the mentee said to have come, and
 * lines to write on. Only what the mentee wrote about themself: nothing about the partner, nothing the partner said.
 */
function talkSection(one: RecognisedPerson, view: RecognitionView): Section {
  const language = languageFor(one, view);
  const { talk, page } = recognitionWords(language);
  const others = one.others.map(view.name);
  const { meetings } = one.conditions;
  const told = toldBy(one, view);
  return {
    id: `talk-${one.person}`,
    title: talk.title(view.name(one.person)),
    personal: 'page',
    language,
    blocks: [
      {
        kind: 'note',
        text: [others.length === 0 ? talk.use : `${talk.with(listed(others, language))}. ${talk.use}`],
      },
      {
        kind: 'facts',
        items: [
          {
            term: talk.term.time,
            text: [talk.time(formatDay(one.from, language), formatDay(one.to, language))],
          },
          { term: talk.term.meetings, text: [page.table.heldOf(meetings.held, meetings.planned)] },
        ],
      },
      ...goalBlocks(one, view, language),
      ...progressBlock(told, language),
      ...lookBackBlocks(told, language),
      ...talk.blanks.flatMap(({ title, lines }): Block[] => [
        { kind: 'heading', text: title },
        { kind: 'list', ordered: false, items: Array.from({ length: lines }, () => [{ blank: 48 }]) },
      ]),
    ],
  };
}

/** What this person answered about these pairings, by day. */
function toldBy({ person, pairings }: RecognisedPerson, { answers }: RecognitionView): CheckIn[] {
  return sortedBy(
    answers.filter((one) => one.person === person && pairings.includes(one.pairing)),
    ({ date }) => date,
    ({ id }) => id,
  );
}

function progressBlock(told: readonly CheckIn[], language: Language): Block[] {
  const { talk } = recognitionWords(language);
  const steps = told.flatMap(({ goalProgress, date }) =>
    goalProgress === undefined
      ? []
      : [talk.progressStep(formatShare(goalProgress / 100, { language }), formatDay(date, language))],
  );
  return steps.length === 0 ? [] : [{ kind: 'prose', text: [talk.progress(listed(steps, language))] }];
}

/** In the mentee's own words, where a form asked for words for this page. */
function lookBackBlocks(told: readonly CheckIn[], language: Language): Block[] {
  const words = told.flatMap(({ others }) => others.get(lookBackQuestion)?.trim() || []);
  if (words.length === 0) return [];
  return [
    { kind: 'heading', text: recognitionWords(language).talk.lookBack },
    ...words.map((text): Block => ({ kind: 'prose', text: [text] })),
  ];
}

function goalBlocks(one: RecognisedPerson, view: RecognitionView, language: Language): Block[] {
  const { talk } = recognitionWords(language);
  const stories = goalStories(one, view);
  if (stories.length === 0) return [{ kind: 'prose', text: [talk.noGoals] }];
  const table: Table = {
    id: `goals-${one.person}`,
    caption: talk.goals,
    layout: 'stack',
    columns: (['goal', 'first', 'last', 'result'] as const).map((id) => ({
      id,
      title: talk.columns[id],
      numeric: false,
    })),
    rows: stories.map((story) => ({ cells: goalCells(story, language) })),
  };
  return [{ kind: 'table', table }];
}

type GoalStory = { readonly first: Goal; readonly last: Goal; readonly revisions: number };

/** Of the goals of a person in these pairings the first revision and the one in force; steps of another goal left out. */
function goalStories(
  { person, pairings }: RecognisedPerson,
  { folder, today }: RecognitionView,
): GoalStory[] {
  const known = folder.goals.rows
    .map(({ record }) => record)
    .filter(
      (goal) =>
        goal.person === person &&
        (goal.pairing === undefined || pairings.includes(goal.pairing)) &&
        (goal.revised === undefined || goal.revised <= today),
    );
  const byId = groupBy(known, ({ id }) => id);
  return goalsInForce(known)
    .filter(({ parent }) => parent === undefined)
    .map((last) => {
      const all = sortedBy(byId.get(last.id) ?? [], ({ revision }) => revision);
      return { first: all[0] ?? last, last, revisions: all.length };
    });
}

function goalCells({ first, last, revisions }: GoalStory, language: Language): Cell[] {
  const { talk } = recognitionWords(language);
  const wording = (goal: Goal, title: string): string =>
    [title, measured(goal), goal.due === undefined ? '' : talk.due(formatDay(goal.due, language))]
      .filter((words) => words !== '')
      .join('; ');
  const renamed = first.title !== last.title;
  const [before, after] = [wording(first, renamed ? first.title : ''), wording(last, '')];
  const result = [
    talk.states[last.state],
    ...(last.attainment === undefined ? [] : [talk.attainment(last.attainment)]),
  ].join('; ');
  const text = (words: string, small?: string): Cell => ({
    type: 'text',
    text: words,
    ...(small === undefined ? {} : { small }),
  });
  return [
    text(last.title),
    text(before === '' ? first.title : before),
    revisions === 1 || (!renamed && before === after)
      ? { type: 'missing', word: talk.unchanged }
      : text(after === '' ? last.title : after, talk.revisions(revisions)),
    text(result),
  ];
}

/** `exercises a month: 0 → 4` */
function measured({ measure, baseline, target }: Goal): string {
  const way = [baseline, target].filter((value) => value !== undefined).join(' → ');
  return [measure, way].filter((words) => words !== undefined && words !== '').join(': ');
}
