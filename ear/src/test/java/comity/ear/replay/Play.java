package comity.ear.replay;

import comity.ear.story.ChamberStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One dispute on its way: each step is played on its day and names the next one. */
final class Play {

    private static final int PATIENCE = 300;
    private static final int PAUSE_MILLIS = 100;
    private static final int OPPOSING = 15; // TL-80
    private static final int REDACTING = 10; // TL-60

    private final String label;
    private final Dispute dispute;
    private final ReplayReference reference;
    private final Desk desk;
    private final ChamberStory story;
    private final Ending ending;
    private String next = "file";
    private Instant at;
    private LocalDate served;
    private LocalDate last;
    private String citation;

    /** @param list what stands before the number in reports: two lists may use the same one */
    Play(String list, Dispute dispute, ReplayReference reference, Desk desk) {
        this.label = list + dispute.number();
        this.dispute = dispute;
        this.reference = reference;
        this.desk = desk;
        this.ending = Ending.of(dispute);
        this.story = new ChamberStory(
                desk,
                new Parties(
                        dispute.complainants().stream().map(reference::code).toList(),
                        reference.code(dispute.respondent())));
        this.at = SeatCalendar.morning(dispute.requested());
    }

    String label() {
        return label;
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

    /** Neutral citation of the decision, once there is one. */
    String citation() {
        return citation;
    }

    /** Ids of the provisions the claim invokes. */
    List<String> provisions() {
        return reference.provisionsOf(dispute);
    }

    LocalDate served() {
        return served;
    }

    /** Day of the last step. */
    LocalDate last() {
        return last;
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
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
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
        last = SeatCalendar.day(at);
        switch (next) {
            case "file" -> file();
            case "reply" -> reply();
            case "talks" -> then("end of talks", 5, story.enter(last.toString()));
            case "end of talks" -> endOfTalks();
            case "request" -> then("compose", 14, story.requestPanel(List.of(1)));
            case "compose" -> compose();
            case "rounds" -> rounds();
            case "hearing" -> hearing();
            case "publish" -> end(story.publish());
            case "nobody opposed" -> end(story);
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
                Categories.of(dispute.rank()),
                "The claimant alleges that the measures named in dispute " + dispute.number()
                        + " of the list are not in keeping with the provisions cited.",
                reference.provisionsOf(dispute),
                dispute.requested().minusDays(120),
                dispute.requested().minusDays(30));
        served = last;
        then("reply", 5, story.file(text).register().serve());
    }

    private void reply() {
        story.reply();
        if (ending == Ending.CONSULTATION) {
            end(story);
        } else if (ending == Ending.DISCONTINUED && !dispute.reported()) {
            withdraw();
        } else {
            then("talks", 2, story);
        }
    }

    private void endOfTalks() {
        if (ending == Ending.SETTLED && !dispute.reported()) {
            end(story.settle(last.plusDays(90).toString()));
        } else {
            then("request", 1, story.fail());
        }
    }

    /** X2: the respondent is served with the notice and says nothing until TL-80 has run. */
    private void withdraw() {
        story.withdraw();
        story.receive(story.parties().defendant());
        next = "nobody opposed";
        at = SeatCalendar.morning(SeatCalendar.last(last, OPPOSING).plusDays(1));
    }

    /** X2: discontinuance by agreement. */
    private void withdrawByConsent() {
        long id = story.withdraw();
        story.act(story.parties().defendant(), "withdrawal/" + id + "/consent", Map.of());
        end(story);
    }

    private void compose() {
        if (ending == Ending.ESTABLISHED) {
            end(story);
            return;
        }
        story.propose(Categories.seats(dispute.rank())).agree().disclose();
        if (ending == Ending.COMPOSED) {
            end(story);
        } else if (ending == Ending.LAPSED) {
            long stay = story.awaited(
                            story.parties().claimant(),
                            "stays/request",
                            Map.of("cause", "OTHER", "reasons", "The claimant reconsiders.", "limits", List.of()))
                    .number("id");
            story.parties()
                    .jointClaimants()
                    .forEach(agent -> story.act(agent, "stays/" + stay + "/answer", Map.of("agrees", true)));
            end(story);
        } else {
            then("rounds", 1, story.organise().order());
        }
    }

    private void rounds() {
        story.submitAndReceive("R1");
        if (ending == Ending.SETTLED) {
            end(story.settle(last.plusDays(90).toString()));
        } else if (ending == Ending.DISCONTINUED) {
            withdrawByConsent();
        } else {
            List.of("R2", "R3", "R4").forEach(story::submitAndReceive);
            next = "hearing";
            at = SeatCalendar.morning(SeatCalendar.last(last, 45));
            story.schedule(at);
        }
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
        citation = story.review().vote(false).seal();
        next = "publish";
        at = SeatCalendar.morning(SeatCalendar.last(last, REDACTING).plusDays(1));
    }

    private void then(String step, int days, Object done) {
        next = done == null ? null : step;
        at = SeatCalendar.morning(last.plusDays(days));
    }

    private void end(Object done) {
        then(null, 0, done);
    }

    /** The case cannot go on. */
    void stop() {
        next = null;
    }
}
