package nl.gezondewijk.network;

import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What somebody says is right of themselves.
 *
 * @param versie the revision that they had before them
 */
record OwnForm(
        @Nullable String naam,
        @Nullable String functie,
        @Nullable String mail,
        @Nullable String telefoon,
        @Nullable String bereikbaar,
        @Nullable String versie) {

    OwnForm {
        naam = Typed.line(naam);
        functie = Typed.line(functie);
        mail = Typed.line(mail);
        telefoon = Typed.line(telefoon);
        bereikbaar = Typed.line(bereikbaar);
    }

    static OwnForm of(Person person) {
        var contact = person.contact();
        return new OwnForm(
                contact.name(),
                contact.function(),
                contact.email(),
                contact.phone(),
                contact.reach(),
                String.valueOf(person.revision()));
    }

    void check(BindingResult errors) {
        Fields.person(naam, functie, mail, telefoon, bereikbaar, errors);
    }

    Contact contact() {
        return new Contact(
                Typed.line(naam), Typed.line(functie), Typed.line(mail), Typed.line(telefoon), Typed.line(bereikbaar));
    }
}
