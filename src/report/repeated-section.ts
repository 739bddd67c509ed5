import type { Section } from './document.ts';

const known = new WeakMap<object, Map<string, Section>>();
const repeated = new WeakSet<Section>();

/**
 * A section that follows from `owner` (a program, a guide) and `key` alone: made once, so that all sheets of a run hold
 * the very same one, and a renderer that has written it need not write it again.
 */
export function repeatedSection(owner: object, key: string, make: () => Section): Section {
  const sections = known.get(owner) ?? new Map<string, Section>();
  known.set(owner, sections);
  const section = sections.get(key) ?? make();
  sections.set(key, section);
  repeated.add(section);
  return section;
}

/** Whether a section stands on several sheets. */
export const isRepeated = (section: Section): boolean => repeated.has(section);
