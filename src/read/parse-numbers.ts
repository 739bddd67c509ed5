/**
 * Numbers of one column. `1.234,5` and `1,234.5` cannot both be right: the column decides which sign parts the
 * decimals; where nothing tells, a point does, and a comma with three digits behind it parts thousands.
 */
export function readNumbers(texts: readonly string[]): (number | undefined)[] {
  const plain = texts.map((text) => text.replace(/[\s%]/gu, '').replace('−', '-'));
  const comma = plain.some(saysComma) && !plain.some(saysPoint);
  return plain.map((text) => toNumber(text, comma));
}

function saysComma(text: string): boolean {
  return (
    /^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(text) ||
    /^[+-]?\d+,(\d{1,2}|\d{4,})$/.test(text) ||
    /^[+-]?\d{1,3}(\.\d{3}){2,}$/.test(text)
  );
}

function saysPoint(text: string): boolean {
  return (
    /^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(text) ||
    /^[+-]?\d+\.(\d{1,2}|\d{4,})$/.test(text) ||
    /^[+-]?\d{1,3}(,\d{3}){2,}$/.test(text)
  );
}

function toNumber(text: string, comma: boolean): number | undefined {
  const [thousands, decimal] = comma ? ['.', ','] : [',', '.'];
  const whole = `(?:\\d+|\\d{1,3}(?:\\${thousands}\\d{3})+)`;
  if (!new RegExp(`^[+-]?${whole}(?:\\${decimal}\\d+)?$`).test(text)) return undefined;
  return Number(text.replaceAll(thousands, '').replace(decimal, '.')) + 0;
}
