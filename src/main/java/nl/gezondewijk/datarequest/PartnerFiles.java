package nl.gezondewijk.datarequest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import nl.gezondewijk.page.GuestFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** A partner whose link works may hand in a file; nobody else without an account. */
@Component
class PartnerFiles implements GuestFiles {
    private static final Pattern ADDRESS = Pattern.compile(PartnerController.PATH + "/([\\w-]{22})/bestand");
    /** What the form around the file takes. */
    private static final long AROUND = 1_000_000;

    private final PartnerLinks links;
    private final long most;

    PartnerFiles(PartnerLinks links, @Value("${gezondewijk.contribution.most}") DataSize most) {
        this.links = links;
        this.most = most.toBytes() + AROUND;
    }

    @Override
    public OptionalLong most(HttpServletRequest request) {
        var address = ADDRESS.matcher(request.getRequestURI());
        return address.matches() && links.find(address.group(1)).isPresent()
                ? OptionalLong.of(most)
                : OptionalLong.empty();
    }
}
