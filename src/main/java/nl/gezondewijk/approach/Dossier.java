package nl.gezondewijk.approach;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.gezondewijk.audit.Questions;
import nl.gezondewijk.page.CsvTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All that is kept of an approach, in one package: a table for each kind of thing. How to reach people is not in it, nor how
 * those were called who are in it: that is kept for as long as it is needed, and a dossier for much longer.
 */
@Component
class Dossier {
    private final JdbcClient db;
    private final SortedMap<String, String> questions = Questions.in("dossier");

    Dossier(JdbcClient db) {
        this.db = db;
    }

    /** @param about what the package says of itself, as its first file */
    void write(Approach approach, String about, OutputStream to) throws IOException {
        try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            put(zip, "lees-mij.txt", about.getBytes(StandardCharsets.UTF_8));
            for (var question : questions.entrySet()) {
                var rows = db.sql(question.getValue())
                        .param("approach", approach.id())
                        .query()
                        .listOfRows();
                if (!rows.isEmpty()) {
                    put(zip, question.getKey() + ".csv", table(rows));
                }
            }
        }
    }

    private static byte[] table(List<Map<String, Object>> rows) {
        return CsvTable.bytes(csv -> {
            csv.row(rows.getFirst().keySet().toArray());
            rows.forEach(row -> csv.row(row.values().toArray()));
        });
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
