package nl.gezondewijk.directory;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which published entries other programs ask for, a page at a time. */
@Component
class HsdsRows {
    private static final String WHERE = """
            s.state = 'PUBLISHED'
            AND (:search = '' OR s.words @@ plainto_tsquery('dutch', :search))
            AND (:term = '' OR :term = ANY(s.topics) OR :term = ANY(s.audiences))
            AND (:organization = '' OR s.organization::text = :organization)
            AND (NOT :placed OR s.location IS NOT NULL)
            """;

    private final JdbcClient db;

    HsdsRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * Of which entries; an empty text asks for all.
     *
     * @param term key of a topic or audience
     * @param placed only those that are somewhere
     */
    record Wanted(String search, String term, String organization, boolean placed) {}

    /** A page, from 1 up. */
    record Part(int page, int size) {
        long skip() {
            return (page - 1L) * size;
        }
    }

    record Organization(UUID id, Offer.Provider provider) {}

    int count(Wanted wanted) {
        return asked("SELECT count(*) FROM directory.service s WHERE " + WHERE, wanted)
                .query(Integer.class)
                .single();
    }

    List<UUID> list(Wanted wanted, Part part) {
        return asked(
                        "SELECT s.id FROM directory.service s WHERE " + WHERE
                                + " ORDER BY s.id LIMIT :size OFFSET :skip",
                        wanted)
                .param("size", part.size())
                .param("skip", part.skip())
                .query(UUID.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted) {
        return db.sql(sql)
                .param("search", Plain.of(wanted.search()))
                .param("term", wanted.term())
                .param("organization", wanted.organization())
                .param("placed", wanted.placed());
    }

    int countOrganizations() {
        return db.sql("SELECT count(DISTINCT organization) FROM directory.service WHERE state = 'PUBLISHED'")
                .query(Integer.class)
                .single();
    }

    List<Organization> listOrganizations(Part part) {
        return db.sql("""
                        SELECT o.id, o.name, o.website FROM directory.organization o
                        WHERE EXISTS (SELECT FROM directory.service s WHERE s.organization = o.id AND s.state = 'PUBLISHED')
                        ORDER BY o.id LIMIT :size OFFSET :skip
                        """)
                .param("size", part.size())
                .param("skip", part.skip())
                .query((row, number) -> new Organization(
                        row.getObject("id", UUID.class),
                        new Offer.Provider(row.getString("name"), row.getString("website"))))
                .list();
    }
}
