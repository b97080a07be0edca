package nl.gezondewijk.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.statistics.Comparison;
import nl.gezondewijk.statistics.trend.Change;
import nl.gezondewijk.statistics.trend.TestedTrend;
import nl.gezondewijk.statistics.trend.Trend;
import org.jspecify.annotations.Nullable;

/** The shapes of the API's answers; Dutch names, as its readers speak, and a reason wherever a value is not there. */
final class Api {
    private static final String VALT_OP =
            "Wijkt genoeg af om er iets van te zeggen, en meer dan door toeval. Bij 'bevindingen' staan er minder:"
                    + " daar telt ook mee hoeveel er vergeleken is, zodat er niet te veel door toeval bij staan.";

    private Api() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Area(
            String code,
            int jaar,
            String soort,
            String naam,
            @Nullable String wijk,
            @Nullable String gemeente,
            @Nullable Integer inwoners) {
        static Area of(nl.gezondewijk.area.Area area) {
            return new Area(
                    area.code(),
                    area.year(),
                    area.kind().name().toLowerCase(java.util.Locale.ROOT),
                    area.name(),
                    area.wijk().orElse(null),
                    area.gemeente().orElse(null),
                    area.inhabitants().orElse(null));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Value(
            String periode,
            @Nullable Double waarde,
            @Nullable String reden,
            @Nullable Double ondergrens95,
            @Nullable Double bovengrens95,
            @Nullable Double teller,
            @Nullable Double noemer,
            @Nullable Double dekking,
            @Nullable String verplaatst,
            String tabel,
            String uitgave,
            @Nullable String ingetrokken) {
        static Value of(Observation one) {
            var interval = Marks.interval(one);
            var counts = one.known().flatMap(Figure.Known::counts);
            return new Value(
                    one.period().code(),
                    one.known().map(Figure.Known::value).orElse(null),
                    one.figure() instanceof Figure.None none ? none.reason().name() : null,
                    interval.map(range -> range.lower()).orElse(null),
                    interval.map(range -> range.upper()).orElse(null),
                    counts.map(Figure.Counts::numerator).orElse(null),
                    counts.map(Figure.Counts::denominator).orElse(null),
                    one.cover().map(cover -> cover.share()).orElse(null),
                    one.moved().map(moved -> Csv.kind(one)).orElse(null),
                    one.release().dataset(),
                    one.release().version(),
                    one.release().withdrawal().map(Release.Withdrawal::why).orElse(null));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String indicator,
            String naam,
            String groep,
            String eenheid,
            String soort,
            Value eigen,
            @Nullable Double vergelijking,
            @Nullable Value nederland,
            @Nullable Double verschil,
            @Nullable String oordeel,
            @Nullable String methode,
            @Schema(description = VALT_OP) boolean valtOp,
            @Nullable Value eerder,
            @Nullable Lent geleend) {
        static Row of(Line line) {
            var indicator = line.indicator();
            return new Row(
                    indicator.key(),
                    indicator.name().nl(),
                    indicator.population().who().nl(),
                    indicator.unit().name(),
                    indicator.kind().name(),
                    Value.of(line.own()),
                    boxed(line.reference()),
                    line.country().map(Value::of).orElse(null),
                    line.made().map(Comparison.Made::difference).orElse(null),
                    line.judgement().map(Enum::name).orElse(null),
                    line.made().map(made -> made.getClass().getSimpleName()).orElse(null),
                    line.standsOut(),
                    line.earlier().map(Value::of).orElse(null),
                    line.lent().map(Lent::of).orElse(null));
        }
    }

    /** The figure of a larger area, theirs and not that of this one. */
    record Lent(String van, String naam, Value cijfer) {
        static Lent of(Line.Lent lent) {
            return new Lent(lent.by().code(), lent.by().name(), Value.of(lent.figure()));
        }
    }

    /**
     * How a figure runs through the years.
     *
     * @param uitkomst a direction that was tested, on which side the newest of a few lies, or why neither can be said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Course(
            String soort,
            String uitkomst,
            @Nullable Double verschil,
            @Nullable Double p) {
        static Course of(Trend trend) {
            return switch (trend) {
                case TestedTrend tested -> new Course("TREND", Following.word(trend), null, tested.p());
                case Change change -> new Course("CHANGE", Following.word(trend), change.value(), null);
                case Trend.None none -> new Course("NONE", none.reason().name(), null, null);
            };
        }
    }

    record Topic(String sleutel, String naam, List<Row> indicatoren) {}

    record Chapter(String sleutel, String naam, List<Topic> onderwerpen) {}

    record Told(List<String> sterk, List<String> aandacht, List<String> weegt) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Source(
            String bron,
            String tabel,
            String titel,
            String uitgave,
            String opgehaald,
            @Nullable String ingetrokken) {
        static Source of(Release release) {
            return new Source(
                    release.source(),
                    release.dataset(),
                    release.title(),
                    release.version(),
                    release.retrieved().toString(),
                    release.withdrawal().map(Release.Withdrawal::why).orElse(null));
        }
    }

    record Profile(
            Area gebied,
            String vergelekenMet,
            String naast,
            int vergelijkbareGebieden,
            List<Chapter> hoofdstukken,
            Told bevindingen,
            String leeftijd,
            List<Source> bronnen) {
        static Profile of(nl.gezondewijk.profile.Profile profile) {
            return new Profile(
                    Area.of(profile.area()),
                    profile.against().word(),
                    profile.peers().beside().word(),
                    profile.peers().areas().size(),
                    profile.chapters().stream().map(Profile::chapter).toList(),
                    new Told(
                            keys(profile.findings().strong()),
                            keys(profile.findings().attention()),
                            keys(profile.findings().weighing())),
                    profile.age().name(),
                    profile.releases().stream().map(Source::of).toList());
        }

        private static Chapter chapter(nl.gezondewijk.profile.Profile.Chapter chapter) {
            return new Chapter(
                    chapter.group().key(),
                    chapter.group().name().nl(),
                    chapter.sections().stream()
                            .map(section -> new Topic(
                                    section.topic().key(),
                                    section.topic().name().nl(),
                                    rows(section.lines())))
                            .toList());
        }

        private static List<Row> rows(List<Line> lines) {
            return lines.stream()
                    .flatMap(line -> Stream.concat(Stream.of(line), line.others().stream()))
                    .map(Row::of)
                    .toList();
        }

        private static List<String> keys(List<Finding> findings) {
            return findings.stream().map(one -> one.line().indicator().key()).toList();
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Peer(
            String code,
            String naam,
            @Nullable Double waarde,
            @Nullable String reden) {}

    record Detail(Area gebied, Row nieuwste, List<Value> jaren, Course verloop, List<Peer> vergelijkbaar) {
        static Detail of(nl.gezondewijk.profile.Detail detail) {
            return new Detail(
                    Area.of(detail.surroundings().area()),
                    Row.of(detail.line()),
                    detail.years().stream().map(year -> Value.of(year.own())).toList(),
                    Course.of(Following.of(detail)),
                    detail.peers().stream()
                            .map(peer -> peer(
                                    peer,
                                    Optional.ofNullable(detail.peerFigures().get(peer.code()))))
                            .toList());
        }

        private static Peer peer(nl.gezondewijk.area.Area area, Optional<Figure> figure) {
            var known = figure.filter(Figure.Known.class::isInstance).map(Figure.Known.class::cast);
            var none = figure.filter(Figure.None.class::isInstance).map(Figure.None.class::cast);
            return new Peer(
                    area.code(),
                    area.name(),
                    known.map(Figure.Known::value).orElse(null),
                    none.map(one -> one.reason().name()).orElse(null));
        }
    }

    record Indicator(
            String sleutel,
            String onderwerp,
            String naam,
            String betekenis,
            String groep,
            String eenheid,
            String richting,
            String soort,
            String bron) {
        static Indicator of(nl.gezondewijk.indicator.Indicator one) {
            return new Indicator(
                    one.key(),
                    one.topic(),
                    one.name().nl(),
                    one.meaning().nl(),
                    one.population().who().nl(),
                    one.unit().name(),
                    one.direction().name(),
                    one.kind().name(),
                    one.source());
        }
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
