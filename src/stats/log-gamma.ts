/**
 * ln Γ(x) for x > 0; null elsewhere. Stirling's series (Abramowitz & Stegun 6.1.41), after the argument has been
 * raised to 15 or more by Γ(x) = Γ(x + 1) / x: about 15 digits. R: `lgamma(x)`.
 */
export function logGamma(x: number): number | null {
  if (!(x > 0) || x === Infinity) return null;
  let raised = x;
  let product = 1;
  while (raised < 15) {
    product *= raised;
    raised += 1;
  }
  const inverse = 1 / raised;
  const square = inverse * inverse;
  const series =
    inverse *
    (1 / 12 -
      square *
        (1 / 360 -
          square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360))))));
  return (
    (raised - 0.5) * Math.log(raised) - raised + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product)
  );
}
