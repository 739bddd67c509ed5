import { decidingPurposes } from '../../model/deciding-use.ts';
import type { AuditResult, FieldUsedFor } from '../../schema/audit-result.ts';
import { capitalised } from '../../texts/counted.ts';
import { fieldName } from '../../texts/field-words.ts';
import { ruleName } from '../../texts/match-words/rule-names.ts';
import type { Block, Cell, TableRow } from '../document.ts';
import { type AuditView, columnsOf, missing, note, tableBlock, text, whole } from './audit-view.ts';

type Field = AuditResult['fields'][number];

/** Everything that people said of themselves: as what it is declared, what it decides, what else it serves. */
export function fieldsBlocks(view: AuditView): Block[] {
  const { result, words } = view;
  const counted = result.audience === 'coordinator';
  const { fields } = words;
  const ids = ['field', ...(counted ? (['answers'] as const) : []), 'use', 'decides', 'serves'] as const;
  return [
    tableBlock({
      id: 'fields-held',
      caption: fields.caption,
      measure: fields.measure(result.people ?? undefined),
      layout: 'stack',
      columns: columnsOf(ids, fields.columns, ['answers']),
      rows: result.fields.map((field) => fieldRow(field, counted, view)),
    }),
    ...(counted ? [] : [note(fields.countsHidden)]),
    ...(result.fields.some(({ use }) => use === 'open') ? [note(fields.meansOpen)] : []),
    note(fields.notPrinted),
  ];
}

function fieldRow(field: Field, counted: boolean, view: AuditView): TableRow {
  const { words, language } = view;
  const { fields } = words;
  const said = (uses: readonly FieldUsedFor[], otherwise: string): Cell =>
    uses.length === 0 ? missing(otherwise) : text(uses.map((use) => purposeWords(use, view)).join('; '));
  const decides = field.usedFor.filter(({ purpose }) => decidingPurposes.has(purpose));
  const serves = field.usedFor.filter(({ purpose }) => !decidingPurposes.has(purpose));
  const name = capitalised(fieldName(field.name, language));
  return {
    id: `field-${field.name}`,
    cells: [
      text(name, field.label.toLowerCase() === name.toLowerCase() ? undefined : field.label),
      ...(counted ? [field.people === null ? missing(fields.notCounted) : whole(field.people)] : []),
      text(fields.uses[field.use]),
      said(decides, fields.decidesNothing),
      said(serves, fields.servesNothing),
    ],
  };
}

/** "rule level gap", "criterion Topics (role career)", "who may take part of mentors". */
export function purposeWords(
  { purpose, name, role }: FieldUsedFor,
  { words, language }: Pick<AuditView, 'words' | 'language'>,
): string {
  const { purposes, named, inRole, ofSide } = words.fields;
  const what = purposes[purpose];
  const called = (): string => {
    if (name === undefined) return what;
    if (purpose === 'eligibility') return `${what} ${ofSide[name === 'mentor' ? 'mentor' : 'mentee']}`;
    return named(what, purpose === 'rule' ? ruleName(name, language) : name);
  };
  return role === undefined ? called() : inRole(called(), role);
}
