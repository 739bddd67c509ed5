import type { Language } from '../../model/language.ts';
import type { ModuleSide, RequiredModule } from '../../model/training-module.ts';
import type { Program } from '../../schema/program.ts';
import { englishModules } from './english-modules.ts';
import { germanModules } from './german-modules.ts';

/** The modules that come with the program, by the name training.csv has: for whom, and how many minutes. */
const builtInModules = {
  'mentor-basics': { side: 'mentor', minutes: 90 },
  'mentee-basics': { side: 'mentee', minutes: 60 },
  'bias-aware': { side: 'both', minutes: 45 },
  boundaries: { side: 'both', minutes: 30 },
  'goals-lab': { side: 'both', minutes: 45 },
  feedback: { side: 'both', minutes: 45 },
  'half-time-clinic': { side: 'mentor', minutes: 60 },
  'closing-well': { side: 'both', minutes: 20 },
  'buddy-basics': { side: 'mentor', minutes: 45 },
  'across-distance': { side: 'both', minutes: 30 },
  facilitate: { side: 'mentor', minutes: 60 },
  'reverse-briefing': { side: 'both', minutes: 45 },
  'knowledge-map': { side: 'both', minutes: 60 },
  'manager-brief': { side: 'manager', minutes: 20 },
  'executive-briefing': { side: 'both', minutes: 60 },
  'cheap-tests': { side: 'both', minutes: 60 },
} as const satisfies Readonly<Record<string, { readonly side: ModuleSide; readonly minutes: number }>>;

export type BuiltInModule = keyof typeof builtInModules;

/** `title` as it stands on a certificate; `way`: how it is held; `contents`: what it is about, in one line. */
export type ModuleText = { readonly title: string; readonly way?: string; readonly contents: string };
export type ModuleTexts = Readonly<Record<BuiltInModule, ModuleText>>;

const texts = { en: englishModules, de: germanModules } as const satisfies Record<Language, ModuleTexts>;

/** Everybody on the side completes these before they begin; the others are offered. */
const needed: ReadonlySet<string> = new Set<BuiltInModule>([
  'mentor-basics',
  'mentee-basics',
  'bias-aware',
  'boundaries',
  'buddy-basics',
  'reverse-briefing',
  'executive-briefing',
]);

/** Whether everybody on its side completes a module before they begin; a program's own is meant so. */
export const isNeededFirst = (module: string): boolean => needed.has(module) || !isBuiltIn(module);

const isBuiltIn = (module: string): module is BuiltInModule => Object.hasOwn(builtInModules, module);

/** What a module is called and about; a program's own module is called what training.csv calls it. */
export function moduleText(module: string, language: Language): ModuleText {
  return isBuiltIn(module) ? texts[language][module] : { title: module, contents: '' };
}

/** The modules of `training:`; what a program does not say of a built-in one is as built in, of another it is for both. */
export function requiredModules(training: Program['training']): RequiredModule[] {
  return training.map((entry) => {
    const own = typeof entry === 'string' ? { module: entry } : entry;
    const known = isBuiltIn(own.module) ? builtInModules[own.module] : undefined;
    const minutes = own.minutes ?? known?.minutes;
    return {
      module: own.module,
      side: own.for ?? known?.side ?? 'both',
      ...(minutes === undefined ? {} : { minutes }),
    };
  });
}
