# Reference values for test/stats, R 4.2.2 with survival 3.5-3 and MASS 7.3-58.2:
#   Rscript survival-sets.R > survival-sets.json
# Published data that come with R: lung (Loprinzi 1994), ovarian (Edmonson 1979), veteran (Kalbfleisch & Prentice 1980),
# aml (Miller 1997), heart (Crowley & Hu 1977) of `survival`, gehan (Gehan 1965) of MASS. The tests read the JSON only.
suppressMessages({library(survival); library(MASS)})
num <- function(x) paste0("[", paste(ifelse(is.na(x), "null", format(x, digits = 17, trim = TRUE)), collapse = ","), "]")
str <- function(x) paste0("[", paste0('"', x, '"', collapse = ","), "]")
obj <- function(...) { x <- c(...); paste0("{", paste0('"', names(x), '":', x, collapse = ",\n"), "}") }
arr <- function(x) paste0("[", paste(x, collapse = ",\n"), "]")
scales <- c("log-log", "log", "plain")
p <- c(0.1, 0.25, 0.5, 0.75, 0.9)

# survfit(Surv(time, event) ~ 1, subset = group == value, conf.type = scale); quantile(…, p); summary(…, rmean = tau)
curve <- function(data, group, value, tau) {
  one <- data[data[[group]] == value, ]
  fits <- lapply(scales, function(s) survfit(Surv(time, event) ~ 1, one, conf.type = s))
  s <- summary(fits[[1]], censored = TRUE)
  limits <- sapply(fits, function(f) obj(low = num(f$lower), high = num(f$upper)))
  quantiles <- sapply(fits, function(f) { q <- quantile(f, p); obj(value = num(q$quantile), low = num(q$lower), high = num(q$upper)) })
  r <- summary(fits[[1]], rmean = tau)$table
  obj(group = paste0('"', group, '"'), value = value, at = num(s$time), atRisk = num(s$n.risk), survival = num(s$surv),
    stderr = num(s$std.err), limits = obj(setNames(limits, scales)), p = num(p), quantiles = obj(setNames(quantiles, scales)),
    tau = tau, restrictedMean = num(r[c("rmean", "se(rmean)")]))
}
# survdiff(Surv(time, event) ~ group + strata(stratum), rho = rho)
test <- function(data, group, stratum = NULL) sapply(0:1, function(rho) {
  right <- if (is.null(stratum)) group else paste0(group, " + strata(", stratum, ")")
  d <- survdiff(as.formula(paste("Surv(time, event) ~", right)), data, rho = rho)
  obj(group = paste0('"', group, '"'), strata = if (is.null(stratum)) "null" else paste0('"', stratum, '"'), rho = rho,
    chiSquare = num(d$chisq), p = num(pchisq(d$chisq, 1, lower.tail = FALSE)))
})
# coxph(Surv(entry, time, event) ~ covariates, ties = "efron")
cox <- function(data, covariates) {
  left <- if (is.null(data$entry)) "Surv(time, event)" else "Surv(entry, time, event)"
  f <- coxph(as.formula(paste(left, "~", paste(covariates, collapse = " + "))), data, ties = "efron",
    control = coxph.control(eps = 1e-11, iter.max = 200))
  obj(covariates = str(covariates), coefficients = num(coef(f)), stderrs = num(sqrt(diag(vcov(f)))), logLikelihood = num(f$loglik))
}
set <- function(data, curves, tests, coxes)
  obj(columns = obj(sapply(data, num)), curves = arr(curves), tests = arr(tests), cox = arr(coxes))

lung <- with(lung, data.frame(time, event = status - 1, sex, age, ecog = ph.ecog, karno = ph.karno))
ovarian <- with(ovarian, data.frame(time = futime, event = fustat, rx, age, resid = resid.ds, ecog = ecog.ps))
veteran <- with(veteran, data.frame(time, event = status, trt, cell = as.integer(celltype), karno, diagtime, age, prior))
aml <- with(aml, data.frame(time, event = status, x = as.integer(x)))
gehan <- with(gehan, data.frame(time, event = cens, treat = as.integer(treat), pair))
heart <- with(heart, data.frame(entry = start, time = stop, event, age, year, surgery, transplant = as.integer(transplant) - 1))

# Delayed entry: survfit(Surv(entry, time, event) ~ 1); the log-rank test is the score test of
# coxph(Surv(entry, time, event) ~ transplant, ties = "exact"), for survdiff takes no entries.
late <- survfit(Surv(entry, time, event) ~ 1, heart, conf.type = "log-log")
means <- summary(late, rmean = 365)$table[c("rmean", "se(rmean)")]
score <- coxph(Surv(entry, time, event) ~ transplant, heart, ties = "exact")$score
# Made up: one covariate so skewed that Newton's first step goes too far.
skewed <- data.frame(time = c(6, 1, 9, 1, 4, 3, 2, 1, 5), event = c(1, 1, 0, 1, 0, 0, 1, 1, 0), x = c(1, 1, 1, 1, 1, 1, 3, 40, 2))
cat(obj(
  skewed = obj(columns = obj(sapply(skewed, num)), cox = arr(cox(skewed, "x"))),
  lung = set(lung, c(curve(lung, "sex", 1, 600), curve(lung, "sex", 2, 600)),
    c(test(lung, "sex"), test(lung, "sex", "ecog")), c(cox(lung, "sex"), cox(lung, c("age", "sex", "ecog", "karno")))),
  ovarian = set(ovarian, c(curve(ovarian, "rx", 1, 600), curve(ovarian, "rx", 2, 600)),
    c(test(ovarian, "rx"), test(ovarian, "rx", "resid")), c(cox(ovarian, "age"), cox(ovarian, c("age", "rx", "ecog")))),
  veteran = set(veteran, c(curve(veteran, "trt", 1, 365), curve(veteran, "trt", 2, 365)),
    c(test(veteran, "trt"), test(veteran, "trt", "cell")), c(cox(veteran, "karno"), cox(veteran, c("trt", "karno", "diagtime", "age", "prior")))),
  aml = set(aml, c(curve(aml, "x", 1, 30), curve(aml, "x", 2, 30)), test(aml, "x"), cox(aml, "x")),
  gehan = set(gehan, c(curve(gehan, "treat", 1, 20), curve(gehan, "treat", 2, 20)),
    c(test(gehan, "treat"), test(gehan, "treat", "pair")), cox(gehan, "treat")),
  heart = obj(columns = obj(sapply(heart, num)), at = num(late$time), atRisk = num(late$n.risk), survival = num(late$surv),
    low = num(late$lower), high = num(late$upper), logRank = num(score), restrictedMean = num(means),
    cox = arr(c(cox(heart, "transplant"), cox(heart, c("age", "year", "surgery", "transplant")))))
), "\n")
