import type { Problem } from '../model/problem.ts';
import { decodeText } from '../read/decode-text.ts';
import type { Lack } from '../report/problems/lack.ts';
import { programLacks } from '../report/problems/program-lacks.ts';
import { type CheckOptions, forTools } from './check-options.ts';
import type { Call } from './command-entry.ts';
import type { OpenFolder } from './open-folder.ts';

/** What the program still lacks; with --ready also what this cohort needs on the day, which takes its market. */
export async function checkLacks(
  call: Call,
  open: OpenFolder,
  { options, problems }: { readonly options: CheckOptions; readonly problems: readonly Problem[] },
): Promise<Lack[]> {
  const file = open.files.find(({ path }) => path === 'program.yaml');
  const written = topKeys(file === undefined ? '' : decodeText(file.bytes).text);
  const input = { folder: open.folder, written, today: call.common.today };
  if (!options.ready) return programLacks(input);
  const { launchLacks } = await import('../report/problems/launch-lacks.ts');
  const { prospectsOf } = await import('./prospects.ts');
  const { supplyOf } = await import('./supply.ts');
  return launchLacks({
    ...input,
    prospects: prospectsOf(call, open),
    supply: await supplyOf(call, open, problems),
    nameless: forTools(options),
  });
}

/** The settings that are written down at the top of the file, in whichever style. */
function topKeys(yaml: string): ReadonlySet<string> {
  const key = yaml.trimStart().startsWith('{') ? /[{,]\s*"?(\w+)"?\s*:/g : /^["']?(\w+)["']?\s*:/gm;
  return new Set([...yaml.matchAll(key)].map(([, name = '']) => name));
}
