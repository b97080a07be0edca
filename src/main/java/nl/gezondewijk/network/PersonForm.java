package nl.gezondewijk.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Somebody as they are typed.
 *
 * @param organisatie number of where they work
 * @param bewaren the day until which their data are kept
 * @param kaart whether they said that they may stand on the koppelkaart
 * @param versie the revision of them that the writer had before them
 */
record PersonForm(
        @Nullable String naam,
        @Nullable String functie,
        @Nullable String organisatie,
        @Nullable List<String> rol,
        @Nullable String mail,
        @Nullable String telefoon,
        @Nullable String bereikbaar,
        @Nullable String doel,
        @Nullable String grondslag,
        @Nullable String bewaren,
        @Nullable String kaart,
        @Nullable String versie) {

    PersonForm {
        naam = Typed.line(naam);
        functie = Typed.line(functie);
        organisatie = Typed.line(organisatie);
        rol = rol == null ? List.of() : List.copyOf(rol);
        mail = Typed.line(mail);
        telefoon = Typed.line(telefoon);
        bereikbaar = Typed.line(bereikbaar);
        doel = Typed.line(doel);
        grondslag = Typed.line(grondslag);
        bewaren = Typed.line(bewaren);
        kaart = Typed.line(kaart);
    }

    static PersonForm empty(String organisation, LocalDate today) {
        return new PersonForm(
                "",
                "",
                organisation,
                List.of(),
                "",
                "",
                "",
                "TOGETHER",
                "TASK",
                today.plusYears(1).toString(),
                "",
                "0");
    }

    static PersonForm of(Person person) {
        var contact = person.contact();
        return new PersonForm(
                contact.name(),
                contact.function(),
                person.organisation().map(String::valueOf).orElse(""),
                person.roles().stream().map(Role::name).toList(),
                contact.email(),
                contact.phone(),
                contact.reach(),
                person.keeping().purpose().name(),
                person.keeping().basis().name(),
                person.keeping().until().toString(),
                person.onCard().isPresent() ? "ja" : "",
                String.valueOf(person.revision()));
    }

    Set<Role> roles() {
        return chosen().stream()
                .flatMap(name -> Fields.one(Role.class, name).stream())
                .collect(Collectors.toSet());
    }

    List<String> chosen() {
        return rol == null ? List.of() : rol;
    }

    void check(BindingResult errors, List<Organisation> organisations, LocalDate today) {
        Fields.person(naam, functie, mail, telefoon, bereikbaar, errors);
        if (!Typed.line(organisatie).isEmpty() && organisation(organisations).isEmpty()) {
            errors.rejectValue("organisatie", "network.wrong.organisation");
        }
        if (Fields.one(Keeping.Purpose.class, doel).isEmpty()) {
            errors.rejectValue("doel", "network.wrong.purpose");
        }
        if (Fields.one(Keeping.Basis.class, grondslag).isEmpty()) {
            errors.rejectValue("grondslag", "network.wrong.basis");
        }
        if (until().filter(day -> Keeping.isPossible(day, today)).isEmpty()) {
            errors.rejectValue("bewaren", "network.wrong.until");
        }
    }

    /** Somebody new, as typed. */
    Person added(int approach, List<Organisation> organisations, Instant now) {
        return Person.added(approach, organisation(organisations), contact(), roles(), keeping(), now)
                .onCard(agreed(Optional.empty(), now));
    }

    /** The same person as they are typed now; what nobody types here stays as it was. */
    Person changed(Person before, List<Organisation> organisations, Instant now) {
        return before.with(contact(), organisation(organisations))
                .kept(roles(), keeping())
                .onCard(agreed(before.onCard(), now))
                .at(Fields.revision(versie));
    }

    private Optional<Person.Agreed> agreed(Optional<Person.Agreed> before, Instant now) {
        return "ja".equals(kaart) ? before.or(() -> Optional.of(new Person.Agreed(now, false))) : Optional.empty();
    }

    private Contact contact() {
        return new Contact(
                Typed.line(naam), Typed.line(functie), Typed.line(mail), Typed.line(telefoon), Typed.line(bereikbaar));
    }

    private Keeping keeping() {
        return new Keeping(
                Fields.one(Keeping.Purpose.class, doel).orElseThrow(),
                Fields.one(Keeping.Basis.class, grondslag).orElseThrow(),
                until().orElseThrow());
    }

    private Optional<Integer> organisation(List<Organisation> organisations) {
        return organisations.stream()
                .map(Organisation::id)
                .filter(id -> String.valueOf(id).equals(organisatie))
                .findFirst();
    }

    private Optional<LocalDate> until() {
        return Days.in(Typed.line(bewaren));
    }
}
