package nl.gezondewijk.network;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * What the relations of a network tell of its shape, without regard to their direction and kind.
 *
 * @param density the share of all pairs of parties that have a relation, 0 to 1; of fewer than two parties there is none
 * @param spots of each party, by its number
 * @param groups parties that have more to do with each other than with the rest (greedy modularity, Clauset and others 2004); of two or more
 */
record NetworkShape(
        int parties, int pairs, OptionalDouble density, Map<Integer, Spot> spots, List<Set<Integer>> groups) {

    /**
     * Where a party stands.
     *
     * @param degree with how many it has a relation
     * @param between the share of the shortest ways between two others that go through it (Freeman 1977), 0 to 1
     * @param binds whether others would have no way to each other without it
     */
    record Spot(int degree, double between, boolean binds) {}

    static NetworkShape of(Collection<Integer> parties, Collection<Relation> relations) {
        var graph = graph(parties, relations);
        int pairs = graph.edgeSet().size();
        int possible = parties.size() * (parties.size() - 1) / 2;
        return new NetworkShape(
                parties.size(),
                pairs,
                possible == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) pairs / possible),
                spots(graph),
                groups(graph));
    }

    List<Integer> alone() {
        return spots.entrySet().stream()
                .filter(one -> one.getValue().degree() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Graph<Integer, DefaultEdge> graph(Collection<Integer> parties, Collection<Relation> relations) {
        var graph = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
        parties.forEach(graph::addVertex);
        relations.stream()
                .filter(one -> graph.containsVertex(one.from()) && graph.containsVertex(one.to()))
                .forEach(one -> graph.addEdge(one.from(), one.to()));
        return graph;
    }

    private static Map<Integer, Spot> spots(Graph<Integer, DefaultEdge> graph) {
        var ways = new BetweennessCentrality<>(graph).getScores();
        var binding = new BiconnectivityInspector<>(graph).getCutpoints();
        double others = (graph.vertexSet().size() - 1) * (graph.vertexSet().size() - 2) / 2.0;
        var spots = new LinkedHashMap<Integer, Spot>();
        for (int party : graph.vertexSet()) {
            spots.put(
                    party,
                    new Spot(
                            graph.degreeOf(party),
                            others == 0 ? 0 : ways.getOrDefault(party, 0.0) / others,
                            binding.contains(party)));
        }
        return spots;
    }

    private static List<Set<Integer>> groups(Graph<Integer, DefaultEdge> graph) {
        if (graph.edgeSet().isEmpty()) {
            return List.of();
        }
        return new GreedyModularityAlgorithm<>(graph)
                .getClustering().getClusters().stream()
                        .filter(group -> group.size() > 1)
                        .sorted(Comparator.<Set<Integer>>comparingInt(Set::size)
                                .reversed()
                                .thenComparing(group -> group.stream()
                                        .min(Comparator.naturalOrder())
                                        .orElse(0)))
                        .toList();
    }
}
