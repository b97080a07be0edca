package nl.gezondewijk.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form one by one, and remembers of each that cannot be used what would be right. */
final class Fields {
    private static final int LONGEST = 200;
    private static final int LONGEST_TEXT = 3_000;
    /** With these a spreadsheet would take a name for a formula. */
    private static final Pattern FORMULA = Pattern.compile("[=+@\\-\\t].*", Pattern.DOTALL);

    private final LocalDate today;
    private final List<ReadOffer.Wrong> wrong = new ArrayList<>();

    Fields(LocalDate today) {
        this.today = today;
    }

    List<ReadOffer.Wrong> wrong() {
        return List.copyOf(wrong);
    }

    /** By the rule that is called as the field is. */
    void refuse(String field, String value) {
        refuse(field.replaceFirst(".*\\.", ""), field, value);
    }

    void refuse(String rule, String field, String value) {
        wrong.add(new ReadOffer.Wrong(field, "directory.wrong." + rule, value));
    }

    String named(String field, @Nullable String typed) {
        var name = OfferForm.text(typed);
        if (name.isEmpty() || name.length() > LONGEST || name.contains("\n")) {
            refuse(field, name);
        } else if (FORMULA.matcher(name).matches()) {
            refuse("formula", field, name);
        }
        return name;
    }

    String line(String field, @Nullable String typed) {
        var line = OfferForm.text(typed).replaceAll("\\s+", " ");
        if (line.length() > LONGEST) {
            refuse("long", field, line);
        }
        return line;
    }

    String text(String field, @Nullable String typed) {
        var text = OfferForm.text(typed);
        if (text.length() > LONGEST_TEXT) {
            refuse("long", field, text.substring(0, LONGEST));
        }
        return text;
    }

    String fitting(String field, @Nullable String typed, Pattern pattern) {
        var text = OfferForm.text(typed);
        if (!text.isEmpty()
                && (text.length() > LONGEST || !pattern.matcher(text).matches())) {
            refuse(field, text);
        }
        return text;
    }

    List<Schedule> times(String field, @Nullable String typed) {
        var times = new ArrayList<Schedule>();
        for (var line : Timetable.read(OfferForm.text(typed))) {
            switch (line) {
                case Timetable.Line.Read read when read.schedule().isOver(today) -> refuse("past", field, read.line());
                case Timetable.Line.Read read -> times.add(read.schedule());
                case Timetable.Line.Unclear unclear -> refuse(field, unclear.line());
            }
        }
        return times;
    }
}
