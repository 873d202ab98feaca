package comity.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where deliveries may go: never into the own house. The address is looked up here and again a moment later by the client,
 * which takes the answer that the machine keeps for thirty seconds; so both speak of the same one.
 */
@ApplicationScoped
public class Destinations {

    /** Why nothing is posted to an address. */
    public enum Bar {
        FORM,
        PLAIN,
        UNKNOWN,
        INSIDE
    }

    private final boolean plainAllowed;
    private final Set<String> inside;

    public Destinations() {
        this(
                !"production".equals(setting("COMITY_MODE", "production").toLowerCase(Locale.ROOT)),
                setting("COMITY_WEBHOOK_INSIDE", ""));
    }

    /** @param insideHosts hosts of the own network that are allowed, comma separated */
    Destinations(boolean plainAllowed, String insideHosts) {
        this.plainAllowed = plainAllowed;
        this.inside = Arrays.stream(insideHosts.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toSet());
    }

    /** What bars an address, or nothing. */
    public Optional<Bar> bar(String url) {
        URI uri;
        try {
            uri = new URI(url == null ? "" : url.strip());
        } catch (URISyntaxException noAddress) {
            return Optional.of(Bar.FORM);
        }
        boolean https = "https".equalsIgnoreCase(uri.getScheme());
        boolean http = "http".equalsIgnoreCase(uri.getScheme());
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null || !(https || http)) {
            return Optional.of(Bar.FORM);
        }
        if (http && !plainAllowed) {
            return Optional.of(Bar.PLAIN);
        }
        return inside.contains(uri.getHost().toLowerCase(Locale.ROOT)) ? Optional.empty() : barOf(uri.getHost());
    }

    private static Optional<Bar> barOf(String host) {
        try {
            boolean closed = Arrays.stream(InetAddress.getAllByName(host)).anyMatch(Destinations::isInside);
            return closed ? Optional.of(Bar.INSIDE) : Optional.empty();
        } catch (UnknownHostException unknown) {
            return Optional.of(Bar.UNKNOWN);
        }
    }

    /** Loopback, link-local, private, shared, multicast and other addresses that no stranger can be reached at. */
    static boolean isInside(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        return address instanceof Inet4Address ? isReserved(address.getAddress()) : isUnique((Inet6Address) address);
    }

    private static boolean isReserved(byte[] octets) {
        int first = octets[0] & 0xff;
        int second = octets[1] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean protocol = first == 192 && second == 0 && octets[2] == 0;
        boolean measuring = first == 198 && (second == 18 || second == 19);
        return first == 0 || first >= 240 || shared || protocol || measuring;
    }

    /** Unique local addresses, and those that wrap an address of the older kind. */
    private static boolean isUnique(Inet6Address address) {
        byte[] octets = address.getAddress();
        boolean unique = (octets[0] & 0xfe) == 0xfc;
        boolean translated = octets[0] == 0 && octets[1] == 0x64 && (octets[2] & 0xff) == 0xff;
        boolean tunnelled = octets[0] == 0x20 && octets[1] == 0x02;
        return unique || translated || tunnelled || address.isIPv4CompatibleAddress();
    }

    private static String setting(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name)).orElse(otherwise);
    }
}
