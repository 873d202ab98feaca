package comity.web.common;

import java.util.Optional;

/** The portal's own address in the world ({@code COMITY_URL}), for what leaves the house: files, feeds, sign-outs. */
public final class Portal {

    private Portal() {}

    /** Without a slash at its end. */
    public static String address() {
        return Optional.ofNullable(System.getenv("COMITY_URL")).orElse("http://localhost:8080");
    }
}
