import type { AuditResult } from '../../schema/audit-result.ts';
import { basisWords } from '../../texts/match-words/basis-words.ts';
import { formatDay } from '../../time/day.ts';
import type { Block } from '../document.ts';
import { peopleById } from '../people-by-id.ts';
import { type AuditView, columnsOf, missing, note, prose, tableBlock, text, whole } from './audit-view.ts';

/** What was decided by hand: by kind, and for the coordinator each decision with who and why. */
export function decisionsBlocks(view: AuditView): Block[] {
  const { result, words } = view;
  const { decisions } = words;
  if (result.decisions.length === 0) return [prose(decisions.none)];
  return [
    tableBlock({
      id: 'decisions-by-kind',
      caption: decisions.byKind,
      measure: decisions.byKindMeasure,
      layout: 'tight',
      columns: columnsOf(['kind', 'number', 'undocumented'], decisions.columns, ['number', 'undocumented']),
      rows: result.decisions.map((one) => ({
        cells: [text(decisions.kinds[one.kind], one.kind), whole(one.decisions), whole(one.undocumented)],
      })),
    }),
    result.audience === 'coordinator' ? eachDecision(view) : note(decisions.elsewhere),
  ];
}

function eachDecision({ result, words, language, folder }: AuditView): Block {
  const { decisions } = words;
  const people = peopleById(folder.cohort);
  const basis = basisWords(language);
  const day = (at: string | null) => (at === null ? undefined : formatDay(at, language));
  const said = (one: AuditResult['overrides'][number]): string =>
    basis.override({
      kind: one.kind,
      person: people.name(one.person),
      other: one.other === null ? undefined : people.name(one.other),
      field: one.field ?? undefined,
      from: day(one.from),
      until: day(one.until),
    });
  return tableBlock({
    id: 'decisions',
    caption: decisions.each,
    measure: decisions.eachMeasure,
    layout: 'stack',
    columns: columnsOf(['decision', 'reason', 'by', 'row'], decisions.columns, ['row']),
    rows: result.overrides.map((one) => ({
      cells: [
        text(said(one)),
        one.reason === null ? missing(decisions.noReason) : text(one.reason),
        one.by === null ? missing(decisions.nobody) : text(one.by),
        one.row === null ? missing(decisions.notWritten) : whole(one.row),
      ],
    })),
  });
}
