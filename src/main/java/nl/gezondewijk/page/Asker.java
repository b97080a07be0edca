package nl.gezondewijk.page;

import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who asks: an account, and else a network.
 *
 * @param name tells them apart, and stands on no page
 */
public record Asker(String name) {

    /** Of the request that this thread answers. The details of who is signed in are the number of the account: two people may have one name. */
    public static Asker current() {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        return request.getUserPrincipal() instanceof Authentication account && account.getDetails() != null
                ? new Asker("account " + account.getDetails())
                : new Asker("network " + network(Objects.requireNonNull(request.getRemoteAddr())));
    }

    /** A household or office gets a whole /64 in IPv6. */
    public static String network(String address) {
        if (!address.contains(":") || address.contains("::ffff:")) { // IPv4, also where it is dressed as IPv6
            return address;
        }
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
