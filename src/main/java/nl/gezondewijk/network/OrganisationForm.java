package nl.gezondewijk.network;

import java.util.List;
import java.util.Optional;
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
        naam = Fields.line(naam);
        domein = domein == null ? List.of() : List.copyOf(domein);
        website = Fields.line(website);
        telefoon = Fields.line(telefoon);
        adres = Fields.line(adres);
        plaats = Fields.line(plaats);
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
        var name = Fields.line(naam);
        if (name.isEmpty() || name.length() > Organisation.LONGEST) {
            errors.rejectValue("naam", "network.wrong.name");
        } else if (others.findNamed(approach, name)
                .filter(one -> one.id() != itself)
                .isPresent()) {
            errors.rejectValue("naam", "network.wrong.nameTwice");
        }
        if (!Fields.line(website).isEmpty()
                && Fields.website(Fields.line(website)).isEmpty()) {
            errors.rejectValue("website", "network.wrong.website");
        }
        if (!Fields.line(telefoon).isEmpty() && !Fields.isPhone(Fields.line(telefoon))) {
            errors.rejectValue("telefoon", "network.wrong.phone");
        }
        Fields.notLonger(300, Fields.line(website), "website", errors);
        Fields.notLonger(Organisation.LONGEST, Fields.line(adres), "adres", errors);
        Fields.notLonger(Organisation.LONGEST, Fields.line(plaats), "plaats", errors);
    }

    Organisation told(int approach, int id, Optional<Organisation.Point> point, Domains domains) {
        return new Organisation(
                id,
                approach,
                Fields.line(naam),
                domains.known(chosen()),
                Fields.website(Fields.line(website)).orElse(""),
                Fields.line(telefoon),
                Fields.line(adres),
                Fields.line(plaats),
                point);
    }
}
