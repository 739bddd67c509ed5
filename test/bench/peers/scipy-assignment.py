"""SciPy's two assignment solvers as peers of our own: python3 scipy-assignment.py <instance file>

The file is one of instance-file.ts. A dense one goes to linear_sum_assignment, a sparse one to
min_weight_full_bipartite_matching; neither knows capacities or empty seats, so mentors stand as one column a seat and
"no mentor" as one column a mentee (left out where every mentee or every seat can be had, as in any dense table).
Prints JSON: CPU seconds of the solve alone, peak memory of this process in MB, mentees matched, cost of their pairs.
"""
import json
import resource
import sys
import time

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching


def lottery(mentee_keys, mentor_keys, span):
    """The lottery numbers of src/match/lottery.ts for a block of rows."""
    turned = (mentor_keys << np.uint32(13)) | (mentor_keys >> np.uint32(19))
    h = mentee_keys[:, None] ^ turned[None, :]
    h = (h ^ (h >> np.uint32(16))) * np.uint32(0x85EBCA6B)
    h = (h ^ (h >> np.uint32(13))) * np.uint32(0xC2B2AE35)
    return np.floor((h ^ (h >> np.uint32(16))).astype(np.float64) * 2.0**-32 * span).astype(np.int64)


def read_dense(file, n, m):
    capacity = np.fromfile(file, np.int32, m)
    unit, span = np.fromfile(file, np.float64, 2)
    mentee_keys = np.fromfile(file, np.uint32, n)
    mentor_keys = np.fromfile(file, np.uint32, m)
    places = np.repeat(np.arange(m), capacity)
    cost = np.empty((n, len(places)))
    for i in range(0, n, 100):
        rows = min(100, n - i)
        score = np.fromfile(file, np.int16, rows * m).reshape(rows, m).astype(np.float64)
        block = (10000 - score) * unit + lottery(mentee_keys[i : i + rows], mentor_keys, span)
        cost[i : i + rows] = block[:, places]
    return cost


def solve_dense(file, n, m):
    cost = read_dense(file, n, m)
    began = time.process_time()
    rows, columns = linear_sum_assignment(cost)
    cpu = time.process_time() - began
    return cpu, len(rows), int(cost[rows, columns].sum())


def solve_sparse(file, n, m, pairs):
    capacity = np.fromfile(file, np.int32, m)
    first = np.fromfile(file, np.int32, n + 1)
    mentor = np.fromfile(file, np.int32, pairs)
    cost = np.fromfile(file, np.float64, pairs)
    empty = np.fromfile(file, np.float64, n)
    start = np.concatenate(([0], np.cumsum(capacity)))
    row = np.repeat(np.arange(n), np.diff(first))
    copies = capacity[mentor]
    nth = np.arange(copies.sum()) - np.repeat(np.cumsum(copies) - copies, copies)
    rows = np.concatenate((np.repeat(row, copies), np.arange(n)))
    columns = np.concatenate((np.repeat(start[mentor], copies) + nth, start[m] + np.arange(n)))
    # A stored zero would count as no pair at all, so everything costs one more and is taken back below.
    weights = np.concatenate((np.repeat(cost, copies), empty)) + 1
    graph = csr_matrix((weights, (rows, columns)), shape=(n, start[m] + n))
    began = time.process_time()
    rows, columns = min_weight_full_bipartite_matching(graph)
    cpu = time.process_time() - began
    real = columns < start[m]
    paid = np.asarray(graph[rows[real], columns[real]]).ravel() - 1
    return cpu, int(real.sum()), int(paid.sum())


with open(sys.argv[1], "rb") as file:
    kind, n, m, pairs = (int(x) for x in np.fromfile(file, np.int32, 4))
    cpu, matched, cost = solve_dense(file, n, m) if kind == 1 else solve_sparse(file, n, m, pairs)
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"cpu": cpu, "memory": memory, "matched": matched, "cost": str(cost)}))
