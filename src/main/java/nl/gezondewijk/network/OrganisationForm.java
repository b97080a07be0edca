package nl.gezondewijk.network;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** An organisation as it is typed. */
record OrganisationForm(
        @Nullable String naam,
        @Nullable List<String> domein,
        @Nullable String website,
        @Nullable String telefoon,
        @Nullable String adres,
        @Nullable String plaats) {

    OrganisationForm {
        naam = Typed.line(naam);
        domein = domein == null ? List.of() : List.copyOf(domein);
        website = Typed.line(website);
        telefoon = Typed.line(telefoon);
        adres = Typed.line(adres);
        plaats = Typed.line(plaats);
    }

    static OrganisationForm of(Organisation one) {
        return new OrganisationForm(
                one.name(), List.copyOf(one.domains()), one.website(), one.phone(), one.address(), one.place());
    }

    List<String> chosen() {
        return domein == null ? List.of() : domein;
    }

    /** @param itself number of the one that is changed; 0 for a new one */
    void check(BindingResult errors, Organisations others, int approach, int itself) {
        var name = Typed.line(naam);
        if (name.isEmpty() || name.length() > Organisation.LONGEST) {
            errors.rejectValue("naam", "network.wrong.name");
        } else if (others.findNamed(approach, name)
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
        Fields.notLonger(300, Typed.line(website), "website", errors);
        Fields.notLonger(Organisation.LONGEST, Typed.line(adres), "adres", errors);
        Fields.notLonger(Organisation.LONGEST, Typed.line(plaats), "plaats", errors);
    }

    Organisation told(int approach, int id, Optional<Organisation.Point> point, Domains domains) {
        return new Organisation(
                id,
                approach,
                Typed.line(naam),
                domains.known(chosen()),
                Fields.website(Typed.line(website)).orElse(""),
                Typed.line(telefoon),
                Typed.line(adres),
                Typed.line(plaats),
                point);
    }
}
