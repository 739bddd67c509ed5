import type { RecognisedPerson } from '../../schema/recognition-result.ts';
import { listed } from '../../texts/counted.ts';
import { firstName } from '../../texts/person-names.ts';
import type { Certificate } from '../../texts/recognition-words/recognition-catalogue.ts';
import { recognitionWords } from '../../texts/recognition-words/recognition-words.ts';
import { formatDay } from '../../time/day.ts';
import type { Document, Section } from '../document.ts';
import { menteesOf } from './recognition-tables.ts';
import {
  byName,
  hoursWords,
  languageFor,
  paperFrame,
  partOf,
  type RecognitionView,
} from './recognition-view.ts';

/** Who has earned one, by name. */
export const certified = (view: RecognitionView): RecognisedPerson[] =>
  byName(
    view.result.people.filter(({ status }) => status === 'earned'),
    view,
  );

/** All certificates on one page for the coordinator to print; each in its reader's language. */
export function certificatesDocument(view: RecognitionView): Document {
  const { language } = view.folder.program;
  const { certificate: words } = recognitionWords(language);
  const earned = certified(view);
  return {
    ...paperFrame(view),
    title: words.bundle,
    lead: [words.print(earned.length)],
    audienceNote: recognitionWords(language).page.note,
    language,
    sections: earned.map((one) => certificateSection(one, view)),
  };
}

/** One certificate by itself, to be sent to the person it is for. */
export function certificateDocument(one: RecognisedPerson, view: RecognitionView): Document {
  const language = languageFor(one, view);
  return {
    ...paperFrame(view),
    title: view.name(one.person),
    lead: [],
    audienceNote: '',
    language,
    sections: [certificateSection(one, view)],
  };
}

/** Training, meetings and hours, and the thanks; nothing of what was talked about, no figure of a survey, no partner. */
function certificateSection(one: RecognisedPerson, view: RecognitionView): Section {
  const { recognition, coordinator } = view.folder.program;
  const language = languageFor(one, view);
  const { certificate: words } = recognitionWords(language);
  const certificate = certificateOf(one, view);
  const day = formatDay(view.today, language);
  return {
    id: `certificate-${one.person}-${one.side}`,
    title: words.title,
    personal: 'certificate',
    language,
    blocks: [
      {
        kind: 'statement',
        paragraphs: [[words.text(certificate)], [words.thanks(certificate.firstName)]],
      },
      { kind: 'prose', text: [words.placeAndDay(recognition.place, day)] },
      {
        kind: 'signatures',
        lines: [recognition.signatory ?? coordinator?.name ?? words.coordinator],
      },
    ],
  };
}

function certificateOf(one: RecognisedPerson, view: RecognitionView): Certificate {
  const language = languageFor(one, view);
  const name = view.name(one.person);
  const modules = one.conditions.training.completed.map((module) => view.moduleTitle(module, language));
  return {
    name,
    firstName: firstName(name),
    program: view.folder.program.name,
    part: partOf(one, view),
    others: menteesOf(one.person, view),
    from: formatDay(one.from, language),
    to: formatDay(one.to, language),
    meetings: one.meetings,
    hours: hoursWords(one.hours, language),
    modules: listed(modules, language),
  };
}
