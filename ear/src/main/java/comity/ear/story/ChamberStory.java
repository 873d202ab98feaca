package comity.ear.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A dispute from the hearing to the published decision. */
public final class ChamberStory extends PanelStory {

    public ChamberStory(Desk desk, Parties parties) {
        super(desk, parties);
    }

    /** S19: scheduled with the notice of TL-49. */
    public ChamberStory schedule(Instant opens) {
        awaited(
                "clerk1",
                "hearing/schedule",
                Map.of(
                        "room", "Great Hall",
                        "opensAt", opens.toString(),
                        "days", 1,
                        "languages", List.of("en", "fr"),
                        "speakers", List.of()));
        return this;
    }

    /** S19: held, with minutes and transcript, nothing to correct, closed. */
    public ChamberStory hear() {
        awaited(
                "clerk1",
                "hearing/open",
                Map.of(
                        "present",
                        List.of(
                                Map.of("side", "CLM", "name", "Agent of the claimant", "capacity", "Agent"),
                                Map.of("side", "RSP", "name", "Agent of the respondent", "capacity", "Agent"))));
        long minutes = desk.upload("clerk1", "minutes.pdf", SmallPdf.of("Minutes of the hearing"));
        long transcript = desk.upload("clerk1", "transcript.pdf", SmallPdf.of("Transcript of the hearing"));
        act("clerk1", "hearing/record", Map.of("minutes", List.of(minutes), "transcript", transcript));
        act(parties.claimant(), "hearing/corrections", Map.of("passages", List.of()));
        act(parties.defendant(), "hearing/corrections", Map.of("passages", List.of()));
        awaited(presiding(), "hearing/close", Map.of());
        return this;
    }

    /** S20: the draft, its operative paragraph and the finding on claim 1, then to the parties (S21). */
    public ChamberStory draft(
            String descriptive, String reasons, String operative, String result, List<String> remedies) {
        awaited(presiding(), "deliberation/draft", Map.of("from", 0, "descriptive", descriptive, "reasons", reasons));
        put("deliberation/operative", Map.of("paragraphs", List.of(operative)));
        put("deliberation/claims/1/finding", Map.of("result", result, "remedies", remedies, "operative", 1));
        return this;
    }

    public ChamberStory summary(String words, List<String> keywords) {
        put("deliberation/summary", Map.of("summary", words, "keywords", keywords));
        return this;
    }

    /** S21: descriptive draft and interim report, both without comment. */
    public ChamberStory review() {
        act(presiding(), "deliberation/descriptive-draft", Map.of());
        noComment();
        awaited(presiding(), "deliberation/interim-report", Map.of());
        noComment();
        return this;
    }

    private void noComment() {
        for (String agent : List.of(parties.claimant(), parties.defendant())) {
            awaited(agent, "draft-comments", Map.of("words", "", "meeting", false));
        }
    }

    /** S20 and S22: every judge votes by name; the vote is closed. One judge may dissent. */
    public ChamberStory vote(boolean dissent) {
        awaited(presiding(), "deliberation/vote", Map.of());
        JsonNode paragraphs = desk.get(presiding(), "cases/" + reference() + "/deliberation")
                .ok()
                .body()
                .path("operative");
        for (JsonNode paragraph : paragraphs) {
            for (String judge : judges()) {
                boolean against = dissent && judge.equals(judges().get(judges().size() - 1));
                desk.put(
                                judge,
                                "cases/" + reference() + "/deliberation/operative/"
                                        + paragraph.path("id").asLong() + "/vote",
                                Map.of("inFavour", !against),
                                null)
                        .ok();
            }
        }
        if (dissent) {
            String judge = judges().get(judges().size() - 1);
            act(judge, "deliberation/opinion", Map.of("kind", "DISSENTING", "joinedBy", List.of()));
            act(
                    judge,
                    "deliberation/opinion/lodge",
                    Map.of("words", "I would have asked for more proof before finding as the majority does."));
        }
        act(presiding(), "deliberation/vote/close", Map.of());
        return this;
    }

    /** S22: sealed by the Registrar, received by both parties; returns the neutral citation. */
    public String seal() {
        String citation = awaited("registrar", "decision/seal", Map.of()).text("citation");
        receive(parties.claimant());
        receive(parties.defendant());
        return citation;
    }

    /** S23: nothing to redact; published once TL-60 has run. */
    public ChamberStory publish() {
        awaited("registrar", "decision/publish", Map.of());
        return this;
    }

    private void put(String path, Object body) {
        desk.put(presiding(), "cases/" + reference() + "/" + path, body, null).ok();
    }
}
