package nl.gezondewijk.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a backup says about itself.
 *
 * @param versions which migration each module was at
 * @param sequences which number each sequence gives next
 */
record AboutBackup(SortedMap<String, String> versions, SortedMap<String, Long> sequences) {
    static final String FILE = "backup.properties";
    private static final String VERSION = "version.";
    private static final String SEQUENCE = "sequence.";

    static AboutBackup read(InputStream in) throws IOException {
        var lines = new Properties();
        lines.load(in);
        var about = new AboutBackup(new TreeMap<>(), new TreeMap<>());
        for (var name : lines.stringPropertyNames()) {
            if (name.startsWith(VERSION)) {
                about.versions.put(name.substring(VERSION.length()), lines.getProperty(name));
            } else if (name.startsWith(SEQUENCE)) {
                about.sequences.put(name.substring(SEQUENCE.length()), Long.valueOf(lines.getProperty(name)));
            }
        }
        return about;
    }

    void write(OutputStream out) throws IOException {
        var lines = new Properties();
        versions.forEach((module, version) -> lines.setProperty(VERSION + module, version));
        sequences.forEach((sequence, next) -> lines.setProperty(SEQUENCE + sequence, String.valueOf(next)));
        lines.store(out, "Backup of Gezonde Wijk; put it back with: gezondewijk restore FILE.zip");
    }
}
