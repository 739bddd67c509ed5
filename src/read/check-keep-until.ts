import type { Day } from '../model/day.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Program } from '../schema/program.ts';
import type { Verdict } from './setting-verdict.ts';
import type { YamlPlaces } from './yaml-places.ts';

const path = ['privacy', 'keep_until'];

/** The day by which all is to be deleted is no earlier than the program needs its data. */
export function checkKeepUntil({ privacy, end, retention }: Program, { wrong }: Verdict): Problem[] {
  const { keep_until: until } = privacy;
  if (until === undefined) return [];
  if (end !== undefined && until < end) return [wrong(path, `${until} is before the program ends on ${end}`)];
  return retention !== undefined && until < retention.data_through
    ? [wrong(path, `the retention report rests on data through ${retention.data_through}, which is later`)]
    : [];
}

/** That day is past, and the folder is still here. */
export function keptTooLong(
  { privacy: { keep_until: until } }: Program,
  { today, places }: { readonly today: Day; readonly places: YamlPlaces },
): Problem[] {
  return until !== undefined && until < today
    ? [problem('keep-until-passed', { until }, places.of(path))]
    : [];
}
