/** On which scale the normal interval is taken: log(−log S), log S, or S itself. */
export type LimitScale = 'log-log' | 'log' | 'plain';

export type SurvivalLimits = { readonly low: number | null; readonly high: number | null };

const none: SurvivalLimits = { low: null, high: null };

/**
 * Limits of a survival share from its standard error on the plain scale. `log-log` keeps them within 0 and 1 and is
 * null where nobody has left; `log` is cut at 1, `plain` at both ends. Null where everybody has left or the error is
 * unknown. Kalbfleisch & Prentice 1980. R: `survfit(…, conf.type = "log-log")`, `"log"`, `"plain"`.
 */
export function survivalLimits(
  share: number,
  stderr: number | null,
  z: number,
  scale: LimitScale,
): SurvivalLimits {
  if (stderr === null || !(share > 0)) return none;
  const reach = z * stderr;
  if (scale === 'plain') return { low: Math.max(0, share - reach), high: Math.min(1, share + reach) };
  if (scale === 'log') {
    const factor = Math.exp(reach / share);
    return { low: share / factor, high: Math.min(1, share * factor) };
  }
  if (!(share < 1)) return none;
  const power = Math.exp(reach / (share * -Math.log(share)));
  return { low: share ** power, high: share ** (1 / power) };
}
