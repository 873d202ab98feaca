package comity.common;

import java.util.Set;

/**
 * Who acts. Made once per request from the identity provider's token, or for a job by {@link #registry()}.
 *
 * @param id login of the person; {@code registry} for the Tribunal's own jobs
 * @param name name as shown beside an act
 * @param roles realm roles: what kind of user this is; they open no case by themselves
 * @param state code of the Signatory whose official this is, or null
 */
public record Actor(String id, String name, Set<String> roles, String state) {

    private static final Actor REGISTRY = new Actor("registry", "Registry", Set.of("system"), null);
    private static final Actor PUBLIC = new Actor("public", "Public", Set.of(), null);

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The Tribunal acting by itself: timers, seals, deemed service. */
    public static Actor registry() {
        return REGISTRY;
    }

    /** A reader who has not signed in. */
    public static Actor anybody() {
        return PUBLIC;
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean isSystem() {
        return this == REGISTRY;
    }

    public boolean isAnonymous() {
        return this == PUBLIC;
    }
}
