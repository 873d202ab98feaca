package comity.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import comity.access.CourtRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Accounts at the identity provider: made with a second factor to be set, signed out, closed. */
@ApplicationScoped
public class Accounts {

    /** A State's own officials carry its group; counsel from outside and judges do not (section 4 of the design). */
    private static final Set<CourtRole> OFFICIALS =
            EnumSet.of(CourtRole.FPT, CourtRole.AGT, CourtRole.DEPUTY, CourtRole.DLG, CourtRole.COU, CourtRole.HPC);

    private static final List<String> TO_DO = List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP");

    @Inject
    IdentityProvider provider;

    private final ObjectMapper json = new ObjectMapper();

    /** Makes the account, or opens it again, and lets the provider write to the person; may be repeated. */
    void invite(Invitation invitation) {
        String id = idOf(invitation.login()).orElseGet(() -> create(invitation));
        provider.put("/users/" + id, json.createObjectNode().put("enabled", true));
        assign(id, realmRole(invitation.role()));
        if (invitation.state() != null && OFFICIALS.contains(invitation.role())) {
            provider.put("/users/" + id + "/groups/" + group(invitation.state()), json.createObjectNode());
        }
        ArrayNode actions = json.createArrayNode();
        TO_DO.forEach(actions::add);
        provider.put(
                "/users/" + id + "/execute-actions-email?client_id=comity-portal&redirect_uri=" + provider.home(),
                actions);
    }

    private String create(Invitation invitation) {
        int space = invitation.name().lastIndexOf(' ');
        ObjectNode user = json.createObjectNode()
                .put("username", invitation.login())
                .put("email", invitation.email())
                .put(
                        "firstName",
                        space < 0 ? invitation.name() : invitation.name().substring(0, space))
                .put("lastName", space < 0 ? "-" : invitation.name().substring(space + 1))
                .put("enabled", true);
        ArrayNode actions = user.putArray("requiredActions");
        TO_DO.forEach(actions::add);
        provider.post("/users", user);
        return idOf(invitation.login()).orElseThrow(() -> new ProviderAway("the account was not made"));
    }

    private void assign(String id, String role) {
        ArrayNode roles = json.createArrayNode();
        roles.add(provider.get("/roles/" + role));
        provider.post("/users/" + id + "/role-mappings/realm", roles);
    }

    private String group(String state) {
        JsonNode states = provider.get("/group-by-path/states");
        String parent = states.path("id").asText();
        JsonNode children = provider.get("/groups/" + parent + "/children?max=1000");
        Optional<JsonNode> found = StreamSupport.stream(children.spliterator(), false)
                .filter(group -> group.path("name").asText().equals(state))
                .findFirst();
        if (found.isPresent()) {
            return found.get().path("id").asText();
        }
        ObjectNode group = json.createObjectNode().put("name", state);
        group.putObject("attributes").putArray("state").add(state);
        provider.post("/groups/" + parent + "/children", group);
        return group(state);
    }

    /** Ends all sessions of an account; an account that is not there has none. */
    void signOut(String login) {
        idOf(login).ifPresent(id -> provider.post("/users/" + id + "/logout", json.createObjectNode()));
    }

    /** Nobody signs in with it any more. */
    void close(String login) {
        signOut(login);
        idOf(login)
                .ifPresent(id ->
                        provider.put("/users/" + id, json.createObjectNode().put("enabled", false)));
    }

    boolean hasSecondFactor(String login) {
        return idOf(login)
                .map(id -> provider.get("/users/" + id + "/credentials"))
                .filter(credentials -> StreamSupport.stream(credentials.spliterator(), false)
                        .anyMatch(one -> one.path("type").asText().equals("otp")))
                .isPresent();
    }

    private Optional<String> idOf(String login) {
        JsonNode found = provider.get("/users?exact=true&username=" + IdentityProvider.encoded(login));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(0).path("id").asText());
    }

    private static String realmRole(CourtRole role) {
        return switch (role) {
            case FPT -> "focal-point";
            case CLK -> "clerk";
            case REG, DEPREG -> "registrar";
            case PRS, VPR -> "president";
            case APJ -> "appeals-judge";
            case AUD -> "auditor";
            case ADM -> "admin";
            case SEC -> "security-officer";
            case EDT -> "editor";
            case COU -> "council";
            case PNL -> "judge";
            case MED -> "mediator";
            case EXP -> "expert";
            case INS -> "inspector";
            default -> "delegate";
        };
    }
}
