package comity.ear.replay;

import comity.ear.story.ChamberStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** One dispute on its way: each step is played on its day and names the next one. */
final class Play {

    static final ZoneId SEAT = ZoneId.of("Europe/Zurich");

    private static final int PATIENCE = 60;

    private static final List<String> CATEGORIES = List.of(
            "MED-ELEC",
            "MED-INTR",
            "MED-MONI",
            "PER-ASSN",
            "PER-KIDN",
            "PER-REFU",
            "PER-RGHT",
            "CYB-ATTK",
            "TER-INTV",
            "TER-PRXY",
            "TER-RECG",
            "HNC-STAT",
            "MIL-CONC",
            "MIL-EXER",
            "MIL-CONV",
            "MSL-DEPL",
            "MSL-DEFN",
            "NUC-TACT",
            "WPN-CLUS",
            "VER-DENY",
            "VER-DATA",
            "SEC-INDV",
            "ASR-BRCH",
            "DEC-UNFD");
    private static final Set<String> FIVE =
            Set.of("TER-INTV", "TER-PRXY", "TER-RECG", "HNC-STAT", "SEC-INDV", "ASR-BRCH", "DEC-UNFD");

    private final Dispute dispute;
    private final ReplayReference reference;
    private final Desk desk;
    private final ChamberStory story;
    private final String category;
    private final Ending ending;
    private String next = "file";
    private Instant at;

    Play(Dispute dispute, int rank, ReplayReference reference, Desk desk) {
        this.dispute = dispute;
        this.reference = reference;
        this.desk = desk;
        this.category = CATEGORIES.get(rank % CATEGORIES.size());
        this.ending = Ending.of(dispute);
        this.story = new ChamberStory(
                desk,
                new Parties(
                        dispute.complainants().stream().map(reference::code).toList(),
                        reference.code(dispute.respondent())));
        this.at = morning(dispute.requested());
    }

    Dispute dispute() {
        return dispute;
    }

    Ending ending() {
        return ending;
    }

    String docketNumber() {
        return story.reference();
    }

    boolean isOver() {
        return next == null;
    }

    Instant at() {
        return at;
    }

    /** The state of the case once the procedure has taken the step that follows the last act, which takes a moment. */
    String state() throws InterruptedException {
        String state = seen();
        for (int i = 0; i < PATIENCE && !state.equals(ending.state()); i++) {
            TimeUnit.MILLISECONDS.sleep(500);
            state = seen();
        }
        return state;
    }

    private String seen() {
        var file = story.look("clerk1");
        String reason = file.text("closeReason");
        return file.text("state") + (reason == null ? "" : " " + reason);
    }

    /** Plays the step that is due and sets the day of the next one. */
    void step() {
        switch (next) {
            case "file" -> file();
            case "reply" -> reply();
            case "end of talks" -> endOfTalks();
            case "request" -> then("compose", 14, story.requestPanel(List.of(1)));
            case "compose" -> compose();
            case "rounds" -> rounds();
            case "hearing" -> hearing();
            case "publish" -> then(null, 0, story.publish());
            default -> throw new IllegalStateException(next);
        }
    }

    private void file() {
        ClaimText text =
                new ClaimText(story.parties().claimants(), story.parties().respondent(), dispute.title());
        text.exhibit(
                desk.upload(story.parties().claimant(), "request.pdf", SmallPdf.of(dispute.number(), dispute.title())),
                "Request for consultations",
                dispute.requested().minusDays(10),
                "PTY");
        text.claim(
                category,
                "The claimant alleges that the measures named in dispute " + dispute.number()
                        + " of the list are not in keeping with the provisions cited.",
                reference.provisionsOf(dispute),
                dispute.requested().minusDays(120),
                dispute.requested().minusDays(30));
        then("reply", 5, story.file(text).register().serve());
    }

    private void reply() {
        story.reply();
        if (ending == Ending.CONSULTATION) {
            next = null;
        } else {
            then(
                    "end of talks",
                    5,
                    story.enter(LocalDate.ofInstant(desk.now(), SEAT).toString()));
        }
    }

    private void endOfTalks() {
        if (ending == Ending.SETTLED && !dispute.reported()) {
            then(
                    null,
                    0,
                    story.settle(
                            LocalDate.ofInstant(desk.now(), SEAT).plusDays(90).toString()));
        } else if (ending == Ending.DISCONTINUED && !dispute.reported()) {
            withdraw();
        } else {
            then("request", 1, story.fail());
        }
    }

    private void withdraw() {
        long id = story.withdraw();
        story.act(story.parties().defendant(), "withdrawal/" + id + "/consent", java.util.Map.of());
        next = null;
    }

    private void compose() {
        if (ending == Ending.ESTABLISHED) {
            next = null;
            return;
        }
        story.propose(FIVE.contains(category) ? 5 : 3).agree().disclose();
        if (ending == Ending.COMPOSED || ending == Ending.LAPSED) {
            next = null;
        } else {
            then("rounds", 1, story.organise().order());
        }
    }

    private void rounds() {
        story.submitAndReceive("R1");
        if (ending == Ending.SETTLED) {
            then(
                    null,
                    0,
                    story.settle(
                            LocalDate.ofInstant(desk.now(), SEAT).plusDays(90).toString()));
            return;
        }
        if (ending == Ending.DISCONTINUED) {
            withdraw();
            return;
        }
        List.of("R2", "R3", "R4").forEach(story::submitAndReceive);
        LocalDate day = LocalDate.ofInstant(desk.now(), SEAT).plusDays(45);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        next = "hearing";
        at = morning(day);
        story.schedule(at);
    }

    private void hearing() {
        story.hear();
        story.draft(
                "The claimant alleges what its request says.\n\nThe respondent denies it.",
                "The panel has examined the matter referred to it.",
                ending.upheld() ? "Finds for the claimant on claim 1." : "Dismisses claim 1.",
                ending.upheld() ? "UPHELD" : "DISMISSED_MERITS",
                ending.upheld() ? List.of("CESS") : List.of());
        story.summary("Measures of dispute " + dispute.number() + ".", List.of());
        story.review().vote(false).seal();
        then("publish", 18, story);
    }

    private void then(String step, int days, Object done) {
        next = done == null ? null : step;
        at = morning(LocalDate.ofInstant(desk.now(), SEAT).plusDays(days));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(10, 0).atZone(SEAT).toInstant();
    }
}
