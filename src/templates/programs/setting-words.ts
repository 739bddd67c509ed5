import type { Language } from '../../model/language.ts';
import { englishSettingWords } from './english-setting-words.ts';
import { germanSettingWords } from './german-setting-words.ts';
import type { ProgramDesign, TargetKey } from './program-design.ts';

type Rule = ProgramDesign['rules'][number];
type KeyOf<T> = T extends unknown ? keyof T : never;

/** What is said beside the settings of program.yaml: one line each, why it is so. */
export type SettingWords = {
  readonly format: Readonly<Record<ProgramDesign['format'], string>>;
  readonly template: string;
  readonly purposes: string;
  readonly timezone: string;
  readonly language: string;
  readonly records: string;
  readonly coordinator: string;
  /** Where nobody is named yet. */
  readonly noCoordinator: readonly string[];
  readonly calendarTitle: string;
  readonly people: string;
  readonly fields: string;
  readonly level: string;
  readonly use: Readonly<Record<'score-only' | 'audit' | 'coordinator-only', string>>;
  readonly eligibility: string;
  readonly trained: (module: string) => readonly string[];
  readonly roles: string;
  readonly training: string;
  readonly objective: Readonly<Record<ProgramDesign['objective'], string>>;
  readonly capacity: string;
  readonly groupSize: string;
  readonly spread: string;
  readonly rounds: string;
  readonly priority: string;
  /** Where people new in a role come before others. */
  readonly newRole: string;
  readonly rules: Readonly<
    Record<Exclude<KeyOf<Rule>, 'mutual' | 'not_own_manager' | 'same' | 'level_gap'>, string>
  >;
  /** Of a mentor above, of one who may be of the same level, of equals, and of juniors who mentor seniors. */
  readonly levels: Readonly<Record<'above' | 'notBelow' | 'equal' | 'below', string>>;
  /** Why the score looks at levels, where it does not prefer a mentor above. */
  readonly nearLevel: string;
  readonly weights: (sum: number) => string;
  readonly every: string;
  readonly firstWithin: string;
  readonly events: string;
  readonly agendas: string;
  readonly milestones: string;
  readonly waves: string;
  /** A wave by what it begins with. */
  readonly wave: readonly (readonly [start: string, why: string])[];
  readonly relationship: string;
  readonly targets: (least: number) => string;
  readonly target: Readonly<Partial<Record<TargetKey, string>>>;
  readonly privacy: string;
  readonly history: string;
};

export const settingWords: Readonly<Record<Language, SettingWords>> = {
  en: englishSettingWords,
  de: germanSettingWords,
};
