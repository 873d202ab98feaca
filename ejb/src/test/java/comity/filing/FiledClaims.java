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
        ClaimForm form = signedBy(file, Forms.whole().withClaims(parts));
        Claims claims = court.get(Claims.class);
        claims.replace(file.id(), form);
        if (claims.forms(file.id()).isEmpty()) {
            String hash = FormJson.sha256(FormJson.write(form));
            Signature signature = new Signature("N. N.", hash, true);
            claims.add(new FiledForm(file.id(), 1, form, hash, "xa.agent", signature, court.now()));
        }
    }

    private static ClaimForm signedBy(CaseFile file, ClaimForm form) {
        return new ClaimForm(
                file.claimants(),
                file.respondent(),
                form.agent(),
                form.deputyAgent(),
                form.channels(),
                form.credentials(),
                form.title(),
                form.claims(),
                form.priorSteps(),
                form.jurisdictionBasis(),
                form.urgency(),
                form.publicSummary(),
                form.language(),
                form.exhibits(),
                form.otherRespondents());
    }

    /** One filing opened these cases against several respondents. */
    public static void together(Courtroom court, CaseFile... files) {
        court.get(CaseLinks.class).together(List.of(files), court.now());
    }
}
