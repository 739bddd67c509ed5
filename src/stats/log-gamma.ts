/** From here on five terms of Stirling's series are exact to the last digit. */
const large = 15;

/**
 * ln Γ(x) for x > 0; null elsewhere. Stirling's series (Abramowitz & Stegun 6.1.41), after the argument has been
 * raised to 15 or more by Γ(x) = Γ(x + 1) / x: about 15 digits. R: `lgamma(x)`.
 */
export function logGamma(x: number): number | null {
  if (!(x > 0) || x === Infinity) return null;
  let raised = x;
  let product = 1;
  while (raised < large) {
    product *= raised;
    raised += 1;
  }
  return stirling(raised) + series(raised) - Math.log(product);
}

/**
 * What Stirling's formula leaves out: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π). Densities made of it keep their digits
 * for large arguments, where differences of ln Γ lose them (Loader 2000). R: `stirlerr(x)`, internal. Null unless x > 0.
 */
export function stirlingError(x: number): number | null {
  if (x >= large && x < Infinity) return series(x);
  const exact = logGamma(x);
  return exact === null ? null : exact - stirling(x);
}

function stirling(x: number): number {
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI);
}

function series(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  return (
    inverse *
    (1 / 12 -
      square *
        (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360))))))
  );
}
