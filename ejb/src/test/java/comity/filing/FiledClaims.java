package comity.filing;

import comity.db.Courtroom;
import comity.docket.CaseFile;
import java.util.List;
import java.util.stream.Stream;

/** Claims as they were filed, for tests of what becomes of them. */
public final class FiledClaims {

    private FiledClaims() {}

    /** The claims of a case, one for each measure. */
    public static void of(Courtroom court, CaseFile file, String... measures) {
        List<ClaimForm.Part> parts = Stream.of(measures)
                .map(measure -> Forms.withClaim("measure", measure).claims().get(0))
                .toList();
        court.get(Claims.class).replace(file.id(), Forms.whole().withClaims(parts));
    }

    /** One filing opened these cases against several respondents. */
    public static void together(Courtroom court, CaseFile... files) {
        court.get(CaseLinks.class).together(List.of(files), court.now());
    }
}
