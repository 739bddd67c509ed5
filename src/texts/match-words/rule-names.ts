import type { Language } from '../../model/language.ts';
import { fieldWords } from '../counted.ts';
import type { OtherBar, RuleName } from '../rule-words/rule-catalogue.ts';

const german: Readonly<Record<RuleName | OtherBar, string>> = {
  level_gap: 'Ebenenabstand',
  outside_management_line: 'außerhalb der Führungslinie',
  not_own_manager: 'nicht die eigene Führungskraft',
  same: 'gleiche Angabe',
  different: 'verschiedene Angaben',
  share: 'Gemeinsamkeiten',
  timezone_gap: 'Zeitverschiebung',
  common_hours: 'gemeinsame freie Stunden',
  not_paired_before: 'früher noch kein Tandem',
  mutual: 'nur eine Richtung',
  self: 'nicht mit sich selbst',
  avoids: 'Ausschlusswunsch',
  ban: 'Ausschluss',
  only_listed: 'nur von der Wunschliste',
  'no places': 'freie Plätze',
  out: 'nicht verfügbar',
  'not-eligible': 'Teilnahmebedingungen',
};

/** What a rule is called in running text: `level gap`, `Ebenenabstand`. */
export function ruleName(rule: string, language: Language): string {
  const names: Readonly<Record<string, string>> = german;
  return language === 'de' ? (names[rule] ?? fieldWords(rule)) : fieldWords(rule);
}
