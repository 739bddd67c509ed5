import type { ProgramFolder } from '../../model/program-folder.ts';
import type { ExplainResult } from '../../schema/explain-result.ts';
import type { Rule } from '../../schema/program-rules.ts';
import { isOpen } from '../pair-facts.ts';

/** What is private, or about somebody else, has one name: why is nobody's to know. */
export const notPossible = 'not-possible';

type Telling = { readonly folder: ProgramFolder; readonly rules: readonly Rule[] };

/** The rules that may be told; that there is a private reason besides is nobody's to know. */
export function toldRules(broken: readonly string[], open: (rule: string) => boolean): string[] {
  const told = broken.filter(open).sort();
  return told.length > 0 || broken.length === 0 ? told : [notPossible];
}

/** A rule of the program over fields that participants may read of each other. */
export function isTellable(name: string, { rules, folder }: Telling): boolean {
  const found = rules.filter((r) => name in r);
  const { fields } = folder.cohort;
  return (
    found.length > 0 &&
    found.every((rule) => {
      if ('level_gap' in rule) return isOpen(fields, 'level');
      if ('share' in rule) return isOpen(fields, rule.share.field);
      if ('same' in rule) return isOpen(fields, rule.same);
      if ('different' in rule) return isOpen(fields, rule.different);
      return true;
    })
  );
}

/** The counts with everything private under one name, so that none of it can be told apart. */
export function merged(
  ruledOut: ExplainResult['ruledOut'],
  open: (rule: string) => boolean,
): ExplainResult['ruledOut'] {
  const hidden = ruledOut.filter((r) => !open(r.rule)).reduce((sum, r) => sum + r.count, 0);
  return [
    ...ruledOut.filter((r) => open(r.rule)),
    ...(hidden === 0 ? [] : [{ rule: notPossible, count: hidden }]),
  ];
}
