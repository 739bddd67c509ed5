import type { Language } from '../../model/language.ts';
import { capitalised } from '../../texts/counted.ts';
import { lotteryWords } from '../../texts/lottery-words/lottery-words.ts';
import { checkInLetterWords } from '../../texts/mails/check-in-letter-words.ts';
import { type MailParagraph, type MailText, mailWords, type Saying } from '../../texts/mails/mail-words.ts';
import { waveWords } from '../../texts/wave-words.ts';
import { addDays, formatDay } from '../../time/day.ts';
import type { Block, Cell, Document, Section } from '../document.ts';
import { spanWords } from './day-words.ts';
import { bullets, handbookDocument, prose, wordsOf } from './handbook-document.ts';
import { filledText, handbookFacts } from './handbook-facts.ts';
import type { HandbookInput } from './handbook-input.ts';
import { daysOfStep } from './launch-dates.ts';
import { plainText } from './plain-text.ts';
import { type LetterMoment, type PlannedLetter, plannedLetters } from './planned-letters.ts';
import { reminderDay, waveDays } from './wave-days.ts';

type Facts = ReadonlyMap<string, string>;

/** Which letter goes to whom and when, and its whole text, with what is known already in its place. */
export function communicationPage(input: HandbookInput): Document {
  const words = wordsOf(input);
  const { title, lead, mind } = words.letters;
  const letters = plannedLetters(input);
  const facts = letterFacts(input);
  return handbookDocument(input, {
    kind: 'report',
    title,
    lead: [lead],
    sections: [
      {
        id: 'plan',
        title: words.letters.planTitle,
        blocks: [planTable(letters, input), bullets(mind.map((one) => [one]))],
      },
      ...letters.map((letter) =>
        letterSection(letter, letter.when === 'exit' ? ofAnExit(facts) : facts, input),
      ),
      checkInSection(facts, input),
      ...announcement(input),
    ],
  });
}

/** The purpose may name facts itself, and so is filled first. */
function letterFacts(input: HandbookInput): Facts {
  const facts = handbookFacts(input);
  const line = plainText(input.content.purposeLine, facts, input.program.language);
  return new Map([...facts, ['purpose_line', line]]);
}

/** A pairing that ends early ends on a day of its own. */
const ofAnExit = (facts: Facts): Facts => new Map([...facts].filter(([name]) => name !== 'end'));

function planTable(letters: readonly PlannedLetter[], input: HandbookInput): Block {
  const { columns, caption, names, readers, byYou, checkIns } = wordsOf(input).letters;
  const rows = letters.map(({ key, to, when, command }) => ({
    id: `plan-${key}`,
    cells: [
      { type: 'text', text: whenWords(when, input) },
      { type: 'text', text: readers[to] },
      { type: 'text', text: names[key] },
      { type: 'text', text: command ?? byYou },
    ] satisfies Cell[],
  }));
  const checkIn = {
    id: 'plan-check-in',
    cells: [
      { type: 'text', text: checkIns.when },
      { type: 'text', text: readers.everybody },
      { type: 'text', text: checkIns.title },
      { type: 'text', text: 'mentor ingest --template' },
    ] satisfies Cell[],
  };
  return {
    kind: 'table',
    table: {
      id: 'plan',
      caption,
      layout: 'stack',
      columns: (['when', 'to', 'letter', 'by'] as const).map((id) => ({
        id,
        title: columns[id],
        numeric: false,
      })),
      rows: [...rows, checkIn],
    },
  };
}

const whenWords = (when: PlannedLetter['when'], input: HandbookInput): string =>
  typeof when === 'string' ? momentWords(when, input) : spanWords(when, input.program.language);

const momentWords = (when: LetterMoment, input: HandbookInput): string =>
  wordsOf(input).letters.moments[when];

function letterSection({ key, to, when, text }: PlannedLetter, facts: Facts, input: HandbookInput): Section {
  const { names, readers } = wordsOf(input).letters;
  return {
    id: `letter-${key}`,
    title: names[key],
    blocks: [
      prose({ quiet: `${whenWords(when, input)} · ${readers[to]}` }),
      ...letterBlocks(text, facts, input),
    ],
  };
}

/** Subject, greeting, paragraphs and goodbye, as the mails themselves have them. */
function letterBlocks(text: MailText, facts: Facts, input: HandbookInput): readonly Block[] {
  const { subject } = wordsOf(input).letters;
  const frame = mailWords[input.program.language];
  const line = (saying: Saying): Block => prose(...filledText(bestOf(saying, facts), facts));
  return [
    prose({ strong: `${subject} ` }, ...filledText(subjectOf(text, input), facts)),
    line(frame.greeting),
    ...text.paragraphs.map((paragraph) => paragraphBlock(paragraph, facts)),
    ...frame.signOff.map(line),
    line(frame.questions),
  ];
}

/** Where taking part is private, what anybody may read over a shoulder. */
const subjectOf = ({ subject, neutralSubject }: MailText, input: HandbookInput): string =>
  isNeutral(input) ? neutralSubject : subject;

const isNeutral = ({ program }: HandbookInput): boolean => !program.calendar_title.includes('{program}');

function paragraphBlock(paragraph: MailParagraph, facts: Facts): Block {
  if ('choices' in paragraph)
    return bullets(paragraph.choices.map((choice) => ['☐ ', ...filledText(bestOf(choice, facts), facts)]));
  return prose(...filledText(paragraph.map((saying) => bestOf(saying, facts)).join(' '), facts));
}

/** What the program knows or will never know. */
const ofProgram = /\{(?:reach|coordinator_phone|coordinator_email|objections_to)\}/g;

/** Of several ways to say it the first, which says most; what somebody has yet to fill in stays in it. */
function bestOf(saying: Saying, facts: Facts): string {
  if (typeof saying === 'string') return saying;
  const sayable = saying.find((one) =>
    [...one.matchAll(ofProgram)].every(([name]) => facts.has(name.slice(1, -1))),
  );
  return sayable ?? saying[0] ?? '';
}

/** The letter of every wave, with the days of the first. */
function checkInSection(facts: Facts, input: HandbookInput): Section {
  const { checkIns, subject } = wordsOf(input).letters;
  const { language, name, checkins, coordinator } = input.program;
  const words = checkInLetterWords[language];
  const first = checkins.waves.flatMap((wave) => waveDays(wave, input))[0];
  const by = first === undefined ? '{wave_deadline}' : formatDay(first.to ?? first.from, language);
  const reminder = first === undefined ? undefined : formatDay(addDays(first.from, reminderDay), language);
  const text = (line: string): Block => prose(...filledText(line, facts));
  return {
    id: 'letter-check-in',
    title: checkIns.title,
    blocks: [
      bullets(
        checkins.waves.flatMap((wave) =>
          waveDays(wave, input).map((days) => [
            checkIns.wave(waveWords(wave, language), spanWords(days, language)),
          ]),
        ),
      ),
      ...(reminder === undefined ? [] : [prose({ quiet: checkIns.reminder(reminder) })]),
      prose({ strong: `${subject} ` }, isNeutral(input) ? words.neutralSubject : words.subject(name)),
      text(bestOf(mailWords[language].greeting, facts)),
      text(begun(words.please({ by, link: '{form_link}', partner: undefined }), language)),
      text(words.readers(undefined)),
      text(
        coordinator?.phone === undefined
          ? words.rather
          : `${words.rather} ${words.rememberPhone(coordinator.phone)}`,
      ),
      ...mailWords[language].signOff.map((saying) => text(bestOf(saying, facts))),
      text(bestOf(mailWords[language].questions, facts)),
    ],
  };
}

/** German goes on in small letters after the greeting's comma. */
const begun = (sentence: string, language: Language): string =>
  language === 'en' ? capitalised(sentence) : sentence;

/** What is announced before the forms close, where places may have to be drawn. */
function announcement(input: HandbookInput): readonly Section[] {
  const { content, program } = input;
  if (content.kind !== 'pairs' && content.kind !== 'group') return [];
  const { lottery } = wordsOf(input).letters;
  const day = daysOfStep(['rules'], input)?.from;
  const said = lotteryWords(program.language).announcement({
    classes: true,
    ...(day === undefined || day < input.today ? {} : { announced: formatDay(day, program.language) }),
  });
  return [
    { id: 'lottery', title: lottery.title, blocks: [prose(lottery.when), prose(said), prose(lottery.how)] },
  ];
}
