package nl.gezondewijk.account;

import java.util.Optional;
import java.util.Set;

/** The rule for a password that someone chooses: long, and not one that everybody tries first. */
class NewPassword {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;

    /** What people add a number or a season to when a rule asks for twelve characters; our own list. */
    private static final Set<String> COMMON = Set.of(
            "welkom",
            "wachtwoord",
            "password",
            "geheim",
            "inloggen",
            "beheer",
            "beheerder",
            "admin",
            "administrator",
            "gemeente",
            "gezondewijk",
            "wijk",
            "nederland",
            "holland",
            "amsterdam",
            "rotterdam",
            "utrecht",
            "voetbal",
            "ajax",
            "feyenoord",
            "lente",
            "zomer",
            "herfst",
            "winter",
            "januari",
            "september",
            "december",
            "maandag",
            "vrijdag",
            "qwerty",
            "qwertyuiop",
            "azerty",
            "asdfghjkl",
            "zxcvbnm",
            "abcdefghijkl",
            "abc",
            "iloveyou",
            "letmein",
            "welcome",
            "changeme",
            "test",
            "secret",
            "computer",
            "zonnebloem",
            "moederdag",
            "knuffel",
            "schatje",
            "koningsdag",
            "sinterklaas",
            "kerstmis",
            "oranje");

    private NewPassword() {}

    /** Why a password is refused; the name ends the key of its message. */
    enum Refusal {
        SHORT,
        LONG,
        MONOTONE,
        ABOUT_YOU,
        COMMON
    }

    static Optional<Refusal> refusal(String password, String email, String name) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Refusal.SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Refusal.LONG);
        }
        if (password.chars().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of(Refusal.MONOTONE);
        }
        if (isAbout(email, name, password)) {
            return Optional.of(Refusal.ABOUT_YOU);
        }
        return isCommon(password) ? Optional.of(Refusal.COMMON) : Optional.empty();
    }

    private static boolean isAbout(String email, String name, String password) {
        var core = letters(password);
        var mailbox =
                Email.in(email).map(Email::mailbox).map(NewPassword::letters).orElse("");
        return !core.isEmpty()
                && (core.equals(mailbox) || core.equals(letters(name)) || password.equalsIgnoreCase(email));
    }

    private static boolean isCommon(String password) {
        var core = letters(password);
        return isRow(password) || COMMON.contains(core) || isRepeated(core) || core.isEmpty();
    }

    /** Without the digits and signs around it, and with the usual swaps undone. */
    private static String letters(String text) {
        var core = Email.normal(text).replace('@', 'a').replace('$', 's').replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return core.replace('0', 'o').replace('1', 'i').replace('3', 'e').replaceAll("[^\\p{L}]", "");
    }

    /** A common word twice or more: welkomwelkom. */
    private static boolean isRepeated(String core) {
        return COMMON.stream()
                .anyMatch(word -> !core.isEmpty() && core.replace(word, "").isEmpty());
    }

    /** 123456789012, abcdefghijkl: each sign is a neighbour of the one before it. */
    private static boolean isRow(String password) {
        long steps = java.util.stream.IntStream.range(1, password.length())
                .filter(i -> Math.abs(password.charAt(i) - password.charAt(i - 1)) <= 1)
                .count();
        return steps * 4 >= 3L * (password.length() - 1);
    }
}
