package nl.gezondewijk.estimate;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/** A study as its template prints it. */
record StudyView(
        int id,
        String title,
        String about,
        String state,
        boolean editable,
        List<ColumnRow> columns,
        PlanForm form,
        String wrong,
        String covariatesWrong,
        List<Choice> methods,
        List<Choice> units,
        List<Group> indicators,
        List<ProblemRow> problems,
        Optional<Result> result,
        Optional<Publication> publication) {

    /** A column of the table with what it may be for. */
    record ColumnRow(String name, String example, List<Choice> purposes) {}

    record Choice(String value, String words, String help, boolean chosen) {}

    record Group(String topic, List<Choice> indicators) {}

    record ProblemRow(boolean error, String place, String words, String good) {}

    /** What came out. */
    record Result(
            String sentence,
            List<Measure> measures,
            List<Pictures.Both> pictures,
            String drawn,
            Optional<Content> map,
            List<Legend> legend,
            List<Row> rows,
            String rowsTitle,
            List<String> influential,
            Optional<Amounts.Tree> made,
            String csv) {}

    record Measure(String name, String value, String meaning) {}

    record Legend(Content swatch, String words) {}

    /** One area; words stand where there is no number. */
    record Row(
            String name, boolean known, String respondents, String found, String share, String value, String margin) {}

    /** Whether and how it can be or was published. */
    record Publication(
            boolean possible,
            String why,
            boolean published,
            String indicator,
            List<Group> topics,
            PublicationForm form,
            String wrong,
            int areas,
            int withheld) {}
}
