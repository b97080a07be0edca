package nl.gezondewijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;

/** All at once is told what each page tells by itself. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Demonstrated.APART)
class TrendsTests {
    @Autowired
    private Trends trends;

    @Autowired
    private Details details;

    @Autowired
    private Profiles profiles;

    @Autowired
    private MessageSource messages;

    @ParameterizedTest
    @ValueSource(strings = {"WK999901", "GM9999", "BU99990703", "BU99990704"})
    void the_sentence_of_each_figure_is_that_of_its_page(String code) {
        var question = Question.about(code);
        var profile = profiles.find(question).orElseThrow();
        var here = new Language(messages, Languages.DUTCH);

        var told = trends.tell(profile, here);

        var sentences = new HashSet<String>();
        for (var line : profile.lines()) {
            var detail = details.find(question, line.indicator().key()).orElseThrow();
            var sentence = new Followed(here, new Values(here), line.indicator()).sentence(Following.of(detail));
            assertThat(told.get(line.indicator())).as(line.indicator().key()).isEqualTo(sentence);
            sentences.add(sentence);
        }
        assertThat(sentences).hasSizeGreaterThan(1);
    }
}
