package nl.gezondewijk.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.chart.Caption;
import nl.gezondewijk.chart.PartyWeb;
import nl.gezondewijk.chart.Svg;
import nl.gezondewijk.page.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the shape of a network: what it tells in sentences, the drawing, and the tables that say the same. */
@Component
class RelationViews {
    private final Organisations organisations;
    private final Relations relations;
    private final Trust trust;
    private final TrustNotes notes;

    RelationViews(Organisations organisations, Relations relations, Trust trust, TrustNotes notes) {
        this.organisations = organisations;
        this.relations = relations;
        this.trust = trust;
        this.notes = notes;
    }

    /** A party in the table beside the drawing. */
    record PartyRow(
            int number,
            String name,
            String url,
            int degree,
            String between,
            String binds,
            String group,
            String trust) {}

    /**
     * A relation in words.
     *
     * @param trust as who leads noted it; empty for others
     */
    record RelationRow(int id, String from, String kind, String to, String strength, String since, String trust) {}

    void show(Visit visit, LocalDate today, Optional<LocalDate> then, Model model) {
        var parties = organisations.list(visit.approach().id());
        var all = relations.list(visit.approach().id());
        var now = at(all, today);
        var shape = shape(parties, now);
        model.addAttribute(
                "parties", rows(parties, shape, trust.means(visit.approach().id()), visit));
        model.addAttribute("sentences", sentences(parties, shape, visit));
        Map<List<Integer>, Integer> noted =
                visit.leads() ? notes.of(visit.approach().id()) : Map.of();
        model.addAttribute("relations", rows(now, parties, noted, visit));
        model.addAttribute("choices", Choice.organisations(parties, ""));
        if (!now.isEmpty()) {
            model.addAttribute("drawing", drawing(parties, now, shape, visit));
        }
        then.ifPresent(day -> compare(parties, all, shape, now, day, visit, model));
    }

    private static List<Relation> at(List<Relation> all, LocalDate day) {
        return all.stream().filter(one -> one.isThere(day)).toList();
    }

    private static NetworkShape shape(List<Organisation> parties, List<Relation> relations) {
        return NetworkShape.of(parties.stream().map(Organisation::id).toList(), relations);
    }

    private static void compare(
            List<Organisation> parties,
            List<Relation> all,
            NetworkShape shape,
            List<Relation> now,
            LocalDate day,
            Visit visit,
            Model model) {
        var before = at(all, day);
        model.addAttribute(
                "compared",
                visit.say(
                        "network.shape.compared",
                        Days.said(day, visit.here()),
                        shape(parties, before).pairs(),
                        shape.pairs()));
        model.addAttribute("added", rows(missingFrom(now, before), parties, Map.of(), visit));
        model.addAttribute("gone", rows(missingFrom(before, now), parties, Map.of(), visit));
    }

    /** Those whose two parties have nothing of that kind in the others. */
    private static List<Relation> missingFrom(List<Relation> these, List<Relation> others) {
        return these.stream()
                .filter(one -> others.stream()
                        .noneMatch(other -> other.kind() == one.kind() && other.isBetween(one.from(), one.to())))
                .toList();
    }

    private static List<String> sentences(List<Organisation> parties, NetworkShape shape, Visit visit) {
        var names = parties.stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        var sentences = new ArrayList<String>();
        shape.density()
                .ifPresent(density -> sentences.add(
                        visit.say("network.shape.density", shape.parties(), shape.pairs(), percent(density, visit))));
        var binding = shape.spots().entrySet().stream()
                .filter(one -> one.getValue().binds())
                .map(one -> names.get(one.getKey()))
                .collect(Collectors.joining(", "));
        if (!binding.isEmpty()) {
            sentences.add(visit.say("network.shape.binds", binding));
        }
        if (shape.pairs() > 0 && !shape.alone().isEmpty()) {
            sentences.add(visit.say(
                    "network.shape.alone",
                    shape.alone().stream().map(names::get).collect(Collectors.joining(", "))));
        }
        return sentences;
    }

    private static List<PartyRow> rows(
            List<Organisation> parties, NetworkShape shape, Map<Integer, Double> trust, Visit visit) {
        var rows = new ArrayList<PartyRow>();
        for (var party : parties) {
            var spot = shape.spots().get(party.id());
            if (spot != null) {
                rows.add(new PartyRow(
                        rows.size() + 1,
                        party.name(),
                        party.url(),
                        spot.degree(),
                        percent(spot.between(), visit),
                        spot.binds() ? visit.say("network.shape.binds.yes") : "",
                        group(party.id(), shape),
                        trust.containsKey(party.id())
                                ? visit.here().numbers().fixed(trust.getOrDefault(party.id(), 0.0), 1)
                                : visit.say("network.trust.few")));
            }
        }
        return rows;
    }

    /** A, B, C … the largest first. */
    private static String group(int party, NetworkShape shape) {
        for (int i = 0; i < shape.groups().size(); i++) {
            if (shape.groups().get(i).contains(party)) {
                return String.valueOf((char) ('A' + i % 26));
            }
        }
        return "";
    }

    private static List<RelationRow> rows(
            List<Relation> relations, List<Organisation> parties, Map<List<Integer>, Integer> noted, Visit visit) {
        var names = parties.stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        return relations.stream()
                .map(one -> new RelationRow(
                        one.id(),
                        names.getOrDefault(one.from(), ""),
                        visit.say("network.relation." + one.kind()),
                        names.getOrDefault(one.to(), ""),
                        visit.say("network.strength." + one.strength()),
                        Days.said(one.since(), visit.here()),
                        trust(noted.get(List.of(one.from(), one.to())), visit)))
                .toList();
    }

    private static String trust(@Nullable Integer score, Visit visit) {
        return score == null ? "" : visit.say("network.trust." + score);
    }

    /** Between two parties one line, as thick as the strongest of what there is. */
    private static Svg drawing(List<Organisation> parties, List<Relation> now, NetworkShape shape, Visit visit) {
        var places = new HashMap<Integer, Integer>();
        parties.forEach(party -> places.put(party.id(), places.size()));
        var strongest = new LinkedHashMap<List<Integer>, Integer>();
        for (var one : now) {
            int from = places.getOrDefault(one.from(), 0);
            int to = places.getOrDefault(one.to(), 0);
            strongest.merge(List.of(Math.min(from, to), Math.max(from, to)), one.strength(), Math::max);
        }
        return new PartyWeb(
                        new Caption(
                                "netwerk",
                                visit.say("network.relations"),
                                visit.say("network.shape.drawing", parties.size(), strongest.size())),
                        parties.stream()
                                .map(party -> new PartyWeb.Party(party.name(), binds(party, shape)))
                                .toList(),
                        strongest.entrySet().stream().map(RelationViews::line).toList())
                .svg();
    }

    private static boolean binds(Organisation party, NetworkShape shape) {
        var spot = shape.spots().get(party.id());
        return spot != null && spot.binds();
    }

    private static PartyWeb.Line line(Map.Entry<List<Integer>, Integer> one) {
        return new PartyWeb.Line(one.getKey().getFirst(), one.getKey().getLast(), one.getValue());
    }

    private static String percent(double share, Visit visit) {
        return visit.say("network.percent", Math.round(100 * share));
    }
}
