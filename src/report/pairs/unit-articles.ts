import { formatNumber } from '../../model/format-number.ts';
import { type PairingUnit, peopleOf } from '../../model/pairing-unit.ts';
import { capitalised, listed } from '../../texts/counted.ts';
import { calledName } from '../../texts/person-names.ts';
import { stateWords } from '../../texts/state-words.ts';
import type { Block, Inline } from '../document.ts';
import { mentees } from './pair-article.ts';
import { privateOf } from './pair-people.ts';
import { decisionsAbout } from './pair-record.ts';
import { roundArticles } from './round-articles.ts';
import { peopleTable, recordTable, scoreTable, unitDates } from './unit-tables.ts';
import { togetherBlocks } from './unit-together.ts';
import { inOrder, type UnitArticle, type UnitView } from './unit-view.ts';

/** Everything about each unit: one article each, of a rotation one a round. */
export function unitArticles(view: UnitView): UnitArticle[] {
  return view.units.flatMap((unit) =>
    unit.kind === 'rotation' ? roundArticles(unit, view) : [unitArticle(unit, view)],
  );
}

function unitArticle(unit: PairingUnit, view: UnitView): UnitArticle {
  const name = nameOf(unit, view);
  const blocks: readonly Block[] = [
    { kind: 'prose', text: standing(unit, view) },
    peopleTable(unit, view),
    ...togetherBlocks(unit, view),
    ...scoreTable(unit, view),
    ...decisionsAbout(peopleOf(unit), view),
    recordTable(unit, view),
    ...unitDates(unit, view),
    ...privateOf(
      inOrder(unit, view).map((id) => ({
        role: unit.mentors.includes(id) ? 'mentor' : 'mentee',
        person: view.people.person(id),
      })),
      view,
    ),
    waysOut(unit, view),
  ];
  return {
    unit: unit.id,
    anchor: unit.id,
    name,
    label: (person) => labelOf(unit, person, view),
    people: peopleOf(unit),
    article: { id: unit.id, article: true, title: name, blocks },
  };
}

/** A group is known by who leads it, equals by their names. */
function nameOf(unit: PairingUnit, view: UnitView): string {
  const { unitWords: words, people } = view;
  const names = inOrder(unit, view).map(people.name);
  if (unit.kind === 'group') return words.group(unit.mentors.map(people.name));
  return unit.kind === 'circle' ? words.circle(names) : words.peers(names);
}

/** What a link from somebody's name says: the group, the circle's number, or with whom they meet. */
function labelOf(unit: PairingUnit, person: string, view: UnitView): string {
  const { words, people, language } = view;
  if (unit.kind === 'group') return nameOf(unit, view);
  if (unit.kind === 'circle') return unit.id;
  const others = inOrder(unit, view).filter((id) => id !== person);
  return `${words.with} ${listed(others.map(people.name), language)}`;
}

/** Number, state, how many, and the mean of the points. */
function standing(unit: PairingUnit, { words, unitWords, language, pairs }: UnitView): Inline {
  const state = unit.state === 'draft' ? words.draft : stateWords(language).pairing[unit.state];
  const scores = pairs.flatMap(({ id, score }) => (id === unit.id && score !== null ? [score] : []));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const points =
    scores.length === 0 ? words.notScored : unitWords.scored(formatNumber(mean, { language, decimals: 2 }));
  return [
    { strong: unit.id },
    ` · ${[capitalised(state), unitWords.size(unit.members.length), points].join(' · ')}`,
  ];
}

function waysOut(unit: PairingUnit, view: UnitView): Block {
  const { words, people, language, unitSheetOf, overview, names } = view;
  const sheets = inOrder(unit, view).flatMap((id) => {
    const href = unitSheetOf(id, unit.id);
    return href === undefined ? [] : [{ link: words.sheetOf(calledName(people.name(id), language)), href }];
  });
  const links = [
    ...sheets,
    { link: words.inOverview, href: overview },
    { link: words.allNames, href: `${names}#${mentees}` },
  ];
  return { kind: 'note', text: links.flatMap((link, i) => (i === 0 ? [link] : [' · ', link])) };
}
