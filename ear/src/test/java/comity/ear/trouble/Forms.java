package comity.ear.trouble;

import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Claim forms in which nothing is missing. */
final class Forms {

    private Forms() {}

    static LocalDate today(Desk desk) {
        return LocalDate.ofInstant(desk.now(), ZoneOffset.UTC);
    }

    /** A form of one claim on a measure of its own, with one exhibit. */
    static ClaimText complete(Desk desk, String claimant, String respondent, String name) {
        return complete(claimant, respondent, name, log(desk, claimant), today(desk));
    }

    static long log(Desk desk, String claimant) {
        return desk.upload(Parties.agent(claimant), "log.pdf", SmallPdf.of("Range log"));
    }

    static ClaimText complete(String claimant, String respondent, String name, long log, LocalDate today) {
        return new ClaimText(List.of(claimant), respondent, name + " – Measures concerning an exercise")
                .exhibit(log, "Range log", today.minusDays(9), "PTY")
                .claim("MIL-EXER", measure(), List.of("H2-17", "VD11-V"), today.minusDays(90), today.minusDays(60));
    }

    static String measure() {
        return "The claimant alleges that an exercise was held near its border without notice, under the number "
                + UUID.randomUUID() + ".";
    }
}
