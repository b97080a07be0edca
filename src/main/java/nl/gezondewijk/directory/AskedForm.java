package nl.gezondewijk.directory;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the address of a search; what is not understood there is left out.
 *
 * @param kosten at most so many euro
 * @param bij name of a place, or a postcode
 * @param binnen kilometres from there
 * @param kaart number of the approach whose map is meant
 * @param lijst the shortlist that goes along
 */
record AskedForm(
        @Nullable String q,
        @Nullable List<String> onderwerp,
        @Nullable List<String> doelgroep,
        @Nullable List<String> wanneer,
        @Nullable String kosten,
        @Nullable String bij,
        @Nullable String binnen,
        @Nullable String kaart,
        @Nullable String weergave,
        @Nullable String lijst,
        @Nullable String pagina) {
    static final List<String> COSTS = List.of("0", "5", "10");
    static final List<String> KILOMETRES = List.of("1", "2", "5", "10", "25");
    private static final String USUAL = "5";
    private static final int LONGEST = 200;
    private static final int MOST_PAGES = 500;

    AskedForm {
        q = text(q);
        bij = text(bij);
        onderwerp = onderwerp == null ? List.of() : List.copyOf(onderwerp);
        doelgroep = doelgroep == null ? List.of() : List.copyOf(doelgroep);
        wanneer = wanneer == null ? List.of() : List.copyOf(wanneer);
    }

    private static String text(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    String words() {
        return text(q);
    }

    String near() {
        return text(bij);
    }

    Optional<String> most() {
        return Optional.ofNullable(kosten).filter(COSTS::contains);
    }

    String kilometres() {
        return Optional.ofNullable(binnen).filter(KILOMETRES::contains).orElse(USUAL);
    }

    Optional<Integer> map() {
        return Optional.ofNullable(kaart)
                .filter(one -> one.matches("[1-9]\\d{0,8}"))
                .map(Integer::valueOf);
    }

    Shortlist shortlist() {
        return Shortlist.read(lijst == null ? "" : lijst);
    }

    int page() {
        return Optional.ofNullable(pagina)
                .filter(one -> one.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .map(one -> Math.clamp(one, 0, MOST_PAGES))
                .orElse(0);
    }

    Show show() {
        return Arrays.stream(Show.values())
                .filter(one -> one.key().equals(weergave))
                .findFirst()
                .orElse(Show.LIST);
    }

    /** How what was found is shown. */
    enum Show {
        LIST("lijst"),
        MAP("kaart"),
        CALENDAR("agenda");

        private final String key;

        Show(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    Set<Moment> moments() {
        var moments = EnumSet.noneOf(Moment.class);
        Arrays.stream(Moment.values())
                .filter(one -> all(wanneer).contains(one.name()))
                .forEach(moments::add);
        return moments;
    }

    Asked asked(Terms terms, Optional<Spot> from) {
        return new Asked(
                words(),
                terms.topics(all(onderwerp)).stream().map(Term::key).toList(),
                terms.audiences(all(doelgroep)).stream().map(Term::key).toList(),
                moments(),
                most().map(BigDecimal::new),
                from.map(spot -> new Asked.Near(spot, Integer.parseInt(kilometres()) * 1000)),
                map(),
                page());
    }

    /** All of it but the words and the page, for the form with the words to take along. */
    Map<String, List<String>> filters() {
        var filters = new LinkedHashMap<String, List<String>>();
        filters.put("onderwerp", all(onderwerp));
        filters.put("doelgroep", all(doelgroep));
        filters.put("wanneer", all(wanneer));
        filters.put("kosten", most().map(List::of).orElse(List.of()));
        filters.put("bij", near().isEmpty() ? List.of() : List.of(near()));
        filters.put("binnen", near().isEmpty() ? List.of() : List.of(kilometres()));
        filters.put("kaart", map().map(String::valueOf).map(List::of).orElse(List.of()));
        filters.put(
                "lijst",
                shortlist().ids().isEmpty() ? List.of() : List.of(shortlist().written()));
        filters.put("weergave", show() == Show.LIST ? List.of() : List.of(show().key()));
        return filters;
    }

    private static List<String> all(@Nullable List<String> chosen) {
        return chosen == null ? List.of() : chosen;
    }
}
