package nl.gezondewijk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code docs/avg/register.md} says of each table whether a person can be found in it, and where. */
class PrivacyRegisterTests {
    private static final Path REGISTER = Path.of("docs/avg/register.md");
    private static final String OTHERS = "## Zonder gegevens over personen";
    private static final Pattern TABLE = Pattern.compile("`([a-z_]+\\.[a-z_]+)`");
    private static final Pattern COLUMN = Pattern.compile("`([a-z_]+)`");
    /** What a column is called in which somebody stands, or the number of their account. */
    private static final Pattern SOMEBODY =
            Pattern.compile(".*_by|email|email_hash|contact|account|actor|owner|who|speaker|recipient|principal_name");

    private static String text;
    private static Map<String, TreeSet<String>> tables;

    @BeforeAll
    static void read() throws IOException {
        text = Files.readString(REGISTER);
        tables = tables();
    }

    @Test
    void every_table_stands_in_it_once() {
        var named = new ArrayList<>(withPersons().keySet());
        named.addAll(all(TABLE, text.substring(text.indexOf(OTHERS))));

        assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(tables.keySet());
    }

    @Test
    void every_column_that_it_names_is_there() {
        withPersons()
                .forEach((table, columns) ->
                        assertThat(tables.get(table)).as(table).containsAll(columns));
    }

    @Test
    void every_column_in_which_somebody_stands_is_named() {
        var forgotten = new ArrayList<String>();
        tables.forEach((table, columns) -> columns.stream()
                .filter(column -> SOMEBODY.matcher(column).matches())
                .filter(column -> !withPersons().getOrDefault(table, List.of()).contains(column))
                .forEach(column -> forgotten.add(table + "." + column)));

        assertThat(forgotten).isEmpty();
    }

    /** What nobody can take along because it is a secret, passes within hours, or is told by the account's own page. */
    private static final List<String> OWN_PAGE = List.of(
            "account.account",
            "account.link",
            "account.sign_in_try",
            "account.spring_session",
            "account.code_app",
            "account.paper_code",
            "account.identity",
            "account.passkey",
            "contribution.work",
            "mail.letter");

    @Test
    void whoever_takes_along_what_is_kept_of_them_gets_it_from_every_table() throws IOException {
        var asked = new StringBuilder();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:known/*.sql")) {
            asked.append(file.getContentAsString(StandardCharsets.UTF_8));
        }
        var references = Pattern.compile(".*_by|account|actor|owner");
        var missing = new ArrayList<String>();
        withPersons()
                .forEach((table, columns) -> columns.stream()
                        .filter(column -> references.matcher(column).matches())
                        .filter(column -> !OWN_PAGE.contains(table))
                        .filter(column -> !Pattern.compile(
                                        "FROM " + table.replace(".", "\\.") + "\\b(?s).*?\\b" + column + " = :who")
                                .matcher(asked)
                                .find())
                        .forEach(column -> missing.add(table + "." + column)));

        assertThat(missing)
                .containsExactlyInAnyOrder("portrait.portrait.filled_by", "source.scheduled_tasks.picked_by");
    }

    @Test
    void every_row_says_what_of_whom_for_what_on_which_ground_and_until_when() {
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row).hasSize(6).allSatisfy(cell -> assertThat(cell).isNotBlank());
            assertThat(row.get(4)).isIn("taak", "belang", "toestemming");
        });
    }

    private static Map<String, List<String>> withPersons() {
        var found = new TreeMap<String, List<String>>();
        for (var row : rows()) {
            var where = row.getFirst().split(":", 2);
            found.put(all(TABLE, where[0]).getFirst(), all(COLUMN, where[1]));
        }
        return found;
    }

    /** The cells of each row of the table in it. */
    private static List<List<String>> rows() {
        return text.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> List.of(line.substring(1, line.length() - 1).split("\\|")).stream()
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static List<String> all(Pattern pattern, String in) {
        return pattern.matcher(in).results().map(found -> found.group(1)).toList();
    }

    /** Partitions are the table that they are part of; what Flyway notes for itself is not ours. */
    private static Map<String, TreeSet<String>> tables() {
        var found = new TreeMap<String, TreeSet<String>>();
        JdbcClient.create(TestDatabase.fresh().dataSource())
                .sql("""
                        SELECT n.nspname || '.' || c.relname AS "table", a.attname AS column
                        FROM pg_class c
                        JOIN pg_namespace n ON n.oid = c.relnamespace
                        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'migrations'
                          AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
                        """)
                .query((row, number) -> found.computeIfAbsent(row.getString("table"), none -> new TreeSet<>())
                        .add(row.getString("column")))
                .list();
        return found;
    }
}
