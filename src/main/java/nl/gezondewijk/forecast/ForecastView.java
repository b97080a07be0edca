package nl.gezondewijk.forecast;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/** The page that looks ahead, as its template prints it. */
record ForecastView(
        String name,
        String eyebrow,
        String lead,
        List<Choice> choices,
        String care,
        String csv,
        Optional<Refused> refused,
        Optional<Shown> shown,
        Optional<TableView> compared,
        Optional<FormView> form,
        List<KeptView> kept) {

    /** A link of which one is where the reader is. */
    record Choice(String label, String url, boolean current) {}

    /** Why there is no calculation, and what one can do. */
    record Refused(String title, String why, List<Choice> instead) {}

    /**
     * An outlook.
     *
     * @param kind "berekening" or "prognose van …"
     * @param about what it is and what it is not
     */
    record Shown(
            String kind,
            String kindClass,
            String about,
            Content years,
            TableView people,
            String changed,
            String pyramidTitle,
            Optional<Content> pyramid,
            List<Legend> legend,
            TableView ages,
            Tree made) {}

    record Legend(Content swatch, String words) {}

    /** The fields of a calculation; a field that is wrong says so. */
    record FormView(
            String action,
            List<Field> homes,
            List<Field> moves,
            List<Field> perHome,
            List<String> wrong,
            Optional<Saving> saving) {}

    record Field(String id, String name, String label, String value, boolean wrong) {}

    /** A calculation that may be kept: with the same values, under a name. */
    record Saving(String action, List<Field> hidden, String wrong) {}

    record KeptView(String name, String remove) {}
}
