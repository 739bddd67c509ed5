import { fieldName, germanFieldWith } from '../field-words.ts';
import type { RuleCatalogue, RuleValue } from './rule-catalogue.ts';

const levels = (n: number): string => `${n} ${n === 1 ? 'Ebene' : 'Ebenen'}`;
const mentor = 'Mentorin oder Mentor';

function levelGapWords({ min, max }: RuleValue<'level_gap'>): string {
  if (min === undefined && max === undefined) return 'jede Ebene';
  // So weit nach oben wie nach unten: Das nennt keine Seite.
  if (min !== undefined && max !== undefined && max > 0 && min === -max)
    return `höchstens ${levels(max)} auseinander`;
  if (min !== undefined && max !== undefined) return min === max ? exactly(min) : between(min, max);
  if (min !== undefined)
    return min > 0
      ? `${mentor} mindestens ${levels(min)} höher`
      : min === 0
        ? `${mentor} nicht auf tieferer Ebene`
        : `${mentor} höchstens ${levels(-min)} tiefer`;
  const most = max ?? 0;
  return most > 0
    ? `${mentor} höchstens ${levels(most)} höher`
    : most === 0
      ? `${mentor} nicht auf höherer Ebene`
      : `${mentor} mindestens ${levels(-most)} tiefer`;
}

const exactly = (gap: number): string =>
  gap === 0
    ? 'beide auf derselben Ebene'
    : `${mentor} ${levels(Math.abs(gap))} ${gap > 0 ? 'höher' : 'tiefer'}`;

function between(min: number, max: number): string {
  if (min >= 0) return `${mentor} ${min} bis ${levels(max)} höher`;
  if (max <= 0) return `${mentor} ${-max} bis ${levels(-min)} tiefer`;
  return `${mentor} von ${levels(-min)} tiefer bis ${levels(max)} höher`;
}

/** `a, b oder c`. */
const orOf = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} oder ${items.at(-1)}`;

/** A count with its verb: `1 steht`, `20 stehen`. */
const doing = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const are = (count: number): string => doing(count, 'ist', 'sind');
const have = (count: number): string => doing(count, 'hat', 'haben');

const conditions: RuleCatalogue['conditions'] = {
  level_gap: levelGapWords,
  outside_management_line: (on) => (on ? 'außerhalb der Führungslinie' : undefined),
  not_own_manager: (on) => (on ? 'nicht die eigene direkte Führungskraft' : undefined),
  same: (field) => `beide haben ${germanFieldWith('same', field)}`,
  different: (field) => `die beiden haben nicht ${germanFieldWith('same', field)}`,
  share: ({ field, min }) =>
    field === 'languages'
      ? `mindestens ${min} gemeinsame ${min === 1 ? 'Sprache' : 'Sprachen'}`
      : `mindestens ${min} gemeinsam bei „${fieldName(field, 'de')}“`,
  timezone_gap: ({ max_hours }) => `höchstens ${max_hours}\u00a0h Zeitverschiebung`,
  common_hours: ({ min }) => `mindestens ${min} gemeinsame freie Stunden pro Woche`,
  not_paired_before: (on) => (on ? 'früher noch kein Tandem' : undefined),
  mutual: (on) => (on ? 'zwei Personen dürfen einander gegenseitig begleiten' : undefined),
};

function outsideGap(count: number, gap: RuleValue<'level_gap'>): string {
  const { min, max } = gap;
  if (min !== undefined && min > 0 && max === undefined)
    return `${doing(count, 'steht', 'stehen')} weniger als ${levels(min)} höher`;
  if (max !== undefined && max > 0 && min === -max)
    return `${doing(count, 'liegt', 'liegen')} mehr als ${levels(max)} auseinander`;
  return `${doing(count, 'liegt', 'liegen')} außerhalb des Ebenenabstands (${levelGapWords(gap)})`;
}

const removals: RuleCatalogue['removals'] = {
  level_gap: outsideGap,
  outside_management_line: (count) => `${doing(count, 'gehört', 'gehören')} zur selben Führungslinie`,
  not_own_manager: (count) => `${are(count)} direkte Führungskraft oder direkt unterstellt`,
  same: (count, field) => `${have(count)} ${germanFieldWith('another', field)}`,
  different: (count, field) => `${have(count)} ${germanFieldWith('same', field)}`,
  share: (count, { field, min }) => {
    if (field === 'languages' && min <= 1)
      return `${doing(count, 'spricht', 'sprechen')} keine gemeinsame Sprache`;
    return min > 1
      ? `${have(count)} bei „${fieldName(field, 'de')}“ weniger als ${min} gemeinsam`
      : `${have(count)} bei „${fieldName(field, 'de')}“ nichts gemeinsam`;
  },
  timezone_gap: (count, { max_hours }) => `${are(count)} mehr als ${max_hours}\u00a0h zeitverschoben`,
  common_hours: (count, { min }) => `${have(count)} weniger als ${min} gemeinsame freie Stunden pro Woche`,
  not_paired_before: (count) => `${doing(count, 'bildete', 'bildeten')} schon früher ein Tandem`,
  mutual: (count) => `${doing(count, 'zählt', 'zählen')} nur in umgekehrter Richtung, als Mentee`,
};

const otherRemovals: RuleCatalogue['otherRemovals'] = {
  self: (count) => `${are(count)} dieselbe Person`,
  avoids: (count) => `${are(count)} durch einen Ausschlusswunsch ausgenommen`,
  ban: (count) => `${are(count)} durch eine Entscheidung oder ein früheres Tandem ausgeschlossen`,
  only_listed: (count) => `${doing(count, 'steht', 'stehen')} nicht auf der maßgeblichen Wunschliste`,
  'no places': (count) => `${doing(count, 'bietet', 'bieten')} keinen Platz`,
  out: (count) => `${doing(count, 'steht', 'stehen')} nicht zur Verfügung`,
  'not-eligible': (count) => `${are(count)} nicht teilnahmeberechtigt`,
};

/** What rules ask and what they took away, in German. */
export const germanRuleWords: RuleCatalogue = {
  conditions,
  removals,
  otherRemovals,
  unknownRemoval: (count, rule) =>
    `${doing(count, 'scheidet', 'scheiden')} durch die Bedingung „${fieldName(rule, 'de')}“ aus`,
  side: {
    atLeast: (field, value) => `${fieldName(field, 'de')} mindestens ${value}`,
    atMost: (field, value) => `${fieldName(field, 'de')} höchstens ${value}`,
    oneOf: (field, values) => `${fieldName(field, 'de')}: ${orOf(values)}`,
    completed: (module) => `Schulung „${module}“ abgeschlossen`,
  },
};
