package nl.gezondewijk.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.page.Words;
import nl.gezondewijk.profile.Judgement;
import nl.gezondewijk.profile.Spoken;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Which figures residents are told, and in which order: what is good and what is near home first ({@code residents/choice.yaml}). */
record ResidentChoice(int most, List<Step> order, List<Near> near) {

    ResidentChoice {
        if (most < 1 || order.isEmpty() || order.stream().anyMatch(step -> step.most() < 1)) {
            throw new IllegalArgumentException("a choice for residents has figures and steps that take some");
        }
    }

    record Step(Take take, int most) {}

    enum Take {
        STRONG,
        NEAR,
        WEIGHING,
        ATTENTION
    }

    record Near(String indicator, Words place) {}

    /** A figure, and which step took it. */
    record Chosen(Take take, Spoken figure) {}

    static ResidentChoice read() {
        try (var in = new ClassPathResource("residents/choice.yaml").getInputStream()) {
            return YAMLMapper.builder()
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build()
                    .readValue(in, ResidentChoice.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the steps, however they were filled. */
    List<Chosen> from(Story story) {
        var chosen = new LinkedHashSet<Chosen>();
        order.forEach(step -> take(story, step.take(), step.most(), chosen));
        order.forEach(step -> take(story, step.take(), most, chosen));
        return order.stream()
                .map(Step::take)
                .flatMap(take -> chosen.stream().filter(one -> one.take() == take))
                .toList();
    }

    private void take(Story story, Take take, int atMost, Set<Chosen> chosen) {
        offered(story, take)
                .filter(one -> isNew(one, chosen))
                .limit(Math.min(atMost, most - chosen.size()))
                .forEach(one -> chosen.add(new Chosen(take, one)));
    }

    private static boolean isNew(Spoken figure, Set<Chosen> chosen) {
        var matter = figure.line().indicator().matter();
        return chosen.stream()
                .noneMatch(one -> one.figure().line().indicator().matter().equals(matter));
    }

    private Stream<Spoken> offered(Story story, Take take) {
        var told =
                switch (take) {
                    case STRONG -> story.strong().stream();
                    case NEAR -> near(story);
                    case WEIGHING -> story.weighing().stream();
                    case ATTENTION -> story.attention().stream();
                };
        return told.filter(this::canBeTold);
    }

    private Stream<Spoken> near(Story story) {
        var byKey = story.chapters().stream()
                .flatMap(chapter -> chapter.figures().stream())
                .collect(Collectors.toMap(one -> one.line().indicator().key(), one -> one, (one, same) -> one));
        return near.stream()
                .map(Near::indicator)
                .filter(byKey::containsKey)
                .map(byKey::get)
                .filter(one -> !one.line().judgement().equals(Optional.of(Judgement.UNFAVOURABLE)));
    }

    /** So many people out of ten or a hundred, or how far a place is. */
    private boolean canBeTold(Spoken figure) {
        return figure.line().own().known().isPresent()
                && (InPeople.fits(figure) || place(figure).isPresent());
    }

    Optional<Words> place(Spoken figure) {
        return near.stream()
                .filter(one -> one.indicator().equals(figure.line().indicator().key()))
                .map(Near::place)
                .findFirst();
    }
}
