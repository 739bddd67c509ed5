import { formatNumber, formatShare } from '../../model/format-number.ts';
import type { PlantedProgram } from '../../model/planted-program.ts';
import type { PlantedTruths } from '../../model/planted-truths.ts';
import { type DemoPageWords, demoPageWords } from '../../texts/demo-words/demo-page-words.ts';
import { formatDay } from '../../time/day.ts';
import type { Block, Cell, Document, Table } from '../document.ts';

/** What an invented program is, what was planted in it, and which commands show it. */
export function demoDocument(
  program: PlantedProgram,
  { commands, footer }: { readonly commands: readonly string[]; readonly footer: readonly string[] },
): Document {
  const words = demoPageWords(program.language);
  return {
    kind: 'report',
    program: program.name,
    title: words.title,
    lead: [words.lead],
    audience: 'coordinator',
    audienceNote: words.note,
    asOf: program.today,
    language: program.language,
    sections: [
      { id: 'program', title: words.about, blocks: [aboutFacts(program, words)] },
      { id: 'truths', title: words.truths, blocks: [{ kind: 'table', table: truthTable(program, words) }] },
      { id: 'levels', title: words.levels, blocks: [{ kind: 'table', table: levelTable(program, words) }] },
      { id: 'mess', title: words.mess, blocks: [listOf(words.messItems[program.cohort])] },
      { id: 'next', title: words.next, blocks: [commandList(commands)] },
    ],
    footer,
  };
}

const listOf = (items: readonly string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: items.map((item) => [item]),
});

const commandList = (commands: readonly string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: commands.map((command) => [{ code: command }]),
});

function aboutFacts(program: PlantedProgram, { aboutRows, peopleOf }: DemoPageWords): Block {
  const { template, cohort, stage, today, people, seed, language } = program;
  const said = { template, cohort, stage, today: formatDay(today, language), people: peopleOf(people), seed };
  const rows = Object.keys(aboutRows) as (keyof typeof aboutRows)[];
  return { kind: 'facts', items: rows.map((row) => ({ term: aboutRows[row], text: [said[row]] })) };
}

const text = (words: string): Cell => ({ type: 'text', text: words });
const columnsOf = (titles: readonly string[], numbers: boolean): Table['columns'] =>
  titles.map((title, at) => ({ id: `c${at + 1}`, title, numeric: numbers && at > 0 }));

function truthTable({ truths, shown, language }: PlantedProgram, words: DemoPageWords): Table {
  return {
    id: 'truths',
    caption: '',
    layout: 'tight',
    columns: columnsOf(words.truthColumns, false),
    rows: shown.map((key) => ({
      id: key,
      cells: [
        text(words.truth[key].what),
        text(plantedWords(key, truths, { words, language })),
        text(words.truth[key].seen),
      ],
    })),
  };
}

type Said = { readonly words: DemoPageWords; readonly language: PlantedProgram['language'] };

function plantedWords(key: keyof PlantedTruths, truths: PlantedTruths, { words, language }: Said): string {
  const share = (value: number): string => formatShare(value, { language });
  switch (key) {
    case 'placesPerMentee':
      return formatNumber(truths.placesPerMentee, { language, decimals: 2 });
    case 'answer': {
      const { first, falls, least } = truths.answer;
      return words.answer(share(first), formatNumber(falls * 100, { language }), share(least));
    }
    case 'rated':
      return truths.rated.map(share).join(' · ');
    case 'leave':
      return words.leave(share(truths.leave.participants), share(truths.leave.others));
    default:
      return share(truths[key]);
  }
}

function levelTable({ levels }: PlantedProgram, words: DemoPageWords): Table {
  return {
    id: 'levels',
    caption: '',
    layout: 'tight',
    columns: columnsOf(words.levelColumns, true),
    rows: levels.map(({ name, mentees, mentors }) => ({
      id: name,
      cells: [
        text(name),
        { type: 'number', value: mentees, decimals: 0 },
        { type: 'number', value: mentors, decimals: 0 },
      ],
    })),
  };
}
