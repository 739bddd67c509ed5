import { inferredSettings, type Setting } from '../../read/inferred-settings.ts';
import type { ProgramSettings } from '../../templates/programs/program-design.ts';
import type { LeftOutReason } from '../../texts/init-words/left-out-words.ts';
import type { Call } from '../command-entry.ts';
import { faithfulSettings, inferredFrom } from '../write-fields.ts';
import { fittingFields } from './fit-fields.ts';
import type { Answers } from './known.ts';
import { type Found, lookAround } from './look-around.ts';
import { unmetSettings } from './unmet-settings.ts';

/** A setting of the template that these files cannot serve. */
export type LeftOut = { readonly setting: string; readonly field: string; readonly reason: LeftOutReason };

export type Fitted = {
  readonly settings: ProgramSettings;
  readonly left: readonly LeftOut[];
  /** The folder as it is read with these settings. */
  readonly found: Found;
};

/**
 * The settings of a template as the forms that came in can serve them: whose files they are and which header is which
 * field is written down, lists and ladders are those of the answers, and what rests on a question that nobody was asked is
 * left out and named.
 */
export async function fitSettings(
  call: Call,
  settings: ProgramSettings,
  { found, levels }: { readonly found: Found; readonly levels?: Answers['levels'] },
): Promise<Fitted> {
  const { today } = call.common;
  const fields = fittingFields(settings.fields ?? {}, found);
  const read = await inferredOf(call, found);
  const people = inferredFrom(found.folder).files.map(({ file, role }) => ({ file, role }));
  let fitted: ProgramSettings = inOrder(settings, {
    ...(people.length === 0 ? {} : { people }),
    fields: withInferred(fields, read, levels),
  });
  const dropped: LeftOut[] = [];
  for (;;) {
    const now = await lookAround(found.files, { settings: JSON.stringify(fitted), today });
    const unmet = unmetSettings(now.folder);
    if (unmet.length === 0) return { settings: fitted, left: dropped, found: now };
    dropped.push(...unmet.map(({ setting, field, reason }) => ({ setting, field, reason })));
    fitted = without(fitted, new Set(unmet.map(({ path }) => path)));
  }
}

/** What check --write-fields would write of these files. */
function inferredOf(call: Call, { folder, files }: Found): Promise<readonly Setting[]> {
  const open = { folder, files, hashes: new Map(), allotted: [] };
  return faithfulSettings(call, open, inferredSettings(inferredFrom(folder)));
}

/** Fields and people files stand where a template has its fields. */
function inOrder(
  settings: ProgramSettings,
  { people, fields }: Pick<ProgramSettings, 'people' | 'fields'>,
): ProgramSettings {
  const entries = Object.entries(settings).flatMap(([key, value]): [string, unknown][] =>
    key === 'fields'
      ? [
          ...(people === undefined ? [] : [['people', people] satisfies [string, unknown]]),
          ...(Object.keys(fields ?? {}).length === 0 ? [] : [['fields', fields] satisfies [string, unknown]]),
        ]
      : [[key, value]],
  );
  return Object.fromEntries(entries) as ProgramSettings;
}

type Fields = NonNullable<ProgramSettings['fields']>;

function withInferred(fields: Fields, read: readonly Setting[], levels: Answers['levels']): Fields {
  const merged: Record<string, Fields[string]> = { ...fields };
  for (const { path, value } of read) {
    const [section, name] = path;
    if (section !== 'fields' || typeof name !== 'string' || typeof value !== 'object') continue;
    merged[name] = { ...value, ...merged[name] };
  }
  if (levels !== undefined) merged.level = { ...merged.level, type: 'ordinal', order: levels };
  return Object.fromEntries(Object.entries(merged).map(([name, field]) => [name, asPeopleWrite(field)]));
}

/** What it is before what it holds. */
function asPeopleWrite({ type, column, ...lists }: Fields[string]): Fields[string] {
  return { ...(type === undefined ? {} : { type }), ...(column === undefined ? {} : { column }), ...lists };
}

/** Without the settings at these paths, as `matching.rules.2`. */
function without(settings: ProgramSettings, lost: ReadonlySet<string>): ProgramSettings {
  const { matching = {}, eligibility, ...others } = settings;
  const kept = <T>(list: readonly T[], path: string): T[] =>
    list.filter((_, at) => !lost.has(`${path}.${at}`));
  const { rules, criteria, priority, spread, ...more } = matching;
  const criteriaLeft = kept(criteria ?? [], 'matching.criteria');
  const spreadLeft = Object.entries(spread ?? {}).filter(([field]) => !lost.has(`matching.spread.${field}`));
  const priorityLeft = kept(priority ?? [], 'matching.priority');
  const side = (name: 'mentor' | 'mentee') => kept(eligibility?.[name] ?? [], `eligibility.${name}`);
  const rest = {
    ...others,
    ...(side('mentor').length + side('mentee').length === 0
      ? {}
      : { eligibility: { mentor: side('mentor'), mentee: side('mentee') } }),
    matching: {
      ...more,
      ...(spreadLeft.length === 0 ? {} : { spread: Object.fromEntries(spreadLeft) }),
      ...(priorityLeft.length === 0 ? {} : { priority: priorityLeft }),
      ...(rules === undefined ? {} : { rules: kept(rules, 'matching.rules') }),
      ...(criteriaLeft.length === 0 ? {} : { criteria: criteriaLeft }),
    },
  };
  const order = Object.keys(settings);
  const sorted = Object.entries(rest).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(sorted) as ProgramSettings;
}
