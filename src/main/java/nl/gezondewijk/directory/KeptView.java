package nl.gezondewijk.directory;

import java.time.LocalDate;
import nl.gezondewijk.page.Here;

/** An entry as its keeper sees it: how it stands. */
record KeptView(
        String name,
        String provider,
        String url,
        String publicUrl,
        String state,
        boolean published,
        HitView.Checked checked,
        String checkBy,
        String saved,
        String source) {

    static KeptView of(Entry entry, LocalDate today, Here here) {
        var saying = new Saying(here);
        return new KeptView(
                entry.offer().name(),
                entry.offer().provider().name(),
                entry.keptAt(),
                entry.url(),
                here.say("directory.state." + entry.state()),
                entry.state() == Entry.State.PUBLISHED,
                HitView.Checked.of(entry, today, saying),
                saying.day(entry.checkBy()),
                here.date(entry.savedAt()),
                entry.source().map(Entry.Source::map).orElse(""));
    }
}
