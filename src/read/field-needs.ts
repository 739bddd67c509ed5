import type { FieldType } from '../model/field.ts';
import { type RuleBook, ruleBooks } from '../model/rule-books.ts';
import type { Program } from '../schema/program.ts';
import type { Criterion } from '../schema/program-criteria.ts';
import type { SettingPath } from './yaml-places.ts';

/** A field that a setting names: the type it is needed as, and where it says so. */
export type FieldNeed = {
  readonly field: string;
  readonly type: FieldType;
  readonly path: SettingPath;
  readonly where: string;
};

/** Every field that rules, criteria, eligibility and priority name, in the order of the file. */
export function fieldNeeds(program: Program): FieldNeed[] {
  const { matching, eligibility } = program;
  const sides = (['mentor', 'mentee'] as const).flatMap((side) =>
    eligibility[side].flatMap((rule, at) =>
      conditionNeeds(rule, ['eligibility', side, at], `eligibility of ${side}s`),
    ),
  );
  const priority = matching.priority.flatMap((entry, at) =>
    typeof entry === 'string' ? [] : conditionNeeds(entry, ['matching', 'priority', at], 'priority'),
  );
  const books = ruleBooks(program);
  return [
    ...sides,
    ...priority,
    ...books.flatMap(ruleNeeds),
    ...books.flatMap(criterionNeeds),
    ...spreadNeeds(matching),
  ];
}

function conditionNeeds(rule: object, path: SettingPath, where: string): FieldNeed[] {
  return Object.entries(rule).flatMap(([kind, value]) => {
    if (kind === 'completed' || typeof value !== 'object' || value === null) return [];
    const type: FieldType = kind === 'one_of' ? 'category' : 'number';
    return Object.keys(value).map((field) => ({ field, type, path: [...path, kind, field], where }));
  });
}

function spreadNeeds({ spread }: Program['matching']): FieldNeed[] {
  return Object.keys(spread).map((field) => ({
    field,
    type: 'category',
    path: ['matching', 'spread', field],
    where: 'The spread of groups',
  }));
}

function ruleNeeds({ rules, path: book }: RuleBook): FieldNeed[] {
  return rules.flatMap((rule, at): FieldNeed[] => {
    const path = [...book, 'rules', at];
    if ('same' in rule)
      return [{ field: rule.same, type: 'category', path: [...path, 'same'], where: 'The rule same' }];
    if ('different' in rule)
      return [
        {
          field: rule.different,
          type: 'category',
          path: [...path, 'different'],
          where: 'The rule different',
        },
      ];
    if ('share' in rule)
      return [
        { field: rule.share.field, type: 'set', path: [...path, 'share', 'field'], where: 'The rule share' },
      ];
    if ('level_gap' in rule)
      return [{ field: 'level', type: 'ordinal', path: [...path, 'level_gap'], where: 'The rule level_gap' }];
    if ('common_hours' in rule)
      return [
        {
          field: 'availability',
          type: 'availability',
          path: [...path, 'common_hours'],
          where: 'The rule common_hours',
        },
      ];
    return [];
  });
}

function criterionNeeds({ criteria, path }: RuleBook): FieldNeed[] {
  return criteria.flatMap((criterion, at) =>
    criterionFields(criterion).map(({ key, ...need }) => ({
      ...need,
      path: [...path, 'criteria', at, key],
      where: `The criterion ${criterion.name}`,
    })),
  );
}

type CriterionField = { readonly field: string; readonly type: FieldType; readonly key: string };

function criterionFields(criterion: Criterion): CriterionField[] {
  switch (criterion.type) {
    case 'coverage':
    case 'text': {
      const type = criterion.type === 'text' ? 'text' : 'set';
      return [
        { field: criterion.mentee, type, key: 'mentee' },
        { field: criterion.mentor, type, key: 'mentor' },
      ];
    }
    case 'similarity':
      return [{ field: criterion.field, type: 'set', key: 'field' }];
    case 'same':
    case 'different':
      return [{ field: criterion.field, type: 'category', key: 'field' }];
    case 'closeness':
      return [{ field: criterion.field, type: 'ordinal', key: 'field' }];
    case 'common_hours':
      return [{ field: 'availability', type: 'availability', key: 'type' }];
    case 'preference':
    case 'table':
      return [];
  }
}
