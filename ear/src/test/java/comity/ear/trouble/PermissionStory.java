package comity.ear.trouble;

import static org.awaitility.Awaitility.await;

import comity.ear.house.House;
import comity.ear.story.Answer;
import comity.ear.story.ChamberStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dispute on which the matrix is tried: it goes on to the next stop when it is told to. */
final class PermissionStory {

    private static final ZoneId SEAT = ZoneId.of("Europe/Zurich");
    private static final String CLAIMANT = "xk.agent";
    private static final String RESPONDENT = "xm.agent";

    /** Stops in the order of the story. */
    static final List<String> STOPS = List.of(
            "filed",
            "service",
            "consultation",
            "mediation",
            "composition",
            "organisation",
            "written",
            "hearing",
            "deliberation",
            "interim",
            "issued",
            "published");

    private final Desk desk;
    private final ChamberStory story;
    private final Map<String, String> objects = new HashMap<>();
    private String otherJudge;

    PermissionStory(Desk desk) {
        this.desk = desk;
        this.story = new ChamberStory(desk, new Parties(List.of("XK"), "XM"));
    }

    String reference() {
        return story.reference();
    }

    String caseId() {
        return House.rows("select id from case_file where '" + reference() + "' in (docket_number, filing_reference)")
                .get(0);
    }

    String judge(int seat) {
        return story.judges().size() > seat ? story.judges().get(seat) : null;
    }

    String otherJudge() {
        return otherJudge;
    }

    /** Whether somebody knows what is in the case: then a refusal may say that it is one (section 1.1). */
    boolean isInside(Role role, String stop) {
        int at = STOPS.indexOf(stop);
        return switch (role.column) {
            case "CL", "RS", "TP", "AP", "EI" ->
                at >= STOPS.indexOf("service") || role.column.equals("CL") && role != Role.CLAIMANT_MEMBER;
            case "CK", "RG", "PR" -> true;
            case "ME" -> at >= STOPS.indexOf("mediation");
            case "PN" -> at >= STOPS.indexOf("organisation");
            default -> false;
        };
    }

    /** Objects of the case that paths name in braces. */
    Map<String, String> objects() {
        return objects;
    }

    void goTo(String stop) {
        switch (stop) {
            case "filed" -> file();
            case "service" -> register();
            case "consultation" -> consult();
            case "mediation" -> mediate();
            case "composition" -> askForAPanel();
            case "organisation" -> compose();
            case "written" -> write();
            case "hearing" -> schedule();
            case "deliberation" -> hear();
            case "interim" -> review();
            case "issued" -> decide();
            case "published" -> publish();
            default -> throw new IllegalArgumentException(stop);
        }
        for (String paper :
                House.rows("select access_class || '-' || side || ' ' || min(id) from document where case_id = "
                        + caseId()
                        + " group by access_class, side union all select 'item ' || id from agenda_item where case_id"
                        + " = "
                        + caseId())) {
            objects.putIfAbsent(paper.split(" ")[0], paper.split(" ")[1]);
        }
    }

    private void file() {
        ClaimText text = Forms.complete(desk, "XK", "XM", "Maristan");
        text.exhibit(desk.upload(CLAIMANT, "map.pdf", SmallPdf.of("Map")), "Map", today().minusDays(30), "PTY");
        story.file(text);
        desk.get("clerk1", "examinations/" + reference()).ok();
    }

    private void register() {
        story.register();
        seat("xc.agent", "TPA", "TP", "XC");
        seat("xp.counsel", "DLG", "CLM", "XK");
        seat("appeals1", "APJ", "APJ", null);
        seat("appeals5", "EXP", "TRIBUNAL", null);
        seat("appeals6", "INS", "TRIBUNAL", null);
        seat("appeals7", "AMI", "PUB", null);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> desk.get("clerk1", "cases/" + reference() + "/acts")
                        .body()
                        .toString()
                        .contains("dispatch"));
    }

    /** S14, S17, S18 and S24 are not played here: who would sit by them is given his seat by hand. */
    private void seat(String login, String role, String side, String state) {
        House.change("insert into membership (id, case_id, side, person_id, role, state, valid_from, made_by) values ("
                + "nextval('membership_seq'), " + caseId() + ", '" + side + "', '" + login + "', '" + role + "', "
                + (state == null ? "null" : "'" + state + "'") + ", now(), 'registrar')");
    }

    private void consult() {
        story.serve();
        story.awaited(
                CLAIMANT,
                "measures",
                Map.of(
                        "right", "A right at stake.",
                        "plausibility", "It is plausible.",
                        "urgency", "It is urgent.",
                        "harm", "It could not be repaired.",
                        "measures", "Give notice."));
        objects.put("pm", first("measures"));
    }

    private String first(String list) {
        return desk.get(CLAIMANT, "cases/" + reference() + "/" + list)
                .ok()
                .body()
                .get(0)
                .path("id")
                .asText();
    }

    private void mediate() {
        story.awaited(
                CLAIMANT,
                "mediations",
                Map.of("kind", "MEDIATION", "words", "Let somebody help us.", "mediator", "mediator1"));
        objects.put("mediation", first("mediations"));
        String path = "mediations/" + objects.get("mediation");
        story.awaited(RESPONDENT, path + "/answer", Map.of("agrees", true));
        story.awaited("registrar", path + "/appointment", Map.of("mediator", "mediator1"));
        long upload = desk.upload(CLAIMANT, "offer.pdf", SmallPdf.of("Offer"));
        story.awaited(
                CLAIMANT, path + "/room", Map.of("kind", "OFFER", "words", "An offer.", "uploads", List.of(upload)));
    }

    private void askForAPanel() {
        story.awaited("mediator1", "mediations/" + objects.get("mediation") + "/end", Map.of("succeeded", false));
        story.awaited(
                CLAIMANT,
                "panel-request",
                Map.of(
                        "consultationsHeld",
                        true,
                        "consultations",
                        "They failed.",
                        "measures",
                        "The measures of the claim form.",
                        "legalBasis",
                        "The provisions of the claim form.",
                        "claims",
                        List.of(1),
                        "uploads",
                        List.of()));
        desk.advanceTo(desk.now().plus(Duration.ofDays(14)));
        story.propose(3);
        otherJudge = House.rows("select p.id from person p where p.id like '%.judge4' and p.id not in (select person_id"
                        + " from membership where case_id = " + caseId() + ") and p.id not in ('"
                        + String.join("','", story.judges()) + "') order by p.id limit 1")
                .get(0);
    }

    private void compose() {
        story.agree().disclose();
        story.organise();
    }

    private void write() {
        story.order();
        story.submitAndReceive("R1");
        objects.put("exhibit", exhibit("Chart", null).text("number"));
        exhibit("Chart of the coast guard", "RES");
    }

    private Answer exhibit(String title, String accessClass) {
        Map<String, Object> exhibit = new HashMap<>(Map.of("kind", "DOCUMENT", "title", title, "language", "en"));
        exhibit.put("upload", desk.upload(RESPONDENT, "chart.pdf", SmallPdf.of(title)));
        exhibit.putAll(Map.of("source", "The ministry", "custody", "The ministry"));
        exhibit.put("madeOn", today().minusDays(40).toString());
        exhibit.putAll(Map.of("militaryDetail", accessClass != null, "personalData", false, "sourceAtRisk", false));
        if (accessClass != null) {
            exhibit.put("requestedClass", accessClass);
            exhibit.put("summary", desk.upload(RESPONDENT, "summary.pdf", SmallPdf.of("Summary")));
        }
        return story.awaited(RESPONDENT, "exhibits", exhibit);
    }

    private void schedule() {
        List.of("R2", "R3", "R4").forEach(story::submitAndReceive);
        ZonedDateTime day = desk.now().atZone(SEAT).plusDays(45).withHour(10).withMinute(0);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        Instant opens = day.toInstant();
        story.schedule(opens);
        desk.advanceTo(opens);
    }

    private void hear() {
        story.hear();
        story.draft(
                "The claimant alleges.\n\nThe respondent denies.",
                "The panel has examined the matter.",
                "Finds that notice was due.",
                "UPHELD",
                List.of("CESS"));
        story.summary("Notice of an exercise.", List.of("exercises"));
        desk.put(story.presiding(), "cases/" + reference() + "/deliberation/clerk", Map.of("person", "clerk2"), null)
                .ok();
    }

    private void review() {
        story.review();
    }

    private void decide() {
        story.vote(true).seal();
    }

    private void publish() {
        desk.advanceTo(desk.now().plus(Duration.ofDays(16)));
        story.publish();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.now(), SEAT);
    }
}
