package nl.gezondewijk.directory;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Gives a list as HSDS has it: a page, or all of it a line each. */
final class HsdsPages {
    private static final JsonMapper JSON = new JsonMapper();

    private HsdsPages() {}

    /** A part of a list, in its order. */
    interface Listing {
        List<Map<String, Object>> list(HsdsRows.Part part);
    }

    /** Written as it is read, so that a whole map needs no more memory than a page of it. */
    static void give(HsdsAsked asked, int total, Listing listing, HttpServletResponse to) throws IOException {
        boolean stream = asked.isStream();
        var part = asked.part();
        to.setContentType(stream ? MediaType.APPLICATION_NDJSON_VALUE : MediaType.APPLICATION_JSON_VALUE);
        if (!stream) {
            JSON.writeValue(to.getOutputStream(), page(total, part, listing));
            return;
        }
        for (int page = 1; (page - 1) * HsdsAsked.MOST < total; page++) {
            write(listing.list(new HsdsRows.Part(page, HsdsAsked.MOST)), to.getOutputStream());
        }
    }

    /** Of a list that is short and known. */
    static void give(HsdsAsked asked, List<Map<String, Object>> all, HttpServletResponse to) throws IOException {
        give(
                asked,
                all.size(),
                part -> all.stream().skip(part.skip()).limit(part.size()).toList(),
                to);
    }

    private static void write(List<Map<String, Object>> contents, OutputStream out) throws IOException {
        for (var one : contents) {
            out.write((JSON.writeValueAsString(one) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private static Map<String, Object> page(int total, HsdsRows.Part asked, Listing listing) {
        var contents = listing.list(asked);
        int pages = Math.max(1, (total + asked.size() - 1) / asked.size());
        var json = new LinkedHashMap<String, Object>();
        json.put("total_items", total);
        json.put("total_pages", pages);
        json.put("page_number", asked.page());
        json.put("size", contents.size());
        json.put("first_page", asked.page() == 1);
        json.put("last_page", asked.page() >= pages);
        json.put("empty", contents.isEmpty());
        json.put("contents", contents);
        return json;
    }
}
