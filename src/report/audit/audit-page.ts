import { decidingPurposes } from '../../model/deciding-use.ts';
import { matchStanding } from '../../model/match-standing.ts';
import type { AuditPoint } from '../../schema/audit-result.ts';
import { auditWords } from '../../texts/audit-words/audit-words.ts';
import { listed } from '../../texts/counted.ts';
import { fieldName } from '../../texts/field-words.ts';
import { formatDay } from '../../time/day.ts';
import { claimsTable } from '../claims/claims-table.ts';
import type { Block, Document, Section } from '../document.ts';
import { decisionsBlocks } from './audit-decisions.ts';
import { fieldsBlocks } from './audit-fields.ts';
import { filesBlocks } from './audit-files.ts';
import { matchBlocks } from './audit-match.ts';
import { decidesBlocks } from './audit-rules.ts';
import {
  type AuditPageInput,
  type AuditView,
  columnsOf,
  factsBlock,
  prose,
  tableBlock,
  text,
  whole,
} from './audit-view.ts';

/**
 * For auditors and works councils: what is open, what is held about people and what for, what decides who meets whom,
 * what was decided by hand, whether the match holds, what was published, and how long all of it is kept.
 */
export function auditDocument(input: AuditPageInput): Document {
  const { folder, result } = input;
  const { language } = folder.program;
  const words = auditWords(language);
  const view: AuditView = { ...input, words, language };
  const { sections, short } = words;
  const part = (id: keyof typeof sections, blocks: readonly Block[], brief?: string): Section => ({
    id,
    title: sections[id],
    ...(brief === undefined ? {} : { short: brief }),
    blocks,
  });
  return {
    kind: 'report',
    program: folder.program.name,
    title: words.title,
    lead: [leadWords(view)],
    audience: result.audience,
    audienceNote: words.notes[result.audience],
    asOf: result.asOf,
    language,
    sections: [
      part('points', pointsBlocks(view), short.points),
      part('fields', fieldsBlocks(view), short.fields),
      part('files', filesBlocks(view), short.files),
      part('decides', decidesBlocks(view)),
      part('decisions', decisionsBlocks(view), short.decisions),
      part('match', matchBlocks(view), short.match),
      part('published', publishedBlocks(view)),
      part('keeping', [keepingBlock(view)]),
      part('outside', outsideBlocks(view), short.outside),
    ],
    footer: input.footer,
  };
}

function leadWords({ result, words }: AuditView): string {
  const { fields, people, verify, points } = result;
  const decides = fields.filter(({ usedFor }) =>
    usedFor.some(({ purpose }) => decidingPurposes.has(purpose)),
  );
  return words.lead({
    fields: fields.length,
    ...(people === null ? {} : { people }),
    deciding: decides.length,
    equityOnly: fields.filter(({ use }) => use === 'audit').length,
    ...(verify === null ? {} : { match: matchStanding(verify) }),
    points: points.length,
  });
}

function pointsBlocks(view: AuditView): Block[] {
  const { result, words } = view;
  if (result.points.length === 0) return [prose(words.points.none)];
  return [
    {
      kind: 'list',
      ordered: true,
      items: result.points.map((point) => {
        const { what, todo } = words.points.said(point, namesOf(point, view));
        return [{ strong: what }, ` ${todo}`];
      }),
    },
  ];
}

function namesOf(point: AuditPoint, { language }: AuditView): string {
  switch (point.point) {
    case 'fields-unused':
      return listed(
        point.fields.map((name) => fieldName(name, language)),
        language,
      );
    case 'columns-unused':
      return listed(
        point.columns.map(({ file, header }) => `${header} (${file})`),
        language,
      );
    case 'source-without-year':
      return listed(point.figures, language);
    case 'match-unverified':
    case 'match-outdated':
    case 'match-invalid':
    case 'decisions-undocumented':
    case 'keep-until-missing':
    case 'keep-until-passed':
      return '';
  }
}

function publishedBlocks({ result, words }: AuditView): Block[] {
  const { none, caption, measure, columns, audiences } = words.published;
  if (result.published.length === 0) return [prose(none)];
  return [
    tableBlock({
      id: 'published-figures',
      caption,
      measure,
      layout: 'stack',
      columns: columnsOf(['report', 'audience', 'asOf', 'published', 'told', 'withheld'], columns, [
        'told',
        'withheld',
      ]),
      rows: result.published.map((one) => ({
        cells: [
          text(one.report),
          text(audiences[one.audience]),
          { type: 'day', day: one.asOf },
          { type: 'day', day: one.published },
          whole(one.told),
          whole(one.withheld),
        ],
      })),
    }),
  ];
}

function keepingBlock({ result, words, language }: AuditView): Block {
  const { keepUntil, passed, minCount, minMean, personLevel } = result.privacy;
  const { keeping } = words;
  const { terms } = keeping;
  const until = keepUntil === null ? undefined : formatDay(keepUntil, language);
  return factsBlock([
    [terms.until, until === undefined ? keeping.noDay : (passed ? keeping.passed : keeping.until)(until)],
    [terms.after, keeping.after],
    [terms.reads, keeping.reads],
    [terms.small, keeping.small({ count: minCount, mean: minMean })],
    [terms.single, keeping.single[personLevel ? 'on' : 'off']],
  ]);
}

function outsideBlocks({ result, words, language }: AuditView): Block[] {
  if (result.outside.length === 0) return [prose(words.outside.none)];
  return [tableBlock(claimsTable(result.outside, language))];
}
