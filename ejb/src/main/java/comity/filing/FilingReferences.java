package comity.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;

/** Filing references {@code F-yyyy-} and six signs: unguessable, free of letters that read alike. */
@ApplicationScoped
public class FilingReferences {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;

    @Inject
    Claims claims;

    private final SecureRandom random = new SecureRandom();

    String next(int year) {
        String reference;
        do {
            StringBuilder signs = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) {
                signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            reference = "F-" + year + "-" + signs;
        } while (claims.isTaken(reference));
        return reference;
    }
}
