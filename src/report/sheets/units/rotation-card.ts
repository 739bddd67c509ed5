import type { Person } from '../../../model/person.ts';
import { unitSheetWords } from '../../../texts/sheet-words/unit-sheet-words.ts';
import { instantToWall } from '../../../time/zone.ts';
import type { Block, Document, Section, Table, TableRow } from '../../document.ts';
import { isOpen } from '../../pair-facts.ts';
import { inBlockOrder } from '../block-order.ts';
import { guideSections } from '../guide-sections.ts';
import { basisOf } from '../sheet-input.ts';
import { agendaSteps, goodbyeSection, prose, sheetFrame } from '../sheet-sections.ts';
import { type RotationTalk, rotationTalks, roundsOf } from './rotation-talks.ts';
import { answersAs, exchangeFields } from './shared-answers.ts';
import { agreementAloud } from './unit-sections.ts';
import type { UnitSheetInput } from './unit-sheet-input.ts';

/** A card has room for so many topics. */
const mostTopics = 3;

/** One person's way through a rotation: three topics, the question, every round with time, room and partner; how a talk goes. */
export function rotationSheet(input: UnitSheetInput): Document {
  const { guide, person } = input;
  const words = unitSheetWords(guide.language);
  const { minutes } = guide.firstMeeting;
  const talks = ownTalks(input);
  const blocks = cardBlocks('rounds', talks, input);
  const sections: readonly Section[] = [
    { id: 'rounds', title: words.rotation.rounds, blocks },
    {
      id: 'first',
      title: words.rotation.talk(minutes),
      blocks: [agendaSteps('mentee', guide)],
    },
    ...guideSections('mentee', input),
    ...agreementAloud(input),
    goodbyeSection('mentee', input),
  ];
  return {
    // Nobody's address is on it.
    ...sheetFrame('mentee', words.rotation.lead(talks.length, minutes), { ...input, partners: [] }),
    title: words.title.card(person.name),
    sections: inBlockOrder('mentee', sections),
  };
}

/** The same on a card that is cut out: what one holds in the hand while walking from table to table. */
export function cardSection(input: UnitSheetInput): Section {
  const id = `card-${input.person.id}`;
  const room = input.guide.blocks.find((block) => block.id === 'room');
  const aloud = room?.items.map(({ text }): Block => ({ kind: 'note', text: [text] })) ?? [];
  return {
    id,
    title: input.person.name,
    card: true,
    blocks: [...cardBlocks(`${id}-rounds`, ownTalks(input), input), ...aloud],
  };
}

const ownTalks = ({ unit, meetings, person }: UnitSheetInput): RotationTalk[] =>
  rotationTalks(unit, meetings).filter(({ mentee, mentor }) => mentee === person.id || mentor === person.id);

function cardBlocks(id: string, talks: readonly RotationTalk[], input: UnitSheetInput): readonly Block[] {
  const { person, guide } = input;
  const words = unitSheetWords(guide.language).rotation;
  const basis = basisOf(input);
  const { wanted, offered } = exchangeFields(basis);
  const open = (field: string): readonly string[] =>
    isOpen(basis.fields, field) ? answersAs(person, field) : [];
  const topics = (open(wanted).length > 0 ? open(wanted) : open(offered)).slice(0, mostTopics);
  const items = [
    { term: words.topics, text: topics.join(topics.some((topic) => topic.includes(',')) ? '; ' : ', ') },
    { term: words.question, text: open('question').join(' ') },
  ].filter(({ text }) => text !== '');
  const facts: readonly Block[] =
    items.length === 0
      ? []
      : [{ kind: 'facts', items: items.map(({ term, text }) => ({ term, text: [text] })) }];
  if (talks.length === 0) return [...facts, prose(words.pause)];
  return [...facts, { kind: 'table', table: roundsTable(id, talks, input) }];
}

/** A row a round; times and rooms once they are planned. */
function roundsTable(id: string, talks: readonly RotationTalk[], input: UnitSheetInput): Table {
  const { person, guide, unit } = input;
  const words = unitSheetWords(guide.language).rotation;
  const timed = talks.some(({ meeting }) => meeting !== undefined);
  const placed = talks.some(({ meeting }) => meeting?.place !== undefined);
  const columns = [words.round, ...(timed ? [words.time] : []), ...(placed ? [words.room] : []), words.with];
  const rows = roundsOf(rotationTalks(unit, [])).map((round): TableRow => {
    const talk = talks.find((one) => one.round === round);
    const open = talk === undefined ? words.pause : words.open;
    const time = talk?.meeting === undefined ? '' : clock(talk.meeting.start, person);
    return {
      cells: [
        { type: 'text', text: `${round}` },
        ...(timed ? [textOr(time, open)] : []),
        ...(placed ? [textOr(talk?.meeting?.place ?? '', open)] : []),
        textOr(talk === undefined ? '' : partnerName(talk, input), words.pause),
      ],
    };
  });
  return {
    id,
    caption: '',
    layout: 'tight',
    columns: columns.map((title, i) => ({ id: `c${i + 1}`, title, numeric: false })),
    rows,
  };
}

const textOr = (text: string, otherwise: string): TableRow['cells'][number] =>
  text === '' ? { type: 'missing', word: otherwise } : { type: 'text', text };

const clock = (start: string, { timezone }: Person): string => instantToWall(start, timezone).clock;

function partnerName({ mentee, mentor }: RotationTalk, { person, personOf }: UnitSheetInput): string {
  const other = mentee === person.id ? mentor : mentee;
  return personOf(other)?.name ?? other;
}
