package comity.web.common;

import jakarta.ws.rs.core.EntityTag;

/** Entity tags of things that are edited. */
public final class Versions {

    private Versions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(String.valueOf(version));
    }

    /** Refuses an edit that does not name a version (428) or names an old one (412). */
    public static void check(String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new VersionMissing();
        }
        String plain = ifMatch.replace("W/", "").replace("\"", "").trim();
        if (!plain.equals("*") && !plain.equals(String.valueOf(current))) {
            throw new VersionChanged(current);
        }
    }
}
