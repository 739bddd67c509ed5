// The reference of program.yaml, made from its JSON Schema.

/**
 * As much of JSON Schema as Zod writes.
 * @typedef {{
 *   readonly type?: string | readonly string[],
 *   readonly properties?: Readonly<Record<string, Schema>>,
 *   readonly additionalProperties?: boolean | Schema,
 *   readonly items?: Schema,
 *   readonly anyOf?: readonly Schema[],
 *   readonly oneOf?: readonly Schema[],
 *   readonly allOf?: readonly Schema[],
 *   readonly enum?: readonly unknown[],
 *   readonly const?: unknown,
 *   readonly default?: unknown,
 *   readonly description?: string,
 *   readonly required?: readonly string[],
 *   readonly pattern?: string,
 *   readonly format?: string,
 *   readonly minimum?: number,
 *   readonly maximum?: number,
 *   readonly exclusiveMinimum?: number,
 *   readonly $ref?: string,
 *   readonly definitions?: Readonly<Record<string, Schema>>,
 *   readonly $defs?: Readonly<Record<string, Schema>>,
 * }} Schema
 */

/**
 * One table for the top level and one for each group: key, what it takes, default, what it means.
 * @param {Schema} schema
 * @returns {string}
 */
export function settingsPage(schema) {
  /** @type {string[]} */
  const parts = [
    '# program.yaml',
    'Every setting, what it takes, and what holds where it is not written. An empty file is valid; so is none. Editors that\nread JSON Schema complete and check the file: `mentor schema > program.schema.json`.',
  ];
  addGroup(parts, schema, [], resolver(schema));
  return `${parts.join('\n\n')}\n`;
}

/** @typedef {(schema: Schema) => Schema} Resolve */

/**
 * @param {Schema} whole
 * @returns {Resolve}
 */
function resolver(whole) {
  const known = { ...whole.definitions, ...whole.$defs };
  return (schema) => {
    const name = schema.$ref?.split('/').at(-1) ?? '';
    const { $ref: _, ...own } = schema;
    return known[name] === undefined ? schema : { ...known[name], ...own };
  };
}

/**
 * @param {string[]} parts
 * @param {Schema} schema
 * @param {readonly string[]} path
 * @param {Resolve} resolve
 */
function addGroup(parts, schema, path, resolve) {
  const entries = Object.entries(schema.properties ?? {}).map(([key, value]) => ({
    key,
    value: resolve(value),
  }));
  if (path.length > 0) parts.push(`## ${path.join('.')}`);
  if (path.length > 0 && schema.description !== undefined) parts.push(schema.description);
  const rows = entries.map(({ key, value }) => {
    const needed = schema.required?.includes(key) === true && value.default === undefined;
    const cells = [`\`${key}\``, shortWords(value, resolve), needed ? 'required' : defaultWords(value)];
    return `| ${[...cells, value.description ?? ''].map(cell).join(' | ')} |`;
  });
  parts.push(['| key | takes | default | |', '|---|---|---|---|', ...rows].join('\n'));
  for (const { key, value } of entries) {
    if (isGroup(value)) addGroup(parts, value, [...path, key], resolve);
    else addEntries(parts, value, { path: [...path, key], resolve });
  }
}

/**
 * Groups by name and entries of lists have keys of their own.
 * @param {string[]} parts
 * @param {Schema} schema
 * @param {{readonly path: readonly string[], readonly resolve: Resolve}} where
 */
function addEntries(parts, schema, { path, resolve }) {
  const named =
    typeof schema.additionalProperties === 'object' ? resolve(schema.additionalProperties) : undefined;
  const item = schema.items === undefined ? undefined : resolve(schema.items);
  const [inner, below] = named === undefined ? [item, '[]'] : [named, '<name>'];
  if (inner !== undefined && isGroup(inner))
    addGroup(
      parts,
      inner,
      below === '[]' ? [...path.slice(0, -1), `${path.at(-1)}[]`] : [...path, below],
      resolve,
    );
  const kinds = (inner?.oneOf ?? inner?.anyOf ?? []).map(resolve).filter(isGroup);
  if (kinds.length > 1) addKinds(parts, kinds, { path, resolve });
}

/**
 * The kinds of a list such as rules and criteria, a row each.
 * @param {string[]} parts
 * @param {readonly Schema[]} kinds
 * @param {{readonly path: readonly string[], readonly resolve: Resolve}} where
 */
function addKinds(parts, kinds, { path, resolve }) {
  parts.push(`## ${path.join('.')}[]`, 'Each entry is one of these:');
  const rows = kinds.map((kind) => {
    const keys = Object.entries(kind.properties ?? {}).map(([key, value]) => {
      const one = resolve(value);
      const fallback = defaultWords(one);
      return `\`${key}\`: ${typeWords(one, resolve)}${fallback === '' ? '' : `, default ${fallback}`}`;
    });
    return `| ${cell(keys.join('; '))} | ${cell(kind.description ?? '')} |`;
  });
  parts.push(['| keys | |', '|---|---|', ...rows].join('\n'));
}

/** @param {Schema} schema */
const isGroup = (schema) => schema.properties !== undefined && Object.keys(schema.properties).length > 0;

/**
 * What a setting takes, in a cell; what has a table of its own is shown there.
 * @param {Schema} schema
 * @param {Resolve} resolve
 * @returns {string}
 */
function shortWords(schema, resolve) {
  const one = resolve(schema);
  if (isGroup(one)) return 'a group, see below';
  const inner =
    one.items ?? (typeof one.additionalProperties === 'object' ? one.additionalProperties : undefined);
  const item = inner === undefined ? undefined : resolve(inner);
  const kinds = (item?.oneOf ?? item?.anyOf ?? []).map(resolve).filter(isGroup);
  if (item === undefined || (!isGroup(item) && kinds.length < 2)) return typeWords(one, resolve);
  return one.items === undefined ? 'groups by name, see below' : 'a list, see below';
}

/**
 * @param {Schema} schema
 * @param {Resolve} resolve
 * @returns {string}
 */
function typeWords(schema, resolve) {
  const one = resolve(schema);
  if (one.const !== undefined) return `\`${String(one.const)}\``;
  if (one.enum !== undefined) return one.enum.map((value) => `\`${String(value)}\``).join(', ');
  const several = one.anyOf ?? one.oneOf;
  if (several !== undefined)
    return [...new Set(several.map((kind) => typeWords(kind, resolve)))].join(' or ');
  if (one.format === 'date') return 'a day, YYYY-MM-DD';
  if (one.items !== undefined) return `a list of: ${typeWords(one.items, resolve)}`;
  if (isGroup(one))
    return `a group: ${Object.keys(one.properties ?? {})
      .map((key) => `\`${key}\``)
      .join(', ')}`;
  if (typeof one.additionalProperties === 'object')
    return `by name: ${typeWords(one.additionalProperties, resolve)}`;
  if (one.pattern !== undefined) return 'text of a form';
  return scalarWords(one);
}

/** @param {Schema} schema */
function scalarWords({ type, minimum, maximum, exclusiveMinimum }) {
  const words = { string: 'text', integer: 'a whole number', number: 'a number', boolean: 'true or false' };
  const name = typeof type === 'string' ? type : 'string';
  const limits = [
    ...(minimum === undefined || minimum <= Number.MIN_SAFE_INTEGER ? [] : [`at least ${minimum}`]),
    ...(exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`]),
    ...(maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? [] : [`at most ${maximum}`]),
  ];
  return [words[/** @type {keyof typeof words} */ (name)] ?? name, ...limits].join(', ');
}

/** @param {Schema} schema */
function defaultWords({ default: value }) {
  if (value === undefined) return '';
  if (Array.isArray(value) && value.length === 0) return 'none';
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).length === 0 ? 'see below' : `\`${JSON.stringify(value)}\``;
  return `\`${String(value)}\``;
}

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
