package nl.gezondewijk.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Circles;
import nl.gezondewijk.audit.Names;
import nl.gezondewijk.mail.Letter;
import nl.gezondewijk.mail.Mail;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.stereotype.Component;

/** The people with an account, as other modules may know them: by the reference of their account. */
@Component
public class People {
    private final Accounts accounts;
    private final Administration administration;
    private final PostLinks post;
    private final Mail mail;
    private final Names names;

    People(Accounts accounts, Administration administration, PostLinks post, Mail mail, Circles circles, Names names) {
        this.accounts = accounts;
        this.administration = administration;
        this.post = post;
        this.mail = mail;
        this.names = names;
        circles.ask(this::circles);
    }

    /**
     * Somebody with an account that has not ended.
     *
     * @param reference as {@link Actor#reference()} has it
     * @param organisation where they work; empty where that is not known
     */
    public record Person(String reference, String name, String organisation) {}

    /**
     * Somebody who has an account from now on.
     *
     * @param invitation the address, from the root of the site, at which they choose a password; shown once
     * @param mailed whether that is on its way to them already, so that nobody else needs to see it
     */
    public record Invited(Person person, String invitation, boolean mailed) {}

    public Optional<Person> findByEmail(String email) {
        return Email.in(email).flatMap(accounts::findKey).map(key -> person(key.account()));
    }

    /** By reference; who has ended or never was is not in it, who is somebody without an account is. */
    public Map<String, Person> list(Collection<String> references) {
        var ids = references.stream()
                .flatMap(reference -> id(reference).stream())
                .map(Account.Id::value)
                .toArray(UUID[]::new);
        var others =
                references.stream().filter(reference -> id(reference).isEmpty()).toList();
        var people = new HashMap<String, Person>();
        names.of(others).forEach((reference, name) -> people.put(reference, new Person(reference, name, "")));
        accounts.list(ids).stream()
                .filter(account -> !account.ended())
                .map(People::person)
                .forEach(person -> people.put(person.reference(), person));
        return people;
    }

    /** Of these, who is not of the staff any more: their account has ended, or may do less now. */
    public Set<String> listLeft(Collection<String> references) {
        var ids = references.stream()
                .flatMap(reference -> id(reference).stream())
                .map(Account.Id::value)
                .toArray(UUID[]::new);
        return accounts.list(ids).stream()
                .filter(account -> account.ended() || account.role() == Audience.SIGNED_IN)
                .map(account -> account.id().reference())
                .collect(Collectors.toSet());
    }

    /** The staff of the same organisation, as an administrator knows it; also for somebody who has left it. */
    public List<Person> listColleaguesOnStaff(String reference) {
        return id(reference).flatMap(accounts::findKnownOrganisation).map(Circles::colleagues).stream()
                .flatMap(circle -> accounts.listStaff().stream()
                        .filter(account ->
                                Circles.colleagues(account.organisation()).equals(circle)))
                .map(People::person)
                .filter(person -> !person.reference().equals(reference))
                .toList();
    }

    private static Optional<Account.Id> id(String reference) {
        return Account.Id.find(new Actor(reference, reference));
    }

    /** Makes an account that may do nothing by itself, and that is no colleague until an administrator says so; empty when the address is no address, is taken, or the name is none. */
    public Optional<Invited> invite(String email, String name, String organisation, Actor by, String origin) {
        if (!Account.isName(name.strip()) || !Account.isOrganisation(organisation.strip())) {
            return Optional.empty();
        }
        return Email.in(email)
                .flatMap(address -> administration.make(
                        address, name.strip(), organisation.strip(), Audience.SIGNED_IN, by, origin))
                .map(made -> {
                    accounts.organisationIsSaid(made.account().id());
                    return made;
                })
                .map(made -> new Invited(
                        person(made.account()), InvitationController.PATH + "/" + made.token(), post.isSent()));
    }

    /** A letter to each of these, by reference, who still has an account. */
    public void write(Collection<String> references, String subject, String text, String about) {
        var ids = references.stream()
                .flatMap(reference -> id(reference).stream())
                .map(Account.Id::value)
                .toArray(UUID[]::new);
        accounts.list(ids).stream()
                .filter(account -> !account.ended())
                .forEach(account -> mail.post(new Letter(account.email().value(), subject, text, about)));
    }

    private Set<String> circles(Actor reader) {
        return Account.Id.find(reader)
                .flatMap(accounts::findKnownOrganisation)
                .map(organisation -> Set.of(Circles.colleagues(organisation)))
                .orElse(Set.of());
    }

    private static Person person(Account account) {
        return new Person(account.id().reference(), account.name(), account.organisation());
    }
}
