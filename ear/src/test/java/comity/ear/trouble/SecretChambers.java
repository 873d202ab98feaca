package comity.ear.trouble;

import comity.ear.story.Answer;
import comity.ear.story.ChamberStory;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** What {@link SecretStory} tells of chambers and of the published decision, and the desk it is told from. */
abstract class SecretChambers {

    static final ZoneId SEAT = ZoneId.of("Europe/Zurich");
    static final String CLAIMANT = "xi.agent";
    static final String RESPONDENT = "xj.agent";

    final Secrets secrets = new Secrets();
    final Desk desk;
    final ChamberStory story;

    SecretChambers(Desk desk) {
        this.desk = desk;
        this.story = new ChamberStory(desk, new Parties(List.of("XI"), "XJ"));
    }

    String reference() {
        return story.reference();
    }

    long file(String login, String name, String place) {
        return desk.upload(login, name, SmallPdf.of("Paper", secrets.in(place)));
    }

    LocalDate today() {
        return LocalDate.ofInstant(desk.now(), SEAT);
    }

    /** S20 and S21; one name in the decision is protected later (S23). */
    void deliberate() {
        String presiding = story.presiding();
        act(
                presiding,
                "deliberation/draft",
                Map.of("from", 0, "descriptive", "Not yet.", "reasons", secrets.in("reasons of a draft given up")));
        act(presiding, "deliberation/notes", Map.of("own", false, "words", secrets.in("note in chambers")));
        act(
                story.judges().get(1),
                "deliberation/notes",
                Map.of("own", true, "words", secrets.in("own note of a judge")));
        act(presiding, "deliberation/issues", Map.of("words", secrets.in("issue in chambers")));
        draft(presiding);
        act(presiding, "deliberation/descriptive-draft", Map.of());
        act(CLAIMANT, "draft-comments", Map.of("words", secrets.in("comment on the draft"), "meeting", false));
        act(RESPONDENT, "draft-comments", Map.of("words", "", "meeting", false));
        act(presiding, "deliberation/interim-report", Map.of());
        act(CLAIMANT, "draft-comments", Map.of("words", "", "meeting", false));
        act(RESPONDENT, "draft-comments", Map.of("words", "", "meeting", false));
    }

    private void draft(String presiding) {
        desk.post(
                        presiding,
                        path("deliberation/draft"),
                        Map.of(
                                "from",
                                1,
                                "descriptive",
                                "The claimant alleges that notice was not given to " + secrets.in("protected name")
                                        + ".\n\nThe respondent denies it.",
                                "reasons",
                                "The panel finds that one exercise was held."))
                .ok();
        desk.put(
                        presiding,
                        path("deliberation/operative"),
                        Map.of("paragraphs", List.of("Finds that notice was due and was not given.")),
                        null)
                .ok();
        desk.put(
                        presiding,
                        path("deliberation/claims/1/finding"),
                        Map.of("result", "UPHELD", "remedies", List.of("CESS"), "operative", 1),
                        null)
                .ok();
        story.summary("Notice of an exercise.", List.of("exercises"));
    }

    /** S22 and S23; returns the citation. */
    String decideAndPublish() {
        String citation = story.vote(false).seal();
        desk.post(
                        CLAIMANT,
                        path("redactions"),
                        Map.of(
                                "proposals",
                                List.of(Map.of(
                                        "name", secrets.of("protected name"),
                                        "replacement", "Person A",
                                        "reasons", secrets.in("reasons for a redaction")))))
                .ok();
        long id = desk.get(CLAIMANT, path("redactions"))
                .ok()
                .body()
                .get(0)
                .path("id")
                .asLong();
        act(
                story.presiding(),
                "redactions/" + id + "/ruling",
                Map.of("granted", true, "reasons", secrets.in("reasons for granting a redaction")));
        desk.advanceTo(desk.now().plus(Duration.ofDays(20)));
        story.publish();
        return citation;
    }

    String path(String rest) {
        return "cases/" + reference() + "/" + rest;
    }

    Answer act(String login, String path, Object body) {
        return story.awaited(login, path, body);
    }

    Instant workingMorning() {
        ZonedDateTime day = desk.now().atZone(SEAT).plusDays(45).withHour(10).withMinute(0);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.toInstant();
    }
}
