import { formatNumber } from '../../model/format-number.ts';
import type { AuditResult } from '../../schema/audit-result.ts';
import { listed } from '../../texts/counted.ts';
import { fieldName } from '../../texts/field-words.ts';
import type { Objective } from '../../texts/match-words/objective-words.ts';
import { objectiveWords } from '../../texts/match-words/objective-words.ts';
import type { Block, Cell } from '../document.ts';
import { weightDecimals } from '../match/match-basis.ts';
import { type AuditView, columnsOf, factsBlock, missing, prose, tableBlock, text } from './audit-view.ts';

/** Everything that decides who meets whom: rules, criteria with their weights, conditions, what is sought, the lot. */
export function decidesBlocks(view: AuditView): Block[] {
  const { words } = view;
  return [prose(words.decides.people), rulesBlock(view), criteriaBlock(view), settingsBlock(view)];
}

function rulesBlock(view: AuditView): Block {
  const { result, words } = view;
  const { decides, fields } = words;
  if (result.rules.length === 0) return prose(`${decides.rulesCaption}: ${decides.noRules}`);
  return tableBlock({
    id: 'rules',
    caption: decides.rulesCaption,
    measure: decides.rulesMeasure,
    layout: 'stack',
    columns: columnsOf(['rule', 'fields'], decides.columns),
    rows: result.rules.map((rule) => ({
      cells: [
        text(rule.role === undefined ? rule.text : fields.inRole(rule.text, rule.role), rule.rule),
        fieldsCell(rule.fields, view),
      ],
    })),
  });
}

function criteriaBlock(view: AuditView): Block {
  const { result, words } = view;
  const { decides, fields } = words;
  if (result.criteria.length === 0) return prose(`${decides.criteriaCaption}: ${decides.noCriteria}`);
  const smallWords = (one: AuditResult['criteria'][number]): string =>
    [one.type, ...(one.for === undefined ? [] : [decides.onlyFor[one.for]])].join(', ');
  return tableBlock({
    id: 'criteria',
    caption: decides.criteriaCaption,
    measure: decides.criteriaMeasure,
    layout: 'stack',
    columns: columnsOf(['criterion', 'fields', 'weight', 'share', 'missing'], decides.columns, [
      'weight',
      'share',
      'missing',
    ]),
    rows: result.criteria.map((one) => ({
      cells: [
        text(one.role === undefined ? one.name : fields.inRole(one.name, one.role), smallWords(one)),
        fieldsCell(one.fields, view),
        { type: 'number', value: one.weight, decimals: weightDecimals(one.weight) },
        { type: 'share', value: one.share, decimals: 0 },
        { type: 'number', value: one.missing, decimals: 2 },
      ],
    })),
  });
}

function fieldsCell(names: readonly string[], { words, language }: AuditView): Cell {
  if (names.length === 0) return missing(words.decides.noFields);
  return text(
    listed(
      names.map((name) => fieldName(name, language)),
      language,
    ),
  );
}

function settingsBlock({ result, words, language, folder }: AuditView): Block {
  const { decides } = words;
  const { loadPenalty, seed } = result;
  const solved = folder.program.format !== 'informal';
  const kinds = ['eligibility-mentor', 'eligibility-mentee', 'priority', 'spread'] as const;
  const conditions = kinds.flatMap((kind) => {
    const said = result.conditions.filter((one) => one.kind === kind).map((one) => one.text);
    return said.length === 0 ? [] : [[decides.conditions[kind], said.join('; ')] as const];
  });
  const objective = result.objective as Objective;
  const [sought, soughtText] = decides.objective;
  const [penalty, penaltyText] = decides.penalty;
  const decimals = Number.isInteger(loadPenalty) ? 0 : 2;
  return factsBlock([
    ...conditions,
    ...(solved
      ? [
          [sought, soughtText(objective, objectiveWords(objective, language))] as const,
          [decides.seed[0], [`${decides.seed[1]} `, { code: seed }]] as const,
        ]
      : []),
    ...(loadPenalty === 0
      ? []
      : [[penalty, penaltyText(formatNumber(loadPenalty, { decimals, language }))] as const]),
  ]);
}
