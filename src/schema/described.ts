import * as z from 'zod/mini';

/** What the registry keeps beside the words: limits that JSON Schema knows and Zod says by a refinement. */
type Extra = { readonly minProperties?: number; readonly maxProperties?: number };

/**
 * Gives a setting the words that its JSON Schema and its row in the reference show. They go straight into the registry:
 * the method of the same purpose would copy every schema once more at each start.
 */
export function described<S extends z.core.$ZodType>(schema: S, description: string, extra: Extra = {}): S {
  z.globalRegistry.add(schema, { description, ...extra });
  return schema;
}
