package comity.ear.launch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The realm as Keycloak imports it: roles, the States' groups, three clients, the cast. */
final class Realm {

    static final String NAME = "comity";

    private static final List<String> ROLES = List.of(
            "focal-point",
            "delegate",
            "clerk",
            "registrar",
            "president",
            "judge",
            "appeals-judge",
            "mediator",
            "expert",
            "inspector",
            "commissioner",
            "editor",
            "council",
            "security-officer",
            "auditor",
            "admin",
            "amicus",
            "individual");

    /** A State's own officials carry its group; counsel from outside and judges do not. */
    private static final Set<String> OFFICIALS = Set.of("focal-point", "delegate", "council");

    private final ObjectMapper mapper = new ObjectMapper();
    private final Settings settings;
    private final String serviceSecret;

    Realm(Settings settings, String serviceSecret) {
        this.settings = settings;
        this.serviceSecret = serviceSecret;
    }

    ObjectNode json(List<Map<String, String>> persons, List<Map<String, String>> signatories) {
        ObjectNode realm = mapper.createObjectNode();
        boolean production = settings.mode() == Settings.Mode.PRODUCTION;
        realm.put("realm", NAME)
                .put("enabled", true)
                .put("displayName", "European Security Claims Tribunal")
                .put("sslRequired", production ? "external" : "none")
                .put("loginWithEmailAllowed", true)
                .put("duplicateEmailsAllowed", false)
                .put("resetPasswordAllowed", true)
                .put("bruteForceProtected", production)
                .put("accessTokenLifespan", 600)
                .put("ssoSessionIdleTimeout", 7200)
                .put("ssoSessionMaxLifespan", 43200)
                .put("internationalizationEnabled", true)
                .put("defaultLocale", "en");
        realm.putPOJO("supportedLocales", List.of("en", "fr", "ru", "ar"));
        if (!production) {
            // the cast's passwords are their logins: a slow hash would only slow the first start
            realm.put("passwordPolicy", "hashAlgorithm(pbkdf2-sha256) and hashIterations(1000)");
        }
        ArrayNode roles = realm.putObject("roles").putArray("realm");
        ROLES.forEach(role -> roles.addObject().put("name", role));
        groups(realm, signatories);
        clients(realm);
        users(realm, persons);
        return realm;
    }

    private static void groups(ObjectNode realm, List<Map<String, String>> signatories) {
        ObjectNode states = realm.putArray("groups").addObject().put("name", "states");
        ArrayNode each = states.putArray("subGroups");
        for (Map<String, String> signatory : signatories) {
            ObjectNode group = each.addObject().put("name", signatory.get("code"));
            group.putObject("attributes").putArray("state").add(signatory.get("code"));
        }
    }

    private void clients(ObjectNode realm) {
        ArrayNode clients = realm.putArray("clients");
        ObjectNode portal = clients.addObject()
                .put("clientId", "comity-portal")
                .put("name", "The portal")
                .put("publicClient", true)
                .put("standardFlowEnabled", true)
                .put("directAccessGrantsEnabled", false)
                .put("frontchannelLogout", false);
        portal.putArray("redirectUris");
        portal.putObject("attributes").put("pkce.code.challenge.method", "S256");
        mappers(portal);
        if (settings.mode() != Settings.Mode.PRODUCTION) {
            mappers(clients.addObject()
                    .put("clientId", "comity-api")
                    .put("name", "Programs of the demonstration and the tests")
                    .put("publicClient", true)
                    .put("standardFlowEnabled", false)
                    .put("directAccessGrantsEnabled", true));
        }
        clients.addObject()
                .put("clientId", "comity-service")
                .put("name", "Comity's own account: invites persons")
                .put("publicClient", false)
                .put("secret", serviceSecret)
                .put("standardFlowEnabled", false)
                .put("serviceAccountsEnabled", true);
    }

    private static void mappers(ObjectNode client) {
        ObjectNode state = client.putArray("protocolMappers")
                .addObject()
                .put("name", "state")
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-usermodel-attribute-mapper");
        state.putObject("config")
                .put("user.attribute", "state")
                .put("claim.name", "state")
                .put("jsonType.label", "String")
                .put("aggregate.attrs", "false")
                .put("access.token.claim", "true")
                .put("id.token.claim", "true");
    }

    private static void users(ObjectNode realm, List<Map<String, String>> persons) {
        ArrayNode users = realm.putArray("users");
        for (Map<String, String> person : persons) {
            String login = person.get("login");
            String name = person.get("name");
            int space = name.indexOf(' ');
            ObjectNode user = users.addObject()
                    .put("username", login)
                    .put("enabled", true)
                    .put("email", person.get("email"))
                    .put("emailVerified", true)
                    .put("firstName", space < 0 ? name : name.substring(0, space))
                    .put("lastName", space < 0 ? "-" : name.substring(space + 1));
            user.putArray("credentials")
                    .addObject()
                    .put("type", "password")
                    .put("value", login)
                    .put("temporary", false);
            user.putArray("realmRoles").add(person.get("realmRole"));
            if (OFFICIALS.contains(person.get("realmRole")) && !login.endsWith(".counsel")) {
                user.putArray("groups").add("/states/" + person.get("state"));
            }
        }
        users.addObject()
                .put("username", "service-account-comity-service")
                .put("enabled", true)
                .put("serviceAccountClientId", "comity-service")
                .putObject("clientRoles")
                .putArray("realm-management")
                .add("manage-users")
                .add("view-users")
                .add("query-groups")
                .add("view-realm");
    }
}
