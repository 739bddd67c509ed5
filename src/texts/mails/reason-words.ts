import type { Language } from '../../model/language.ts';
import { listed, numberWord } from '../counted.ts';

/** Who is told, and the partner as the language names them in a sentence. */
export type ReasonTeller = {
  readonly reader: 'mentee' | 'mentor';
  readonly partner: string;
  readonly possessive: string;
};

/** What speaks for a pair. Shared values are never named, and nothing is negative. */
export type Reason =
  | {
      readonly kind: 'topics';
      readonly count: number;
      readonly total: number;
      readonly named?: readonly string[];
    }
  | { readonly kind: 'path'; readonly functions: readonly string[] }
  | { readonly kind: 'level'; readonly levels: number }
  | { readonly kind: 'values' }
  | { readonly kind: 'department' }
  | { readonly kind: 'hours'; readonly hours: number; readonly atLeast: boolean }
  | { readonly kind: 'choice' };

type Words = {
  /** What the mentor is or does: the partner, or the reader as "you". Undefined: a sentence of its own. */
  readonly clause: (reason: Reason, teller: ReasonTeller) => string | undefined;
  readonly sentence: (reason: Reason, teller: ReasonTeller) => string | undefined;
  readonly you: string;
  readonly and: string;
};

/** `The mentor does this, does that and is so. You share … .` Undefined where nothing can be said. */
export function reasonWords(
  reasons: readonly Reason[],
  teller: ReasonTeller,
  language: Language,
): string | undefined {
  const words = allWords[language];
  const clauses = reasons.flatMap((reason) => words.clause(reason, teller) ?? []);
  const sentences = reasons.flatMap((reason) => words.sentence(reason, teller) ?? []);
  const subject = teller.reader === 'mentee' ? teller.partner : words.you;
  const first = clauses.length === 0 ? [] : [`${subject} ${joined(clauses, words.and)}.`];
  const all = [...first, ...sentences];
  return all.length === 0 ? undefined : all.join(' ');
}

/** Commas whatever the clauses hold: their lists stand in brackets. */
function joined(clauses: readonly string[], and: string): string {
  const last = clauses.at(-1) ?? '';
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(', ')} ${and} ${last}`;
}

const inBrackets = (items: readonly string[] | undefined): string =>
  items === undefined ? '' : ` (${items.join(items.some((item) => item.includes(',')) ? '; ' : ', ')})`;

const english: Words = {
  you: 'You',
  and: 'and',
  clause: (reason, { reader, possessive }) => {
    const third = reader === 'mentee';
    switch (reason.kind) {
      case 'topics': {
        const { count, total, named } = reason;
        const own = third ? 'your' : possessive;
        const which =
          count < total
            ? `${numberWord(count)} of ${own} ${numberWord(total)} topics`
            : total === 1
              ? `${own} topic`
              : total === 2
                ? `both of ${own} topics`
                : `all ${numberWord(total)} of ${own} topics`;
        return `can help with ${which}${inBrackets(named)}`;
      }
      case 'path':
        return `${third ? 'has' : 'have'} worked in ${listed(reason.functions)}`;
      case 'level': {
        const levels = `${numberWord(reason.levels)} ${reason.levels === 1 ? 'level' : 'levels'} ahead`;
        return third ? `is ${levels} of you` : `are ${levels}`;
      }
      case 'values':
        return `${third ? 'cares' : 'care'} about similar things at work`;
      case 'department':
        return `${third ? 'comes' : 'come'} from another department`;
      case 'hours':
      case 'choice':
        return undefined;
    }
  },
  sentence: (reason, { partner }) => {
    if (reason.kind === 'choice') return `You named ${partner}.`;
    if (reason.kind !== 'hours') return undefined;
    const hours = `${numberWord(reason.hours)} free ${reason.hours === 1 ? 'hour' : 'hours'}`;
    return `You share ${reason.atLeast ? 'at least' : 'about'} ${hours} a week.`;
  },
};

/** One topic of several is `einem` in the dative. */
const ofTopics = (count: number): string => (count === 1 ? 'einem' : numberWord(count, 'de'));

const german: Words = {
  you: 'Sie',
  and: 'und',
  clause: (reason, { reader }) => {
    const third = reader === 'mentee';
    switch (reason.kind) {
      case 'topics': {
        const { count, total, named } = reason;
        const n = numberWord(total, 'de');
        const which =
          count < total
            ? `${ofTopics(count)} ${third ? 'Ihrer' : 'der'} ${n} Themen`
            : total === 1
              ? `${third ? 'Ihrem' : 'dem'} Thema`
              : total === 2
                ? `${third ? 'Ihren' : 'den'} beiden Themen`
                : `allen ${third ? 'Ihren ' : ''}${n} Themen`;
        return `${third ? 'kann' : 'können'} bei ${which} helfen${inBrackets(named)}`;
      }
      case 'path':
        return `${third ? 'hat' : 'haben'} schon in ${listed(reason.functions, 'de')} gearbeitet`;
      case 'level': {
        const levels = reason.levels === 1 ? 'eine Ebene' : `${numberWord(reason.levels, 'de')} Ebenen`;
        return third ? `steht ${levels} über Ihnen` : `stehen ${levels} höher`;
      }
      case 'values':
        return `${third ? 'legt' : 'legen'} bei der Arbeit auf Ähnliches Wert`;
      case 'department':
        return `${third ? 'kommt' : 'kommen'} aus einer anderen Abteilung`;
      case 'hours':
      case 'choice':
        return undefined;
    }
  },
  sentence: (reason) => {
    if (reason.kind === 'choice') return 'Sie haben diesen Namen selbst genannt.';
    if (reason.kind !== 'hours') return undefined;
    const hours =
      reason.hours === 1 ? 'eine freie Stunde' : `${numberWord(reason.hours, 'de')} freie Stunden`;
    return `Sie haben in der Woche ${reason.atLeast ? 'mindestens' : 'etwa'} ${hours} gemeinsam.`;
  },
};

const allWords = { en: english, de: german } as const satisfies Record<Language, Words>;
