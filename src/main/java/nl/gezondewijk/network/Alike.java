package nl.gezondewijk.network;

import java.net.URI;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why two organisations may be one: people write the same name ten ways. Whether they are is for a person to say. */
final class Alike {
    private static final Set<String> LEGAL_FORMS = Set.of(
            "stichting",
            "st",
            "vereniging",
            "ver",
            "bv",
            "nv",
            "vof",
            "cv",
            "cooperatie",
            "maatschap",
            "holding",
            "groep");
    private static final Set<String> SMALL =
            Set.of("de", "het", "een", "van", "voor", "en", "in", "te", "der", "den", "t");
    private static final Map<String, String> SHORT = Map.of(
            "gem", "gemeente",
            "hap", "huisartsen",
            "huisartsenpraktijk", "huisartsen",
            "huisartspraktijk", "huisartsen",
            "bs", "basisschool",
            "obs", "basisschool",
            "rkbs", "basisschool",
            "ver", "vereniging",
            "bieb", "bibliotheek",
            "fysio", "fysiotherapie");
    /** Where everybody has an address: it tells nothing of where somebody works. */
    private static final Set<String> MAIL_FOR_ALL = Set.of(
            "gmail.com",
            "hotmail.com",
            "hotmail.nl",
            "outlook.com",
            "live.nl",
            "yahoo.com",
            "icloud.com",
            "ziggo.nl",
            "kpnmail.nl",
            "planet.nl",
            "home.nl",
            "xs4all.nl",
            "hetnet.nl",
            "upcmail.nl",
            "casema.nl");

    private static final int WORTH_COMPARING = 5;

    private Alike() {}

    /** What makes two look like one. */
    enum Sign {
        NAME,
        ABBREVIATION,
        WEBSITE,
        PHONE,
        MAIL
    }

    /** What is known of an organisation to compare it by. */
    record Traits(String name, String website, String phone, Collection<String> emails) {}

    static Set<Sign> signs(Traits one, Traits other) {
        var signs = EnumSet.noneOf(Sign.class);
        if (isNear(key(one.name()), key(other.name()))) {
            signs.add(Sign.NAME);
        } else if (isShortFor(words(one.name()), words(other.name()))
                || isShortFor(words(other.name()), words(one.name()))) {
            signs.add(Sign.ABBREVIATION);
        }
        if (host(one.website())
                .filter(host -> host(other.website()).filter(host::equals).isPresent())
                .isPresent()) {
            signs.add(Sign.WEBSITE);
        }
        if (digits(one.phone()).length() >= 9 && digits(one.phone()).equals(digits(other.phone()))) {
            signs.add(Sign.PHONE);
        }
        if (!places(one).isEmpty() && places(one).stream().anyMatch(places(other)::contains)) {
            signs.add(Sign.MAIL);
        }
        return signs;
    }

    /** The name without what people leave out, spell otherwise or turn round. */
    static String key(String name) {
        var words = words(name).stream()
                .map(word -> SHORT.getOrDefault(word, word))
                .filter(word -> !LEGAL_FORMS.contains(word) && !SMALL.contains(word))
                .toList();
        return words.isEmpty() ? String.join("", words(name)) : String.join("", words);
    }

    private static List<String> words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " en ")
                .replace(".", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }

    private static boolean isNear(String one, String other) {
        if (one.isEmpty() || one.equals(other)) {
            return !one.isEmpty();
        }
        int shortest = Math.min(one.length(), other.length());
        return shortest >= WORTH_COMPARING && distance(one, other) <= (shortest < 10 ? 1 : 2);
    }

    /** Whether the one ends in the first letters of what the other spells out: GGD HvB, GGD Hart voor Brabant. */
    private static boolean isShortFor(List<String> brief, List<String> full) {
        int same = 0;
        while (same < brief.size() && same < full.size() && brief.get(same).equals(full.get(same))) {
            same++;
        }
        var rest = full.subList(same, full.size());
        if (brief.size() != same + 1 || rest.size() < 2) {
            return false;
        }
        var letters = brief.getLast();
        return letters.equals(initials(rest))
                || letters.equals(initials(rest.stream()
                        .filter(word -> !LEGAL_FORMS.contains(word))
                        .toList()));
    }

    private static String initials(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private static Optional<String> host(String website) {
        return website.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(URI.create(website).getHost())
                        .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "").replaceFirst("^(0031|31)", "0");
    }

    private static Set<String> places(Traits of) {
        return of.emails().stream()
                .filter(email -> email.contains("@"))
                .map(email -> email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT))
                .filter(place -> !MAIL_FOR_ALL.contains(place))
                .collect(Collectors.toSet());
    }

    /** Levenshtein's: how many letters to change, add or leave out. */
    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
