package comity.ear.trouble;

import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.SmallPdf;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A whole dispute with a secret in every place that the Rules close to the public (section 1.1). */
final class SecretStory extends SecretChambers {

    SecretStory(Desk desk) {
        super(desk);
    }

    /** S01 to S04, with a draft and an upload that are never filed. */
    SecretStory fileAndServe() {
        desk.post(
                        CLAIMANT,
                        "drafts",
                        Map.of("title", secrets.in("title of an unfiled draft"), "claimants", List.of("XI")))
                .ok();
        file(CLAIMANT, secrets.in("name of a file that was never filed") + ".pdf", "file that was never filed");
        ClaimText text = new ClaimText(List.of("XI"), "XJ", "Jorland – Measures concerning the strait of Korsund");
        exhibit(text, "PTY");
        exhibit(text, "RES");
        exhibit(text, "XPT");
        text.claim(
                        "MIL-EXER",
                        Forms.measure() + " " + secrets.in("measure"),
                        List.of("H2-17", "VD11-V"),
                        today().minusDays(90),
                        today().minusDays(60))
                .facts(List.of(secrets.in("first fact"), secrets.in("second fact"), secrets.in("third fact")))
                .put("priorSteps", secrets.in("prior steps"))
                .put("jurisdictionBasis", secrets.in("basis of jurisdiction"));
        claim(text).put("harm", secrets.in("harm"));
        claim(text).put("place", Map.of("name", secrets.in("place"), "hostState", "XJ", "disputed", false));
        text.put(
                "agent",
                Map.of("name", "Agent", "email", "a@x.example", "phone", secrets.in("telephone of the agent")));
        story.file(text);
        examine();
        story.register().serve();
        return this;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> claim(ClaimText text) {
        return ((List<Map<String, Object>>) text.form().get("claims")).get(0);
    }

    @SuppressWarnings("unchecked")
    private void exhibit(ClaimText text, String accessClass) {
        String name = secrets.in("file name of an exhibit " + accessClass) + ".pdf";
        text.exhibit(
                file(CLAIMANT, name, "exhibit of the claim " + accessClass),
                secrets.in("title of an exhibit of the claim " + accessClass),
                today().minusDays(30),
                accessClass);
        List<Map<String, Object>> all = (List<Map<String, Object>>) text.form().get("exhibits");
        all.get(all.size() - 1).put("source", secrets.in("source of an exhibit of the claim " + accessClass));
    }

    private void examine() {
        String path = "examinations/" + reference();
        desk.put(
                        "clerk1",
                        path,
                        Map.of(
                                "points",
                                List.of(Map.of(
                                        "code", "D07", "verdict", "MET", "text", secrets.in("examination note")))),
                        desk.get("clerk1", path).ok().etag())
                .ok();
    }

    /** S05 and S08. */
    SecretStory consultAndAskForAPanel() {
        String day = today().toString();
        act(
                RESPONDENT,
                "consultation/reply",
                Map.of(
                        "text",
                        secrets.in("reply"),
                        "uploads",
                        List.of(file(RESPONDENT, "annex.pdf", "annex of the reply"))));
        act(
                RESPONDENT,
                "consultation/entry",
                Map.of(
                        "heldOn",
                        day,
                        "place",
                        secrets.in("place of the talks"),
                        "delegates",
                        List.of(secrets.in("name of a delegate"))));
        act(CLAIMANT, "consultation/minutes", Map.of("text", secrets.in("minutes of the talks"), "uploads", List.of()));
        act(CLAIMANT, "consultation/failure", Map.of("text", secrets.in("statement of failure")));
        act(RESPONDENT, "consultation/failure", Map.of("text", secrets.in("second statement of failure")));
        Map<String, Object> request = new HashMap<>(Map.of("consultationsHeld", true, "claims", List.of(1)));
        request.put("consultations", secrets.in("consultations in the panel request"));
        request.put("measures", secrets.in("measures in the panel request"));
        request.put("legalBasis", secrets.in("legal basis in the panel request"));
        request.put("uploads", List.of());
        act(CLAIMANT, "panel-request", request);
        return this;
    }

    /** S09 and S10. */
    SecretStory seat() {
        desk.advanceTo(desk.now().plus(Duration.ofDays(14)));
        story.propose(3).agree();
        for (String judge : story.judges()) {
            act(
                    judge,
                    "panel/disclosure",
                    Map.of(
                            "nationalities", secrets.in("nationalities of " + judge),
                            "posts", secrets.in("posts of " + judge),
                            "interests", secrets.in("interests of " + judge),
                            "pastRoles", secrets.in("past roles of " + judge),
                            "publications", secrets.in("publications of " + judge),
                            "oath", true));
        }
        story.organise().order();
        return this;
    }

    /** S13 and S15: an exhibit of class RES whose summary is served, objected to, answered and ruled on. */
    String restrictedExhibit() {
        Map<String, Object> exhibit =
                new HashMap<>(Map.of("kind", "DOCUMENT", "requestedClass", "RES", "language", "en"));
        exhibit.put("upload", file(RESPONDENT, secrets.in("file name of the RES exhibit") + ".pdf", "RES exhibit"));
        exhibit.put("summary", file(RESPONDENT, "summary.pdf", "summary of the RES exhibit"));
        exhibit.put("title", secrets.in("title of the RES exhibit"));
        exhibit.put("source", secrets.in("source of the RES exhibit"));
        exhibit.put("custody", secrets.in("custody of the RES exhibit"));
        exhibit.put("madeOn", today().minusDays(40).toString());
        exhibit.putAll(Map.of("militaryDetail", true, "personalData", false, "sourceAtRisk", false));
        return act(RESPONDENT, "exhibits", exhibit).text("number");
    }

    SecretStory disputeExhibit(String number) {
        act(
                CLAIMANT,
                "exhibits/" + number + "/objection",
                Map.of("ground", "AUTHENTICITY", "reasons", secrets.in("objection")));
        act(RESPONDENT, "exhibits/" + number + "/answer", Map.of("answer", secrets.in("answer to the objection")));
        act(
                story.presiding(),
                "exhibits/" + number + "/ruling",
                Map.of(
                        "ruling", "ADMITTED_LIMITED",
                        "limitedTo", secrets.in("limit of the admission"),
                        "reasons", secrets.in("reasons of the ruling")));
        return this;
    }

    SecretStory write() {
        for (String round : List.of("R1", "R2", "R3", "R4")) {
            String agent = Set.of("R1", "R3").contains(round) ? CLAIMANT : RESPONDENT;
            act(
                    agent,
                    "submissions",
                    Map.of(
                            "round", round,
                            "upload", file(agent, "submission.pdf", "submission " + round),
                            "summary", desk.upload(agent, "summary.pdf", SmallPdf.of("Executive summary " + round)),
                            "outline",
                                    List.of(Map.of(
                                            "paragraphs",
                                            "1-2",
                                            "heading",
                                            secrets.in("outline of " + round),
                                            "claims",
                                            "1",
                                            "exhibits",
                                            ""))));
            story.receive(agent.equals(CLAIMANT) ? RESPONDENT : CLAIMANT);
        }
        return this;
    }

    /** S19. */
    SecretStory hear() {
        Instant opens = workingMorning();
        story.schedule(opens);
        desk.advanceTo(opens);
        act(
                "clerk1",
                "hearing/open",
                Map.of(
                        "present",
                        List.of(
                                Map.of("side", "CLM", "name", "The Agent", "capacity", "Agent"),
                                Map.of("side", "RSP", "name", "The Agent", "capacity", "Agent"))));
        act(
                "clerk1",
                "hearing/record",
                Map.of(
                        "minutes", List.of(file("clerk1", "minutes.pdf", "minutes of the hearing")),
                        "transcript", file("clerk1", "transcript.pdf", "transcript")));
        act(
                CLAIMANT,
                "hearing/corrections",
                Map.of(
                        "passages",
                        List.of(Map.of("place", "1:2", "reads", secrets.in("correction of the transcript")))));
        act(RESPONDENT, "hearing/corrections", Map.of("passages", List.of()));
        act(story.presiding(), "hearing/close", Map.of());
        return this;
    }
}
