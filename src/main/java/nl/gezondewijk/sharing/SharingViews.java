package nl.gezondewijk.sharing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Coverage;
import nl.gezondewijk.indicator.Readership.Audience;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.indicator.WhereUsed;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** Shows shared figures: themselves, who reads them, and where they are used. */
@Component
public class SharingViews {
    private final Releases releases;
    private final SharedTables tables;
    private final Coverage coverage;
    private final WhereUsed uses;
    private final Audiences audiences;
    private final Looks looks;

    SharingViews(
            Releases releases,
            SharedTables tables,
            Coverage coverage,
            WhereUsed uses,
            Audiences audiences,
            Looks looks) {
        this.releases = releases;
        this.tables = tables;
        this.coverage = coverage;
        this.uses = uses;
        this.audiences = audiences;
        this.looks = looks;
    }

    public SharingView of(Shared shared, Actor reader, Here here) {
        var release = releases.get(shared.release());
        boolean own = shared.isOf(reader);
        var look = looks.find(shared.subject());
        boolean waits = look.filter(Look::isOpen).isPresent();
        return new SharingView(
                shared.url(),
                own,
                readers(shared, release, own, here),
                protection(release, here),
                tables.of(shared, release, own || release.readers().audience() == Audience.EVERYONE, here),
                own ? uses.list(shared.indicators(), shared.asOwner(), here) : List.of(),
                own && !waits ? wider(shared, here) : List.of(),
                look.map(one -> said(shared, one, here)).orElse(""),
                !own && waits && !shared.over(),
                release.isEmptied());
    }

    private List<SharingView.Choice> wider(Shared shared, Here here) {
        return audiences.wider(shared).stream()
                .map(one -> new SharingView.Choice(one.key(), one.name(here)))
                .toList();
    }

    private String readers(Shared shared, Release release, boolean own, Here here) {
        var readers = release.readers();
        return readers.audience() == Audience.OWNER && !own
                ? here.say("sharing.readers.owner")
                : audiences.of(readers, shared.owner()).stream()
                        .map(one -> one.name(here))
                        .collect(Collectors.joining(", "));
    }

    private String name(Audience audience, Optional<String> circle, Shared shared, Here here) {
        return audiences.of(audience, circle, shared.owner()).name(here);
    }

    private List<String> protection(Release release, Here here) {
        return coverage.list(release.id()).stream()
                .flatMap(one -> Stream.concat(Stream.of(protection(one, here)), exposed(one, here)))
                .toList();
    }

    private static String protection(Coverage.Protection one, Here here) {
        return here.say(
                one.withheld() == 0 ? "sharing.withheld.none" : "sharing.withheld",
                here.numbers().whole(one.told() + one.withheld()),
                here.numbers().whole(one.withheld()),
                one.fewest());
    }

    /** What nothing mends is said to its owner, and to whoever looks before it goes further. */
    private static Stream<String> exposed(Coverage.Protection one, Here here) {
        return one.exposed() == 0 ? Stream.of() : Stream.of(here.say("sharing.withheld.exposed", one.exposed()));
    }

    private String said(Shared shared, Look look, Here here) {
        var audience = name(look.audience(), look.circle(), shared, here);
        return look.answer()
                .map(answer -> here.say(
                        answer.agreed() ? "sharing.look.agreed" : "sharing.look.refused",
                        audience,
                        here.date(answer.at()),
                        answer.why()))
                .orElseGet(() -> here.say("sharing.look.asked", audience, here.date(look.askedAt())));
    }
}
