import { recognitionWords } from '../../texts/recognition-words/recognition-words.ts';
import type { Block, Document, Section } from '../document.ts';
import { everybodyTable, hoursTable, shortTable } from './recognition-tables.ts';
import {
  hoursWords,
  type RecognitionInput,
  type RecognitionView,
  recognitionView,
} from './recognition-view.ts';

/** The coordinator's page: who has earned a certificate, who is one step short and what it takes, what mentors gave. */
export function recognitionDocument(
  input: RecognitionInput & { readonly footer: readonly string[] },
): Document {
  const view = recognitionView(input);
  const { program } = input.folder;
  const { page } = recognitionWords(program.language);
  const { counts } = input.result;
  return {
    kind: 'report',
    program: program.name,
    title: page.title,
    lead: [
      counts.people === 0
        ? page.nobody
        : page.lead({
            earned: counts.earned,
            people: counts.people,
            waiting: counts.formToCome,
            short: counts.oneStepShort,
          }),
    ],
    audience: 'coordinator',
    audienceNote: page.note,
    asOf: input.today,
    language: program.language,
    sections: counts.people === 0 ? [ruleSection(view)] : sectionsOf(view),
    footer: input.footer,
  };
}

function sectionsOf(view: RecognitionView): Section[] {
  const { language } = view.folder.program;
  const { sections } = recognitionWords(language).page;
  const named = view.result.people.length > 0;
  const hours = hoursTable(view);
  return [
    shortSection(view),
    { id: 'figures', title: sections.figures, blocks: [figures(view)] },
    ...(named
      ? [
          {
            id: 'everybody',
            title: sections.everybody,
            blocks: [{ kind: 'table' as const, table: everybodyTable(view) }],
          },
        ]
      : []),
    ...(hours === undefined
      ? []
      : [{ id: 'hours', title: sections.hours, blocks: [{ kind: 'table' as const, table: hours }] }]),
    ruleSection(view),
  ];
}

/** Whoever is one step short, each with what it takes. */
function shortSection(view: RecognitionView): Section {
  const { language } = view.folder.program;
  const { sections, nobodyShort, hiddenShort } = recognitionWords(language).page;
  const hidden = view.result.people.length < view.result.counts.people;
  const table = shortTable(view);
  return {
    id: 'short',
    title: sections.short,
    blocks: table === undefined ? [prose(hidden ? hiddenShort : nobodyShort)] : [{ kind: 'table', table }],
  };
}

const prose = (text: string): Block => ({ kind: 'prose', text: [text] });

function figures(view: RecognitionView): Block {
  const { language } = view.folder.program;
  const { figures: words } = recognitionWords(language).page;
  const { counts } = view.result;
  const mentors = view.attendance.filter(({ side }) => side === 'mentor');
  const minutes = mentors.reduce((sum, one) => sum + one.minutes, 0);
  return {
    kind: 'figures',
    items: [
      {
        label: words.certificates,
        value: String(counts.earned),
        of: words.ofPeople(counts.people),
        detail: '',
      },
      ...(mentors.length === 0
        ? []
        : [
            {
              label: words.mentorHours,
              value: hoursWords(minutes / 60, language),
              detail: words.ofMentors(new Set(mentors.map(({ person }) => person)).size),
            },
          ]),
      { label: words.meetings, value: String(view.meetingsHeld), detail: words.meetingsDetail },
    ],
  };
}

function ruleSection({ folder, result }: RecognitionView): Section {
  const { sections, rule: words } = recognitionWords(folder.program.language).page;
  const { meetings, least, training, closingForm } = result.rule;
  const items = [
    words.meetings(meetings, least),
    ...(training ? [words.training] : []),
    ...(closingForm ? [words.form] : []),
  ];
  return {
    id: 'rule',
    title: sections.rule,
    blocks: [
      { kind: 'list', ordered: false, items: items.map((item) => [item]) },
      { kind: 'note', text: [words.ownTime] },
      { kind: 'note', text: [words.files] },
    ],
  };
}
