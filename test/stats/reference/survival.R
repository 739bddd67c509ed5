# Reference values for test/stats, R 4.2.2 with survival 3.5-3:  Rscript survival.R > survival.json
# Competing ends and delayed entry; the tests read the JSON, R is not needed to run them.
suppressMessages(library(survival))
num <- function(x) paste0("[", paste(ifelse(is.na(x), "null", format(x, digits = 15, trim = TRUE)), collapse = ","), "]")
field <- function(name, x) cat(sprintf('    "%s": %s', name, x))

cat("{\n")
# survfit(Surv(time, factor(end)) ~ 1): pstate of the event and its std.err; first 300 rows of mgus2
m <- mgus2[1:300, ]
end <- with(m, ifelse(pstat == 1, 1, 2 * death)); time <- with(m, ifelse(pstat == 1, ptime, futime))
f <- survfit(Surv(time, factor(end, 0:2, c("c", "event", "other"))) ~ 1)
cat('  "mgus2 competing": {\n')
field("time", num(time)); cat(",\n"); field("end", num(end)); cat(",\n")
field("at", num(f$time)); cat(",\n"); field("incidence", num(f$pstate[, 2])); cat(",\n")
field("stderr", num(f$std.err[, 2])); cat("\n  },\n")

# survfit(Surv(entry, time, event) ~ 1): delayed entry, age as the time scale
l <- head(na.omit(lung[, c("age", "time", "status")]), 120)
entry <- l$age * 365; exit <- entry + l$time; event <- l$status - 1
d <- survfit(Surv(entry, exit, event) ~ 1, conf.type = "log-log")
cat('  "lung by age": {\n')
field("entry", num(entry)); cat(",\n"); field("time", num(exit)); cat(",\n"); field("event", num(event)); cat(",\n")
field("at", num(d$time)); cat(",\n"); field("atRisk", num(d$n.risk)); cat(",\n"); field("survival", num(d$surv)); cat(",\n")
field("stderr", num(summary(d, censored = TRUE)$std.err)); cat("\n  }\n}\n")
