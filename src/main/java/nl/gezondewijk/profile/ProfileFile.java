package nl.gezondewijk.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A profile as a file, in the shape of the API. */
@Component
public class ProfileFile {
    private final Profiles profiles;
    private final JsonMapper json;

    ProfileFile(Profiles profiles, JsonMapper json) {
        this.profiles = profiles;
        this.json = json;
    }

    /**
     * Writes the profile of an area; the file is there whole or not at all.
     *
     * @throws Unwritten when there is no such area, or the file cannot be written
     */
    public void write(String code, Optional<Integer> year, Path file) {
        var profile = profiles.find(new Question(code, year, Optional.empty(), Optional.empty()))
                .orElseThrow(() -> new Unwritten("there is no area " + code + "; load a table that names it first"));
        var half = file.resolveSibling(file.getFileName() + ".half");
        try {
            Files.writeString(half, json.writerWithDefaultPrettyPrinter().writeValueAsString(Api.Profile.of(profile)));
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Unwritten("cannot write " + file + ": " + e.getMessage());
        }
    }

    static final class Unwritten extends RuntimeException {
        Unwritten(String why) {
            super(why);
        }
    }
}
