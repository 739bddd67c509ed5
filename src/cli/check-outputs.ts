import type { Problem } from '../model/problem.ts';
import { severityOf } from '../model/problem.ts';
import type { Finding } from '../report/problems/finding.ts';
import { checkSummary, countWords } from '../report/summaries/check-summary.ts';
import type { Wrote } from '../report/summaries/summary-parts.ts';
import type { CheckResult } from '../schema/check-result.ts';
import { counted } from '../texts/counted.ts';
import { type CheckOptions, forTools } from './check-options.ts';
import { putAnnotations, summariseStep, writeJunit } from './ci-outputs.ts';
import type { Call } from './command-entry.ts';
import type { OpenFolder } from './open-folder.ts';
import { sayDocument, sayProblems, writeJson } from './say.ts';

export type Checked = {
  readonly open: OpenFolder;
  readonly options: CheckOptions;
  readonly problems: readonly Problem[];
  readonly result: CheckResult;
  readonly wrote: readonly Wrote[];
  readonly notes: readonly string[];
};

/**
 * Says what was found in every way that was asked for. On stdout stands one thing: a document (--json, --format sarif),
 * else annotations, else words for people; what gives way goes to stderr. What a build server shows carries no names,
 * and neither do the words beside it: many people read such a log.
 */
export async function sayCheck(call: Call, checked: Checked): Promise<void> {
  const { options, result } = checked;
  const findings = forTools(options) ? await findingsFor(call, checked) : [];
  const wrote = [
    ...checked.wrote,
    ...(await writeJunit(call, options, () => junitOf(call, checked, findings))),
  ];
  const words = options.format === 'text' ? call : { ...call, common: { ...call.common, json: true } };
  if (options.annotations !== undefined) await annotate(words, checked, findings);
  else await sayWords(words, { ...checked, wrote }, findings);
  if (options.format === 'sarif') await writeSarif(call, findings);
  if (options.format === 'json') await writeJson(words, result);
}

/** People at a terminal do not wait for what only tools are told. */
async function findingsFor(call: Call, { open, options, problems, result }: Checked) {
  const { checkFindings } = await import('./check-findings.ts');
  return checkFindings(call, open, { problems, lacks: options.ready ? result.lacks : [] });
}

/** Words for people; where a tool listens too, the problems come without names and the rest stays away. */
async function sayWords(call: Call, checked: Checked, findings: readonly Finding[]): Promise<void> {
  const { options, result, open, wrote, notes } = checked;
  const nameless = forTools(options);
  const shown = nameless ? namelessResult(result, findings) : result;
  const errors = shown.problems.filter((p) => p.severity === 'error');
  if (call.common.quiet && errors.length > 0) await sayProblems(call, errors);
  const document = checkSummary({
    result: shown,
    today: call.common.today,
    all: call.common.verbose,
    sources: nameless ? new Map() : framedTexts(open),
    ready: options.ready,
    wrote,
    notes,
  });
  await sayDocument(call, document);
}

/** The texts of program.yaml and of sheets/, for the frames around their problems. */
function framedTexts({ files }: OpenFolder): ReadonlyMap<string, string> {
  const texts = files.filter(({ path, pieces }) => /\.(ya?ml|md)$/.test(path) && pieces === undefined);
  return new Map(texts.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}

/** The result with the words of the findings, and without what quotes answers. */
function namelessResult(result: CheckResult, findings: readonly Finding[]): CheckResult {
  const problems = result.problems.map((p, at) => ({
    ...p,
    message: findings[at]?.message ?? p.code,
    advice: findings[at]?.advice ?? '',
  }));
  return { ...result, problems, assumptions: [], mapping: [], people: noChanges };
}

const noChanges: CheckResult['people'] = {
  compared: false,
  note: null,
  before: 0,
  joined: [],
  left: [],
  renamed: [],
  changed: [],
};

async function annotate(
  call: Call,
  { result, options }: Checked,
  findings: readonly Finding[],
): Promise<void> {
  const { renderAnnotations } = await import('../render/annotations.ts');
  const missing = options.ready ? ` ${missingWords(result)}` : '';
  putAnnotations(call, renderAnnotations(findings));
  putAnnotations(call, `${countWords(result)}${missing}${await limitWords(findings)}\n`);
  const page = checkSummary({ result: namelessResult(result, findings), today: call.common.today });
  await summariseStep(call, 'mentor check', page);
}

/** What GitHub leaves out, and what is left out here. */
async function limitWords(findings: readonly Finding[]): Promise<string> {
  const { annotationsListed, annotationsShown } = await import('../render/annotations.ts');
  const counts = (['error', 'warning'] as const).map((s) => findings.filter((f) => f.severity === s).length);
  const left = counts.reduce((sum, count) => sum + Math.max(0, count - annotationsListed), 0);
  if (counts.every((count) => count <= annotationsShown)) return '';
  const shown = ` GitHub shows the first ${annotationsShown} of each`;
  return left === 0
    ? `${shown}.`
    : `${shown}; ${counted(left, 'more', 'more')} are not listed (--json lists all).`;
}

function missingWords({ lacks }: CheckResult): string {
  const missing = lacks.filter(({ severity }) => severity === 'error').length;
  return missing === 0
    ? 'Nothing is missing for the launch.'
    : `${counted(missing, 'thing')} still missing for the launch.`;
}

async function writeSarif({ host }: Call, findings: readonly Finding[]): Promise<void> {
  const { renderSarif } = await import('../render/sarif.ts');
  const { problemMeanings } = await import('../texts/problems/problem-meanings.ts');
  const rules = problemMeanings().map((rule) => ({ ...rule, severity: severityOf[rule.code] }));
  host.write(renderSarif({ version: host.version, rules, findings }));
}

/** Findings by file; a file without one is a passed test. */
async function junitOf(call: Call, { result }: Checked, findings: readonly Finding[]): Promise<string> {
  const { renderJunit } = await import('../render/junit.ts');
  const { toolPaths } = await import('./check-findings.ts');
  const files = [...new Set(result.rows.map(({ file }) => file))].map(toolPaths(call));
  return renderJunit({ name: 'mentor check', findings, files });
}
