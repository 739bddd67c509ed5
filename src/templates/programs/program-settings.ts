import type { Language } from '../../model/language.ts';
import { applicationItems, formSides } from '../application/application-form.ts';
import type { ApplicationItem } from '../application/application-item.ts';
import { roleTexts } from '../roles.ts';
import { templateCriteria } from './criteria.ts';
import type { ProgramAnswers } from './program-answers.ts';
import { type ProgramDesign, type ProgramSettings, targetMinimum } from './program-design.ts';

type Matching = NonNullable<ProgramSettings['matching']>;
type Fields = NonNullable<ProgramSettings['fields']>;

/**
 * program.yaml as a template and somebody's answers make it, keys in the order in which people read the file; valid as it
 * is. The comments that stand beside the settings are setting-reasons.ts.
 */
export function programSettings(design: ProgramDesign, answers: ProgramAnswers): ProgramSettings {
  const { language } = answers;
  const eventWords = events[language];
  const fields = fieldsOf(design, language);
  const matching = matchingOf(design, answers);
  return {
    name: answers.name,
    format: design.format,
    ...(design.template === undefined ? {} : { template: design.template }),
    ...purposesOf(design, answers),
    start: answers.start,
    end: answers.end,
    timezone: answers.timezone,
    language,
    ...(answers.records === undefined || answers.records === 'plain' ? {} : { records: answers.records }),
    ...(answers.coordinator === undefined ? {} : { coordinator: answers.coordinator }),
    ...(design.neutralTitle ? { calendar_title: neutralTitles[language] } : {}),
    ...(isEmpty(fields) ? {} : { fields }),
    ...(design.eligibility.mentor.length + design.eligibility.mentee.length === 0
      ? {}
      : { eligibility: design.eligibility }),
    ...rolesOf(design, language),
    ...(design.training.length === 0 ? {} : { training: design.training }),
    ...(isEmpty(matching) ? {} : { matching }),
    meetings: {
      every: answers.every ?? design.time.every,
      length: answers.length ?? design.time.length,
      first_within: design.time.firstWithin,
      ...(design.rotation === undefined ? {} : { rotation: rotationOf(design.rotation, answers) }),
      ...(design.events
        ? {
            events: [
              { name: eventWords.kickOff, on: `${answers.start} 10:00`, length: '90 min' },
              { name: eventWords.midPoint, at: '50%', length: '60 min' },
              { name: eventWords.closing, at: 'end', length: '90 min' },
            ],
          }
        : {}),
      ...(design.agendas === undefined ? {} : { agendas: design.agendas }),
      ...(design.milestones === undefined ? {} : { milestones: design.milestones }),
    },
    checkins: {
      waves: design.time.waves,
      ...(asksAboutRelationship(design)
        ? {
            scales: {
              relationship: {
                items: ['rel_trust', 'rel_use', 'rel_heed', 'rel_frank'],
                required: '2/3',
              },
            },
          }
        : {}),
    },
    targets: targetsOf(design, answers),
    privacy: { min_count: 5, min_mean: 10, keep_until: answers.keepUntil },
    ...(answers.history === undefined || answers.history.length === 0 ? {} : { history: answers.history }),
  };
}

const isEmpty = (section: object): boolean => Object.keys(section).length === 0;

/** The purposes that `purposes:` knows: reverse is one of them, as its agendas are. */
function purposesOf(
  { choice, template }: ProgramDesign,
  { serves }: ProgramAnswers,
): Pick<ProgramSettings, 'purposes'> {
  const purpose = choice.purpose ?? (template === 'reverse' ? template : undefined);
  const whom =
    serves ?? (choice.purpose !== undefined && choice.format !== undefined ? everybody : undefined);
  return purpose === undefined || whom === undefined ? {} : { purposes: { [purpose]: [...whom] } };
}

const everybody = ['mentee', 'organisation', 'mentor'] as const;

/** A field that a template's own question fills, one with options, and who may see what. */
function fieldsOf({ choice }: ProgramDesign, language: Language): Fields {
  const items = formSides(choice).flatMap((side) => applicationItems(choice, side));
  const byField = new Map(items.map((item) => [item.field, item]));
  return Object.fromEntries(
    [...byField.values()].flatMap((item): [string, Fields[string]][] => {
      const setting = fieldOf(item, language);
      return setting === undefined ? [] : [[item.field, setting]];
    }),
  );
}

const typeOf = {
  short: 'text',
  long: 'text',
  one: 'category',
  several: 'set',
  grid: 'availability',
  date: 'date',
  number: 'number',
} as const;

function fieldOf(item: ApplicationItem, language: Language): Fields[string] | undefined {
  const { question, options = [] } = item[language];
  if (item.field === 'level') return { type: 'ordinal', order: [...options] };
  if (item.own === true)
    return {
      type: typeOf[item.kind],
      column: question,
      ...(item.kind === 'several' ? { options: [...options] } : {}),
      ...(item.use === undefined ? {} : { use: item.use }),
    };
  return item.kind === 'several' && item.ownList !== true ? { options: [...options] } : undefined;
}

/** What is expected of each side, in the general words; equals and pairs of their own choice have no sides. */
function rolesOf({ format }: ProgramDesign, language: Language): Pick<ProgramSettings, 'roles'> {
  if (format === 'peer' || format === 'circle') return {};
  const { mentor, mentee } = roleTexts[language];
  return {
    roles: {
      mentor: `${mentor.does} ${mentor.doesNot}`,
      mentee: `${mentee.does} ${mentee.doesNot}`,
    },
  };
}

function matchingOf(design: ProgramDesign, answers: ProgramAnswers): Matching {
  const capacity = answers.capacity ?? design.capacity;
  const groupSize = answers.groupSize ?? design.groupSize;
  const rounds = answers.rounds ?? design.rounds;
  return {
    ...(design.objective === 'coverage-then-total' && design.format !== 'one-to-one'
      ? {}
      : { objective: design.objective }),
    ...(capacity === undefined ? {} : { capacity }),
    ...(groupSize === undefined ? {} : { group_size: groupSize }),
    ...(design.spread === undefined ? {} : { spread: design.spread }),
    ...(rounds === undefined ? {} : { rounds }),
    ...(design.priority.length === 0 ? {} : { priority: design.priority }),
    ...(design.format === 'informal'
      ? {}
      : {
          rules: design.rules.map((rule) =>
            'level_gap' in rule && answers.levelGap !== undefined ? { level_gap: answers.levelGap } : rule,
          ),
          criteria: design.criteria.map(({ key, weight, gap }) => {
            const criterion = templateCriteria[key];
            return {
              name: criterion[answers.language].name,
              ...criterion.settings,
              ...(gap === undefined ? {} : { gap }),
              weight,
            };
          }),
        }),
  };
}

/** The afternoon of the first day. */
function rotationOf(
  { clock, talk, change }: NonNullable<ProgramDesign['rotation']>,
  { start }: ProgramAnswers,
) {
  return { on: `${start} ${clock}`, talk, change };
}

/** Questions about the one partner are not asked where several meet, nor of people who meet once. */
function asksAboutRelationship({ format }: ProgramDesign): boolean {
  return format === 'one-to-one' || format === 'peer';
}

function targetsOf({ targets }: ProgramDesign, answers: ProgramAnswers): ProgramSettings['targets'] {
  const wanted = Object.entries({ ...targets, ...answers.targets }).filter(([, value]) => value !== '');
  return Object.fromEntries(
    wanted.map(([metric, value]) => {
      const [, comparison, bound = ''] = /^(>=|<=)\s*(.+)$/.exec(value) ?? [];
      if (comparison === undefined) return [metric, value];
      return [
        metric,
        comparison === '>='
          ? { at_least: bound, min_n: targetMinimum }
          : { at_most: bound, min_n: targetMinimum },
      ];
    }),
  );
}

const neutralTitles = { en: 'Conversation with {partner}', de: 'Gespräch mit {partner}' } as const;

const events = {
  en: { kickOff: 'Kick-off', midPoint: 'Mid-point', closing: 'Closing' },
  de: { kickOff: 'Auftakt', midPoint: 'Halbzeit', closing: 'Abschluss' },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;
