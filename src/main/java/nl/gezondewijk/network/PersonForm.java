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
        @Nullable String kaart) {

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
                "");
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
                person.onCard().isPresent() ? "ja" : "");
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
        if (Typed.line(naam).isEmpty() || Typed.line(naam).length() > Contact.LONGEST) {
            errors.rejectValue("naam", "network.wrong.person");
        }
        if (!Typed.line(organisatie).isEmpty() && organisation(organisations).isEmpty()) {
            errors.rejectValue("organisatie", "network.wrong.organisation");
        }
        if (!Typed.line(mail).isEmpty() && !Fields.isEmail(Typed.line(mail))) {
            errors.rejectValue("mail", "network.wrong.email");
        }
        if (!Typed.line(telefoon).isEmpty() && !Fields.isPhone(Typed.line(telefoon))) {
            errors.rejectValue("telefoon", "network.wrong.phone");
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
        Fields.notLonger(Contact.LONGEST, Typed.line(functie), "functie", errors);
        Fields.notLonger(Contact.LONGEST, Typed.line(bereikbaar), "bereikbaar", errors);
    }

    /** As what was typed has it; what nobody types here stays as it was. */
    Person told(int approach, Optional<Person> before, List<Organisation> organisations, Instant now) {
        var agreed = "ja".equals(kaart)
                ? before.flatMap(Person::onCard).or(() -> Optional.of(new Person.Agreed(now, false)))
                : Optional.<Person.Agreed>empty();
        return new Person(
                before.map(Person::id).orElse(0),
                approach,
                organisation(organisations),
                new Contact(
                        Typed.line(naam),
                        Typed.line(functie),
                        Typed.line(mail),
                        Typed.line(telefoon),
                        Typed.line(bereikbaar)),
                roles(),
                new Keeping(
                        Fields.one(Keeping.Purpose.class, doel).orElseThrow(),
                        Fields.one(Keeping.Basis.class, grondslag).orElseThrow(),
                        until().orElseThrow()),
                before.map(Person::madeAt).orElse(now),
                before.flatMap(Person::told),
                agreed);
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
