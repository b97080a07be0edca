package nl.gezondewijk.database;

import java.lang.management.ManagementFactory;

/**
 * How much memory the machine (or the container) has, and so how much our PostgreSQL may take.
 *
 * <p>An eighth for its cache leaves a machine of 2 GB the half it needs for Java; from 16 GB on it no longer grows, because a
 * profile reads one small range of an index and a national load is bound by its writing.
 */
record Memory(long megabytes) {

    static Memory ofThisMachine() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Memory(system.getTotalMemorySize() / 1024 / 1024);
    }

    String postgresOptions() {
        return setting("shared_buffers", within(64, megabytes / 8, 2048))
                + setting("effective_cache_size", within(128, megabytes / 3, 16_384))
                + setting("maintenance_work_mem", within(32, megabytes / 32, 512))
                + setting("work_mem", within(4, megabytes / 512, 32))
                + setting("max_wal_size", within(512, megabytes / 4, 4096))
                + "-c random_page_cost=1.1 -c jit=off";
    }

    private static String setting(String name, long value) {
        return "-c " + name + "=" + value + "MB ";
    }

    private static long within(long least, long wanted, long most) {
        return Math.clamp(wanted, least, most);
    }
}
