/**
 * E-value of a risk ratio: how strongly, on the ratio scale, something not recorded would have to go with both joining
 * and leaving to explain the ratio away: RR + √(RR (RR − 1)), of 1/RR where it is under 1. 1 for no difference; null
 * for a ratio that is not above 0. VanderWeele & Ding, Annals of Internal Medicine 167 (2017). R: `EValue::evalues.RR`.
 */
export function eValue(riskRatio: number): number | null {
  if (!(riskRatio > 0) || riskRatio === Infinity) return null;
  const ratio = Math.max(riskRatio, 1 / riskRatio);
  return ratio + Math.sqrt(ratio * (ratio - 1));
}
