import * as z from 'zod/mini';
import { described } from './described.ts';
import { agendaSets } from './program-agendas.ts';
import { benchmark } from './program-benchmarks.ts';
import { checkins } from './program-check-ins.ts';
import { claim } from './program-claims.ts';
import { fieldSetting } from './program-fields.ts';
import { lottery } from './program-lottery.ts';
import { mails } from './program-mails.ts';
import { eligibility, formats, matching } from './program-matching.ts';
import { meetings } from './program-meetings.ts';
import { purposes } from './program-purposes.ts';
import { recognition } from './program-recognition.ts';
import { retention } from './program-retention.ts';
import { roi } from './program-roi.ts';
import { sheets } from './program-sheets.ts';
import { summary } from './program-summary.ts';
import { training } from './program-training.ts';
import { day, fromOne, target, targetBound, text, whole } from './small-grammars.ts';

// A run reads one program: code compiled for the schema would cost more than it saves.
z.config({ jitless: true });

const person = z.strictObject({
  name: described(z.string(), 'Printed on every sheet.'),
  email: described(z.optional(text), 'Where participants write to.'),
  phone: described(z.optional(text), 'Printed as it stands.'),
});

const peopleFile = z.strictObject({
  file: described(z.string(), 'The file as downloaded: CSV, XLSX or a ZIP of one CSV.'),
  sheet: described(z.optional(text), 'Of a workbook: the name of the sheet; absent: the first.'),
  role: described(
    z.optional(z.enum(['mentor', 'mentee', 'both'])),
    'Whose form it is, where that cannot be told from its questions.',
  ),
});

const targetBounds = z.strictObject({
  at_least: described(z.optional(targetBound()), 'Met from this value on: 80%, 4 of 5, 14 days or 50.'),
  at_most: described(z.optional(targetBound()), 'Met up to this value: 80%, 4 of 5, 14 days or 50.'),
  min_n: described(z._default(whole, 0), 'Not judged under this many cases.'),
});

const privacy = z.strictObject({
  min_count: described(
    z._default(fromOne, 5),
    'Counts of fewer people are not shown outside the coordinator’s own reports.',
  ),
  min_mean: described(z._default(fromOne, 10), 'Means over fewer answers are not shown.'),
  person_level: described(
    z._default(z.union([z.enum(['on', 'off']), z.boolean()]), 'on'),
    'off: the health of single pairings is not shown, only totals.',
  ),
  keep_until: described(
    z.optional(day()),
    'The day by which everything in the folder is to be deleted, YYYY-MM-DD; check says so from then on. Nothing is deleted by itself.',
  ),
});

/** Purposes, and ways of mentoring that are no format of their own. */
export const templateNames = [...agendaSets, 'e-mentoring'] as const;

/**
 * program.yaml: the one source of types, defaults, validation and the JSON Schema that editors use.
 * An empty file is valid. Only what works is accepted: a setting that does nothing is a lie.
 */
export const programSchema = z.strictObject({
  name: described(z._default(text, 'Mentoring program'), 'What the program is called on every page.'),
  format: described(
    z._default(z.enum(formats), 'one-to-one'),
    'Who meets whom. one-to-one: a mentor and a mentee, with several places on either side. group: a mentor with several mentees at once. peer: two of equal standing. circle: several of equal standing, without a mentor. flash: short talks in rounds, each with another person. informal: pairs that found each other are registered and followed.',
  ),
  template: described(
    z.optional(z.enum(templateNames)),
    'What kind of program it is, for the words on sheets and agendas, where the format does not say it: a purpose, or reverse (juniors mentor seniors) or e-mentoring (across time zones).',
  ),
  purposes: described(
    z.optional(purposes),
    'What the program is for and whom it is to serve, as {career: [mentee, organisation]}: decides what the check-in forms ask.',
  ),
  calendar_title: described(
    z._default(text, '{program}: {partner}'),
    'The title of meetings in calendars; neutral where taking part is private.',
  ),
  start: described(z.optional(day()), 'The first day of the program, YYYY-MM-DD.'),
  end: described(z.optional(day()), 'The last day of the program, YYYY-MM-DD.'),
  timezone: described(
    z._default(z.string().check(z.minLength(1)), 'UTC'),
    'An IANA time zone such as Europe/Berlin: for events, and for people without their own.',
  ),
  language: described(
    z._default(z.enum(['en', 'de']), 'en'),
    'The language of sheets, mails and pages; a person’s own language wins on their sheet. The terminal speaks English.',
  ),
  seed: described(
    z.optional(text),
    'Decides between matches that are equally good; absent: the program’s name and start.',
  ),
  dates: described(
    z.optional(z.enum(['dmy', 'mdy'])),
    'How 03/04/2026 is meant in the files: day first or month first.',
  ),
  records: described(
    z._default(z.enum(['plain', 'excel']), 'plain'),
    'How records are written: plain CSV, or as Excel opens it without questions.',
  ),
  coordinator: described(z.optional(person), 'Whom participants turn to; stands on every sheet.'),
  people: described(
    z._default(z.array(peopleFile), []),
    'The people files, where they are not recognised by their headers.',
  ),
  fields: described(
    z._default(z.record(text, fieldSetting), {}),
    'By the field’s name, only what cannot be read off the files.',
  ),
  eligibility: described(z.prefault(eligibility, {}), 'Who may take part.'),
  roles: described(
    z.optional(
      z.strictObject({
        mentor: described(z.optional(text), 'What is expected of mentors.'),
        mentee: described(z.optional(text), 'What is expected of mentees.'),
      }),
    ),
    'What is expected of each side; printed on their sheets.',
  ),
  agreement: described(
    z.optional(z.array(text)),
    'The clauses of the agreement; the built-in ones where absent.',
  ),
  training: described(
    z._default(training, []),
    'Modules to complete, by name as [mentor-basics] or as {module, for, minutes}; status says who has not, by training.csv.',
  ),
  sheets: described(
    z.prefault(sheets, {}),
    'Own words for blocks of the sheets, in Markdown, one text or {en: …, de: …}; an empty text takes a block out.',
  ),
  matching: described(z.prefault(matching, {}), 'Which pairs are possible, and what makes a pair good.'),
  lottery: described(
    z.optional(lottery),
    'Where more people apply than there are places: `mentor match --lottery` draws lots, and this is what was promised.',
  ),
  meetings: described(z.prefault(meetings, {}), 'When pairs meet.'),
  mails: described(z.prefault(mails, {}), 'What the letters of a match promise.'),
  links: described(
    z.optional(
      z.strictObject({
        base: described(
          z
            .string()
            .check(
              z.regex(/^https?:\/\/[^\s?#]+$/, 'an address such as "https://intranet.example/mentoring"'),
            ),
          'The address under which the files of out/match/ are put.',
        ),
      }),
    ),
    'Where people find their sheets: then the table of the mail merge has a column with the link of each.',
  ),
  checkins: described(z.prefault(checkins, {}), 'What participants are asked along the way.'),
  targets: described(
    z._default(z.record(text, z.union([target(), targetBounds])), {}),
    'What the program wants to reach, by metric, as match-rate: ">= 95%".',
  ),
  benchmarks: described(
    z._default(z.record(text, benchmark), {}),
    'Outside figures to stand beside a metric, by its id, each with source and grade of evidence.',
  ),
  claims: described(
    z._default(z.record(text, claim), {}),
    'What others have found and people here refer to, by a name of your own; each with source, year and grade of evidence, without which none is printed.',
  ),
  recognition: described(z.prefault(recognition, {}), 'Who gets a certificate, and who signs it.'),
  retention: described(
    z.optional(retention),
    'Whether participants stay longer; needs a roster with leavers.',
  ),
  roi: described(
    z.optional(roi),
    'What the program costs and what it is worth that people stay: for `mentor report roi`.',
  ),
  summary: described(z.prefault(summary, {}), 'What `mentor report summary` says beside the figures.'),
  privacy: described(
    z.prefault(privacy, {}),
    'From how many people on figures are shown, and how long the folder is kept.',
  ),
  history: described(
    z._default(z.array(text), []),
    'Folders of earlier cohorts, as ../2025: their pairs are known.',
  ),
});

/** program.yaml after defaults. */
export type Program = z.output<typeof programSchema>;
export type ProgramInput = z.input<typeof programSchema>;
