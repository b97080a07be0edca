package nl.gezondewijk.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people and publishers write, whatever it is, becomes something that we can look up. */
class NamesTests {
    private static final AreaModule MODULE = AreaModule.fresh();

    @BeforeContainer
    static void learn() {
        MODULE.areas().learn(2020, List.of(new Learned("GM0014", "Groningen", Area.Change.UNKNOWN, 1, 233_218)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Súdwest-Fryslân    | sudwest fryslan
            's-Gravenhage      | s gravenhage
            Buurt & Co. (oost) | buurt co oost
            ĲSSELSTEIN         | ijsselstein
            """)
    void a_name_in_plain_letters(String written, String plain) {
        assertThat(Names.plain(written)).isEqualTo(plain);
    }

    @Property
    void plain_letters_stay_as_they_are(@ForAll String written) {
        var plain = Names.plain(written);

        assertThat(plain).matches("(?:[a-z0-9]+(?: [a-z0-9]+)*)?");
        assertThat(Names.plain(plain)).isEqualTo(plain);
    }

    @Property
    void a_code_is_kept_the_same_however_often_it_is_read(@ForAll String published) {
        var code = Area.code(published);

        assertThat(Area.code(code)).isEqualTo(code);
        assertThatCode(() -> Area.Kind.of(code)).doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void any_text_can_be_searched_for(@ForAll String text) {
        // no reader can send it, and PostgreSQL cannot hold it
        var asked = text.replace("\0", "");

        assertThat(MODULE.search().find(asked).size()).isLessThanOrEqualTo(40);
    }

    @Property
    void borders_come_out_of_their_package_in_whole_metres(
            @ForAll @Size(max = 6) List<@Size(max = 20) List<@DoubleRange(min = -1e9, max = 1e9) Double>> rings) {
        var drawn = rings.stream()
                .map(ring -> ring.subList(0, ring.size() / 2 * 2).stream()
                        .mapToDouble(metres -> metres)
                        .toArray())
                .toList();

        var back = Border.unpacked(Border.packed(drawn));

        assertThat(back).hasSameSizeAs(drawn);
        for (int i = 0; i < drawn.size(); i++) {
            assertThat(back.get(i))
                    .isEqualTo(Arrays.stream(drawn.get(i)).map(Math::round).toArray());
        }
    }
}
