package nl.gezondewijk.contribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.sheet.AgeGroup;
import nl.gezondewijk.sheet.Layout;
import nl.gezondewijk.sheet.Mark;
import nl.gezondewijk.sheet.Role;

/** What somebody filled in about the columns of a sheet, over what was proposed. */
record LayoutForm(Map<String, String> typed) {
    /** What the form shows of; a sheet may have thousands of columns, and a form may not. */
    static final int MOST = 250;

    LayoutForm {
        typed = Map.copyOf(typed);
    }

    /** Columns that were not on the form stay as they were proposed. */
    Layout over(Layout proposed) {
        var uses = new ArrayList<Layout.Use>();
        for (int i = 0; i < proposed.columns().size(); i++) {
            uses.add(use(i, proposed.columns().get(i)));
        }
        var marks = new LinkedHashMap<String, Mark>();
        var texts = texts(proposed);
        for (int i = 0; i < texts.size(); i++) {
            var mark = mark(i, texts.get(i), proposed);
            var text = texts.get(i);
            mark.ifPresent(one -> marks.put(text, one));
        }
        var period =
                Optional.ofNullable(typed.get("periode")).map(String::strip).filter(text -> !text.isEmpty());
        boolean commas =
                Optional.ofNullable(typed.get("komma")).map("ja"::equals).orElse(proposed.commas());
        return new Layout(
                proposed.sheet(), uses, marks, commas, typed.containsKey("periode") ? period : proposed.period());
    }

    private Layout.Use use(int i, Layout.Use was) {
        var role = typed("rol-", i).flatMap(LayoutForm::role).orElse(was.role());
        var label = typed("cijfer-", i).orElse(was.label());
        var year = typed("jaar-", i);
        var period = year.isPresent() ? year.filter(text -> !text.isEmpty()) : was.period();
        var ages = Optional.ofNullable(typed.get("leeftijd-" + i)).map(String::strip);
        var age = ages.isPresent() ? ages.filter(text -> !text.isEmpty()) : was.age();
        return new Layout.Use(was.name(), role, label, period, was.down(), age);
    }

    /** Columns by age share what is filled in at the first of their block. */
    private Optional<String> typed(String field, int column) {
        return Optional.ofNullable(typed.get(field + column))
                .or(() -> Optional.ofNullable(typed.get("kop-" + column)).map(head -> typed.get(field + head)))
                .map(String::strip);
    }

    private Optional<Mark> mark(int i, String text, Layout proposed) {
        var chosen = typed.get("teken-" + i);
        return chosen == null
                ? Optional.ofNullable(proposed.marks().get(text))
                : Mark.list().stream()
                        .filter(mark -> mark.name().equals(chosen))
                        .findFirst();
    }

    /** Texts in the place of a number, in an order that stays. */
    static List<String> texts(Layout proposed) {
        return proposed.marks().keySet().stream().sorted().limit(50).toList();
    }

    private static Optional<Role> role(String name) {
        for (var role : Role.values()) {
            if (role.name().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** What must be right before a sheet can be read. */
    static List<Problem> problems(Layout layout, Here here) {
        var problems = new ArrayList<Problem>();
        if (layout.columns().stream().noneMatch(use -> use.role().isArea())) {
            problems.add(new Problem("rol-0", here.say("contribution.columns.noArea")));
        }
        if (layout.columns().stream().noneMatch(use -> use.role().isNumber() && use.role() != Role.DESIGN_EFFECT)) {
            problems.add(new Problem("rol-0", here.say("contribution.columns.noNumber")));
        }
        boolean told = layout.columns().stream().anyMatch(use -> use.role() == Role.PERIOD)
                || layout.columns().stream()
                        .filter(use -> use.role().isNumber())
                        .allMatch(use -> use.period().isPresent());
        if (!told && layout.period().isEmpty()
                || layout.period().filter(code -> !isPeriod(code)).isPresent()) {
            problems.add(new Problem("periode", here.say("contribution.columns.noPeriod")));
        }
        for (int i = 0; i < Math.min(MOST, layout.columns().size()); i++) {
            if (layout.columns().get(i).role().isNumber()) {
                problem(i, layout, here).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<Problem> problem(int i, Layout layout, Here here) {
        var use = layout.columns().get(i);
        if (use.period().filter(code -> !isPeriod(code)).isPresent()) {
            return Optional.of(new Problem("jaar-" + i, here.say("contribution.columns.badPeriod", use.name())));
        }
        if (use.age().map(AgeGroup::of).orElse(new AgeGroup.All()) instanceof AgeGroup.Unread) {
            return Optional.of(new Problem("leeftijd-" + i, here.say("contribution.columns.badAge", use.name())));
        }
        return layout.columns().subList(0, i).stream()
                .filter(use::isSameByAge)
                .findFirst()
                .map(other -> new Problem(
                        "leeftijd-" + i, here.say("contribution.columns.sameAge", other.name(), use.name())));
    }

    private static boolean isPeriod(String code) {
        try {
            return !new Period(code).code().isEmpty();
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }
}
