package nl.gezondewijk.network;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.YamlFile;
import nl.gezondewijk.profile.Judgement;
import nl.gezondewijk.profile.Line;
import nl.gezondewijk.profile.Profile;
import nl.gezondewijk.profile.Profiles;
import nl.gezondewijk.profile.Question;
import nl.gezondewijk.statistics.Side;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Which domains nobody is from though the figures of the area ask for them; the rules are {@code network/voices.yaml}. */
@Component
class MissingVoices {
    private static final String FILE = "network/voices.yaml";

    private final List<Voice> voices;
    private final Domains domains;
    private final Profiles profiles;

    MissingVoices(Domains domains, Profiles profiles) {
        this.domains = domains;
        this.profiles = profiles;
        this.voices = read();
        voices.forEach(voice -> domains.get(voice.domain()));
    }

    /**
     * A domain without anybody, in the reader's words.
     *
     * @param figure the one that asks for it most, with the sentence why; only the sentence where none is needed
     */
    record Missing(String domain, String name, String figure) {}

    /** In the order of the file; none while there is no party at all, for then all is still to begin. */
    List<Missing> list(String area, Collection<Organisation> organisations, Language here) {
        var present =
                organisations.stream().flatMap(one -> one.domains().stream()).collect(Collectors.toSet());
        if (present.isEmpty()) {
            return List.of();
        }
        var absent = voices.stream()
                .filter(voice -> !present.contains(voice.domain()))
                .toList();
        var standOut = absent.stream().allMatch(Voice::isAlwaysExpected)
                ? List.<Line>of()
                : profiles.find(Question.about(area))
                        .map(MissingVoices::standOut)
                        .orElse(List.of());
        return absent.stream()
                .flatMap(voice -> missing(voice, standOut, here).stream())
                .toList();
    }

    private Optional<Missing> missing(Voice voice, List<Line> standOut, Language here) {
        var name = here.say(domains.get(voice.domain()).name());
        if (voice.isAlwaysExpected()) {
            return Optional.of(new Missing(voice.domain(), name, here.say(voice.why())));
        }
        var keys = Set.copyOf(voice.indicators());
        var names = standOut.stream()
                .filter(line -> keys.contains(line.indicator().key()))
                .map(line -> here.say(line.indicator().name()))
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Missing(
                        voice.domain(), name, here.say("network.missing.figure", here.say(voice.why()), names)));
    }

    /** On the bad side, or the high side of what is neither good nor bad. */
    private static List<Line> standOut(Profile profile) {
        return Stream.of(profile.lines(), profile.ages(), profile.head())
                .flatMap(List::stream)
                .flatMap(line -> Stream.concat(Stream.of(line), line.others().stream()))
                .filter(Line::standsOut)
                .filter(line -> {
                    var judged = line.judgement().orElse(Judgement.SIMILAR);
                    return judged == Judgement.UNFAVOURABLE
                            || (judged == Judgement.NEITHER
                                    && line.side().filter(Side.HIGHER::equals).isPresent());
                })
                .toList();
    }

    List<Voice> voices() {
        return voices;
    }

    private static List<Voice> read() {
        return YamlFile.read(FILE, new TypeReference<>() {});
    }
}
