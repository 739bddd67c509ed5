import { sortedBy } from '../../model/order.ts';
import { slugOf } from '../../model/safe-name.ts';
import { capitalised } from '../../texts/counted.ts';
import { waveInSentence } from '../../texts/wave-words.ts';
import type { Document, Section, Table } from '../document.ts';
import { spanWords } from './day-words.ts';
import { bullets, handbookDocument, prose, wordsOf } from './handbook-document.ts';
import { handbookFacts } from './handbook-facts.ts';
import type { HandbookInput } from './handbook-input.ts';
import { type DatedStep, datedSteps } from './launch-dates.ts';
import { plainText } from './plain-text.ts';
import { waveDays } from './wave-days.ts';

/** What there is to do, by when and by whom, with a box for each; how mentors are chosen, and what to keep an eye on. */
export function checklistPage(input: HandbookInput): Document {
  const words = wordsOf(input);
  const { title, lead, late, stepsTitle, watchTitle, selection } = words.checklist;
  const steps = sortedBy(
    [...datedSteps(input), ...waveSteps(input)],
    ({ due }) => due.from,
    ({ due }) => due.to ?? due.from,
  );
  const past = steps.filter(({ due }) => (due.to ?? due.from) < input.today).length;
  const { notes } = input.content;
  const watch: Section = {
    id: 'watch',
    title: watchTitle,
    blocks: [bullets(notes.flatMap((note) => note.watch.map((one) => [one])))],
  };
  const chosen: Section = {
    id: 'mentors',
    title: selection.title,
    blocks: [prose(selection.how), bullets(input.content.selection.map((one) => [one])), prose(selection.no)],
  };
  return handbookDocument(input, {
    kind: 'report',
    title,
    lead: [lead(steps.length), ...(past === 0 ? [] : [' ', late(past)])],
    sections: [
      { id: 'steps', title: stepsTitle, blocks: [{ kind: 'table', table: stepsTable(steps, input) }] },
      ...(input.content.selection.length === 0 ? [] : [chosen]),
      watch,
    ],
  });
}

/** Each check-in is work: forms go out, and what came back is told. */
function waveSteps(input: HandbookInput): readonly Omit<DatedStep, 'from'>[] {
  const { wave: words, coordinator } = wordsOf(input).checklist;
  const { language, checkins } = input.program;
  return checkins.waves.flatMap((wave) =>
    waveDays(wave, input).map((due) => ({
      key: slugOf(`wave ${wave} ${due.from}`),
      due,
      what: words(waveInSentence(wave, language)),
      who: coordinator,
    })),
  );
}

function stepsTable(steps: readonly Omit<DatedStep, 'from'>[], input: HandbookInput): Table {
  const { columns, caption } = wordsOf(input).checklist;
  const facts = handbookFacts(input);
  const { language } = input.program;
  return {
    id: 'checklist',
    caption,
    layout: 'stack',
    columns: [
      { id: 'when', title: columns.when, numeric: false },
      { id: 'done', title: columns.done, numeric: false },
      { id: 'what', title: columns.what, numeric: false },
      { id: 'who', title: columns.who, numeric: false },
    ],
    rows: steps.map(({ key, due, what, who }) => ({
      id: key,
      cells: [
        { type: 'text', text: spanWords(due, language) },
        { type: 'text', text: '☐' },
        { type: 'text', text: plainText(what, facts, language) },
        { type: 'text', text: capitalised(who) },
      ],
    })),
  };
}
