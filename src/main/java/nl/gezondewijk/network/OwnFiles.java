package nl.gezondewijk.network;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import nl.gezondewijk.page.GuestFiles;
import org.springframework.stereotype.Component;

/** Who has a link to their own data that works may hand in a picture; nobody else without an account. */
@Component
class OwnFiles implements GuestFiles {
    private static final Pattern ADDRESS = Pattern.compile(OwnDetailsController.PATH + "/([\\w-]{22})/foto");

    private final PersonLinks links;

    OwnFiles(PersonLinks links) {
        this.links = links;
    }

    @Override
    public boolean welcomes(HttpServletRequest request) {
        var address = ADDRESS.matcher(request.getRequestURI());
        return address.matches() && links.find(address.group(1)).isPresent();
    }
}
