package nl.gezondewijk.forecast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.gezondewijk.page.Words;
import nl.gezondewijk.statistics.forecast.Assumptions;
import nl.gezondewijk.statistics.forecast.ByAge;
import nl.gezondewijk.statistics.forecast.BySex;
import nl.gezondewijk.statistics.forecast.DeathRates;
import nl.gezondewijk.statistics.forecast.LifeYears;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the calculation takes for the whole country: how people die, how many children women have, and who lives where within an age. */
@Component
class Nationwide {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final int FIRST_OF_MOTHERS = 3;

    private final Words source;
    private final BySex people;
    private final Assumptions assumptions;

    private record Sexes(List<Double> women, List<Double> men) {}

    private record File(
            Map<String, String> source,
            int year,
            Sexes people,
            Sexes deaths,
            double childrenPerWoman,
            List<Double> ageOfMothers) {}

    Nationwide() {
        var file = read("netherlands.yaml", File.class);
        this.source = words(file.source);
        this.people = new BySex(ByAge.of(array(file.people.women)), ByAge.of(array(file.people.men)));
        var life = LifeYears.of(DeathRates.of(array(file.deaths.women)), DeathRates.of(array(file.deaths.men)));
        this.assumptions = Assumptions.of(life, births(file));
    }

    /** Of the children of a woman's life, so many are born in a year of each age. */
    private static ByAge births(File file) {
        var births = new double[ByAge.BANDS];
        double all = file.ageOfMothers.stream().mapToDouble(one -> one).sum();
        for (int i = 0; i < file.ageOfMothers.size(); i++) {
            births[FIRST_OF_MOTHERS + i] = file.childrenPerWoman * file.ageOfMothers.get(i) / all / ByAge.YEARS;
        }
        return ByAge.of(births);
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(one -> one).toArray();
    }

    static <T> T read(String file, Class<T> type) {
        try (var in = new ClassPathResource("forecast/" + file).getInputStream()) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Words words(Map<String, String> written) {
        return new Words(written.getOrDefault("nl", ""), written.getOrDefault("en", ""));
    }

    Words source() {
        return source;
    }

    BySex people() {
        return people;
    }

    Assumptions assumptions() {
        return assumptions;
    }

    ByAge people(Line.Sex sex) {
        return switch (sex) {
            case WOMEN -> people.women();
            case MEN -> people.men();
            case BOTH -> people.women().plus(people.men());
        };
    }

    /** The sexes that a line is about. */
    static List<Line.Sex> sexes(Line.Sex sex) {
        return sex == Line.Sex.BOTH ? List.of(Line.Sex.WOMEN, Line.Sex.MEN) : List.of(sex);
    }
}
