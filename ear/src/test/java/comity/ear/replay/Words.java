package comity.ear.replay;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Words in an address. */
final class Words {

    private Words() {}

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
