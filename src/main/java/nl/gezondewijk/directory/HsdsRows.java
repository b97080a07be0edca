package nl.gezondewijk.directory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which published entries and organisations other programs ask for, a page at a time. */
@Component
class HsdsRows {
    private static final String PLACED =
            "directory.service_at_location p JOIN directory.service s ON s.id = p.service JOIN directory.location l ON l.id = p.location";
    private static final String PROVIDERS = """
            directory.organization o
            WHERE (:search = '' OR o.name ILIKE '%' || :search || '%')
            AND EXISTS (SELECT FROM directory.service s WHERE s.organization = o.id AND s.state = 'PUBLISHED')
            """;

    private final JdbcClient db;

    HsdsRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * Of which entries; what is empty asks for all.
     *
     * @param terms lists of keys; of each list it has at least one
     * @param near for places only
     */
    record Wanted(
            String search,
            List<List<String>> terms,
            Optional<UUID> organization,
            Optional<Instant> since,
            Optional<Near> near) {

        static Wanted of(Optional<UUID> organization) {
            return new Wanted("", List.of(), organization, Optional.empty(), Optional.empty());
        }
    }

    /** Where: in a postcode, or within so many metres of a point. */
    sealed interface Near {
        record In(String postcode) implements Near {}

        record Around(Spot from, int metres) implements Near {}
    }

    /** A page, from 1 up. */
    record Part(int page, int size) {
        long skip() {
            return (page - 1L) * size;
        }
    }

    record Organization(UUID id, Offer.Provider provider) {}

    /** An entry at one of its places. */
    record Placed(UUID id, UUID entry) {}

    record Minimal(UUID id, Instant modified) {}

    int count(Wanted wanted) {
        return counted("directory.service s", wanted);
    }

    List<Minimal> list(Wanted wanted, Part part) {
        return paged("SELECT s.id, s.last_modified FROM directory.service s WHERE %s ORDER BY s.id", wanted, part)
                .query((row, number) -> new Minimal(
                        row.getObject("id", UUID.class),
                        row.getObject("last_modified", java.time.OffsetDateTime.class)
                                .toInstant()))
                .list();
    }

    int countPlaced(Wanted wanted) {
        return counted(PLACED, wanted);
    }

    List<Placed> listPlaced(Wanted wanted, Part part) {
        return paged("SELECT p.id, p.service FROM " + PLACED + " WHERE %s ORDER BY p.id", wanted, part)
                .query((row, number) ->
                        new Placed(row.getObject("id", UUID.class), row.getObject("service", UUID.class)))
                .list();
    }

    Optional<UUID> findEntryAt(UUID placed) {
        return db.sql("SELECT service FROM directory.service_at_location WHERE id = :id")
                .param("id", placed)
                .query(UUID.class)
                .optional();
    }

    int countOrganizations(String search) {
        return db.sql("SELECT count(*) FROM " + PROVIDERS)
                .param("search", search)
                .query(Integer.class)
                .single();
    }

    List<Organization> listOrganizations(String search, Part part) {
        return db.sql("SELECT o.id, o.name, o.website FROM " + PROVIDERS + " ORDER BY o.id LIMIT :size OFFSET :skip")
                .param("search", search)
                .param("size", part.size())
                .param("skip", part.skip())
                .query((row, number) -> new Organization(
                        row.getObject("id", UUID.class),
                        new Offer.Provider(row.getString("name"), row.getString("website"))))
                .list();
    }

    private int counted(String from, Wanted wanted) {
        var parameters = new HashMap<String, Object>();
        return db.sql("SELECT count(*) FROM " + from + " WHERE " + where(wanted, parameters))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec paged(String sql, Wanted wanted, Part part) {
        var parameters = new HashMap<String, Object>(Map.of("size", part.size(), "skip", part.skip()));
        return db.sql(sql.formatted(where(wanted, parameters)) + " LIMIT :size OFFSET :skip")
                .params(parameters);
    }

    /** The pieces are ours; what was asked goes in as parameters. */
    private static String where(Wanted wanted, Map<String, Object> parameters) {
        var where = new ArrayList<>(List.of("s.state = 'PUBLISHED'"));
        if (!wanted.search.isEmpty()) {
            where.add("s.words @@ plainto_tsquery('dutch', :search)");
            parameters.put("search", Plain.of(wanted.search));
        }
        for (int i = 0; i < wanted.terms.size(); i++) {
            where.add("(s.topics && cast(:terms%1$d AS text[]) OR s.audiences && cast(:terms%1$d AS text[]))"
                    .formatted(i));
            parameters.put("terms" + i, wanted.terms.get(i).toArray(String[]::new));
        }
        wanted.organization.ifPresent(id -> {
            where.add("s.organization = :organization");
            parameters.put("organization", id);
        });
        wanted.since.ifPresent(moment -> {
            where.add("s.last_modified >= :since");
            parameters.put("since", moment.atOffset(ZoneOffset.UTC));
        });
        wanted.near.ifPresent(near -> near(near, where, parameters));
        return String.join(" AND ", where);
    }

    private static void near(Near near, List<String> where, Map<String, Object> parameters) {
        switch (near) {
            case Near.In(var postcode) -> {
                where.add("replace(l.postal_code, ' ', '') LIKE :postcode || '%'");
                parameters.put("postcode", postcode);
            }
            case Near.Around(var from, var metres) -> {
                where.add("l.at <@ circle(point(:x, :y), :metres)");
                parameters.putAll(Map.of("x", from.x(), "y", from.y(), "metres", metres));
            }
        }
    }
}
