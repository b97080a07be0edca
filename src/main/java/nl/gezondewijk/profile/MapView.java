package nl.gezondewijk.profile;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/** A map of one indicator as its template prints it. */
record MapView(
        String name,
        String title,
        String lead,
        Optional<Content> map,
        List<MapPicture.Key> legend,
        List<Row> rows,
        String borders,
        String kind,
        String kindClass,
        List<Group> choices,
        List<ProfileView.Choice> levels,
        String chosen,
        String action) {

    record Row(String name, String url, Values.Shown value) {}

    /** The indicators of a topic, to choose from. */
    record Group(String topic, List<Option> indicators) {}

    record Option(String key, String name) {}
}
