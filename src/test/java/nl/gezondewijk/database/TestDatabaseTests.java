package nl.gezondewijk.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That both kinds of PostgreSQL are really tested on. */
class TestDatabaseTests {

    @ParameterizedTest
    @EnumSource
    void the_program_s_tables_are_made_on_every_postgresql_that_we_support(TestPostgres postgres) {
        postgres.mustBeInstalled();
        var database = TestDatabase.fresh(postgres);

        assertThat(database.client()
                        .sql("SHOW server_version")
                        .query(String.class)
                        .single())
                .startsWith(postgres == TestPostgres.OWN_18 ? "18." : "15.");
        assertThat(Migrations.OURS.versions(database.dataSource()).keySet()).isEqualTo(Migrations.OURS.modules());
    }

    @ParameterizedTest
    @EnumSource
    void what_one_test_writes_no_other_test_reads(TestPostgres postgres) {
        postgres.mustBeInstalled();
        TestDatabase.fresh(postgres).client().sql("CREATE TABLE mine (a int)").update();

        assertThat(TestDatabase.fresh(postgres)
                        .client()
                        .sql("SELECT to_regclass('mine')")
                        .query(String.class)
                        .optional())
                .isEmpty();
    }
}
