// LEMON's network simplex as a peer of our own solver: network-simplex <instance file>
// Build: g++ -O2 -o network-simplex network-simplex.cpp -llemon (Debian: liblemon-dev). The file is a sparse one of
// instance-file.ts. One arc a pair, capacities on the mentors, and a node "no mentor" that every mentee reaches at the
// price of an empty seat. Prints JSON: CPU seconds of the solve alone, peak memory of the process in MB, mentees matched,
// cost of their pairs.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <sys/resource.h>

#include <cstdint>
#include <cstdio>
#include <ctime>
#include <vector>

using Graph = lemon::SmartDigraph;

template <typename T>
std::vector<T> take(FILE* file, size_t count) {
  std::vector<T> values(count);
  if (fread(values.data(), sizeof(T), count, file) != count) {
    fprintf(stderr, "the instance file ends early\n");
    exit(2);
  }
  return values;
}

int main(int argc, char** argv) {
  FILE* file = argc == 2 ? fopen(argv[1], "rb") : nullptr;
  if (file == nullptr) {
    fprintf(stderr, "usage: network-simplex <instance file>\n");
    return 2;
  }
  const auto head = take<int32_t>(file, 4);
  const int n = head[1], m = head[2], pairs = head[3];
  if (head[0] != 2) {
    fprintf(stderr, "this takes sparse instances only\n");
    return 2;
  }
  const auto capacity = take<int32_t>(file, m);
  const auto first = take<int32_t>(file, n + 1);
  const auto mentor = take<int32_t>(file, pairs);
  const auto cost = take<double>(file, pairs);
  const auto empty = take<double>(file, n);
  fclose(file);

  Graph graph;
  graph.reserveNode(n + m + 2);
  graph.reserveArc(pairs + n + m + 1);
  for (int node = 0; node < n + m + 2; ++node) graph.addNode();
  const auto none = graph.nodeFromId(n + m);
  const auto sink = graph.nodeFromId(n + m + 1);
  std::vector<int64_t> price, most;
  const auto arc = [&](Graph::Node from, Graph::Node to, int64_t one, int64_t upper) {
    graph.addArc(from, to);
    price.push_back(one);
    most.push_back(upper);
  };
  for (int i = 0; i < n; ++i)
    for (int k = first[i]; k < first[i + 1]; ++k)
      arc(graph.nodeFromId(i), graph.nodeFromId(n + mentor[k]), static_cast<int64_t>(cost[k]), 1);
  for (int i = 0; i < n; ++i) arc(graph.nodeFromId(i), none, static_cast<int64_t>(empty[i]), 1);
  for (int j = 0; j < m; ++j) arc(graph.nodeFromId(n + j), sink, 0, capacity[j]);
  arc(none, sink, 0, n);

  Graph::ArcMap<int64_t> prices(graph), limits(graph);
  for (int a = 0; a < graph.arcNum(); ++a) {
    prices[graph.arcFromId(a)] = price[a];
    limits[graph.arcFromId(a)] = most[a];
  }
  Graph::NodeMap<int64_t> supply(graph, 0);
  for (int i = 0; i < n; ++i) supply[graph.nodeFromId(i)] = 1;
  supply[sink] = -n;

  lemon::NetworkSimplex<Graph, int64_t, int64_t> simplex(graph);
  simplex.upperMap(limits).costMap(prices).supplyMap(supply);
  const clock_t began = clock();
  const auto outcome = simplex.run();
  const double cpu = static_cast<double>(clock() - began) / CLOCKS_PER_SEC;
  if (outcome != decltype(simplex)::OPTIMAL) {
    fprintf(stderr, "no optimum found\n");
    return 1;
  }
  int matched = 0;
  int64_t paid = 0;
  for (int a = 0; a < pairs; ++a) {
    if (simplex.flow(graph.arcFromId(a)) == 0) continue;
    ++matched;
    paid += price[a];
  }
  struct rusage use;
  getrusage(RUSAGE_SELF, &use);
  printf("{\"cpu\": %.6f, \"memory\": %.1f, \"matched\": %d, \"cost\": \"%lld\"}\n", cpu, use.ru_maxrss / 1024.0, matched,
         static_cast<long long>(paid));
}
