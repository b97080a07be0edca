package nl.gezondewijk.source;

import java.util.Map;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Staged;
import org.jspecify.annotations.Nullable;

/** A draft while its rows come in, page after page. */
final class Drafted {
    /** Above this share of what should be there, absence is no accident of a few. */
    private static final double FEW = 0.02;

    private final Drafts drafts;
    private final Intake intake;
    private final Draft draft;
    private final DraftRows rows;
    private String next;
    private long staged;

    Drafted(Drafts drafts, Intake intake, Draft draft, DraftRows rows, String next, long staged) {
        this.drafts = drafts;
        this.intake = intake;
        this.draft = draft;
        this.rows = rows;
        this.next = next;
        this.staged = staged;
    }

    /** Where to go on; empty when all is in. */
    String next() {
        return next;
    }

    long staged() {
        return staged;
    }

    /** A page on its way in; what it wrote stays only when it ends well. */
    interface Page {
        void take(String place, @Nullable String[] line);
    }

    interface Reading {
        /** Gives where the next page is, empty after the last. */
        String read(Page page);
    }

    void page(Reading reading) {
        var writer = drafts.releases.writer(draft);
        rows.begin();
        var count = new long[1];
        String following;
        try {
            following = reading.read((place, line) -> count[0] += rows.take(place, line, writer));
        } catch (RuntimeException | Error e) {
            writer.cancel();
            throw e;
        }
        writer.close();
        staged += count[0];
        next = following;
        drafts.checkpoints.save(intake.load(), rows.learned(), rows.findings(), next, staged);
    }

    /**
     * All pages are in: looks at the whole, and gives what is to be done in the one transaction that publishes it.
     *
     * @param listed published codes and names of the areas that should be there
     * @param chosen true when only some gemeenten were asked for
     */
    Runnable finish(Map<String, String> listed, boolean chosen, boolean blanksAreTold) {
        var findings = intake.findings();
        if (staged == 0) {
            findings.add(Rule.EMPTY, "");
        }
        drafts.staged.listDoubled(draft).forEach(key -> findings.add(key, "", "", Rule.DOUBLED_AREA));
        var parts = drafts.staged.count(draft.release());
        checkParts(parts, findings);
        parts.keySet().stream()
                .mapToInt(part -> part.period().lastYear())
                .max()
                .ifPresent(year -> drafts.staged.date(draft, year));
        checkListed(listed, findings);
        boolean limits = parts.keySet().stream().anyMatch(Staged.Part::limits);
        return () -> publish(chosen, blanksAreTold, limits);
    }

    private void publish(boolean chosen, boolean blanksAreTold, boolean limits) {
        int load = intake.load();
        var releases = drafts.releases;
        if (limits) {
            drafts.staged.joinLimits(draft);
        }
        if (!blanksAreTold) {
            drafts.staged.tellBlanksApart(draft);
        }
        int lost = chosen ? drafts.staged.carryOver(draft) : 0;
        if (lost > 0) {
            throw new Refused(Rule.WOULD_LOSE, String.valueOf(lost));
        }
        drafts.areas.learn(releases.get(draft.release()).areaYear(), drafts.checkpoints.learned(load));
        releases.publish(draft);
        drafts.checkpoints.done(load);
    }

    /** Every period and age group has the same areas; fewer means that something was cut off. */
    private static void checkParts(Map<Staged.Part, Long> parts, Findings findings) {
        long most = parts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        parts.forEach((part, count) -> {
            if (count < most) {
                boolean few = most - count <= most * FEW;
                var name = part.period().code() + " " + part.block();
                findings.add(name, "", count + " < " + most, few ? Rule.UNEVEN : Rule.INCOMPLETE);
            }
        });
    }

    private void checkListed(Map<String, String> listed, Findings findings) {
        var there = drafts.staged.listAreas(draft);
        var absent = listed.keySet().stream()
                .filter(code -> !there.contains(nl.gezondewijk.area.Area.code(code)))
                .toList();
        absent.forEach(code -> findings.add(code, "", "", Rule.ABSENT_AREA));
        if (absent.size() > listed.size() * FEW) {
            findings.add(Rule.INCOMPLETE, (listed.size() - absent.size()) + " < " + listed.size());
        }
    }
}
