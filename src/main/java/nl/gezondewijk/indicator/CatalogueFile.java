package nl.gezondewijk.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Indicator.Population;
import nl.gezondewijk.indicator.Indicator.Sentences;
import nl.gezondewijk.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A file of the catalogue: short to write, because one entry makes an indicator for each age group that it names.
 *
 * <p>{@code {wie}} and {@code {who}} in a sentence stand for the people of that age group.
 */
record CatalogueFile(
        String source, Indicator.Kind kind, @Nullable List<AgeGroup> ageGroups, List<Entry> indicators) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // what is not said is false
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    /**
     * @param suffix ends the key where this group is not the main one
     * @param counted the people as they are named after a number, where that differs
     */
    record AgeGroup(
            String ages, String suffix, Words who, @Nullable Words counted, Indicator.@Nullable Weight weight) {
        Words afterNumber() {
            return counted == null ? who : counted;
        }
    }

    /**
     * @param matter shared with other entries that say the same in another way; its own key where nothing is said
     * @param clause what the people do, as "voelen zich eenzaam"; makes all three sentences
     * @param more said when higher, for what is no number of people
     * @param fewer said when lower, for what is no number of people
     * @param ages the age groups of the file that this one exists for; the first is the main one
     */
    record Entry(
            String key,
            @Nullable String matter,
            String topic,
            Words name,
            Words meaning,
            Indicator.Unit unit,
            @Nullable Integer decimals,
            Indicator.@Nullable Direction direction,
            Indicator.@Nullable Kind kind,
            Indicator.@Nullable Whose whose,
            @Nullable Words who,
            @Nullable List<String> ages,
            @Nullable Words clause,
            @Nullable Words more,
            @Nullable Words fewer,
            @Nullable Double matters,
            Indicator.@Nullable Norm norm,
            @Nullable List<Indicator.Break> breaks,
            Indicator.@Nullable Weight weight,
            Indicator.@Nullable Share share,
            @Nullable String source,
            boolean ingredient) {}

    static List<Indicator> readAll() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:indicators/*.yaml");
            return Arrays.stream(files)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .map(CatalogueFile::read)
                    .flatMap(CatalogueFile::all)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CatalogueFile read(Resource file) {
        try (var in = file.getInputStream()) {
            return YAML.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Indicator> all() {
        return indicators.stream().flatMap(this::expanded);
    }

    private Stream<Indicator> expanded(Entry entry) {
        if (entry.ages == null) {
            return Stream.of(indicator(entry, Optional.empty()));
        }
        var made = new ArrayList<Indicator>();
        for (var ages : entry.ages) {
            var group = (ageGroups == null ? List.<AgeGroup>of() : ageGroups)
                    .stream()
                            .filter(one -> one.ages().equals(ages))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException(entry.key + ": no age group " + ages));
            made.add(indicator(entry, Optional.of(group)));
        }
        return made.stream();
    }

    private Indicator indicator(Entry entry, Optional<AgeGroup> group) {
        var who = group.map(AgeGroup::who).orElse(entry.who == null ? new Words("inwoners", "residents") : entry.who);
        boolean main = group.isEmpty()
                || entry.ages == null
                || entry.ages.getFirst().equals(group.get().ages());
        return new Indicator(
                main ? entry.key : entry.key + "-" + group.get().suffix(),
                entry.key,
                entry.matter == null ? entry.key : entry.matter,
                entry.topic,
                entry.name,
                entry.meaning,
                new Population(
                        entry.whose == null ? Indicator.Whose.RESIDENTS : entry.whose, who, group.map(AgeGroup::ages)),
                entry.unit,
                entry.decimals == null ? 0 : entry.decimals,
                entry.direction == null ? Indicator.Direction.NEITHER : entry.direction,
                entry.kind == null ? kind : entry.kind,
                sentences(entry, who, group.map(AgeGroup::afterNumber).orElse(who)),
                Optional.ofNullable(entry.matters),
                Optional.ofNullable(entry.norm),
                entry.breaks == null ? List.of() : entry.breaks,
                Optional.ofNullable(entry.weight).or(() -> group.flatMap(one -> Optional.ofNullable(one.weight()))),
                Optional.ofNullable(entry.share),
                entry.source == null ? source : entry.source,
                entry.ingredient);
    }

    private static Optional<Sentences> sentences(Entry entry, Words who, Words afterNumber) {
        if (entry.clause != null) {
            var they = said(who, entry.clause);
            return Optional.of(new Sentences(
                    said(new Words("Meer", "More"), they),
                    said(new Words("Minder", "Fewer"), they),
                    Optional.of(said(afterNumber, entry.clause))));
        }
        if (entry.more != null && entry.fewer != null) {
            return Optional.of(new Sentences(of(entry.more, who), of(entry.fewer, who), Optional.empty()));
        }
        return Optional.empty();
    }

    private static Words said(Words first, Words rest) {
        return new Words(first.nl() + " " + rest.nl(), first.en() + " " + rest.en());
    }

    private static Words of(Words text, Words who) {
        return new Words(text.nl().replace("{wie}", who.nl()), text.en().replace("{who}", who.en()));
    }
}
