package nl.gezondewijk.forecast;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/** The page of demand and supply, as its template prints it. */
record CareView(
        String name,
        String eyebrow,
        String lead,
        List<ForecastView.Choice> choices,
        String back,
        Optional<ForecastView.Refused> refused,
        String kind,
        String kindClass,
        List<Part> parts,
        Optional<TableView> supply,
        String supplySentence,
        FteField fte) {

    /** One kind of care. */
    record Part(String id, String name, String sentence, Content chart, TableView table, String source, Tree made) {}

    /** How many full-time workers there are, for who has no table of it. */
    record FteField(String action, List<ForecastView.Field> hidden, String value, boolean wrong) {}
}
