package nl.gezondewijk.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.page.Language;

/** Says times, costs and ages of an entry in a reader's language; what it says of times, {@link Timetable} reads again. */
record Saying(Language here) {

    String times(List<Schedule> times) {
        return times.isEmpty()
                ? here.say("directory.times.none")
                : times.stream().map(this::time).collect(Collectors.joining("; "));
    }

    /** With where it is then, where it is at several places. */
    String times(Offer offer) {
        return offer.places().size() < 2
                ? times(offer.allTimes())
                : offer.occasions().isEmpty()
                        ? here.say("directory.times.none")
                        : offer.occasions().stream().map(this::occasion).collect(Collectors.joining("; "));
    }

    private String occasion(Offer.Occasion one) {
        return one.place()
                .map(place -> here.say("directory.times.at", time(one.schedule()), called(place)))
                .orElseGet(() -> time(one.schedule()));
    }

    /** A place in a word or two. */
    static String called(Offer.Place place) {
        return Stream.of(place.name(), place.address(), place.city(), place.postcode())
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** A line for each, to change in a form. */
    String lines(List<Schedule> times) {
        return times.stream().map(this::time).collect(Collectors.joining("\n"));
    }

    String time(Schedule one) {
        var days = days(one);
        var said =
                switch (one.every()) {
                    case ONCE -> day(one.from().orElseThrow());
                    case WEEK -> days;
                    case TWO_WEEKS -> here.say("directory.times.two", days);
                    case MONTH -> here.say("directory.times.month", here.say("directory.which." + one.which()), days);
                };
        var whole = new ArrayList<String>();
        whole.add(hours(one).isEmpty() ? said : said + ", " + hours(one));
        if (one.every() != Schedule.Every.ONCE) {
            one.from().map(this::day).ifPresent(day -> whole.add(here.say("directory.times.from", day)));
            one.until().map(this::day).ifPresent(day -> whole.add(here.say("directory.times.until", day)));
        }
        return String.join(" ", whole);
    }

    private String days(Schedule one) {
        var names = one.days().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL, here.locale()))
                .toList();
        return names.size() < 2
                ? String.join("", names)
                : here.say(
                        "directory.times.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    String dayOfWeek(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, here.locale());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", here.locale()).format(day);
    }

    String dayInWeek(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", here.locale()).format(day);
    }

    String hours(Schedule one) {
        return one.opens()
                .map(opens -> one.closes()
                        .map(closes -> here.say("directory.hours.to", hour(opens), hour(closes)))
                        .orElseGet(() -> here.say("directory.hours.at", hour(opens))))
                .orElse("");
    }

    private String hour(LocalTime time) {
        return DateTimeFormatter.ofPattern(here.english() ? "HH:mm" : "HH.mm").format(time);
    }

    String cost(Offer.Cost cost) {
        var amount = cost.amount()
                .map(euro -> euro.signum() == 0
                        ? here.say("directory.cost.free")
                        : here.say("directory.cost.amount", euro(euro)));
        return cost.words().isEmpty()
                ? amount.orElseGet(() -> here.say("directory.cost.unknown"))
                : amount.map(said -> said + ", " + cost.words()).orElse(cost.words());
    }

    private String euro(java.math.BigDecimal euro) {
        var bare = euro.stripTrailingZeros();
        var text = bare.scale() <= 0 ? bare.toPlainString() : euro.setScale(2).toPlainString();
        return here.english() ? text : text.replace('.', ',');
    }

    /** Nothing where it is for all ages. */
    Optional<String> ages(Offer.Ages ages) {
        var from = ages.from();
        var to = ages.to();
        if (from.isPresent() && to.isPresent()) {
            return Optional.of(here.say("directory.ages.between", from.get(), to.get()));
        }
        return from.map(age -> here.say("directory.ages.from", age))
                .or(() -> to.map(age -> here.say("directory.ages.to", age)));
    }

    String metres(double metres) {
        return metres < 1000
                ? here.say("directory.metres", Math.max(50, Math.round(metres / 50) * 50))
                : here.say("directory.kilometres", String.format(here.locale(), "%.1f", metres / 1000));
    }

    String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(here.locale());
    }
}
