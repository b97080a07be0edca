package nl.gezondewijk.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.page.Here;

/**
 * What a search came to.
 *
 * @param sentence how many, and of what
 * @param remarks what a reader must know of how was looked
 * @param on the page that is shown, from 1 up
 */
record FoundView(
        String sentence,
        List<String> remarks,
        boolean none,
        String words,
        String near,
        Map<String, List<String>> along,
        List<Way> ways,
        List<Distance> distances,
        int on,
        String previous,
        String next) {

    /** A way to show what was found. */
    record Way(String key, String said, String url, boolean chosen) {}

    record Distance(String kilometres, String said, boolean chosen) {}

    static FoundView of(AskedForm form, Finding.Found found, Optional<String> near, Terms terms, Here here) {
        var remarks = new ArrayList<String>();
        found.mended().ifPresent(words -> remarks.add(here.say("directory.mended", String.join(" ", words))));
        if (found.anyWord()) {
            remarks.add(here.say("directory.anyword"));
        }
        if (found.isMore()) {
            remarks.add(here.say("directory.more"));
        }
        if (!form.near().isEmpty() && near.isEmpty()) {
            remarks.add(here.say("directory.near.unknown", form.near()));
        }
        int last = Math.max(0, (found.total() - 1) / Asked.SIZE);
        return new FoundView(
                sentence(found.total(), form, near, here),
                remarks,
                found.total() == 0,
                form.words(),
                form.near(),
                form.filters(),
                java.util.Arrays.stream(AskedForm.Show.values())
                        .map(one -> new Way(
                                one.key(),
                                here.say("directory.show." + one),
                                here.with("weergave", one == AskedForm.Show.LIST ? null : one.key()),
                                one == form.show()))
                        .toList(),
                AskedForm.KILOMETRES.stream()
                        .map(one -> new Distance(one, here.say("directory.within", one), one.equals(form.kilometres())))
                        .toList(),
                form.page() + 1,
                form.page() == 0 ? "" : here.with("pagina", form.page() == 1 ? null : String.valueOf(form.page() - 1)),
                form.page() >= last ? "" : here.with("pagina", String.valueOf(form.page() + 1)));
    }

    private static String sentence(int total, AskedForm form, Optional<String> near, Here here) {
        var found = form.words().isEmpty()
                ? here.say("directory.found", total)
                : here.say("directory.found.words", total, form.words());
        return near.map(name -> found + " " + here.say("directory.found.near", form.kilometres(), name))
                .orElse(found);
    }
}
