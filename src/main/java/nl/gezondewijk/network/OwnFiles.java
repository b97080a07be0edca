package nl.gezondewijk.network;

import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import nl.gezondewijk.page.GuestFiles;
import org.springframework.stereotype.Component;

/** Who has a link to their own data that works may hand in a picture; nobody else without an account. */
@Component
class OwnFiles implements GuestFiles {
    private static final Pattern ADDRESS = Pattern.compile(OwnDetailsController.PATH + "/([\\w-]{22})/foto");
    /** A picture, and the form around it. */
    private static final long MOST_BYTES = ReadPicture.MOST_BYTES + 1_000_000L;

    private final PersonLinks links;

    OwnFiles(PersonLinks links) {
        this.links = links;
    }

    @Override
    public OptionalLong most(HttpServletRequest request) {
        var address = ADDRESS.matcher(request.getRequestURI());
        if (!address.matches()) {
            return OptionalLong.empty();
        }
        var found = links.find(address.group(1));
        if (found.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(found.get() instanceof PersonLinks.Found.Open ? MOST_BYTES : 0);
    }
}
