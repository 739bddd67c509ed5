import type { Plan } from '../model/plan.ts';
import type { Document } from '../report/document.ts';
import type { Wrote } from '../report/summaries/summary-parts.ts';
import { counted } from '../texts/counted.ts';
import type { CiOptions } from './ci-options.ts';
import type { Call } from './command-entry.ts';

/** Annotations, on stdout, or on stderr where stdout carries JSON: GitHub reads the commands from both. */
export function putAnnotations({ common, host }: Call, text: string): void {
  if (common.json) host.say(text);
  else host.write(text);
}

/** Adds a section to the page that GitHub shows for the step; nothing elsewhere and in a dry run. */
export async function summariseStep({ common, host }: Call, heading: string, page: Document): Promise<void> {
  if (host.stepSummary === undefined || common.dryRun) return;
  const { renderMarkdown } = await import('../render/markdown.ts');
  const { appendText } = await import('../files/append-text.ts');
  await appendText(host.stepSummary, `## ${heading}\n\n${renderMarkdown(page)}\n`, host.disk);
}

/** Commits the JUnit file where it was told to: the one path of writing, told another folder for its renderings. */
export async function writeJunit(
  { common, host }: Call,
  { junit }: CiOptions,
  content: () => Promise<string>,
): Promise<Wrote[]> {
  if (junit === undefined) return [];
  const { commitPlan } = await import('../files/commit-plan.ts');
  const plan: Plan = {
    files: [{ path: `out/${junit.name}`, content: await content(), kind: 'rendering' }],
  };
  const [written] = await commitPlan(common.dir, plan, {
    out: junit.folder,
    dryRun: common.dryRun,
    fs: host.disk,
  });
  return [
    {
      path: junit.typed,
      what: counted(written?.bytes ?? 0, 'byte'),
      ...(common.dryRun ? { planned: true } : {}),
    },
  ];
}
