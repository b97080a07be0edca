package nl.gezondewijk.source;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.page.Languages;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * All data sets whose figures are here for everyone, as a catalogue that other catalogues can harvest: the W3C's DCAT 2, in the
 * words of JSON-LD.
 */
@RestController
@OpenTo(OpenTo.Audience.EVERYONE)
class OpenDataController {
    private static final Map<String, Object> WORDS = ordered(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "xsd", "http://www.w3.org/2001/XMLSchema#");
    private static final String OPEN = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";

    private final Figures figures;
    private final Mappings mappings;

    OpenDataController(Figures figures, Mappings mappings) {
        this.figures = figures;
        this.mappings = mappings;
    }

    @Operation(summary = "De catalogus van gegevensverzamelingen (DCAT)")
    @GetMapping(path = "/api/v1/catalogus", produces = "application/ld+json")
    ResponseEntity<Map<String, Object>> catalogue() {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri();
        var catalogue = new LinkedHashMap<String, Object>();
        catalogue.put("@context", WORDS);
        catalogue.put("@id", site + "/api/v1/catalogus");
        catalogue.put("@type", "dcat:Catalog");
        catalogue.put("dct:title", said(new Words("Gezonde Wijk", "Gezonde Wijk")));
        catalogue.put("foaf:homepage", Map.of("@id", site + "/"));
        catalogue.put("dcat:service", service(site));
        catalogue.put(
                "dcat:dataset",
                figures.edition().releases().stream()
                        .filter(release ->
                                release.readers().audience() == nl.gezondewijk.indicator.Readership.Audience.EVERYONE)
                        .map(release -> dataset(site, release))
                        .toList());
        return ResponseEntity.ok().header("API-Version", "1.0.0").body(catalogue);
    }

    private static Map<String, Object> service(URI site) {
        return ordered(
                "@id", site + "/api/v1",
                "@type", "dcat:DataService",
                "dct:title", said(new Words("API van Gezonde Wijk", "API of Gezonde Wijk")),
                "dcat:endpointURL", Map.of("@id", site + "/api/v1"),
                "dcat:endpointDescription", Map.of("@id", site + "/openapi.json"));
    }

    private Map<String, Object> dataset(URI site, Release release) {
        var dataset = new LinkedHashMap<String, Object>();
        dataset.put("@id", site + "/api/v1/catalogus#" + release.id());
        dataset.put("@type", "dcat:Dataset");
        dataset.put("dct:identifier", release.dataset());
        dataset.put("dct:title", release.title());
        dataset.put("dcat:version", release.version());
        dataset.put(
                "dct:issued",
                ordered("@type", "xsd:dateTime", "@value", release.retrieved().toString()));
        dataset.put("dct:temporal", String.valueOf(release.areaYear()));
        dataset.put("dct:accessRights", Map.of("@id", OPEN));
        dataset.put("dct:language", List.of("nl", "en"));
        dataset.put(
                "dcat:keyword",
                release.columns().stream()
                        .map(Release.Column::indicator)
                        .distinct()
                        .sorted()
                        .toList());
        mappings.findByTitle(release.title()).ifPresent(mapping -> {
            dataset.put("dct:description", said(mapping.attribution()));
            dataset.put("dct:publisher", ordered("@type", "foaf:Agent", "foaf:name", said(mapping.publisher())));
            dataset.put("dct:license", Map.of("@id", mapping.licence().url()));
        });
        dataset.put(
                "dcat:distribution",
                List.of(ordered(
                        "@type", "dcat:Distribution",
                        "dcat:accessURL", Map.of("@id", site + "/api/v1/indicatoren"),
                        "dcat:accessService", Map.of("@id", site + "/api/v1"),
                        "dcat:mediaType",
                                Map.of("@id", "https://www.iana.org/assignments/media-types/application/json"))));
        return dataset;
    }

    private static List<Map<String, Object>> said(Words words) {
        return List.of(
                ordered("@language", Languages.DUTCH.getLanguage(), "@value", words.nl()),
                ordered("@language", Languages.ENGLISH.getLanguage(), "@value", words.en()));
    }

    /** Names and what they hold, in turn. */
    private static Map<String, Object> ordered(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return map;
    }
}
