/** Purposes that a program may have, in the order in which they are offered. */
export const purposeTemplates = [
  'career',
  'leadership',
  'executive',
  'onboarding',
  'succession',
  'knowledge',
  'inclusion',
  'innovation',
  'academic',
] as const;
export type PurposeTemplate = (typeof purposeTemplates)[number];

/** Ways to meet other than a mentor with a mentee for months. */
export const formatTemplates = [
  'group',
  'peer',
  'circle',
  'reverse',
  'flash',
  'e-mentoring',
  'informal',
] as const;
export type FormatTemplate = (typeof formatTemplates)[number];

/** What a program starts from: a purpose, a way to meet, or both as `career+circle`. */
export type TemplateChoice =
  | { readonly purpose: PurposeTemplate; readonly format?: FormatTemplate }
  | { readonly purpose?: never; readonly format: FormatTemplate };

/** `career`, `circle`, `career+circle` in either order, upper or lower case; undefined where it is none of them. */
export function readTemplateName(name: string): TemplateChoice | undefined {
  const parts = name.toLowerCase().split('+');
  const words = parts.map((part) => part.trim());
  const purpose = purposeTemplates.find((one) => words.includes(one));
  const format = formatTemplates.find((one) => words.includes(one));
  const known = (purpose === undefined ? 0 : 1) + (format === undefined ? 0 : 1);
  if (words.length !== known) return undefined;
  if (purpose !== undefined) return format === undefined ? { purpose } : { purpose, format };
  return format === undefined ? undefined : { format };
}

/** The name that reads back as the same choice. */
export function templateName({ purpose, format }: TemplateChoice): string {
  return [purpose, format].filter((part) => part !== undefined).join('+');
}
