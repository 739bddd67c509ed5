import type { Language } from '../../model/language.ts';
import type { TemplateChoice } from '../programs/template-choice.ts';
import type { ApplicationItem, ItemText } from './application-item.ts';
import { commonItems } from './common-items.ts';
import { formatItems, purposeItems } from './purpose-items.ts';
import { registeredPeopleItems, registrationItems } from './registration-items.ts';
import { topicsOf } from './topics.ts';

/**
 * Whose form it is; equals fill in one form that asks both for what they want and for what they offer. `pair`: two who found
 * each other register together, beside the list of everybody, which is that of equals.
 */
export type FormSide = 'mentee' | 'mentor' | 'equals' | 'pair';

/** The forms a template needs: two, one where people meet as equals, or a list and a registration of pairs. */
export function formSides({ format }: TemplateChoice): readonly FormSide[] {
  if (format === 'informal') return ['pair', 'equals'];
  return format === 'peer' || format === 'circle' ? ['equals'] : ['mentee', 'mentor'];
}

/** Three topics and one question are all that a round of short talks needs. */
const ofARotation: ReadonlySet<string> = new Set([
  'first_name',
  'last_name',
  'email',
  'id',
  'level',
  'department',
  'languages',
  'topics_wanted',
  'topics_offered',
  'prefers',
  'avoids',
  'consent',
]);
/** Who has not begun yet knows nobody, holds no post and has no manager to ask. */
const notOfNewcomers: ReadonlySet<string> = new Set([
  'prefers',
  'goal_text',
  'biography',
  'months_in_role',
  'target_function',
  'manager_support',
  'mentored_before',
]);
/** Of what equals would be asked as mentors. */
const notOfEquals: ReadonlySet<string> = new Set(['capacity', 'motivation', 'past_functions', 'hire_date']);
/** Mentors of these ask for the way somebody has gone. */
const path = ['target_function', 'past_functions'];

/** The questions of one form of a template, in order, each with its options in place. */
export function applicationItems(choice: TemplateChoice, side: FormSide): readonly ApplicationItem[] {
  if (side === 'pair') return registrationItems;
  if (choice.format === 'informal') return registeredPeopleItems;
  const own = [
    ...(choice.purpose === undefined ? [] : purposeItems[choice.purpose]),
    ...(choice.format === undefined ? [] : (formatItems[choice.format] ?? [])),
  ];
  const common: readonly ApplicationItem[] = commonItems;
  const before = common.findIndex(({ field }) => field === 'values');
  const all = [...common.slice(0, before), ...own, ...common.slice(before)];
  return all
    .filter(
      ({ field, sides }) =>
        isAsked(field, choice, side) && (side === 'equals' || sides === 'both' || sides === side),
    )
    .map((one) => fitted(one, choice));
}

function isAsked(field: string, { purpose, format }: TemplateChoice, side: FormSide): boolean {
  if (format === 'flash') return ofARotation.has(field) || field === 'question';
  if (side === 'equals' && (notOfEquals.has(field) || (format === 'circle' && field === 'topics_offered')))
    return false;
  return !(purpose === 'onboarding' && side === 'mentee' && notOfNewcomers.has(field));
}

/** The item with what the template makes of it: its topics, its ladder, the size of its groups. */
function fitted(one: ApplicationItem, choice: TemplateChoice): ApplicationItem {
  const { field } = one;
  if (field === 'topics_wanted' || field === 'topics_offered')
    return withOptions(one, (language) => topicsOf(choice, language));
  if (field === 'capacity' && choice.format === 'group')
    return withOptions(one, () => ['4', '5', '6', '7', '8']);
  if (field === 'level' && choice.purpose === 'academic')
    return withOptions(one, (language) => academicLadder[language]);
  if (field === 'past_functions' && choice.purpose === 'academic') return withWords(one, academicPaths);
  if (field === 'manager_id' && choice.purpose === 'academic') return { ...one, ...supervisor };
  if (field === 'prefers' && choice.purpose === 'executive') return withHint(one, rankedList);
  if (path.includes(field) && (choice.purpose === 'career' || choice.purpose === 'succession'))
    return { ...one, required: true };
  return one;
}

const academicLadder = {
  en: ['Doctoral researcher', 'Postdoc', 'Group leader or lecturer', 'Professor'],
  de: ['Promovierende', 'Postdoc', 'Gruppenleitung oder Dozentur', 'Professur'],
} as const satisfies Readonly<Record<Language, readonly string[]>>;

const academicPaths = {
  en: {
    question: 'Paths I know',
    options: ['University', 'Research institute', 'Industry', 'Public service', 'Own company'],
  },
  de: {
    question: 'Wege, die ich kenne',
    options: ['Hochschule', 'Forschungsinstitut', 'Wirtschaft', 'Öffentlicher Dienst', 'Eigenes Unternehmen'],
  },
} as const satisfies Readonly<Record<Language, ItemText>>;

/** The line outside which mentoring stays is that of supervision. */
const supervisor = {
  en: { question: 'Your supervisor’s e-mail address (only to keep mentoring outside supervision)' },
  de: {
    question:
      'E-Mail-Adresse Ihrer Betreuung oder direkten Führungskraft (nur damit das Mentoring außerhalb der Betreuung bleibt)',
  },
} as const satisfies Readonly<Record<Language, ItemText>>;

/** People at the top choose from biographies. */
const rankedList = {
  en: 'Send the list of mentors with their biographies along, and ask for a ranking. A semicolon between names.',
  de: 'Schicken Sie die Liste der Mentorinnen und Mentoren mit ihren Texten mit, und bitten Sie um eine Rangfolge. Ein Semikolon zwischen den Namen.',
} as const satisfies Readonly<Record<Language, string>>;

const withHint = (one: ApplicationItem, hint: Readonly<Record<Language, string>>): ApplicationItem => ({
  ...one,
  en: { ...one.en, hint: hint.en },
  de: { ...one.de, hint: hint.de },
});

function withOptions(
  one: ApplicationItem,
  options: (language: Language) => readonly string[],
): ApplicationItem {
  return {
    ...one,
    en: { ...one.en, options: options('en') },
    de: { ...one.de, options: options('de') },
  };
}

/** Other words and options; a header of its own has to be named in program.yaml. */
function withWords(one: ApplicationItem, words: Readonly<Record<Language, ItemText>>): ApplicationItem {
  return { ...one, ...words, own: true };
}
