/** A sentence as lines of no more than the width; what begins with blanks stands as it is. */
export function wrappedWords(text: string, width: number): string[] {
  if (text.startsWith(' ')) return [text];
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
