/** The time of day that stands in a text: of `4/8/2026 7:28:22 PM` `19:28:22`, of `9:05` `09:05:00`. */
export function clockIn(text: string): string | undefined {
  const parts = /(?:^|[T ,])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap])?\.?m?/i.exec(text);
  if (parts === null) return undefined;
  const [, hour, minute = '', second = '00', half] = parts;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}:${second}`;
}
