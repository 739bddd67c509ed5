/** A JSON Schema, as far as ours go; a word that this does not know is refused, so that nothing is passed unseen. */
export type Schema = {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly format?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly multipleOf?: number;
};

const known = new Set([
  ...[
    '$schema',
    'title',
    'description',
    'default',
    'format',
    'type',
    'enum',
    'const',
    'allOf',
    'anyOf',
    'oneOf',
  ],
  ...['properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties', 'maxProperties'],
  ...[
    'items',
    'minItems',
    'maxItems',
    'pattern',
    'minLength',
    'maxLength',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'multipleOf',
  ],
]);

/** What a validator of draft 07 has against a value, as paths. */
export function faultsOf(schema: Schema, value: unknown, path = ''): string[] {
  const strange = Object.keys(schema).filter((word) => !known.has(word));
  if (strange.length > 0) throw new Error(`${path}: the schema says ${strange.join(', ')}`);
  const here = own(schema, value) ? [] : [path];
  return [...here, ...choices(schema, value, path), ...inside(schema, value, path)];
}

function own(schema: Schema, value: unknown): boolean {
  const {
    type,
    enum: words,
    pattern,
    minLength = 0,
    maxLength = Number.POSITIVE_INFINITY,
    minimum,
    maximum,
    exclusiveMinimum,
    multipleOf,
  } = schema;
  if (type !== undefined && !isOfType(type, value)) return false;
  if (words !== undefined && !words.includes(value)) return false;
  if ('const' in schema && schema.const !== value) return false;
  if (typeof value === 'string')
    return (
      value.length >= minLength &&
      value.length <= maxLength &&
      (pattern === undefined || new RegExp(pattern, 'u').test(value))
    );
  if (typeof value === 'number') {
    const steps = multipleOf === undefined ? 0 : value / multipleOf;
    return (
      value >= (minimum ?? value) &&
      value <= (maximum ?? value) &&
      (exclusiveMinimum === undefined || value > exclusiveMinimum) &&
      Math.abs(steps - Math.round(steps)) < 1e-6
    );
  }
  if (Array.isArray(value))
    return value.length >= (schema.minItems ?? 0) && value.length <= (schema.maxItems ?? value.length);
  if (typeof value !== 'object' || value === null) return true;
  const count = Object.keys(value).length;
  return count >= (schema.minProperties ?? 0) && count <= (schema.maxProperties ?? count);
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

function choices({ allOf = [], anyOf, oneOf }: Schema, value: unknown, path: string): string[] {
  const fits = (forms: readonly Schema[]) =>
    forms.filter((form) => faultsOf(form, value, path).length === 0).length;
  const any = fits(allOf) === allOf.length && (anyOf === undefined || fits(anyOf) > 0);
  return any && (oneOf === undefined || fits(oneOf) === 1) ? [] : [path];
}

function inside(schema: Schema, value: unknown, path: string): string[] {
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === undefined ? [] : value.flatMap((one, at) => faultsOf(items, one, `${path}[${at}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const { properties = {}, required = [], additionalProperties } = schema;
  const missing = required.filter((key) => !Object.hasOwn(value, key)).map((key) => `${path}.${key}`);
  const entries = Object.entries(value).flatMap(([key, one]) => {
    const below = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (below === false) return [`${path}.${key}`];
    return typeof below === 'object' ? faultsOf(below, one, `${path}.${key}`) : [];
  });
  return [...missing, ...entries];
}
