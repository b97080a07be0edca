package nl.gezondewijk.product;

import java.util.List;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.profile.Question;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The products page as its template prints it.
 *
 * @param topics that slides can be asked of; {@code fields} go along with that question unseen
 */
record ProductsView(
        String title,
        String area,
        List<Page.Crumb> way,
        List<Product> products,
        List<Topic> topics,
        String slides,
        List<Field> fields) {

    /** @param kind of file, and about how large */
    public record Product(String name, String use, String kind, String url, String icon) {}

    public record Topic(String key, String name) {}

    public record Field(String name, String value) {}

    static ProductsView of(Story story, Question question, Here here) {
        var area = story.words().own();
        var profile = story.address().getPath();
        return new ProductsView(
                here.say("product.products.title", area),
                area,
                List.of(new Page.Crumb(area, query(profile, question))),
                List.of(
                        product("factsheet", "pdf", "paper", profile + "/factsheet.pdf", question, here),
                        product("residents", "pdf", "person", profile + "/bewoners", question, here),
                        product("slides", "pptx", "paper", profile + "/presentatie.pptx", question, here),
                        product("workbook", "xlsx", "table", profile + "/werkmap.xlsx", question, here),
                        product("csv", "csv", "table", profile + ".csv", question, here),
                        product("csvw", "json", "code", profile + ".csv-metadata.json", question, here),
                        product(
                                "json",
                                "json",
                                "code",
                                "/api/v1/gebieden/" + question.code() + "/profiel",
                                question,
                                here)),
                story.chapters().stream()
                        .map(chapter -> new Topic(chapter.key(), chapter.heading()))
                        .toList(),
                profile + "/presentatie.pptx",
                fields(question));
    }

    private static Product product(String key, String kind, String icon, String path, Question question, Here here) {
        return new Product(
                here.say("product.products." + key),
                here.say("product.products." + key + ".use"),
                here.say("product.products." + key + ".size", kind.toUpperCase(here.locale())),
                query(path, question),
                icon);
    }

    private static String query(String path, Question question) {
        var url = UriComponentsBuilder.fromPath(path);
        fields(question).forEach(field -> url.queryParam(field.name(), field.value()));
        return url.build().toUriString();
    }

    private static List<Field> fields(Question question) {
        var fields = new java.util.ArrayList<Field>();
        question.year().ifPresent(year -> fields.add(new Field("jaar", String.valueOf(year))));
        question.against().ifPresent(one -> fields.add(new Field("tegen", one.word())));
        question.beside().ifPresent(one -> fields.add(new Field("naast", one.word())));
        return fields;
    }
}
