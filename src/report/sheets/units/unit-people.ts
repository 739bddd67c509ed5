import type { Person, Role } from '../../../model/person.ts';
import { calledName } from '../../../texts/person-names.ts';
import { type Together, unitSheetWords } from '../../../texts/sheet-words/unit-sheet-words.ts';
import type { Block, Entry, Inline, Section } from '../../document.ts';
import { isOpen, sharedItems } from '../../pair-facts.ts';
import { basisOf } from '../sheet-input.ts';
import { answersAs, countedAnswers, exchangeFields, sharedAnswers } from './shared-answers.ts';
import type { UnitSheetInput } from './unit-sheet-input.ts';

/** Fields in the line under a name. */
const lineFields = ['level', 'department', 'location'] as const;

/** People one meets all at once: name, where they stand, what they want, what they bring. Only what is open, and given. */
export function peopleSection(
  id: 'who' | 'fellows',
  title: string,
  people: readonly Person[],
  input: UnitSheetInput,
): Section {
  const items = people.map((person, i) => entryOf(person, `${id}-person-${i + 1}`, input));
  return { id, title, blocks: [{ kind: 'entries', act: false, items }] };
}

function entryOf(person: Person, id: string, input: UnitSheetInput): Entry {
  const words = unitSheetWords(input.guide.language);
  const basis = basisOf(input);
  const open = (field: string, first: Role = 'mentee'): readonly string[] =>
    isOpen(basis.fields, field) ? answersAs(person, field, first) : [];
  const { wanted, offered } = exchangeFields(basis);
  const line = lineFields.flatMap((field) => open(field)).join(', ');
  const said = (term: string, text: string): Inline[] =>
    text === '' ? [] : [[{ quiet: `${term}:` }, ` ${text}`]];
  return {
    id,
    title: person.name,
    ...(line === '' ? {} : { aside: line }),
    paragraphs: [
      ...said(words.question, open('question').join(' ')),
      ...said(words.wants, inLine(open(wanted))),
      ...said(words.goal, open('goal_text').join(' ')),
      ...said(words.brings, inLine(open(offered, 'mentor'))),
    ],
    ...(person.email === undefined ? {} : { address: person.email }),
  };
}

/** Items on one line; parted by semicolons where one of them has a comma. */
const inLine = (items: readonly string[]): string =>
  items.join(items.some((item) => item.includes(',')) ? '; ' : ', ');

/** Topics that several of them named, at most so many. */
const mostThemes = 6;

/** What several ask: of everybody who brings questions. To one of them the own themes say with whom they are shared. */
export function themesSection(people: readonly Person[], input: UnitSheetInput): readonly Section[] {
  const { language } = input.guide;
  const words = unitSheetWords(language).themes;
  const basis = basisOf(input);
  const { wanted } = exchangeFields(basis);
  if (!isOpen(basis.fields, wanted)) return [];
  const items = sharedAnswers(people, wanted)
    .slice(0, mostThemes)
    .map(({ text, people: askers }): Inline => {
      const others = askers.filter(({ id }) => id !== input.person.id);
      return others.length === askers.length
        ? [words.topic(text, askers.length, people.length)]
        : [
            words.withReader(
              text,
              others.map(({ name }) => calledName(name, language)),
            ),
          ];
    });
  return items.length === 0
    ? []
    : [{ id: 'themes', title: words.title, blocks: [{ kind: 'list', ordered: false, items }] }];
}

/** What all of them have in common, and in what they differ, in sentences; only of what may be read and counted in the match. */
export function commonWords(people: readonly Person[], input: UnitSheetInput): readonly Inline[] {
  const { language } = input.guide;
  const words = unitSheetWords(language).common;
  const basis = basisOf(input);
  const { criteria, rules, fields } = basis;
  // What they ask stands by itself.
  const { wanted } = exchangeFields(basis);
  const counted = [
    ...criteria.flatMap((one) => (one.type === 'similarity' ? [one.field] : [])),
    ...rules.flatMap((rule) => ('share' in rule ? [rule.share.field] : [])),
  ];
  const label = (field: string): string => fields.get(field)?.label ?? field;
  const common = [...new Set(counted)].flatMap((field): string[] => {
    if (field === wanted || !isOpen(fields, field)) return [];
    const shared = sharedAnswers(people, field).filter((one) => one.people.length === people.length);
    const items = shared.map(({ text }) => text);
    if (items.length === 0) return [];
    if (field === 'languages') return [words.languages(items, people.length)];
    return [field === 'values' ? words.values(items, people.length) : words.answers(label(field), items)];
  });
  // Between colleagues levels are not counted out.
  const mixed = spreadFields(input).filter((field) => field !== 'level');
  const differ = mixed.flatMap((field): string[] => {
    const kinds = countedAnswers(people, field).length;
    return kinds < 2 ? [] : [words.kinds(field, label(field), kinds)];
  });
  return [...differ, ...common].map((text) => [text]);
}

/** The fields by which a group is to be mixed, or the match prefers those who differ; as far as they may be read. */
function spreadFields(input: UnitSheetInput): readonly string[] {
  const { criteria, fields } = basisOf(input);
  const all = [
    ...Object.keys(input.folder.program.matching.spread),
    ...criteria.flatMap((one) => (one.type === 'different' ? [one.field] : [])),
  ];
  return [...new Set(all)].filter((field) => isOpen(fields, field));
}

/** How many of a group gave which answer, where it is to be mixed; for those who lead it. */
export function spreadSection(people: readonly Person[], input: UnitSheetInput): readonly Section[] {
  const { language } = input.guide;
  const { fields } = input.folder.cohort;
  const items = spreadFields(input).flatMap((field) => {
    const answers = countedAnswers(people, field).map(({ text, count }) => `${text} ${count}`);
    return answers.length === 0
      ? []
      : [{ term: fields.get(field)?.label ?? field, text: [answers.join(', ')] }];
  });
  if (items.length === 0) return [];
  return [{ id: 'spread', title: unitSheetWords(language).spread, blocks: [{ kind: 'facts', items }] }];
}

/** Both directions between equals: what the reader wants and the other offers, and the other way round; and how time is shared. */
export function exchangeSection(kind: Extract<Together, 'peer' | 'trio'>, input: UnitSheetInput): Section {
  const { language } = input.guide;
  const words = unitSheetWords(language).exchange;
  const basis = basisOf(input);
  const { wanted, offered } = exchangeFields(basis);
  const may = isOpen(basis.fields, wanted) && isOpen(basis.fields, offered);
  const items = input.partners.flatMap(({ person }): Inline[] => {
    const other = calledName(person.name, language);
    const [mine, theirs] = [answersAs(input.person, wanted), answersAs(person, wanted)];
    if (!may) return [];
    return [
      ...(mine.length === 0
        ? []
        : [[words.you(other, mine, sharedItems(mine, answersAs(person, offered, 'mentor')))]]),
      ...(theirs.length === 0
        ? []
        : [[words.they(other, theirs, sharedItems(theirs, answersAs(input.person, offered, 'mentor')))]]),
    ];
  });
  const list: readonly Block[] = items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
  return {
    id: 'exchange',
    title: words.title,
    blocks: [...list, { kind: 'prose', text: [words.halves[kind]] }],
  };
}
