package nl.gezondewijk.source;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import nl.gezondewijk.audit.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which servers may be asked: any at the terminal, and on the page only those on the open internet, so that nobody uses the
 * program to look around in the network that it stands in.
 *
 * <p>Those must speak https: should a name lead elsewhere between our look and the connection, the certificate there is wrong.
 */
@Component
class Reach {
    private final boolean local;

    Reach(@Value("${gezondewijk.source.local-addresses:false}") boolean local) {
        this.local = local;
    }

    /** Whether an address that someone filled in on the page may be used; a name that nobody knows now may be known later. */
    boolean admits(URI given) {
        if (given.getRawUserInfo() != null || given.getRawQuery() != null || given.getRawFragment() != null) {
            return false;
        }
        try {
            return local || ("https".equals(given.getScheme()) && isOutside(given.getHost()));
        } catch (UnknownHostException unknown) {
            return true;
        }
    }

    /** Publishers' own addresses, and those of an operator, may be anywhere. */
    boolean isFree(Load load) {
        return local || load.request().base().isEmpty() || load.by().equals(Actor.TERMINAL);
    }

    /** Judges again when a server is about to be asked, for a name may lead elsewhere by then. */
    static void check(URI address) throws UnknownHostException {
        if (!isOutside(address.getHost())) {
            throw new Refused(new Finding(address.toString(), "", "not on the open internet", Rule.REFUSED_ADDRESS));
        }
    }

    private static boolean isOutside(String host) throws UnknownHostException {
        return Arrays.stream(InetAddress.getAllByName(host)).allMatch(Reach::isOutside);
    }

    static boolean isOutside(InetAddress server) {
        var bytes = server.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (server instanceof Inet6Address) {
            boolean teredo = first == 0x20 && second == 1 && bytes[2] == 0 && bytes[3] == 0;
            boolean sixToFour = first == 0x20 && second == 2;
            return first >> 5 == 1 && !teredo && !sixToFour;
        }
        boolean shared = first == 100 && second >> 6 == 1;
        return first != 0
                && first < 224
                && !shared
                && !server.isLoopbackAddress()
                && !server.isLinkLocalAddress()
                && !server.isSiteLocalAddress();
    }
}
