import type { GuideStyle } from '../../model/guide.ts';
import type {
  ApplicationForm,
  HandbookContent,
  HandbookKind,
  RoleNote,
  TrainingNote,
} from '../../model/handbook.ts';
import type { Language } from '../../model/language.ts';
import type { Program } from '../../schema/program.ts';
import { aboutTemplate, boundariesOf, purposeLine } from '../about/about-template.ts';
import { applicationItems, formSides } from '../application/application-form.ts';
import type { ApplicationItem } from '../application/application-item.ts';
import { guideText } from '../guides/guides.ts';
import { pairAgreement } from '../pair-agreement.ts';
import type { TemplateChoice } from '../programs/template-choice.ts';
import { isNeededFirst, moduleText, requiredModules } from '../training/modules.ts';
import { englishHandbook } from './english-handbook.ts';
import { germanHandbook } from './german-handbook.ts';
import type { FaqKey, HandbookTexts, RoleKey } from './handbook-texts.ts';
import { type LaunchKey, launchPlans, planWithFormsIn } from './launch-plan.ts';

const texts: Readonly<Record<Language, HandbookTexts>> = { en: englishHandbook, de: germanHandbook };

/**
 * What the handbook of a program made from a template says, in the program's language. `formsIn`: the forms have been answered,
 * and so many weeks are left until the start.
 */
export function handbookContent(
  choice: TemplateChoice,
  program: Program,
  formsIn?: { readonly weeksLeft: number },
): Omit<HandbookContent, 'meetings'> {
  const { language } = program;
  const { launch, selection, faq } = texts[language];
  const kind = kindOf(choice);
  const plan = launchPlans[kind];
  return {
    kind,
    notes: aboutTemplate(choice, language),
    purposeLine: purposeLine(choice, language),
    roles: rolesOf(choice, kind, language),
    selection: kind === 'equals' || kind === 'informal' ? [] : selection,
    ...agreementOf(choice, kind, program),
    steps: (formsIn === undefined ? plan : planWithFormsIn(plan, formsIn.weeksLeft))
      .filter(({ key }) => hasPlace(key, program))
      .map((step) => ({ ...step, ...launch[step.key] })),
    training: trainingOf(program),
    tips: kind === 'informal' ? (guideText('informal', language)?.blocks ?? []) : [],
    faq: faqOf(kind).map((key) => faq[key]),
    forms: formSides(choice).map(
      (side): ApplicationForm => ({
        side,
        questions: applicationItems(choice, side).map((item) => questionOf(item, language)),
      }),
    ),
  };
}

/** A first form needs a wave for it; where everybody begins on a day of their own, nobody opens the cohort. */
function hasPlace(key: LaunchKey, { checkins, meetings }: Program): boolean {
  if (key === 'baseline-form') return checkins.waves.includes('baseline');
  return key !== 'kick-off' || meetings.events.length > 0;
}

function kindOf({ format }: TemplateChoice): HandbookKind {
  switch (format) {
    case 'peer':
    case 'circle':
      return 'equals';
    case 'flash':
      return 'rotation';
    case 'group':
    case 'informal':
      return format;
    default:
      return 'pairs';
  }
}

/** Others at work are asked where a purpose shows at work only. */
const purposesWithStakeholders: ReadonlySet<string | undefined> = new Set([
  'executive',
  'innovation',
  'succession',
]);

function rolesOf({ purpose }: TemplateChoice, kind: HandbookKind, language: Language): readonly RoleNote[] {
  const { roles, time } = texts[language];
  const around: RoleKey[] = kind === 'informal' ? ['coordinator'] : ['coordinator', 'manager', 'sponsor'];
  const inside: RoleKey[] = kind === 'equals' ? ['participant'] : ['mentee', 'mentor'];
  const isBrief = kind === 'rotation' || kind === 'informal';
  // Without questions before and after nobody else is asked.
  const others: RoleKey[] = purposesWithStakeholders.has(purpose) && !isBrief ? ['stakeholder'] : [];
  const own = isBrief ? { time: time[kind] } : {};
  return [
    ...inside.map((key) => ({ ...roles[key], ...own })),
    ...[...around, ...others].map((key) => roles[key]),
  ];
}

/** The clauses in full: the program's own, else those of its way to meet; the sheets of pairs have them in short. */
function agreementOf(
  choice: TemplateChoice,
  kind: HandbookKind,
  { agreement, language }: Program,
): Pick<HandbookContent, 'agreement' | 'isSigned'> {
  const isSigned = kind !== 'rotation' && kind !== 'informal';
  if (agreement !== undefined) return { agreement: agreement.map((text) => ({ text })), isSigned };
  const added = boundariesOf(choice, language).map((text) => ({ text }));
  const own = kind === 'pairs' ? undefined : guideText(guideStyleOf(choice), language)?.agreement?.clauses;
  return { agreement: own === undefined ? pairAgreement(choice, language) : [...own, ...added], isSigned };
}

/** How the people of a template meet: what agendas and guides are written for. */
export const guideStyleOf = ({ format }: TemplateChoice): GuideStyle => format ?? 'pair';

function trainingOf({ training, language }: Program): readonly TrainingNote[] {
  return requiredModules(training).map(({ module, side, minutes }) => ({
    module,
    side,
    ...(minutes === undefined ? {} : { minutes }),
    neededFirst: isNeededFirst(module),
    ...moduleText(module, language),
  }));
}

const ofEverybody: readonly FaqKey[] = ['who-sees', 'manager', 'prepare'];
const ofTheEnd: readonly FaqKey[] = ['grave', 'leave', 'kept'];

/** What somebody asks depends on how people come together. */
function faqOf(kind: HandbookKind): readonly FaqKey[] {
  switch (kind) {
    case 'pairs':
    case 'group':
      return [
        'matched',
        'who-sees',
        'manager',
        'not-getting-on',
        'busy-mentor',
        'prepare',
        'goal',
        'no-answer',
        'job',
        'grave',
        'both-sides',
        'leave',
        'kept',
      ];
    case 'equals':
      return ['matched', ...ofEverybody, 'not-getting-on', 'goal', ...ofTheEnd];
    case 'rotation':
      return ['matched', ...ofEverybody, 'no-answer', 'job', 'both-sides', ...ofTheEnd];
    case 'informal':
      return ['manager', 'prepare', 'no-answer', ...ofTheEnd];
  }
}

function questionOf(item: ApplicationItem, language: Language): ApplicationForm['questions'][number] {
  const { question, options = [], hint } = item[language];
  return {
    question,
    kind: item.kind,
    required: item.required,
    options,
    ownList: item.ownList === true,
    ...(item.atMost === undefined ? {} : { atMost: item.atMost }),
    ...(hint === undefined ? {} : { hint }),
  };
}
