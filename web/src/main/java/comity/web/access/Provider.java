package comity.web.access;

import java.util.Optional;

/** The identity provider's realm as this server was told ({@code COMITY_OIDC_URL}). */
final class Provider {

    private Provider() {}

    static String realm() {
        return Optional.ofNullable(System.getenv("COMITY_OIDC_URL")).orElse("http://localhost:8180/realms/comity");
    }

    static String protocol(String part) {
        return realm() + "/protocol/openid-connect/" + part;
    }
}
