"""Optima of generated instances, found by SciPy:  python3 optima.py > optima.json   (a few seconds)

Every number of an instance comes from drawn(seed, n), which drawn-number.ts says in TypeScript; stored-instance.ts builds
the same instances there. No code of ours takes part in solving them:
- one seat a mentee: linear_sum_assignment on the table of mentees by places (a mentor stands once for each place). A pair
  is worth `step[class] + score`, a barred pair nothing, so that whoever stands on one is left out; `step` of a class is
  more than all classes after it can be worth together, so matched seats come first, class by class; under `load` the
  second place of a mentor is worth `load` less, the third twice that, and so on, and `total` is what is left;
- several seats: HiGHS (scipy.optimize.milp), first for matched seats, then for the score at that number.
"""
import json
import sys

import numpy as np
import scipy
from scipy.optimize import LinearConstraint, linear_sum_assignment, milp
from scipy.sparse import csr_matrix, vstack


def mix(h):
    h = (h ^ (h >> np.uint32(16))) * np.uint32(0x85EBCA6B)
    h = (h ^ (h >> np.uint32(13))) * np.uint32(0xC2B2AE35)
    return h ^ (h >> np.uint32(16))


def drawn(seed, count):
    start = mix(np.array([seed], np.uint32))
    return mix(np.arange(count, dtype=np.uint32) * np.uint32(0x9E3779B9) + start)


def places(seed, people, total):
    """`total` places over people: each has the whole part of the mean, the rest goes to people drawn, one each."""
    each = np.full(people, total // people)
    order = np.argsort(drawn(seed, people), kind="stable")
    each[order[: total % people]] += 1
    return each


def scores(of):
    n, m, seed = of["mentees"], of["mentors"], of["seed"]
    x = drawn(seed, n * m).astype(np.int64).reshape(n, m)
    kind = of["scores"]
    if kind == "few":  # five values: ties everywhere
        score = x % 5 * 2500
    elif kind == "equal":
        score = np.full((n, m), 5000)
    elif kind == "prime":  # multiples of a prime, no value a round one
        score = x % 103 * 97
    elif kind == "product":  # good mentees meet good mentors: the classical hard case of Hungarian methods
        score = (1 + x[:, :1] % 100) * (1 + x[:1, :] % 100)
    else:
        score = x % 10001
    barred = drawn(seed + 1, n * m).reshape(n, m) % 100 < of["barred"]
    return score, barred


def by_assignment(of, score, barred, capacity):
    n = of["mentees"]
    rank = drawn(seed=of["seed"] + 4, count=n) % of["classes"]
    size = min(n, int(capacity.sum())) + 1
    step = np.zeros(of["classes"], np.int64)
    most = int(capacity.max()) * of["load"]
    later = 10000 + most
    for r in reversed(range(of["classes"])):
        step[r] = 0 if of["objective"] == "total" else later * size
        later += step[r]
    assert int(later) * size < 2**53
    mentors = np.repeat(np.arange(of["mentors"]), capacity)
    nth = np.arange(len(mentors)) - np.repeat(np.cumsum(capacity) - capacity, capacity)
    worth = (step[rank][:, None] + score)[:, mentors] - of["load"] * nth
    table = np.where(barred[:, mentors], 0, worth).astype(np.float64)
    rows, columns = linear_sum_assignment(table, maximize=True)
    mentors, nth = mentors[columns], nth[columns]
    taken = ~barred[rows, mentors]
    counts = np.bincount(rank[rows[taken]], minlength=of["classes"])
    return [int(c) for c in counts], int((score[rows, mentors] - of["load"] * nth)[taken].sum())


def by_program(score, barred, seats, capacity):
    n, m = score.shape
    i, j = np.nonzero(~barred)
    k = np.arange(len(i))
    one = np.ones(len(i))
    rows = vstack([csr_matrix((one, (i, k)), (n, len(k))), csr_matrix((one, (j, k)), (m, len(k)))])
    limits = LinearConstraint(rows, 0, np.concatenate((seats, capacity)))
    exact = {"mip_rel_gap": 0}
    most = milp(-one, constraints=limits, bounds=(0, 1), integrality=one, options=exact)
    matched = round(-most.fun)
    kept = [limits, LinearConstraint(one[None, :], matched, matched)]
    best = milp(-score[i, j].astype(float), constraints=kept, bounds=(0, 1), integrality=one, options=exact)
    return [matched], round(-best.fun)


def case(mentees, mentors, total, **more):
    of = {"mentees": mentees, "mentors": mentors, "places": total, "seats": mentees, "scores": "any"}
    return of | {"barred": 0, "classes": 1, "load": 0, "objective": "coverage-then-total"} | more


kinds = ["any", "few", "prime", "product", "equal"]
cases = [
    *(case(n, n, n, scores=kinds[k]) for k, n in enumerate((5, 8, 13, 21, 34))),
    *(case(60, 40, total, scores=s, barred=b) for total in (50, 60, 90) for s, b in (("few", 92), ("any", 40), ("prime", 90))),
    case(1, 1, 1),
    case(40, 1, 1),
    case(40, 1, 40, scores="few", barred=30),
    case(1, 40, 40, scores="prime"),
    case(30, 20, 25, barred=100),
    case(80, 80, 64, scores="equal", barred=50),
    case(120, 90, 100, scores="few", barred=95, classes=3),
    case(150, 50, 110, scores="prime", barred=20, classes=2),
    case(90, 90, 90, scores="any", barred=95, classes=4),
    case(100, 80, 100, objective="total", scores="any", barred=80),
    case(200, 100, 150, objective="total", scores="prime", barred=90),
    case(20, 12, 30, seats=36, barred=30),
    case(30, 30, 60, seats=60, scores="few", barred=85),
    case(40, 25, 50, seats=70, scores="prime", barred=40),
    case(60, 40, 80, seats=100, scores="few", barred=92),
    case(50, 10, 80, load=500),
    case(120, 30, 100, scores="few", barred=60, load=2500),
    case(400, 100, 500, scores="prime", barred=50, load=97),
    case(300, 300, 300),
    case(300, 100, 270, scores="product"),
    case(400, 400, 440, scores="few", barred=98),
    case(500, 250, 500, scores="prime"),
    case(500, 500, 450, scores="any", barred=97),
    case(700, 350, 700, scores="few", barred=98),
    case(1000, 500, 900, scores="any"),
    case(1000, 1000, 1000, scores="prime"),
    case(1000, 1000, 2000, scores="few", barred=99),
    case(500, 250, 550, scores="product", barred=10),
    case(2000, 2000, 1800, scores="prime"),
    case(2000, 2000, 2000),
    case(1500, 1000, 1500, scores="any", barred=90),
    case(2000, 1000, 1800, scores="prime", barred=80),
    case(2000, 2000, 2000, scores="any", barred=95),
    case(2000, 1000, 4000, scores="any"),
]
found = []
for number, of in enumerate(cases):
    of["seed"] = 1000 + 10 * number
    score, barred = scores(of)
    capacity = places(of["seed"] + 2, of["mentors"], of["places"])
    seats = places(of["seed"] + 3, of["mentees"], of["seats"])
    if of["seats"] == of["mentees"]:
        matched, total = by_assignment(of, score, barred, capacity)
    else:
        matched, total = by_program(score, barred, seats, capacity)
    found.append(of | {"matched": matched, "total": total})
    print(number, found[-1], file=sys.stderr)
made = f"python3 optima.py > optima.json with SciPy {scipy.__version__}, NumPy {np.__version__}"
rows = ",\n".join("    " + json.dumps(f) for f in found)
print(f'{{\n  "made": {json.dumps(made)},\n  "instances": [\n{rows}\n  ]\n}}')
