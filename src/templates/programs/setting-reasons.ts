import type { Language } from '../../model/language.ts';
import type { SettingNote } from '../../model/setting-note.ts';
import { type CriterionKey, templateCriteria } from './criteria.ts';
import { type ProgramDesign, type ProgramSettings, targetMinimum } from './program-design.ts';
import { type SettingWords, settingWords } from './setting-words.ts';

/**
 * Why the settings of a template are as they are, for the comments of program.yaml. Settings that are not there, because
 * nobody answered their question, need no reason and are passed over by whoever writes the file.
 */
export function settingReasons(
  design: ProgramDesign,
  settings: ProgramSettings,
  language: Language,
): SettingNote[] {
  const words = settingWords[language];
  return [
    ...headNotes(settings, words),
    ...fieldNotes(settings, words),
    ...eligibilityNotes(design, settings, words),
    { path: ['roles'], above: words.roles },
    { path: ['training'], beside: words.training },
    ...matchingNotes(settings, language),
    ...timeNotes(design, settings, words),
    ...targetNotes(settings, words),
    { path: ['privacy'], beside: words.privacy },
    { path: ['history'], beside: words.history },
  ];
}

function headNotes(
  { format = 'one-to-one', coordinator }: ProgramSettings,
  words: SettingWords,
): SettingNote[] {
  return [
    { path: ['format'], beside: words.format[format] },
    { path: ['template'], beside: words.template },
    { path: ['purposes'], beside: words.purposes },
    { path: ['timezone'], beside: words.timezone },
    {
      path: ['language'],
      beside: words.language,
      ...(coordinator === undefined ? { below: words.noCoordinator } : {}),
    },
    { path: ['records'], beside: words.records },
    { path: ['coordinator'], beside: words.coordinator },
    { path: ['calendar_title'], beside: words.calendarTitle },
    { path: ['people'], above: words.people },
  ];
}

function fieldNotes({ fields = {} }: ProgramSettings, words: SettingWords): SettingNote[] {
  return [
    { path: ['fields'], above: words.fields },
    { path: ['fields', 'level'], beside: words.level },
    ...Object.entries(fields).flatMap(([name, { use }]): SettingNote[] =>
      use === undefined || use === 'open' ? [] : [{ path: ['fields', name], beside: words.use[use] }],
    ),
  ];
}

function eligibilityNotes(
  { trainedIn }: ProgramDesign,
  { eligibility }: ProgramSettings,
  words: SettingWords,
): SettingNote[] {
  if (eligibility === undefined) return [];
  return [
    { path: ['eligibility'], above: words.eligibility },
    ...(trainedIn === undefined
      ? []
      : [{ path: ['eligibility', 'mentor'], below: words.trained(trainedIn) }]),
  ];
}

function matchingNotes({ matching = {} }: ProgramSettings, language: Language): SettingNote[] {
  const words = settingWords[language];
  const { objective = 'coverage-then-total', priority = [], rules = [], criteria = [] } = matching;
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  const under = (key: string, beside: string): SettingNote => ({ path: ['matching', key], beside });
  return [
    under('objective', words.objective[objective]),
    under('capacity', words.capacity),
    under('group_size', words.groupSize),
    under('spread', words.spread),
    under('rounds', words.rounds),
    under('priority', favoursNewRoles(priority) ? `${words.priority}; ${words.newRole}` : words.priority),
    ...rules.flatMap((rule, at): SettingNote[] => {
      const levels = 'level_gap' in rule ? levelsOf(rule.level_gap) : undefined;
      const why =
        levels !== undefined
          ? words.levels[levels]
          : Object.entries(words.rules).find(([kind]) => kind in rule)?.[1];
      return why === undefined ? [] : [{ path: ['matching', 'rules', at], beside: why }];
    }),
    under('criteria', words.weights(sum)),
    ...criteria.flatMap((criterion, at): SettingNote[] => {
      const key = criterionKeys.find((one) => templateCriteria[one][language].name === criterion.name);
      if (key === undefined) return [];
      const isNear = criterion.type === 'closeness' && (criterion.gap?.ideal ?? 1) === 0;
      const { why } = templateCriteria[key][language];
      return [{ path: ['matching', 'criteria', at], above: isNear ? words.nearLevel : why }];
    }),
  ];
}

const favoursNewRoles = (
  priority: NonNullable<NonNullable<ProgramSettings['matching']>['priority']>,
): boolean =>
  priority.some((one) => typeof one === 'object' && 'at_most' in one && 'months_in_role' in one.at_most);

/** What a gap of levels is about; a wide one that somebody chose themselves needs no reason of ours. */
function levelsOf({ min, max }: { readonly min?: number | undefined; readonly max?: number | undefined }) {
  if (max !== undefined && max < 0) return 'below';
  if (min !== undefined && min >= 0) return min === 0 ? 'notBelow' : 'above';
  return min === -1 && max === 1 ? 'equal' : undefined;
}

const criterionKeys = Object.keys(templateCriteria) as CriterionKey[];

function timeNotes(
  { time }: ProgramDesign,
  { meetings = {}, checkins = {} }: ProgramSettings,
  words: SettingWords,
): SettingNote[] {
  // Of a rhythm that somebody chose themselves it may not be true.
  const tapers = typeof time.every === 'object' && String(meetings.every) === String(time.every);
  const longest = Math.max(0, ...(checkins.waves ?? []).map((wave) => wave.length));
  const waves = (checkins.waves ?? []).flatMap((wave) => {
    const why = words.wave.find(([start]) => wave.startsWith(start))?.[1];
    return why === undefined ? [] : [`  ${`${wave}:`.padEnd(longest + 2)}${why}`];
  });
  return [
    ...(tapers ? [{ path: ['meetings', 'every'], beside: words.every }] : []),
    ...(meetings.rotation === undefined
      ? [{ path: ['meetings', 'first_within'], beside: words.firstWithin }]
      : []),
    { path: ['meetings', 'events'], above: words.events },
    { path: ['meetings', 'agendas'], beside: words.agendas },
    ...((meetings.milestones ?? []).length === 0
      ? []
      : [{ path: ['meetings', 'milestones'], beside: words.milestones }]),
    { path: ['checkins', 'waves'], above: [words.waves, ...waves] },
    { path: ['checkins', 'scales'], beside: words.relationship },
  ];
}

function targetNotes({ targets = {} }: ProgramSettings, words: SettingWords): SettingNote[] {
  const whys: Readonly<Record<string, string>> = words.target;
  return [
    { path: ['targets'], above: words.targets(targetMinimum) },
    ...Object.keys(targets).flatMap((metric): SettingNote[] => {
      const why = whys[metric];
      return why === undefined ? [] : [{ path: ['targets', metric], beside: why }];
    }),
  ];
}
