import { groupBy } from '../../model/group-by.ts';
import { listed } from '../../texts/counted.ts';
import { formWords } from '../../texts/form-words/form-words.ts';
import { waveWords } from '../../texts/wave-words.ts';
import type { Section } from '../document.ts';
import type { Answering, CheckInForm } from '../forms/check-in-form.ts';
import { spanWords } from './day-words.ts';
import { prose, wordsOf } from './handbook-document.ts';
import type { HandbookInput } from './handbook-input.ts';
import { waveDays } from './wave-days.ts';

/** Each wave with its days and its questions: who is asked, and how one answers. */
export function waveSections(forms: readonly CheckInForm[], input: HandbookInput): readonly Section[] {
  const { language } = input.program;
  const { columns, caption } = wordsOf(input).waves;
  return [...groupBy(forms, ({ wave }) => wave.folder)].map(([folder, own]) => {
    const names = own[0]?.wave.names ?? [];
    const days = names.flatMap((name) => waveDays(name, input).map((span) => spanWords(span, language)));
    return {
      id: folder,
      title: listed(
        names.map((name) => waveWords(name, language)),
        language,
      ),
      blocks: [
        ...(days.length === 0 ? [] : [prose(days.join('; '))]),
        {
          kind: 'table',
          table: {
            id: `questions-${folder}`,
            caption,
            layout: 'stack',
            columns: (['question', 'side', 'answer', 'column'] as const).map((id) => ({
              id,
              title: columns[id],
              numeric: false,
            })),
            rows: questionRows(own, input),
          },
        },
      ],
    };
  });
}

/** One row a question, in the order of the forms; who answers is told by side. */
function questionRows(forms: readonly CheckInForm[], input: HandbookInput) {
  const { sides } = formWords(input.program.language);
  const asked = forms.flatMap(({ side, items }) =>
    items.filter(({ id }) => !ofTheAnswerer.has(id)).map((item) => ({ item, side })),
  );
  return [...groupBy(asked, ({ item }) => item.id)].flatMap(([id, own]) => {
    const first = own[0];
    if (first === undefined) return [];
    const who = [...new Set(own.map(({ side }) => sides[side]))];
    return [
      {
        id,
        cells: [
          { type: 'text' as const, text: first.item.title },
          { type: 'text' as const, text: who.join(', ') },
          { type: 'text' as const, text: answerWords(first.item.answering, input) },
          { type: 'text' as const, text: id },
        ],
      },
    ];
  });
}

/** Who answers about whom is no question. */
const ofTheAnswerer: ReadonlySet<string> = new Set(['pairing', 'person', 'side', 'mentee']);

function answerWords(answering: Answering, input: HandbookInput): string {
  const { numbers, count, line, paragraph, date } = wordsOf(input).waves.answers;
  switch (answering.kind) {
    case 'one-of':
      return answering.options.join(' · ');
    case 'numbers':
      return numbers(answering.min, answering.max);
    case 'count':
      return count;
    case 'line':
      return line;
    case 'paragraph':
      return paragraph;
    case 'date':
      return date;
  }
}
