import type { Day } from '../../model/day.ts';
import { isStopped, type JudgedTarget } from '../../model/judged-target.ts';
import type { ProgressResult } from '../../schema/progress-result.ts';
import { counted } from '../../texts/counted.ts';
import { companyOf } from '../../texts/progress-words/company.ts';
import type { Document, Section, Table } from '../document.ts';
import { type MetricFrame, metricsTable } from '../progress/metric-cells.ts';
import { plain, summaryDocument } from '../summaries/summary-parts.ts';
import { type GateLine, gateLine } from './gate-lines.ts';

/** What a gate judged, and the figures it judged by. */
export type Gated = {
  readonly targets: readonly JudgedTarget[];
  readonly figures: ProgressResult;
  readonly format: Parameters<typeof companyOf>[0];
};

/** The gate speaks English, as the terminal does, whatever language the program's pages are in. */
function frameOf({ figures, format }: Gated): MetricFrame {
  const equals = !figures.metrics.some(({ id }) => id === 'satisfaction-mentors');
  return { language: 'en', company: companyOf(format, equals) };
}

/** Every target as a line, in the order of the metrics. */
export function gateLines(
  gated: Gated,
): readonly { readonly judged: JudgedTarget; readonly line: GateLine }[] {
  const frame = frameOf(gated);
  return gated.targets.map((judged) => ({ judged, line: gateLine(judged, frame) }));
}

/** `Gate: 2 of 9 targets missed.` */
export function gateLead({ targets }: Gated): string {
  const missed = targets.filter(({ outcome }) => outcome === 'missed').length;
  const unknown = targets.filter(({ outcome }) => outcome === 'unknown').length;
  const allowed = targets.filter(({ outcome }) => outcome === 'allowed').length;
  const parts = [
    ...(missed === 0 ? [] : [`${missed} missed`]),
    ...(unknown === 0 ? [] : [`${unknown} not known and counted as missed`]),
    ...(allowed === 0 ? [] : [`${allowed} not known and allowed to pass`]),
  ];
  const all = `Gate: ${counted(targets.length, 'target')}`;
  return parts.length === 0 ? `${all}, all met.` : `${all}, ${parts.join(', ')}.`;
}

/** What stops the gate, a line each, for the terminal; nothing where nothing does. */
export function gateSection(gated: Gated): Section[] {
  const said = gateLines(gated).filter(({ judged: { outcome } }) => outcome !== 'met');
  if (said.length === 0) return [];
  return [plain('gate', { kind: 'list', ordered: false, items: said.map((one) => [one.line.words]) })];
}

/** The page of a build step: how the gate judged each target, and every figure; no pairing and nobody by name. */
export function gatePage(
  gated: Gated,
  { program, today }: { readonly program: string; readonly today: Day },
): Document {
  const frame = frameOf(gated);
  return summaryDocument({
    program,
    title: 'Gate',
    asOf: today,
    lead: gateLead(gated),
    sections: [
      plain('gate-targets', { kind: 'table', table: targetsTable(gated) }),
      {
        id: 'gate-figures',
        title: 'Figures',
        blocks: [{ kind: 'table', table: metricsTable(gated.figures, today, frame) }],
      },
    ],
  });
}

/** What stops the gate stands first. */
function targetsTable(gated: Gated): Table {
  const lines = gateLines(gated);
  const stopped = lines.filter(({ judged }) => isStopped(judged));
  const others = lines.filter(({ judged }) => !isStopped(judged));
  return {
    id: 'targets',
    caption: 'Targets',
    layout: 'stack',
    columns: [
      { id: 'metric', title: 'Metric', numeric: false },
      { id: 'value', title: 'Value', numeric: false },
      { id: 'target', title: 'Target', numeric: false },
      { id: 'outcome', title: 'Outcome', numeric: false },
    ],
    rows: [...stopped, ...others].map(({ line: { id, value, target, outcome } }) => ({
      id: `target-${id}`,
      cells: [id, value, target, outcome].map((text) => ({ type: 'text' as const, text })),
    })),
  };
}
