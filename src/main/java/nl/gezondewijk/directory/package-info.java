/**
 * The social map: what there is for people in a neighbourhood, of professionals and of residents, found in seconds and kept alive.
 *
 * <p>An {@link nl.gezondewijk.directory.Entry} is what somebody offers ({@link nl.gezondewijk.directory.Offer}) with how it stands:
 * who keeps it, when it was last checked and by when it must be checked again. Names and shapes follow Open Referral HSDS 3.0, in
 * which other maps are read and ours is given. Each entry is kept by one approach; once published it is everybody's.
 */
@ApplicationModule(
        allowedDependencies = {
            "page",
            "audit",
            "account",
            "approach",
            "area",
            "theme",
            "mail",
            "seal",
            "sheet",
            "document"
        })
@NullMarked
package nl.gezondewijk.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
