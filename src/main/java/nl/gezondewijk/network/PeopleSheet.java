package nl.gezondewijk.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.page.Typed;
import nl.gezondewijk.sheet.Row;
import nl.gezondewijk.sheet.Sheet;

/** A sheet with a line for each person or organisation, its columns known by what people call them. */
final class PeopleSheet {
    /** Lines above the names of the columns, such as a title, that people leave. */
    private static final int TITLES = 10;

    private enum Column {
        ORGANISATION(
                "organisatie",
                "organisation",
                "organization",
                "partij",
                "bedrijf",
                "company",
                "instelling",
                "werkgever",
                "organisatienaam"),
        DOMAIN("domein", "domeinen", "domain", "domains", "categorie", "sector"),
        WEBSITE("website", "url", "web", "site", "webpagina"),
        ADDRESS("adres", "address", "straat", "street", "bezoekadres"),
        PLACE("plaats", "place", "woonplaats", "city", "stad", "vestigingsplaats"),
        FIRST_NAME("voornaam", "firstname", "givenname", "roepnaam"),
        INFIX("tussenvoegsel", "infix", "middlename"),
        LAST_NAME("achternaam", "lastname", "familyname", "surname"),
        NAME("naam", "name", "contactpersoon", "contact", "persoon", "volledigenaam", "fullname", "displayname"),
        FUNCTION("functie", "function", "job", "jobtitle", "title", "functietitel", "beroep"),
        EMAIL("email", "e-mail", "mail", "emailadres", "emailaddress", "e-mailadres"),
        PHONE("telefoon", "telefoonnummer", "phone", "tel", "mobiel", "telephone", "mobile", "gsm", "nummer");

        @SuppressWarnings("ImmutableEnumChecker") // Set.of is
        private final Set<String> words;

        Column(String... words) {
            this.words = Set.of(words);
        }
    }

    private PeopleSheet() {}

    static Batch.Read read(Sheet sheet) {
        var found = new ArrayList<Incoming>();
        try (var rows = sheet.rows()) {
            var columns = new EnumMap<Column, Integer>(Column.class);
            for (var row = rows.next(); row != null && found.size() <= Batch.MOST_ROWS; row = rows.next()) {
                if (!columns.isEmpty()) {
                    add(row, columns, found);
                } else if (row.number() <= TITLES) {
                    columns.putAll(columns(row));
                } else {
                    break;
                }
            }
            return columns.isEmpty()
                    ? new Batch.Read.Refused("network.batch.wrong.columns")
                    : new Batch.Read.Rows(found, List.of());
        }
    }

    /** Empty where this is no line with the names of columns. */
    private static Map<Column, Integer> columns(Row row) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            var word = row.cell(i).text().toLowerCase(Locale.ROOT).replaceAll("[^a-z-]", "");
            for (var column : Column.values()) {
                if (column.words.contains(word)) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        boolean names =
                Stream.of(Column.ORGANISATION, Column.NAME, Column.LAST_NAME).anyMatch(columns::containsKey);
        return names ? columns : Map.of();
    }

    private static void add(Row row, Map<Column, Integer> columns, List<Incoming> found) {
        var name = text(row, columns, Column.NAME);
        var parts = Stream.of(Column.FIRST_NAME, Column.INFIX, Column.LAST_NAME)
                .map(column -> text(row, columns, column))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        var incoming = new Incoming(
                row.number(),
                text(row, columns, Column.ORGANISATION),
                text(row, columns, Column.DOMAIN),
                text(row, columns, Column.WEBSITE),
                text(row, columns, Column.ADDRESS),
                text(row, columns, Column.PLACE),
                parts.isEmpty() ? name : parts,
                text(row, columns, Column.FUNCTION),
                text(row, columns, Column.EMAIL),
                text(row, columns, Column.PHONE));
        if (incoming.hasPerson() || incoming.hasOrganisation()) {
            found.add(incoming);
        }
    }

    private static String text(Row row, Map<Column, Integer> columns, Column column) {
        var at = columns.get(column);
        return at == null ? "" : Typed.line(row.cell(at).text());
    }
}
