package nl.gezondewijk.area;

import static nl.gezondewijk.area.Area.Change.CHANGED;
import static nl.gezondewijk.area.Area.Change.RECODED;
import static nl.gezondewijk.area.Area.Change.UNCHANGED;
import static nl.gezondewijk.area.Area.Change.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LineageTests {
    private final List<Lineage.Member> known = new ArrayList<>();

    @Test
    void an_unchanged_area_goes_on_under_its_code_also_with_another_name() {
        buurt("BU00140001", 2019, "binnenstad", UNKNOWN);
        buurt("BU00140001", 2020, "binnenstad-noord", UNCHANGED);

        assertThat(placeOf("BU00140001", 2020)).isEqualTo(placeOf("BU00140001", 2019));
    }

    @Test
    void a_changed_area_is_a_new_place() {
        buurt("BU00140001", 2019, "binnenstad", UNKNOWN);
        buurt("BU00140001", 2020, "binnenstad", CHANGED);

        assertThat(placeOf("BU00140001", 2020)).isNotEqualTo(placeOf("BU00140001", 2019));
    }

    @Test
    void a_recoded_area_goes_on_under_its_name() {
        buurt("BU03630000", 2021, "kop zeedijk", UNKNOWN);
        buurt("BU0363AC00", 2022, "kop zeedijk", RECODED);

        assertThat(placeOf("BU0363AC00", 2022)).isEqualTo(placeOf("BU03630000", 2021));
    }

    @Test
    void where_two_share_the_name_a_recoded_area_is_a_new_place() {
        buurt("BU00140001", 2019, "verspreide huizen", UNKNOWN);
        buurt("BU00140002", 2019, "verspreide huizen", UNKNOWN);
        buurt("BU00140103", 2020, "verspreide huizen", RECODED);

        assertThat(placeOf("BU00140103", 2020)).isNotIn(placeOf("BU00140001", 2019), placeOf("BU00140002", 2019));
    }

    @Test
    void an_area_that_is_still_there_unchanged_is_not_where_a_recoded_one_came_from() {
        buurt("BU00140001", 2019, "verspreide huizen", UNKNOWN);
        buurt("BU00140002", 2019, "verspreide huizen", UNKNOWN);
        buurt("BU00140001", 2020, "verspreide huizen", UNCHANGED);
        buurt("BU00140103", 2020, "verspreide huizen", RECODED);

        assertThat(placeOf("BU00140103", 2020)).isEqualTo(placeOf("BU00140002", 2019));
    }

    @Test
    void a_buurt_of_an_abolished_gemeente_goes_on_in_the_new_one() {
        buurt("GM0003", 2020, "appingedam", UNKNOWN);
        buurt("BU00030001", 2020, "solwerd", UNKNOWN);
        buurt("GM1979", 2021, "eemsdelta", UNKNOWN);
        buurt("BU19790101", 2021, "solwerd", RECODED);

        assertThat(placeOf("BU19790101", 2021)).isEqualTo(placeOf("BU00030001", 2020));
    }

    @Test
    void a_buurt_of_another_gemeente_that_is_still_there_is_not_taken_for_it() {
        buurt("GM0003", 2020, "appingedam", UNKNOWN);
        buurt("BU00030001", 2020, "centrum", UNKNOWN);
        buurt("GM0003", 2021, "appingedam", UNKNOWN);
        buurt("GM0014", 2021, "groningen", UNKNOWN);
        buurt("BU00140101", 2021, "centrum", RECODED);

        assertThat(placeOf("BU00140101", 2021)).isNotEqualTo(placeOf("BU00030001", 2020));
    }

    @Test
    void across_a_gap_of_years_code_and_name_must_both_be_the_same() {
        buurt("BU00140001", 2012, "binnenstad", UNKNOWN);
        buurt("BU00140002", 2012, "paddepoel", UNKNOWN);
        buurt("BU00140001", 2016, "binnenstad", UNCHANGED);
        buurt("BU00140002", 2016, "selwerd", UNCHANGED);

        assertThat(placeOf("BU00140001", 2016)).isEqualTo(placeOf("BU00140001", 2012));
        assertThat(placeOf("BU00140002", 2016)).isNotEqualTo(placeOf("BU00140002", 2012));
    }

    @Test
    void an_area_that_was_left_out_for_a_year_is_across_a_gap_though_others_were_told_of() {
        buurt("BU00140001", 2018, "binnenstad", UNKNOWN);
        buurt("BU00140002", 2019, "paddepoel", UNKNOWN);
        buurt("BU00140001", 2020, "oude stad", UNCHANGED);

        assertThat(placeOf("BU00140001", 2020)).isNotEqualTo(placeOf("BU00140001", 2018));
    }

    @Test
    void a_code_that_is_used_again_for_something_else_is_another_place() {
        buurt("BU00140001", 2018, "binnenstad", UNKNOWN);
        buurt("BU00140009", 2019, "binnenstad", RECODED);
        buurt("BU00140001", 2019, "nieuwe haven", CHANGED);

        assertThat(placeOf("BU00140009", 2019)).isEqualTo(placeOf("BU00140001", 2018));
        assertThat(placeOf("BU00140001", 2019)).isNotEqualTo(placeOf("BU00140001", 2018));
    }

    @Test
    void a_gemeente_stays_itself_under_another_name() {
        buurt("GM1598", 2016, "koggenland", UNKNOWN);
        buurt("GM1598", 2020, "koggenland nieuw", UNKNOWN);

        assertThat(placeOf("GM1598", 2020)).isEqualTo(placeOf("GM1598", 2016));
    }

    @Test
    void places_that_are_numbered_already_keep_their_number() {
        buurt("BU00140001", 2019, "binnenstad", UNKNOWN);
        known.replaceAll(member -> new Lineage.Member(member.code(), member.year(), member.name(), member.change(), 7));

        assertThat(Lineage.moves(known, () -> 99)).isEmpty();
    }

    private void buurt(String code, int year, String name, Area.Change change) {
        known.add(new Lineage.Member(code, year, name, change, 0));
    }

    private int placeOf(String code, int year) {
        return Lineage.moves(known, new AtomicInteger(1)::getAndIncrement).getOrDefault(new Area.Id(code, year), -1);
    }
}
