package nl.gezondewijk.network;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * An organisation as it is typed.
 *
 * @param gebied code of its buurt
 * @param punt latitude and longitude, where somebody knows better than the middle of the buurt
 */
record OrganisationForm(
        @Nullable String naam,
        @Nullable List<String> domein,
        @Nullable String website,
        @Nullable String telefoon,
        @Nullable String adres,
        @Nullable String plaats,
        @Nullable String gebied,
        @Nullable String punt) {

    OrganisationForm {
        naam = Typed.line(naam);
        domein = domein == null ? List.of() : List.copyOf(domein);
        website = Typed.line(website);
        telefoon = Typed.line(telefoon);
        adres = Typed.line(adres);
        plaats = Typed.line(plaats);
        gebied = Typed.line(gebied);
        punt = Typed.line(punt);
    }

    /** @param buurt in the middle of which it stands; empty when it stands elsewhere */
    static OrganisationForm of(Organisation one, Optional<String> buurt) {
        return new OrganisationForm(
                one.name(),
                List.copyOf(one.domains()),
                one.website(),
                one.phone(),
                one.address(),
                one.place(),
                buurt.orElse(""),
                buurt.isPresent() ? "" : one.point().map(PartyPlaces::written).orElse(""));
    }

    List<String> chosen() {
        return domein == null ? List.of() : domein;
    }

    /** @param itself number of the one that is changed; 0 for a new one */
    void check(BindingResult errors, Organisations others, Approach approach, int itself, PartyPlaces places) {
        var name = Typed.line(naam);
        if (name.isEmpty() || name.length() > Organisation.LONGEST) {
            errors.rejectValue("naam", "network.wrong.name");
        } else if (others.findNamed(approach.id(), name)
                .filter(one -> one.id() != itself)
                .isPresent()) {
            errors.rejectValue("naam", "network.wrong.nameTwice");
        }
        if (!Typed.line(website).isEmpty()
                && Fields.website(Typed.line(website)).isEmpty()) {
            errors.rejectValue("website", "network.wrong.website");
        }
        if (!Typed.line(telefoon).isEmpty() && !Fields.isPhone(Typed.line(telefoon))) {
            errors.rejectValue("telefoon", "network.wrong.phone");
        }
        if (!Typed.line(gebied).isEmpty() && !places.buurten(approach.area()).containsKey(gebied)) {
            errors.rejectValue("gebied", "network.wrong.area");
        }
        if (!Typed.line(punt).isEmpty() && PartyPlaces.at(Typed.line(punt)).isEmpty()) {
            errors.rejectValue("punt", "network.wrong.point");
        }
        Fields.notLonger(300, Typed.line(website), "website", errors);
        Fields.notLonger(Organisation.LONGEST, Typed.line(adres), "adres", errors);
        Fields.notLonger(Organisation.LONGEST, Typed.line(plaats), "plaats", errors);
    }

    /** The point where somebody gave one, else the middle of the buurt. */
    private Optional<Organisation.Point> point(PartyPlaces places) {
        var buurt = Typed.line(gebied);
        return PartyPlaces.at(Typed.line(punt)).or(() -> buurt.isEmpty() ? Optional.empty() : places.middle(buurt));
    }

    Organisation told(int approach, int id, PartyPlaces places, Domains domains) {
        return new Organisation(
                id,
                approach,
                Typed.line(naam),
                domains.known(chosen()),
                Fields.website(Typed.line(website)).orElse(""),
                Typed.line(telefoon),
                Typed.line(adres),
                Typed.line(plaats),
                point(places));
    }
}
