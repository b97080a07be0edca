package nl.gezondewijk.profile;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * A map of one indicator as its template prints it.
 *
 * @param absent what stands in place of a map where there is none
 */
record MapView(
        String name,
        String title,
        String lead,
        Optional<Content> map,
        Absent absent,
        List<MapPicture.Key> legend,
        List<Row> rows,
        String borders,
        String kind,
        String kindClass,
        List<Group> choices,
        List<ProfileView.Choice> levels,
        String chosen,
        String action) {

    /** Why there is no map, and what can be done. */
    record Absent(String why, String next) {}

    record Row(String name, String url, Values.Shown value) {}

    /** The indicators of a topic, to choose from. */
    record Group(String topic, List<Option> indicators) {}

    record Option(String key, String name) {}
}
