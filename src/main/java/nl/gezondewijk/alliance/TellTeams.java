package nl.gezondewijk.alliance;

import java.util.List;
import nl.gezondewijk.approach.Approach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forms the groups of an example; who sat in them stands in the mandate by function. */
@Component
public class TellTeams {
    private final JdbcClient db;

    TellTeams(JdbcClient db) {
        this.db = db;
    }

    /** @param kind name of a kind of group */
    public record Example(String kind, String name, String mandate) {}

    @Transactional
    public void tell(Approach approach, List<Example> teams) {
        teams.forEach(one -> db.sql("""
                        INSERT INTO alliance.team (approach, kind, name, mandate) VALUES (:approach, :kind, :name, :mandate)
                        """)
                .param("approach", approach.id())
                .param("kind", Team.Kind.valueOf(one.kind()).name())
                .param("name", one.name())
                .param("mandate", one.mandate())
                .update());
    }
}
