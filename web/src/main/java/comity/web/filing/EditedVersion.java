package comity.web.filing;

import comity.web.common.Versions;

/** The version that the caller edited, from {@code If-Match}. The service compares it and names the differences. */
final class EditedVersion {

    private EditedVersion() {}

    static int of(String ifMatch) {
        String plain = ifMatch == null
                ? ""
                : ifMatch.replace("W/", "").replace("\"", "").trim();
        if (!plain.matches("\\d{1,9}")) {
            Versions.check(plain.isEmpty() ? null : plain, -1);
        }
        return Integer.parseInt(plain);
    }
}
