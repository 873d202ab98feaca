package comity.ear.story;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One dispute, act by act, from the form to the registered and served claim, talks, settlement and withdrawal. Each
 * method is one act of the Rules; the caller moves the clock between them.
 */
public class CaseStory {

    private static final int PATIENCE = 300;
    private static final int PAUSE_MILLIS = 100;

    protected final Desk desk;
    protected final Parties parties;
    private String reference;

    public CaseStory(Desk desk, Parties parties) {
        this.desk = desk;
        this.parties = parties;
    }

    /** Docket number, before registration the filing reference. */
    public String reference() {
        return reference;
    }

    public Parties parties() {
        return parties;
    }

    /** A story that goes on with a case that is already there. */
    public CaseStory at(String existing) {
        reference = existing;
        return this;
    }

    /** S01: the Agent files the signed form with its full powers. */
    public CaseStory file(ClaimText text) {
        text.credentials(desk.upload(
                parties.claimant(), "full-powers.pdf", SmallPdf.of("Full powers", "signed by the minister")));
        Answer receipt = desk.post(
                        parties.claimant(),
                        "claims",
                        Map.of(
                                "form", text.form(),
                                "signature", Map.of("name", desk.nameOf(parties.claimant()), "forAll", true)))
                .ok();
        reference = receipt.text("reference");
        return this;
    }

    /** S02: the clerk opens the examination. */
    public CaseStory openExamination(String clerk) {
        desk.get(clerk, "examinations/" + reference).ok();
        return this;
    }

    /** S02 and S03: the clerk finds the form in order, the Registrar registers. */
    public CaseStory register() {
        Answer sheet = desk.get("clerk1", "examinations/" + reference).ok();
        desk.post("clerk1", "examinations/" + reference, Map.of("version", sheet.number("version"), "outcome", "READY"))
                .ok();
        reference = desk.post("registrar", "examinations/" + reference + "/registration", Map.of())
                .ok()
                .text("docketNumber");
        return this;
    }

    /** S04: dispatched and acknowledged the same day; the focal point names the Agent. */
    public CaseStory serve() {
        return dispatch().acknowledge();
    }

    /** S04: received, and the focal point names the Agent who says so. */
    public CaseStory acknowledge() {
        desk.post(parties.defendantFocal(), "cases/" + reference + "/service/agent", Map.of())
                .ok();
        desk.post(parties.defendant(), "cases/" + reference + "/service/acknowledge", Map.of())
                .ok();
        return this;
    }

    public CaseStory dispatch() {
        awaited("clerk1", "service/dispatch", Map.of());
        return this;
    }

    /** Does something that opens a moment after the act before it, when the procedure has taken its next step. */
    public Answer awaited(String login, String path, Object body) {
        Answer answer = desk.post(login, "cases/" + reference + "/" + path, body);
        for (int i = 0; i < PATIENCE && (answer.status() == 404 || answer.status() == 409); i++) {
            pause();
            answer = desk.post(login, "cases/" + reference + "/" + path, body);
        }
        return answer.ok();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryStopped("interrupted");
        }
    }

    /** S05: the respondent replies. */
    public CaseStory reply() {
        act(
                parties.defendant(),
                "consultation/reply",
                Map.of(
                        "text",
                        "The respondent does not accept what is alleged and is ready to consult.",
                        "uploads",
                        List.of()));
        return this;
    }

    /** S05: the parties meet. */
    public CaseStory enter(String day) {
        act(
                parties.defendant(),
                "consultation/entry",
                Map.of("heldOn", day, "place", "Geneva", "delegates", List.of("Head of delegation", "Legal adviser")));
        return this;
    }

    /** S05: both Agents state that the talks have failed. */
    public CaseStory fail() {
        for (String agent : List.of(parties.claimant(), parties.defendant())) {
            act(agent, "consultation/failure", Map.of("text", "The consultations did not settle the dispute."));
        }
        return this;
    }

    /** S08: the claimant asks for a panel on all its claims. */
    public CaseStory requestPanel(List<Integer> claims) {
        act(
                parties.claimant(),
                "panel-request",
                Map.of(
                        "consultationsHeld",
                        true,
                        "consultations",
                        "Consultations were held in Geneva and did not settle the dispute.",
                        "measures",
                        "The measures described in the claim form.",
                        "legalBasis",
                        "The provisions cited in the claim form.",
                        "claims",
                        claims,
                        "uploads",
                        List.of()));
        return this;
    }

    /** S07: signed by every State, recorded by the Registrar. */
    public CaseStory settle(String day) {
        Answer proposed = act(
                parties.claimant(),
                "settlement",
                Map.of(
                        "terms",
                        List.of(Map.of(
                                "claim",
                                1,
                                "words",
                                "The respondent gives notice of such measures thirty days before they begin.",
                                "dueOn",
                                day)),
                        "verification",
                        "Each side names one expert who reports to both after six months.",
                        "publicText",
                        "The parties have settled their dispute.",
                        "isSealed",
                        false));
        String path = "settlement/" + proposed.number("id");
        act(parties.defendant(), path + "/sign", Map.of());
        parties.jointClaimants().forEach(agent -> act(agent, path + "/sign", Map.of()));
        act("registrar", path + "/record", Map.of());
        return this;
    }

    /** X2: the claimants withdraw the whole case; returns the number of the withdrawal. */
    public long withdraw() {
        long id = act(
                        parties.claimant(),
                        "withdrawal",
                        Map.of("claims", List.of(), "reasons", "The claimant no longer pursues the case."))
                .number("id");
        parties.jointClaimants().forEach(agent -> act(agent, "withdrawal/" + id + "/sign", Map.of()));
        return id;
    }

    /** Does something in the case and insists on a yes. */
    public Answer act(String login, String path, Object body) {
        return desk.post(login, "cases/" + reference + "/" + path, body).ok();
    }

    public Answer look(String login) {
        return desk.get(login, "cases/" + reference).ok();
    }
}
