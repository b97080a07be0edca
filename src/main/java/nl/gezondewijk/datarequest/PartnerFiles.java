package nl.gezondewijk.datarequest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import nl.gezondewijk.page.GuestFiles;
import org.springframework.stereotype.Component;

/** A partner whose link works may hand in a file; nobody else without an account. */
@Component
class PartnerFiles implements GuestFiles {
    private static final Pattern ADDRESS = Pattern.compile(PartnerController.PATH + "/([\\w-]{22})/bestand");

    private final PartnerLinks links;

    PartnerFiles(PartnerLinks links) {
        this.links = links;
    }

    @Override
    public boolean welcomes(HttpServletRequest request) {
        var address = ADDRESS.matcher(request.getRequestURI());
        return address.matches() && links.find(address.group(1)).isPresent();
    }
}
