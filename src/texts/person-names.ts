/** What one calls a person: the first word of the name that is not a title. */
export function firstName(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.find((word) => !/\.$/.test(word)) ?? name;
}

/** `Ines’s`, `Tomasz’s`. */
export function possessive(name: string): string {
  return `${name}’s`;
}
