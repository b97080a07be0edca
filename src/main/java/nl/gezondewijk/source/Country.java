package nl.gezondewijk.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The tables and borders that together make a profile of every neighbourhood in the country, fetched by one deed. */
@Component
class Country {
    private static final int LOOKED_BACK = 1000;

    private final List<Request> requests = new ArrayList<>();
    private final Loads loads;
    private final LoadJobs jobs;

    Country(
            @Value("${gezondewijk.source.country.tables}") List<String> tables,
            @Value("${gezondewijk.source.country.borders}") Optional<Integer> borders,
            Loads loads,
            LoadJobs jobs) {
        tables.forEach(table -> requests.add(new Request.Table(table, Optional.empty(), List.of())));
        borders.ifPresent(year -> requests.add(new Request.Borders(year, List.of(), Optional.empty())));
        this.loads = loads;
        this.jobs = jobs;
    }

    /** What is neither loaded nor on its way. */
    List<Request> listMissing() {
        var known = loads.list(LOOKED_BACK).stream()
                .filter(load -> load.state() != Load.State.FAILED && load.state() != Load.State.CANCELLED)
                .map(Load::request)
                .toList();
        return requests.stream()
                .filter(wanted -> known.stream().noneMatch(had -> gives(had, wanted)))
                .toList();
    }

    void load(Actor by, String origin) {
        listMissing().forEach(request -> jobs.start(loads.request(request, by, origin)));
    }

    /** The same from another address will do as well. */
    private static boolean gives(Request had, Request wanted) {
        return switch (wanted) {
            case Request.Table table ->
                had instanceof Request.Table other
                        && other.table().equals(table.table())
                        && other.gemeenten().isEmpty();
            case Request.Borders borders ->
                had instanceof Request.Borders other
                        && other.year() == borders.year()
                        && other.collections().containsAll(borders.collections());
            case Request.File file -> had.equals(file);
        };
    }
}
