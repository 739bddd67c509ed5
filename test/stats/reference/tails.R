# Reference values for test/stats, R 4.2.2:  Rscript tails.R > tails.json
# Both tails of the distributions, near and far; each key is the call, its arguments stand under "of …".
num <- function(x) paste0("[", paste(format(x, digits = 17, trim = TRUE), collapse = ","), "]")
first <- TRUE
row <- function(call, x) { cat(if (first) "" else ",\n", sprintf('  "%s": %s', call, num(x)), sep = ""); first <<- FALSE }
both <- function(call, args, f) {
  for (name in names(args)) row(paste("of", call, name), args[[name]])
  row(call, do.call(f, unname(args))); row(sub(")", ", lower.tail = FALSE)", call, fixed = TRUE), do.call(f, c(unname(args), lower.tail = FALSE)))
}
cat("{\n")
both("pnorm(z)", list(z = c(-37.5, -20, -8, -3, -0.5, -1e-6, 0, 0.3, 1.6, 1.8, 6, 9, 30)), pnorm)
both("pt(t, df)", list(t = c(-1e6, -50, -8, -2, -0.01, 0, 0.3, 1, 4, 40, 1e4, -30, -3, 5, 12, -5, -1e-3),
  df = c(1, 2, 3, 5, 30, 7, 1, 2.5, 10, 4, 6, 200, 1e4, 1e5, 60, 1e6, 1e8)), function(t, df, ...) pt(t, df, ...))
both("pchisq(x, df)", list(x = c(1e-8, 0.001, 0.5, 3.84, 60, 1000, 1e-4, 2, 150, 1, 300, 1e4, 11000, 900, 1200),
  df = c(1, 1, 1, 1, 1, 1, 5, 5, 5, 30, 30, 1e4, 1e4, 1000, 1000)), function(x, df, ...) pchisq(x, df, ...))
both("pbeta(x, a, b)", list(x = c(1e-12, 0.01, 0.3, 0.5, 0.9, 0.999, 0.2, 0.02, 0.7, 0.45, 0.55, 1e-3, 0.9999),
  a = c(0.5, 3, 3, 0.5, 30, 20, 200, 5, 0.5, 5000, 5000, 2, 100), b = c(0.5, 28, 5, 0.5, 1, 0.5, 100, 400, 40, 5000, 5000, 3, 80)),
  function(x, a, b, ...) pbeta(x, a, b, ...))
p <- c(1e-100, 1e-20, 1e-6, 0.3, 0.4999, 0.9, 0.999); df <- c(5, 2, 30, 1e5, 3, 4.5, 12)
row("of qt(p, df) p", p); row("of qt(p, df) df", df); row("qt(p, df)", qt(p, df))
a <- c(5, 0.5, 30, 200, 2, 0.5, 1); b <- c(2, 1, 40, 1000, 3, 0.5, 30)
row("of qbeta(p, a, b) p", p); row("of qbeta(p, a, b) a", a); row("of qbeta(p, a, b) b", b); row("qbeta(p, a, b)", qbeta(p, a, b))
d1 <- c(9, 1, 20, 29, 200, 3, 6); d2 <- c(27, 5, 60, 145, 1000, 12, 174)
p <- c(1e-100, 1e-20, 0.025, 0.3, 0.4999, 0.9, 0.999)
row("of qf(p, d1, d2) p", p); row("of qf(p, d1, d2) d1", d1); row("of qf(p, d1, d2) d2", d2)
# qf loses digits where the quantile is small; its reciprocal does not.
row("qf(p, d1, d2)", ifelse(p < .5, 1 / qf(p, d2, d1, lower.tail = FALSE), qf(p, d1, d2)))
cat("\n}\n")
