package nl.gezondewijk.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryTests {

    @Test
    void a_machine_of_two_gigabytes_keeps_room_for_the_program() {
        assertThat(new Memory(2048).postgresOptions())
                .contains("-c shared_buffers=256MB", "-c maintenance_work_mem=64MB", "-c max_wal_size=512MB");
    }

    @Test
    void a_large_machine_is_set_for_a_national_load() {
        assertThat(new Memory(24_576).postgresOptions())
                .contains("-c shared_buffers=2048MB", "-c maintenance_work_mem=512MB", "-c max_wal_size=4096MB");
    }
}
