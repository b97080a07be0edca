package nl.gezondewijk.contribution;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.sheet.Layout;
import nl.gezondewijk.sheet.Mark;
import nl.gezondewijk.sheet.Proposal;
import nl.gezondewijk.sheet.Role;
import nl.gezondewijk.sheet.Said;
import nl.gezondewijk.sheet.Sheet;
import org.springframework.web.util.UriUtils;

/** The columns of a sheet, what each seems to be and why, and what is read when that is right. */
record ColumnsView(
        int id,
        String sheet,
        List<SheetChoice> sheets,
        List<String> remarks,
        List<RecipeRow> recipes,
        String looked,
        List<ColumnRow> columns,
        int more,
        boolean wide,
        List<MarkRow> marks,
        List<Option> numerals,
        String period,
        List<Read> preview,
        List<Problem> problems) {
    private static final int SHOWN = 12;

    record SheetChoice(String name, String url, boolean current) {}

    record MarkRow(int number, String text, List<Option> meanings) {}

    /** What one row says of one figure. */
    record Read(String row, String area, String period, String label, String numbers) {}

    String wrong(String field) {
        return Problem.of(field, problems);
    }

    static final class Making {
        private final Contribution contribution;
        private final Proposal proposal;
        private final Here here;

        Making(Contribution contribution, Proposal proposal, Here here) {
            this.contribution = contribution;
            this.proposal = proposal;
            this.here = here;
        }

        ColumnsView of(
                Layout layout,
                Sheet sheet,
                List<Sheet> sheets,
                List<String> remarks,
                List<RecipeRow> recipes,
                List<Problem> problems) {
            boolean wide = layout.columns().stream().noneMatch(use -> use.role() == Role.LABEL);
            return new ColumnsView(
                    contribution.id(),
                    sheet.name(),
                    choices(sheets, sheet),
                    remarks,
                    recipes,
                    here.numbers().whole(proposal.rows()),
                    ColumnRow.list(layout, proposal, problems, here),
                    Math.max(0, layout.columns().size() - LayoutForm.MOST),
                    wide,
                    marks(layout),
                    List.of(
                            new Option("ja", here.say("contribution.columns.commas"), layout.commas()),
                            new Option("nee", here.say("contribution.columns.points"), !layout.commas())),
                    layout.period().orElse(""),
                    layout.preview(sheet, SHOWN).stream()
                            .limit(SHOWN)
                            .map(this::read)
                            .toList(),
                    problems);
        }

        private List<SheetChoice> choices(List<Sheet> sheets, Sheet current) {
            return sheets.stream()
                    .map(one -> new SheetChoice(
                            one.name(),
                            Stages.Name.COLUMNS.url(contribution.id()) + "?blad="
                                    + UriUtils.encode(one.name(), StandardCharsets.UTF_8),
                            one.name().equals(current.name())))
                    .toList();
        }

        private List<MarkRow> marks(Layout layout) {
            var texts = LayoutForm.texts(proposal.layout());
            var rows = new ArrayList<MarkRow>();
            for (int i = 0; i < texts.size(); i++) {
                var chosen = layout.marks().get(texts.get(i));
                rows.add(new MarkRow(
                        i,
                        texts.get(i),
                        Option.of(
                                Mark.list(),
                                Mark::name,
                                mark -> here.say("contribution.mark." + mark),
                                chosen == null ? "" : chosen.name())));
            }
            return rows;
        }

        private Read read(Said said) {
            return new Read(
                    String.valueOf(said.row()),
                    said.gemeente().isEmpty() ? said.area() : said.area() + " (" + said.gemeente() + ")",
                    said.period(),
                    Stream.of(said.label(), said.age())
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" · ")),
                    said.numbers().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(one -> here.say("contribution.role." + one.getKey()) + ": " + amount(one.getValue()))
                            .collect(Collectors.joining(", ")));
        }

        private String amount(Said.Amount amount) {
            return switch (amount) {
                case Said.Amount.Number number -> Written.number(number.value(), here);
                case Said.Amount.None none -> here.say("contribution.mark." + none.mark());
            };
        }
    }
}
