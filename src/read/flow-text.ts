/** A value as it can be pasted into program.yaml on one line: `{days: [Mon, Tue], from: "09:00"}`. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, one]) => `${flowText(key)}: ${flowText(one)}`)
      .join(', ')}}`;
  if (typeof value !== 'string') return String(value);
  const plain = /^[\p{L}\d./][\p{L}\d_.%/+-]*(?: [\p{L}\d_.%/+-]+)*$/u.test(value);
  return plain && !readOtherwise.test(value) ? value : JSON.stringify(value);
}

/** What some reader of YAML takes for a number, a truth value or nothing. */
const readOtherwise = /^(?:true|false|null|yes|no|on|off|y|n|[-+]?[\d.][\d._]*(?:e[-+]?\d+)?|0[xob].*)$/i;
