package nl.gezondewijk.network;

import java.util.LinkedHashSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one of two parties that somebody said are the same: all that stood with the one stands with the other, which gets what it lacked. */
@Component
class MergeOrganisations {
    private final JdbcClient db;
    private final Organisations organisations;
    private final Domains domains;

    MergeOrganisations(JdbcClient db, Organisations organisations, Domains domains) {
        this.db = db;
        this.organisations = organisations;
        this.domains = domains;
    }

    @Transactional
    void merge(Organisation stays, Organisation goes, Visit visit) {
        var both = new LinkedHashSet<>(stays.domains());
        both.addAll(goes.domains());
        organisations.change(
                new Organisation(
                        stays.id(),
                        stays.approach(),
                        stays.name(),
                        domains.known(both),
                        or(stays.website(), goes.website()),
                        or(stays.phone(), goes.phone()),
                        or(stays.address(), goes.address()),
                        or(stays.place(), goes.place()),
                        stays.point().or(goes::point)),
                visit);
        move("UPDATE network.person SET organisation = :stays WHERE organisation = :goes", stays, goes);
        move("UPDATE network.stance SET organisation = :stays WHERE organisation = :goes", stays, goes);
        move("DELETE FROM network.relation WHERE one IN (:stays, :goes) AND other IN (:stays, :goes)", stays, goes);
        move("UPDATE network.relation SET one = :stays WHERE one = :goes", stays, goes);
        move("UPDATE network.relation SET other = :stays WHERE other = :goes", stays, goes);
        move("UPDATE network.conversation SET organisation = :stays WHERE organisation = :goes", stays, goes);
        move("UPDATE network.asked SET organisation = :stays WHERE organisation = :goes", stays, goes);
        move("UPDATE network.questionnaire SET party = :stays WHERE party = :goes", stays, goes);
        move("DELETE FROM network.trust_note WHERE :goes IN (one, other)", stays, goes);
        move("UPDATE network.trust SET about = :stays WHERE about = :goes", stays, goes);
        organisations.end(goes, visit);
    }

    private void move(String what, Organisation stays, Organisation goes) {
        db.sql(what).param("stays", stays.id()).param("goes", goes.id()).update();
    }

    private static String or(String known, String told) {
        return known.isEmpty() ? told : known;
    }
}
