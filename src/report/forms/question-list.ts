import type { Day } from '../../model/day.ts';
import type { Program } from '../../schema/program.ts';
import { type FormKind, formWords } from '../../texts/form-words/form-words.ts';
import { waveWords } from '../../texts/wave-words.ts';
import type { Block, Document, Inline, Section } from '../document.ts';
import type { Answering, CheckInForm, FormItem } from './check-in-form.ts';

type Around = { readonly program: Program; readonly today: Day; readonly footer: readonly string[] };

/** One form as a page to copy from: title and description, then each question with its kind in both form programs. */
export function questionListDocument(form: CheckInForm, { program, today, footer }: Around): Document {
  const { language, name } = program;
  const words = formWords(language);
  const { list, note } = words.page;
  const isOther = form.side === 'manager' || form.side === 'stakeholder';
  return {
    kind: 'sheet',
    program: name,
    title: formTitle(form, program),
    lead: [list.lead(form.items.length)],
    audience: 'coordinator',
    audienceNote: note,
    asOf: today,
    language,
    sections: [
      {
        id: 'heading',
        title: list.copy,
        blocks: [
          prose({ strong: list.title }, `${name}: ${formTitle(form, program)}`),
          prose({ strong: list.description }, isOther ? words.introOfOthers : words.intro),
        ],
      },
      ...form.items.map((item, at) => questionSection(item, at + 1, program)),
    ],
    footer,
  };
}

/** `Day 30, form for mentees`. */
export function formTitle({ side, wave }: Pick<CheckInForm, 'side' | 'wave'>, { language }: Program): string {
  return formWords(language).title(side, wave.names.map((name) => waveWords(name, language)).join(', '));
}

function questionSection(item: FormItem, number: number, { language }: Program): Section {
  const words = formWords(language);
  const { google, microsoft } = kindOf(item.answering, language);
  const required = item.isRequired ? words.required : words.optional;
  const said = [item.isPrefilled ? words.prefilled : undefined, item.isPrivate ? words.private : undefined];
  return {
    id: `q${number}`,
    title: item.title,
    blocks: [
      prose({
        quiet: `${words.question(number)} · ${required} · Google: ${google} · Microsoft: ${microsoft}`,
      }),
      ...said.flatMap((text) => (text === undefined ? [] : [prose({ quiet: text })])),
      ...options(item.answering),
    ],
  };
}

const prose = (...text: Inline): Block => ({ kind: 'prose', text });

function options(answering: Answering): Block[] {
  if (answering.kind !== 'one-of') return [];
  return [{ kind: 'list', ordered: false, items: answering.options.map((option) => [option]) }];
}

/** What to choose in each of the two form programs. */
export function kindOf(answering: Answering, language: Program['language']): FormKind {
  const { kinds } = formWords(language);
  switch (answering.kind) {
    case 'one-of': {
      const { options: named, from } = answering;
      const [low, high] = [named[0], named.at(-1)];
      if (from === undefined || low === undefined || high === undefined) return kinds.choice;
      const { google } = kinds.row({ from, to: from + named.length - 1, low, high });
      return { google, microsoft: kinds.choice.microsoft };
    }
    case 'numbers': {
      const { min, max, low, high } = answering;
      const ends = low === undefined || high === undefined ? {} : { low, high };
      return kinds.row({ from: min, to: max, ...ends });
    }
    case 'count':
      return kinds.number;
    case 'line':
      return kinds.line;
    case 'paragraph':
      return kinds.paragraph;
    case 'date':
      return kinds.date;
  }
}
