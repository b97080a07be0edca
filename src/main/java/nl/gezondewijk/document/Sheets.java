package nl.gezondewijk.document;

import com.openhtmltopdf.extend.FSStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The style sheets of paper, in {@code paper/} among the resources. */
final class Sheets {
    private Sheets() {}

    static FSStream open(String address) {
        var name = address.substring(address.lastIndexOf('/') + 1);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                try {
                    return new ClassPathResource("paper/" + name).getInputStream();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
