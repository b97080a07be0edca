package nl.gezondewijk.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A picture as it is handed in: what it is, or the message that says what would be right. */
record PictureForm(Optional<String> jpeg, String wrong) {

    /** @param larger the megabytes that would have fit, for one that was not read at all */
    static PictureForm of(@Nullable MultipartFile file, @Nullable Long larger) {
        if (larger != null) {
            return refused("network.picture.wrong.large");
        }
        if (file == null || file.isEmpty()) {
            return refused("network.picture.wrong.none");
        }
        return switch (ReadPicture.of(start(file))) {
            case ReadPicture.Outcome.Made(var made) ->
                new PictureForm(Optional.of(Base64.getEncoder().encodeToString(made)), "");
            case ReadPicture.Outcome.Refused(var why) -> refused(why);
        };
    }

    static PictureForm refused(String why) {
        return new PictureForm(Optional.empty(), why);
    }

    /** No more than what tells that it is too large. */
    private static byte[] start(MultipartFile file) {
        try (var in = file.getInputStream()) {
            return in.readNBytes(ReadPicture.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
