/** A table as it is easy to read: cells between bars. */
export function table(text: string) {
  const [header = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return [header, rows.map((cells, at) => ({ row: at + 2, cells }))] as const;
}
