import type { FieldSpec } from '../../model/field.ts';
import { ruleBooks } from '../../model/rule-books.ts';
import type { Program } from '../../schema/program.ts';
import type { CopiedForm } from './copied-forms.ts';
import type { OpenTexts } from './open-texts.ts';
import { isGroup, type Settings } from './written-program.ts';

/** Whole sections, and settings of others, that hold words, people, places or files and decide no figure. */
const left = {
  sections: [
    'coordinator',
    'roles',
    'agreement',
    'sheets',
    'mails',
    'links',
    'claims',
    'summary',
    'history',
    'calendar_title',
  ],
  inside: {
    meetings: ['place', 'rooms'],
    checkins: ['link'],
    recognition: ['place', 'signatory'],
  },
} as const;

/** These say how the files of the folder are read; the copy has others. */
const writtenAnew: ReadonlySet<string> = new Set(['people', 'fields', 'records']);

/** Stands where a text must stand that says nothing to the program. */
const leftOut = 'left out';

export type CopiedSettings = {
  readonly settings: Settings;
  /** What the copy does without, as paths. */
  readonly without: readonly string[];
};

export type SettingSources = {
  readonly program: Program;
  readonly kept: ReadonlyMap<string, FieldSpec>;
  readonly forms: readonly CopiedForm[];
  readonly texts: OpenTexts;
  /** Of a set: the options as they stand in the copy, where one of them holds what parts options. */
  readonly optionsOf: (field: string) => readonly string[] | undefined;
};

/** The settings of the copy: what decides figures, the files and columns as the copy has them, and no words about people. */
export function copiedSettings(written: Settings, sources: SettingSources): CopiedSettings {
  const without: string[] = [];
  const kept = Object.entries(written).filter(([name]) => {
    const stays = !left.sections.some((section) => section === name);
    if (!stays) without.push(name);
    return stays;
  });
  const settings: Record<string, unknown> = {};
  for (const [name, value] of kept) {
    if (!writtenAnew.has(name)) settings[name] = settled(name, value, { ...sources, without });
  }
  settings.people = sources.forms.map(({ role, table }) => ({ file: table.file, role }));
  settings.fields = fieldSettings(sources);
  const named = withWords(settings, sources.texts);
  return { settings: isGroup(named) ? named : {}, without };
}

type Room = SettingSources & { readonly without: string[] };

/** One section, without what is left out of it and with the files of the copy. */
function settled(name: string, value: unknown, room: Room): unknown {
  if (!isGroup(value)) return value;
  const inside: Readonly<Record<string, readonly string[]>> = left.inside;
  const entries = Object.entries(value).filter(([key]) => {
    const stays = !(inside[name] ?? []).includes(key);
    if (!stays) room.without.push(`${name}.${key}`);
    return stays;
  });
  const section = Object.fromEntries(entries);
  switch (name) {
    case 'meetings':
      return meetingSettings(section, room.without);
    case 'checkins':
      return {
        ...section,
        ...(isGroup(section.questions) ? { questions: questions(section.questions) } : {}),
      };
    case 'retention':
      return { ...section, ...rosterFiles(room.program) };
    case 'matching':
      return matchingSettings(section, room.program);
    case 'roi':
    case 'benchmarks':
      return withoutSources(section);
    default:
      return section;
  }
}

/** Own agendas are words; a set of them is a name. Events and breaks keep their days. */
function meetingSettings(section: Settings, without: string[]): Settings {
  const { agendas, events, blackout, ...rest } = section;
  const isSet = typeof agendas === 'string';
  if (agendas !== undefined && !isSet) without.push('meetings.agendas');
  const list = (value: unknown) => (Array.isArray(value) ? value : []);
  return {
    ...rest,
    ...(isSet ? { agendas } : {}),
    ...(events === undefined
      ? {}
      : { events: list(events).map((one, at) => ({ ...one, name: `event ${at + 1}` })) }),
    ...(blackout === undefined ? {} : { blackout: list(blackout).map((one) => ({ ...one, why: leftOut })) }),
  };
}

/** How an export is read is nothing to a ledger; its scales and what is private are. */
function questions(asked: Settings): Settings {
  return Object.fromEntries(
    Object.entries(asked).map(([id, question]) => {
      if (!isGroup(question)) return [id, question];
      const { column: _column, values: _values, ...rest } = question;
      return [id, rest];
    }),
  );
}

function rosterFiles({ retention }: Program): Settings {
  return {
    roster: 'roster.csv',
    ...(retention?.roster_at_start === undefined ? {} : { roster_at_start: 'roster-at-start.csv' }),
  };
}

/** A flash program's rooms by their number, and tables of scores under the names of the copy. */
function matchingSettings(section: Settings, program: Program): Settings {
  const { rooms } = section;
  const files = new Map(scoreFiles(program));
  const renamed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renamed);
    if (!isGroup(value)) return value;
    const { file } = value;
    const own = value.type === 'table' && typeof file === 'string' ? { file: files.get(file) ?? file } : {};
    return { ...Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one)])), ...own };
  };
  const own = Object.fromEntries(Object.entries(section).map(([key, one]) => [key, renamed(one)]));
  return Array.isArray(rooms) ? { ...own, rooms: rooms.length } : own;
}

/** The files of scores that the program names, and what they are called in the copy. */
export function scoreFiles(program: Program): (readonly [file: string, copy: string])[] {
  const named = ruleBooks(program).flatMap(({ criteria }) =>
    criteria.flatMap((criterion) => (criterion.type === 'table' ? [criterion.file] : [])),
  );
  return [...new Set(named)].map((file, at) => [file, at === 0 ? 'scores.csv' : `scores-${at + 1}.csv`]);
}

/** Where a figure comes from is told in words; the figure stays. */
function withoutSources(section: Settings): Settings {
  return Object.fromEntries(
    Object.entries(section).map(([key, value]) => {
      if (key === 'sources' && isGroup(value))
        return [key, Object.fromEntries(Object.keys(value).map((name) => [name, leftOut]))];
      return [key, isGroup(value) && 'source' in value ? { ...value, source: leftOut } : value];
    }),
  );
}

/** What each column of the copy is, so that nothing has to be guessed from fewer columns; an order only where it was declared. */
function fieldSettings({ program, kept, forms, texts, optionsOf }: SettingSources): Settings {
  const present = new Set(forms.flatMap(({ table }) => table.header));
  const orderOf = (name: string) =>
    Object.hasOwn(program.fields, name) ? program.fields[name]?.order : undefined;
  const asked = [...kept.values()].filter(({ name }) => present.has(texts.word(name)));
  const settings = asked.map(({ name, type, use }): [string, Settings] => {
    const [order, options] = [orderOf(name), optionsOf(name)];
    const lists = {
      ...(order === undefined ? {} : { order }),
      ...(options === undefined ? {} : { options }),
    };
    return [name, { type, ...lists, use }];
  });
  // Promotions are told by the order of levels, whether or not a form asks for them.
  const order = kept.has('level') ? undefined : orderOf('level');
  return { ...Object.fromEntries(settings), ...(order === undefined ? {} : { level: { order } }) };
}

/** Every text and every name of a setting, unless it names somebody. */
function withWords(value: unknown, texts: OpenTexts): unknown {
  if (typeof value === 'string') return texts.word(value);
  if (Array.isArray(value)) return value.map((one) => withWords(one, texts));
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [texts.word(key), withWords(one, texts)]),
  );
}
