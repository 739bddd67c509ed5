import type { Day } from '../../model/day.ts';
import { isStopped } from '../../model/judged-target.ts';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import type { PlannedFile } from '../../model/plan.ts';
import { reportSummary } from '../../report/summaries/report-summary.ts';
import { listed } from '../../texts/counted.ts';
import { forBuildServer } from '../ci-options.ts';
import type { Call } from '../command-entry.ts';
import { commitAlone, shownPath } from '../commit.ts';
import { readChoice } from '../common-options.ts';
import { documentFiles, type Format, readFormats } from '../document-files.ts';
import { namelessProblems } from '../nameless-problems.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import { reportAudiences, reportKinds } from '../option-values.ts';
import { type Publication, publishedFile, refuseToPublish, withPublication } from '../publish-reports.ts';
import { refuseProblems } from '../refuse-problems.ts';
import { gateOf, readGateOptions, refuseWithoutTargets, tellGate } from '../report-gate.ts';
import {
  type AudienceName,
  type BuiltReport,
  type ReportKind,
  reportPath,
  reports,
} from '../reports/report-kinds.ts';
import { sayDocument, writeJson } from '../say.ts';

/**
 * mentor report [kind…]: writes the reports asked for, or those whose inputs exist. One that its data refuse is named
 * with the reason, the others are written, exit 1; so is a missed target under --gate.
 */
export async function run(call: Call) {
  const asked = (Array.isArray(call.args[0]) ? call.args[0] : []).map((kind) =>
    readChoice('report', String(kind), reportKinds),
  );
  const audience = audienceOf(call, asked);
  const formats = readFormats(call.options.format);
  const options = readGateOptions(call, asked);
  const open = await openFolder(call);
  const { folder } = open;
  const { program, problems } = folder;
  await refuseProblems(call, forBuildServer(options) ? namelessProblems(folder, problems) : problems);
  if (options.gate) refuseWithoutTargets(program);
  const kinds = kindsOf(open, { asked, audience, gate: options.gate, today: call.common.today });
  if (call.options.compare !== undefined && !kinds.includes('progress'))
    throw new MentorError(
      exitCodes.badInput,
      '--compare stands beside the figures of progress, and no report of progress is made here.',
      'Write mentor report progress --compare <folder>.',
    );
  const publishes = call.options.publish === true;
  const readers = kinds.map((kind) => ({ kind, reader: audience ?? reports[kind].audiences[0] }));
  if (publishes) refuseToPublish(readers);
  const built = await buildAll(call, open, { kinds, audience, publishes });
  const given = publishes ? publishedFile(call, folder, publicationsOf(built, readers)) : [];
  const files = [...given, ...(await Promise.all(built.map((one) => filesOf(one, formats)))).flat()];
  const made = built.flatMap(({ report }) => ('refused' in report ? [] : [report]));
  const replaces = made.flatMap((report) => report.replaces ?? []);
  const wrote = await commitAlone(call, { files, replaces }, open.hashes);
  const figures = made.find((report) => report.figures !== undefined)?.figures;
  const gated = options.gate && figures !== undefined ? gateOf(program, figures, options) : undefined;
  const told = gated === undefined ? [] : await tellGate(call, gated, { ...options, program: program.name });
  const refusals = built.flatMap(({ kind, report }) => ('refused' in report ? [{ kind, ...report }] : []));
  await sayDocument(
    call,
    reportSummary({
      program: program.name,
      kinds,
      refusals,
      ...(gated === undefined ? {} : { gated }),
      wrote: [...wrote, ...told],
      answers: built.flatMap(({ kind, report }) =>
        'refused' in report || report.answer === undefined ? [] : [{ kind, said: report.answer }],
      ),
      pages: call.common.dryRun ? [] : pagesOf(built, files).map((page) => shownPath(call, page)),
      today: call.common.today,
    }),
  );
  const results = made.map(({ result }) => result);
  const alone = asked.length === 1 && results.length === 1;
  await writeJson(call, alone ? results[0] : { schema: 'mentor/reports@1', reports: results });
  // Of reports that nobody asked for by name, one about a match that is no more is left out and said, and nothing is wrong.
  const failed = made.length === 0 || refusals.some(({ outdated }) => outdated !== true || asked.length > 0);
  return failed || gated?.targets.some(isStopped) === true ? exitCodes.findings : exitCodes.done;
}

/** The reports that were made, each with its reader and its figures; one that its data refuse publishes nothing. */
function publicationsOf(built: readonly Made[], readers: readonly Publication[]): Publication[] {
  return readers.flatMap((publication): Publication[] => {
    const report = built.find(({ kind }) => kind === publication.kind)?.report;
    if (report === undefined || 'refused' in report) return [];
    return [{ ...publication, ...(report.told === undefined ? {} : { told: report.told }) }];
  });
}

/** A report with its kind, and where it stands without the ending. */
type Made = { readonly kind: ReportKind; readonly path: string; readonly report: BuiltReport };

/** The reports in the order given. One that is published with others knows what those before it tell. */
async function buildAll(
  call: Call,
  open: OpenFolder,
  {
    kinds,
    audience,
    publishes,
  }: {
    readonly kinds: readonly ReportKind[];
    readonly audience: AudienceName | undefined;
    readonly publishes: boolean;
  },
): Promise<readonly Made[]> {
  const { published } = open.folder;
  const built: Made[] = [];
  let { rows } = published;
  for (const kind of kinds) {
    const build = await reports[kind].load();
    const reader = audience ?? reports[kind].audiences[0];
    const folder = { ...open.folder, published: { ...published, rows } };
    const report = await build(call, { ...open, folder }, reader);
    built.push({ kind, path: reportPath(kind, reader), report });
    if (!publishes || 'refused' in report || report.told === undefined) continue;
    rows = withPublication(rows, { kind, reader, told: report.told }, call.common.today);
  }
  return built;
}

/** `--audience`, if every report asked for may be made for it. */
function audienceOf({ options }: Call, asked: readonly ReportKind[]): AudienceName | undefined {
  if (typeof options.audience !== 'string') return undefined;
  const wanted = readChoice('audience', options.audience, reportAudiences);
  const barred = asked.find((kind) => !reports[kind].audiences.includes(wanted));
  if (barred === undefined) return wanted;
  throw new MentorError(
    exitCodes.badInput,
    `The ${barred} report has names and small groups inside: it is for ${listed(reports[barred].audiences)} only.`,
    `Leave --audience out. For ${wanted} there is: ${reportKinds.filter((kind) => reports[kind].audiences.includes(wanted)).join(', ')}.`,
  );
}

type Asked = {
  readonly asked: readonly ReportKind[];
  readonly audience: AudienceName | undefined;
  readonly gate: boolean;
  readonly today: Day;
};

/** The reports asked for, each once, or those whose inputs exist; a gate needs the figures of progress in any case. */
function kindsOf({ folder }: OpenFolder, { asked, audience, gate, today }: Asked): readonly ReportKind[] {
  if (asked.length > 0) return [...new Set(asked)];
  const fits = (kind: ReportKind) => audience === undefined || reports[kind].audiences.includes(audience);
  const kinds = reportKinds.filter(
    (kind) => fits(kind) && (reports[kind].hasInputs(folder, today) || (gate && kind === 'progress')),
  );
  if (kinds.length > 0 && (!gate || kinds.includes('progress'))) return kinds;
  throw new MentorError(
    exitCodes.badInput,
    gate
      ? 'The targets are judged by the progress report, which is for the coordinator only.'
      : `There is nothing to report on${audience === undefined ? '' : ` for ${audience}`} yet.`,
    gate
      ? 'Leave --audience out.'
      : audience === undefined
        ? 'Run mentor match first.'
        : 'Name a report, and it says what it lacks: mentor report retention.',
  );
}

/** The page of each report, where it is written as HTML. */
function pagesOf(built: readonly Made[], files: readonly PlannedFile[]): string[] {
  const written = new Set(files.map(({ path }) => path));
  return built.map(({ path }) => `${path}.html`).filter((page) => written.has(page));
}

async function filesOf({ path, report }: Made, formats: readonly Format[]): Promise<PlannedFile[]> {
  if ('refused' in report) return [];
  const page = await documentFiles(path, report.document, report.result, formats);
  return [...page, ...(report.files ?? [])];
}
