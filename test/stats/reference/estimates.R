# Reference values for test/stats, R 4.2.2:  Rscript estimates.R > estimates.json
# Intervals, tables, power, reliability; each key is the call. Data come with R: UCBAdmissions (Bickel et al. 1975), attitude
# (Chatterjee & Price 1977). Where no package at hand has the method, its published formula is written out below.
num <- function(x) paste0("[", paste(format(x, digits = 17, trim = TRUE), collapse = ","), "]")
row <- function(call, x, end = ",\n") cat(sprintf('  "%s": %s%s', call, num(as.vector(x)), end))
cat("{\n")
row("binom.test(9, 10)", binom.test(9, 10)$conf.int)
row("binom.test(0, 30)", binom.test(0, 30)$conf.int)
row("binom.test(30, 30)", binom.test(30, 30)$conf.int)
row("binom.test(127, 1310, conf.level = 0.9)", binom.test(127, 1310, conf.level = 0.9)$conf.int)

# a of n1 men and b of n2 women admitted, by department
a <- UCBAdmissions["Admitted", "Male", ]; n1 <- a + UCBAdmissions["Rejected", "Male", ]
b <- UCBAdmissions["Admitted", "Female", ]; n2 <- b + UCBAdmissions["Rejected", "Female", ]
row("UCBAdmissions a", a); row("UCBAdmissions n1", n1); row("UCBAdmissions b", b); row("UCBAdmissions n2", n2)
m <- mantelhaen.test(UCBAdmissions)
row("mantelhaen.test(UCBAdmissions)", c(m$estimate, m$conf.int))
# Sparse: 21 pairs of one person each (gehan: leaving within 10 weeks)
library(MASS)
g <- with(gehan, data.frame(pair, control = treat == "control", early = time <= 10 & cens == 1))
ga <- with(g[g$control, ], early[order(pair)]); gb <- with(g[!g$control, ], early[order(pair)])
row("gehan a", ga * 1); row("gehan b", gb * 1)
k <- table(!g$control, !g$early, g$pair)
m <- mantelhaen.test(k, correct = FALSE); row("mantelhaen.test(gehan)", c(m$estimate, m$conf.int))
# Risk difference: Sato, Greenland & Robins 1989, the formula of metafor::rma.mh(measure = "RD")
difference <- function(a, n1, b, n2) {
  N <- n1 + n2; w <- n1 * n2 / N; d <- sum(w * (a / n1 - b / n2)) / sum(w)
  se <- sqrt((d * sum(b * (n1 / N)^2 - a * (n2 / N)^2 + (n1 / N) * (n2 / N) * (n2 - n1) / 2) +
    sum(a * (n2 - b) / N + b * (n1 - a) / N) / 2) / sum(w)^2)
  c(d, se, d - qnorm(.975) * se, d + qnorm(.975) * se)
}
row("sato(UCBAdmissions)", difference(a, n1, b, n2)); row("sato(gehan)", difference(ga, 1, gb, rep(1, 21)))
# Peto's odds ratio: the hypergeometric mean and variance, as mantelhaen.test computes them
peto <- function(a, n1, b, n2) {
  N <- n1 + n2; m <- a + b; v <- sum(n1 * n2 * m * (N - m) / (N^2 * (N - 1))); l <- sum(a - n1 * m / N) / v
  exp(l + c(0, -1, 1) * qnorm(.975) / sqrt(v))
}
row("peto(UCBAdmissions)", peto(a, n1, b, n2)); row("peto(gehan)", peto(ga, rep(1, 21), gb, rep(1, 21)))

p <- c(0.01, 0.04, 0.03, 0.005, 0.9, 0.03)
row("holm p", p); row("p.adjust(p, method = 'holm')", p.adjust(p, method = "holm"))
row("power.prop.test(n = 100, p1 = .75, p2 = .85)", power.prop.test(n = 100, p1 = .75, p2 = .85)$power)
row("power.prop.test(n = 250, p1 = .75, p2 = .85)", power.prop.test(n = 250, p1 = .75, p2 = .85)$power)
row("power.prop.test(n = 30, p1 = .9, p2 = .95)", power.prop.test(n = 30, p1 = .9, p2 = .95)$power)

# Cronbach's alpha and Feldt's interval: the formulas of psych::alpha and psych::alpha.ci
x <- attitude; k <- ncol(x); n <- nrow(x)
alpha <- k / (k - 1) * (1 - sum(diag(var(x))) / sum(var(x)))
cat('  "attitude":', paste0("[", paste(apply(x, 1, num), collapse = ","), "],\n"))
row("alpha(attitude)", c(alpha, 1 - (1 - alpha) * qf(c(.975, .025), n - 1, (n - 1) * (k - 1))))
# E-values: VanderWeele & Ding 2017
rr <- c(3.9, 1.2, 0.5, 0.96); e <- pmax(rr, 1 / rr)
row("rr", rr); row("evalues.RR(rr)", e + sqrt(e * (e - 1)), "\n"); cat("}\n")
