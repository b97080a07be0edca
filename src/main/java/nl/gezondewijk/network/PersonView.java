package nl.gezondewijk.network;

import java.util.List;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Language;

/**
 * Somebody as a page shows them.
 *
 * @param told the day since which they know that they stand here; empty while they do not
 * @param corrected the day since which it stands as they put it themselves; empty where it does not
 * @param card whether they stand on the koppelkaart, in words
 */
record PersonView(
        int id,
        String name,
        String url,
        String function,
        String organisation,
        String organisationUrl,
        List<String> roles,
        String email,
        String phone,
        String reach,
        String purpose,
        String basis,
        String until,
        String told,
        String corrected,
        String card,
        boolean onCard) {

    static PersonView of(Person person, Organisations organisations, Language here) {
        var where = person.organisation().flatMap(id -> organisations.find(person.approach(), id));
        return of(
                person,
                where.map(Organisation::name).orElse(""),
                where.map(Organisation::url).orElse(""),
                here);
    }

    static PersonView of(Person person, String organisation, String organisationUrl, Language here) {
        var contact = person.contact();
        return new PersonView(
                person.id(),
                contact.name(),
                person.url(),
                contact.function(),
                organisation,
                organisationUrl,
                person.roles().stream()
                        .map(role -> here.say("network.role." + role))
                        .toList(),
                contact.email(),
                contact.phone(),
                contact.reach(),
                here.say("network.purpose." + person.keeping().purpose()),
                here.say("network.basis." + person.keeping().basis()),
                Days.said(person.keeping().until(), here),
                person.told().map(here::date).orElse(""),
                person.corrected().map(here::date).orElse(""),
                card(person, here),
                person.onCard().isPresent());
    }

    private static String card(Person person, Language here) {
        return person.onCard()
                .map(agreed -> here.say(
                        agreed.byThemselves() ? "network.card.byThemselves" : "network.card.told",
                        here.date(agreed.since())))
                .orElse(here.say("network.card.not"));
    }
}
