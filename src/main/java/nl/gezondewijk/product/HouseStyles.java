package nl.gezondewijk.product;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The house style that was chosen, or ours. */
@Component
class HouseStyles {
    private final JdbcClient db;
    private final Trail trail;

    HouseStyles(JdbcClient db, Trail trail) {
        this.db = db;
        this.trail = trail;
    }

    HouseStyle get() {
        return db.sql("SELECT organisation, colour, logo, template, template_name FROM product.house_style")
                .query(HouseStyles::style)
                .optional()
                .orElse(HouseStyle.OURS);
    }

    /** Another number once it was changed. */
    int revision() {
        return db.sql("SELECT revision FROM product.house_style")
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    @Transactional
    void keep(HouseStyle style, Actor by, String origin) {
        db.sql("""
                        INSERT INTO product.house_style (organisation, colour, logo, template, template_name)
                        VALUES (:organisation, :colour, :logo, :template, :name)
                        ON CONFLICT (id) DO UPDATE SET organisation = excluded.organisation, colour = excluded.colour,
                               logo = excluded.logo, template = excluded.template, template_name = excluded.template_name,
                               revision = house_style.revision + 1
                        """)
                .param("organisation", style.organisation())
                .param("colour", style.colour().orElse(null))
                .param("logo", style.logo().orElse(null))
                .param(
                        "template",
                        style.template().map(HouseStyle.Template::file).orElse(null))
                .param("name", style.template().map(HouseStyle.Template::name).orElse(""))
                .update();
        trail.record(by, "product.house-style-changed", "house-style:1", Outcome.DONE, origin);
    }

    private static HouseStyle style(ResultSet row, int number) throws SQLException {
        var name = row.getString("template_name");
        return new HouseStyle(
                row.getString("organisation"),
                Optional.ofNullable(row.getString("colour")),
                Optional.ofNullable(row.getBytes("logo")),
                Optional.ofNullable(row.getBytes("template")).map(file -> new HouseStyle.Template(name, file)));
    }
}
