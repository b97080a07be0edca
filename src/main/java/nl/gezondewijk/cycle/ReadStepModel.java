package nl.gezondewijk.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gezondewijk.page.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a step model from YAML, and says all that is wrong with it at once. */
final class ReadStepModel {
    static final int LONGEST = 200_000;
    private static final int LONGEST_TEXT = 600;
    private static final int MOST = 60;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,30}");
    private static final Set<String> OF_MODEL = Set.of("key", "name", "about", "source", "quietDays", "steps");
    private static final Set<String> OF_STEP = Set.of(
            "key",
            "phase",
            "part",
            "precondition",
            "name",
            "why",
            "activities",
            "questions",
            "chances",
            "pitfalls",
            "tips");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Words NONE = new Words("?", "?");

    private final List<Fault> faults = new ArrayList<>();

    private ReadStepModel() {}

    /** A model, or why there is none. */
    sealed interface Result {
        record Model(StepModel model) implements Result {}

        record Faulty(List<Fault> faults) implements Result {}
    }

    static Result from(String yaml) {
        var reading = new ReadStepModel();
        var model = reading.parse(yaml).map(reading::model);
        return model.isPresent() && reading.faults.isEmpty()
                ? new Result.Model(model.get())
                : new Result.Faulty(List.copyOf(reading.faults));
    }

    private Optional<JsonNode> parse(String yaml) {
        if (yaml.length() > LONGEST) {
            fault("", "size", String.valueOf(LONGEST));
            return Optional.empty();
        }
        try {
            var read = YAML.readTree(yaml);
            if (read == null || !read.isObject()) {
                fault("", "model");
                return Optional.empty();
            }
            return Optional.of(read);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            fault("", "yaml", String.valueOf(line));
            return Optional.empty();
        }
    }

    private StepModel model(JsonNode file) {
        known(file, OF_MODEL, "");
        var key = text(file, "key", "");
        if (!KEY.matcher(key).matches()) {
            fault("key", "key");
        }
        var steps = list(file, "steps", "", this::step);
        if (steps.isEmpty()) {
            fault("steps", "steps");
        }
        var seen = new HashSet<Place>();
        var once = steps.stream().filter(step -> isFirst(step, seen)).toList();
        return new StepModel(
                key.isEmpty() ? "?" : key,
                words(file.path("name"), "name"),
                words(file.path("about"), "about"),
                words(file.path("source"), "source"),
                quietDays(file),
                once.isEmpty() ? List.of(nowhere()) : once);
    }

    /** Two steps in one place would share what is kept of them. */
    private boolean isFirst(Step step, Set<Place> seen) {
        boolean first = seen.add(step.place());
        if (!first && faults.isEmpty()) {
            fault("steps: " + step.key(), "twice", step.place().address());
        }
        return first;
    }

    private Step step(JsonNode step, String where) {
        known(step, OF_STEP, where + ".");
        var key = text(step, "key", where + ".");
        if (key.isBlank() || key.length() > 5) {
            fault(where + ".key", "number");
        }
        Function<String, List<Words>> texts = name -> list(step, name, where + ".", this::words);
        return new Step(
                key,
                new Place(phase(step, where), part(step, where)),
                step.path("precondition").asBoolean(false),
                words(step.path("name"), where + ".name"),
                words(step.path("why"), where + ".why"),
                texts.apply("activities"),
                texts.apply("questions").stream().map(Question::new).toList(),
                texts.apply("chances"),
                texts.apply("pitfalls"),
                texts.apply("tips"));
    }

    private Phase phase(JsonNode step, String where) {
        var name = text(step, "phase", where + ".");
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    var all = Arrays.stream(Phase.values()).map(Enum::name).collect(Collectors.joining(", "));
                    fault(where + ".phase", "phase", all);
                    return Phase.ACQUAINT;
                });
    }

    private String part(JsonNode step, String where) {
        var part = text(step, "part", where + ".");
        if (part.isEmpty() || Place.PART.matcher(part).matches()) {
            return part;
        }
        fault(where + ".part", "part");
        return "";
    }

    private int quietDays(JsonNode file) {
        var days = file.path("quietDays");
        if (days.isMissingNode() || days.isInt() && days.asInt() >= 1 && days.asInt() <= 1000) {
            return days.asInt(StepModel.QUIET_DAYS);
        }
        fault("quietDays", "quietDays");
        return StepModel.QUIET_DAYS;
    }

    private Words words(JsonNode node, String where) {
        var nl = node.path("nl").asString("");
        var en = node.path("en").asString("");
        if (nl.isBlank() || en.isBlank()) {
            fault(where, "languages");
            return NONE;
        }
        if (nl.length() > LONGEST_TEXT || en.length() > LONGEST_TEXT) {
            fault(where, "long", String.valueOf(LONGEST_TEXT));
        }
        return new Words(nl, en);
    }

    private <T> List<T> list(
            JsonNode node, String name, String where, java.util.function.BiFunction<JsonNode, String, T> read) {
        var list = node.path(name);
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        if (!list.isArray() || list.size() > MOST) {
            fault(where + name, "list", String.valueOf(MOST));
            return List.of();
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> read.apply(list.get(i), where + name + "[" + (i + 1) + "]"))
                .toList();
    }

    private static String text(JsonNode node, String name, String where) {
        return node.path(name).asString("").strip();
    }

    private void known(JsonNode node, Set<String> names, String where) {
        node.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> fault(where + name, "unknown", String.join(", ", new java.util.TreeSet<>(names))));
    }

    private void fault(String where, String rule, String... with) {
        faults.add(Fault.of(where, rule, with));
    }

    private static Step nowhere() {
        return new Step(
                "?",
                new Place(Phase.NEXT, ""),
                false,
                NONE,
                NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
