package nl.gezondewijk.product;

import java.util.Locale;
import java.util.stream.IntStream;
import nl.gezondewijk.chart.People;
import nl.gezondewijk.chart.Way;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.PhoneCode;
import nl.gezondewijk.product.ResidentChoice.Chosen;
import nl.gezondewijk.profile.Spoken;
import nl.gezondewijk.profile.Wording;

/** Tells a story to those who live there: plain sentences, "ongeveer" instead of margins, and no judgement on people. */
final class ResidentViews {
    private final Story story;
    private final ResidentChoice choice;
    private final Wording words;
    private final Language here;

    ResidentViews(Story story, ResidentChoice choice) {
        this.story = story;
        this.choice = choice;
        this.words = story.words();
        this.here = words.language();
    }

    ResidentView view() {
        var chosen = choice.from(story);
        var profile = story.address();
        var own = profile.getPath() + "/bewoners";
        var query = profile.getQuery() == null ? "" : "?" + profile.getQuery();
        var address = profile.resolve(own + query).toString();
        return new ResidentView(
                here.locale().getLanguage(),
                here.say("product.residents.title", words.own()),
                lead(),
                IntStream.range(0, chosen.size())
                        .mapToObj(i -> figure(i + 1, chosen.get(i)))
                        .toList(),
                story.chapters().stream()
                        .flatMap(chapter -> chapter.conclusion().stream()
                                .map(text -> new ResidentView.Conclusion(chapter.heading(), text)))
                        .toList(),
                chosen.isEmpty() ? here.say("product.residents.none", words.own()) : "",
                words.sources(chosen.stream()
                        .map(one -> one.figure().line().own().release())
                        .distinct()
                        .toList()),
                here.say("product.made", String.valueOf(story.profile().area().year()), here.date(Newest.of(story))),
                own + ".pdf" + query,
                profile.getPath() + query,
                address.replaceFirst("^https?://", ""),
                new PhoneCode(address, here.say("product.code", address)));
    }

    private String lead() {
        return story.profile().head().stream()
                .filter(line -> line.indicator().key().equals("inwoners"))
                .flatMap(line -> line.own().known().stream())
                .findFirst()
                .map(known -> here.say(
                        "product.residents.lead", words.own(), here.numbers().about(known.value())))
                .orElse(here.say("product.residents.lead.unknown", words.own()));
    }

    private ResidentView.Figure figure(int number, Chosen chosen) {
        var figure = chosen.figure();
        var way = choice.place(figure).map(place -> new Way(here.say("product.residents.way", here.say(place))));
        var drawn = way.map(Way::svg).orElseGet(() -> people(figure).svg());
        var take = chosen.take().name();
        return new ResidentView.Figure(
                "cijfer-" + number,
                icon(chosen.take()),
                here.say("product.residents.take." + take),
                choice.place(figure)
                        .map(place -> distance(here.say(place), value(figure)))
                        .orElseGet(() -> sentence(figure)),
                comparison(figure),
                about(figure),
                drawn,
                drawn.onPaper(),
                way.isPresent() ? "way" : "of-" + roughly(figure).of());
    }

    private static String icon(ResidentChoice.Take take) {
        return switch (take) {
            case STRONG -> "check";
            case NEAR -> "place";
            case WEIGHING -> "person";
            case ATTENTION -> "info";
        };
    }

    private static double value(Spoken figure) {
        return figure.line().own().known().orElseThrow().value();
    }

    private static Roughly roughly(Spoken figure) {
        boolean perThousand = figure.line().indicator().unit() == Indicator.Unit.PER_1000;
        return Roughly.of(Math.min(100, perThousand ? value(figure) / 10 : value(figure)));
    }

    /** "Ongeveer 4 op de 10 volwassenen voelen zich eenzaam." */
    private String sentence(Spoken figure) {
        return here.say(
                "product.residents.sentence",
                here.say(figure.line()
                        .indicator()
                        .sentences()
                        .flatMap(Indicator.Sentences::are)
                        .orElseThrow()),
                count(roughly(figure)));
    }

    private String count(Roughly roughly) {
        if (roughly.isHardlyAny()) {
            return here.say("product.roughly.hardly");
        }
        return roughly.isNearlyAll()
                ? here.say("product.roughly.nearly")
                : here.say("product.roughly." + roughly.of(), roughly.count());
    }

    private People people(Spoken figure) {
        var roughly = roughly(figure);
        return new People(
                here.say("product.people", count(roughly)),
                roughly.count(),
                roughly.of(),
                roughly.of() == 10 ? 10 : 20);
    }

    /** Under a kilometre to a hundred metres, under ten to half a kilometre, else whole kilometres. */
    private String distance(String place, double kilometres) {
        var numbers = here.numbers();
        if (kilometres < 0.95) {
            return here.say(
                    "product.residents.metres", place, numbers.whole(Math.max(1.0, Math.rint(kilometres * 10)) * 100));
        }
        double halves = Math.round(kilometres * 2) / 2.0;
        boolean half = kilometres < 10 && halves % 1 != 0;
        return here.say(
                "product.residents.kilometres",
                place,
                half ? numbers.fixed(halves, 1) : numbers.whole(kilometres < 10 ? halves : kilometres));
    }

    /** "Dat is minder dan in Boxtel"; nothing where nobody can tell. */
    private String comparison(Spoken figure) {
        if (figure.line().isOrdinary()) {
            return here.say("product.residents.compared.ordinary");
        }
        var far = choice.place(figure).isPresent() ? "far." : "";
        return figure.line()
                .side()
                .map(side -> here.say(
                        "product.residents.compared." + far + side.name().toLowerCase(Locale.ROOT),
                        words.inReference()))
                .orElse("");
    }

    private String about(Spoken figure) {
        var about = here.say("product.residents.about", figure.who(), figure.period(), figure.kind());
        return figure.cover().isEmpty() ? about : about + " " + figure.cover();
    }
}
