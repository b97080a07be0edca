package nl.gezondewijk.directory;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody picked, kept in the address alone: no account, no cookie, and nothing here knows of it. */
record Shortlist(List<UUID> ids) {
    static final int MOST = 20;
    private static final int BYTES = 16;

    Shortlist {
        ids = ids.stream().distinct().limit(MOST).toList();
    }

    /** What is no id is left out. */
    static Shortlist read(String written) {
        return new Shortlist(Arrays.stream(written.split("\\.", 2 * MOST))
                .flatMap(one -> id(one).stream())
                .toList());
    }

    private static Optional<UUID> id(String written) {
        if (!written.matches("[\\w-]{22}")) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(written));
        return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
    }

    String written() {
        return ids.stream().map(Shortlist::written).collect(Collectors.joining("."));
    }

    private static String written(UUID id) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    Shortlist with(UUID id) {
        return new Shortlist(Stream.concat(ids.stream(), Stream.of(id)).toList());
    }

    Shortlist without(UUID id) {
        return new Shortlist(ids.stream().filter(one -> !one.equals(id)).toList());
    }

    String url() {
        return DirectoryController.PATH + "/lijstje?k=" + written();
    }
}
