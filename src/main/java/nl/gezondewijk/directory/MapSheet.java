package nl.gezondewijk.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gezondewijk.sheet.Cell;
import nl.gezondewijk.sheet.Row;
import nl.gezondewijk.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads another map from a sheet: a line for each entry under a line of headings, known by the words that people use. */
final class MapSheet {
    /** More is no map of a neighbourhood any more. */
    private static final int MOST = 20_000;

    private static final int DEEPEST_HEAD = 10;
    private static final List<String> NEEDED = List.of("naam", "aanbieder");

    private static final Map<String, String> HEADINGS = headings();

    private final Terms terms;
    private final String topic;

    /** @param topic for lines that name none */
    MapSheet(Terms terms, String topic) {
        this.terms = terms;
        this.topic = topic;
    }

    /**
     * What was read.
     *
     * @param unused headings that mean nothing here
     * @param tooMany there are more lines than we read
     * @param circle names of what is a part of itself; none where all is well
     */
    record Read(List<Incoming> lines, List<String> unused, boolean tooMany, List<String> circle) {}

    private static Map<String, String> headings() {
        var all = new HashMap<String, String>();
        Stream.of(
                        "naam name titel activiteit",
                        "omschrijving beschrijving description",
                        "aanbieder organisatie organization organisation",
                        "wanneer tijden tijd when times",
                        "kosten prijs costs cost",
                        "onderwerp thema themas topic theme",
                        "doelgroep audience",
                        "vanaf minimumleeftijd",
                        "tot maximumleeftijd",
                        "voorwaarden eligibility",
                        "locatie locatienaam location",
                        "adres straat address",
                        "postcode postalcode",
                        "plaats woonplaats city",
                        "toegang toegankelijkheid accessibility",
                        "telefoon telefoonnummer phone",
                        "mail email emailadres",
                        "website url site",
                        "aanmelden aanmelding",
                        "punt coordinaten",
                        "id nummer")
                .map(line -> Arrays.asList(line.split(" ")))
                .forEach(words -> words.forEach(word -> all.put(word, words.getFirst())));
        return all;
    }

    /** Without a column for the name and one for who offers it there is nothing to read. */
    Read read(Sheet sheet) {
        var lines = new ArrayList<Incoming>();
        var unused = new ArrayList<String>();
        var circles = new Circles();
        try (var rows = sheet.rows()) {
            var head = head(rows);
            if (head == null) {
                return new Read(List.of(), List.of(), false, List.of());
            }
            var columns = columns(head, unused);
            var parent = parent(head);
            for (var row = rows.next(); row != null && lines.size() <= MOST; row = rows.next()) {
                if (!isEmpty(row)) {
                    var line = incoming(row, columns);
                    lines.add(line);
                    var above = parent.map(row::cell).map(Cell::text).orElse("");
                    circles.add(line.id(), OfferForm.text(line.form().naam()), above);
                }
            }
        }
        return new Read(
                JoinLines.of(lines), unused, lines.size() > MOST, circles.find().orElse(List.of()));
    }

    /** Above it may stand a title, or heads over several columns; none where no line names the columns that there must be. */
    private static @Nullable Row head(Sheet.Rows rows) {
        for (int i = 0; i < DEEPEST_HEAD; i++) {
            var row = rows.next();
            if (row == null || columns(row, new ArrayList<>()).keySet().containsAll(NEEDED)) {
                return row;
            }
        }
        return null;
    }

    private static boolean isEmpty(Row row) {
        return IntStream.range(0, row.cells().size())
                .allMatch(i -> row.cell(i).text().isBlank());
    }

    private static Optional<Integer> parent(Row head) {
        return IntStream.range(0, head.cells().size())
                .boxed()
                .filter(i -> Circles.isParent(head.cell(i).text().strip()))
                .findFirst();
    }

    private static Map<String, Integer> columns(Row head, List<String> unused) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < head.cells().size(); i++) {
            var heading = head.cell(i).text();
            var field = HEADINGS.get(Plain.of(heading).replace(" ", ""));
            if (field == null && !heading.isEmpty()) {
                unused.add(heading);
            } else if (field != null) {
                columns.putIfAbsent(field, i);
            }
        }
        return columns;
    }

    private Incoming incoming(Row row, Map<String, Integer> columns) {
        var cells = new HashMap<String, String>();
        columns.forEach((field, column) -> cells.put(field, row.cell(column).text()));
        var lost = new ArrayList<String>();
        var topics = keys(cells.getOrDefault("onderwerp", ""), terms.topics(), lost);
        var form = new OfferForm(
                cells.get("naam"),
                cells.get("omschrijving"),
                "OFFER",
                cells.get("aanbieder"),
                cells.getOrDefault("wanneer", "").replace(";", "\n"),
                cells.get("kosten"),
                "",
                topics.isEmpty() && !topic.isEmpty() ? List.of(topic) : topics,
                keys(cells.getOrDefault("doelgroep", ""), terms.audiences(), lost),
                cells.get("vanaf"),
                cells.get("tot"),
                cells.get("voorwaarden"),
                List.of("nl"),
                List.of(new PlaceForm(
                        cells.get("locatie"),
                        cells.get("adres"),
                        cells.get("postcode"),
                        cells.get("plaats"),
                        "",
                        cells.get("punt"),
                        cells.get("toegang"),
                        "")),
                cells.get("telefoon"),
                cells.get("mail"),
                cells.get("website"),
                cells.get("aanmelden"));
        var id = cells.getOrDefault("id", "");
        return new Incoming(
                row.number(),
                id.isEmpty() ? Plain.of(OfferForm.text(form.naam()) + " " + OfferForm.text(form.aanbieder())) : id,
                form,
                lost);
    }

    private static List<String> keys(String cell, List<Term> among, List<String> lost) {
        return Arrays.stream(cell.split("[,;|]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .flatMap(word -> {
                    var key = Terms.key(among, word);
                    if (key.isEmpty()) {
                        lost.add(word);
                    }
                    return key.stream();
                })
                .distinct()
                .collect(Collectors.toList());
    }
}
