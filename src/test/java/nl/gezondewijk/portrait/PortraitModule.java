package nl.gezondewijk.portrait;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.database.TestDatabase;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.portrait.Portraits.Making;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The nouns of this module on a database of their own, with real transactions and without the rest of the program. */
final class PortraitModule {
    static final Actor FEMKE = new Actor("account:f", "Femke");
    static final Actor WIM = new Actor("account:w", "Wim");
    static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    private PortraitModule(DataSource database) {
        beans.registerBean(DataSource.class, () -> database);
        beans.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        beans.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        beans.registerBean(Clock.class, Clock::systemUTC);
        beans.register(
                Transactions.class,
                Portraits.class,
                Chapters.class,
                GroupThemes.class,
                ThemeLinks.class,
                BeginPortrait.class,
                Versions.class,
                Voices.class,
                VoicePlaces.class,
                Comments.class,
                CitedFigures.class);
        beans.refresh();
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    static PortraitModule fresh() {
        return new PortraitModule(TestDatabase.fresh().dataSource());
    }

    <T> T get(Class<T> noun) {
        return beans.getBean(noun);
    }

    Portraits portraits() {
        return get(Portraits.class);
    }

    Chapters chapters() {
        return get(Chapters.class);
    }

    GroupThemes themes() {
        return get(GroupThemes.class);
    }

    Voices voices() {
        return get(Voices.class);
    }

    Portrait begun(int approach, boolean figuresHidden, Template.Part... parts) {
        return get(BeginPortrait.class)
                .first(approach, "WK999901", new Making("CBS", MARCH, figuresHidden), List.of(parts), FEMKE);
    }

    /** Of somebody in the working group. */
    static Visit visit(Language here) {
        var approach = new Approach(1, "Gezonde Wagelaar", "WK999901", Instant.EPOCH, false, List.of());
        return new Visit(approach, Optional.of(Part.MEMBER), FEMKE, "machine", here);
    }

    /** As it stands now. */
    Portrait again(Portrait portrait) {
        return portraits().find(portrait.approach(), portrait.number()).orElseThrow();
    }

    Theme theme(Portrait in, String name) {
        int id = themes().add(in, name, "").orElseThrow();
        return again(in).theme(id).orElseThrow();
    }

    static VoiceText quote(String words) {
        return quote(words, Voice.Consent.Asked.PARTNERS);
    }

    static VoiceText quote(String words, Voice.Consent.Asked consent) {
        return new VoiceText(
                Voice.Kind.QUOTE,
                Voice.Speaker.RESIDENT,
                words,
                "",
                MARCH,
                new Voice.Consent(consent, "mondeling"),
                "",
                Optional.empty());
    }
}
