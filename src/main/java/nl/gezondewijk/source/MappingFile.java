package nl.gezondewijk.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.page.Words;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A mapping as it stands in its file: short to write, one line a column. */
@NullMarked
record MappingFile(
        String source,
        Words title,
        Words publisher,
        Mapping.Licence licence,
        Words attribution,
        String family,
        Area.Kind smallestArea,
        @Nullable Boolean movingSuffix,
        Rows.@Nullable Ages ages,
        Rows.@Nullable Margins margins,
        @Nullable Periods periods,
        @Nullable List<Mapping.Sum> sums,
        List<Line> columns) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    record Periods(String column, String pattern) {}

    /** @param also other names that the same column has in other years */
    record Line(
            String column,
            @Nullable String under,
            @Nullable String indicator,
            @Nullable String leftOut,
            @Nullable List<Other> also,
            @Nullable Double factor) {}

    record Other(String column, @Nullable String under) {}

    static List<Mapping> readAll() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:sources/*.yaml");
            return Arrays.stream(files)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .map(file -> read(file).mapping())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MappingFile read(Resource file) {
        try (var in = file.getInputStream()) {
            return YAML.readValue(in, MappingFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Mapping mapping() {
        return new Mapping(
                source,
                title,
                publisher,
                licence,
                attribution,
                family,
                smallestArea,
                movingSuffix == null || movingSuffix,
                new Rows(
                        Optional.ofNullable(ages),
                        Optional.ofNullable(margins),
                        Optional.ofNullable(periods)
                                .map(one -> new Rows.Periods(one.column, Pattern.compile(one.pattern)))),
                sums == null ? List.of() : sums,
                columns.stream().map(MappingFile::column).toList());
    }

    private static Mapping.Column column(Line line) {
        var places = new ArrayList<ColumnPlace>();
        places.add(new ColumnPlace(line.column, Optional.ofNullable(line.under)));
        if (line.also != null) {
            line.also.forEach(other -> places.add(new ColumnPlace(other.column, Optional.ofNullable(other.under))));
        }
        return new Mapping.Column(
                places,
                Optional.ofNullable(line.indicator),
                Optional.ofNullable(line.leftOut),
                line.factor == null ? 1 : line.factor);
    }
}
