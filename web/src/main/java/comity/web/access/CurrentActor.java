package comity.web.access;

import comity.common.Actor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Who makes this request, from the identity provider's token; {@link Actor#anybody()} without one. */
@RequestScoped
public class CurrentActor {

    @Inject
    HttpServletRequest request;

    private Actor actor;

    public Actor actor() {
        if (actor == null) {
            actor = read(request.getUserPrincipal());
        }
        return actor;
    }

    private static Actor read(Principal principal) {
        if (!(principal instanceof OidcPrincipal<?> signedIn)) {
            return principal == null
                    ? Actor.anybody()
                    : new Actor(principal.getName(), principal.getName(), Set.of(), null);
        }
        AccessToken token = signedIn.getOidcSecurityContext().getToken();
        String login = token.getPreferredUsername() == null ? principal.getName() : token.getPreferredUsername();
        String name = token.getName() == null ? login : token.getName();
        Set<String> roles = new HashSet<>();
        if (token.getRealmAccessClaim() != null && token.getRealmAccessClaim().getRoles() != null) {
            roles.addAll(token.getRealmAccessClaim().getRoles());
        }
        return new Actor(login, name, roles, state(token.getClaimValue("state")));
    }

    /** The claim is the name of the group, or its path, or a list with one of them. */
    private static String state(Object claim) {
        Object first = claim instanceof List<?> list && !list.isEmpty() ? list.get(0) : claim;
        if (!(first instanceof String text) || text.isBlank()) {
            return null;
        }
        return text.substring(text.lastIndexOf('/') + 1);
    }
}
