/**
 * Limits of a survival share on the scale log(−log S), which keeps them within 0 and 1; null where nobody or everybody
 * has left, or the error is unknown. Kalbfleisch & Prentice 1980. R: `survfit(…, conf.type = "log-log")`.
 */
export function logLogLimits(
  share: number,
  stderr: number | null,
  z: number,
): { low: number | null; high: number | null } {
  if (stderr === null || !(share > 0 && share < 1)) return { low: null, high: null };
  const reach = (z * stderr) / (share * -Math.log(share));
  return { low: share ** Math.exp(reach), high: share ** Math.exp(-reach) };
}
