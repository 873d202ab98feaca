package comity.ear.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The cases of the demonstration: one in every state that is built, one of them overdue. They are played through the
 * public API over some ten weeks of the tribunal's time, so that every paper, deadline and notice in them is real.
 */
public final class DemoSeed {

    /** The judge whose login the demonstration names: he presides over the case in deliberation. */
    public static final String JUDGE = "xc.judge1";

    private static final int DELIBERATING = 2;
    private static final ZoneId SEAT = ZoneId.of("Europe/Zurich");
    private static final int AGENDA_DAYS = 14;
    private static final int NOTICE_DAYS = 45;
    private static final String NOTICE_DECISION = "Ostrel – Exercise Northern Harvest";
    private static final int NOTICE_PARAGRAPH = 3;

    private final Desk desk;
    private final LocalDate today;

    public DemoSeed(Desk desk) {
        this.desk = desk;
        this.today = LocalDate.ofInstant(desk.now(), SEAT);
    }

    public void play() {
        List<ChamberStory> grown = beforePanels(DemoCase.GROWN);
        advance(AGENDA_DAYS);
        grown.get(DELIBERATING).want(JUDGE);
        grown.forEach(this::throughTheRounds);
        Instant opens = workingMorning(NOTICE_DAYS);
        grown.forEach(story -> story.schedule(opens));
        desk.advanceTo(opens);
        chambers(grown);
        List<ChamberStory> young = beforePanels(DemoCase.YOUNG);
        filed(DemoCase.OVERDUE);
        advance(AGENDA_DAYS);
        grown.get(0).publish();
        young.get(0).propose(3).agree().disclose().organise().order().submitAndReceive("R1");
        young.get(1).propose(3).agree().disclose();
        settlementPhase();
        intake();
    }

    /** Four cases with a hearing: one heard and waiting, one in deliberation, one in interim review, one decided. */
    private void chambers(List<ChamberStory> grown) {
        ChamberStory decided = grown.get(0);
        ChamberStory review = grown.get(1);
        ChamberStory drafting = grown.get(DELIBERATING);
        for (ChamberStory story : List.of(decided, review, drafting)) {
            story.hear();
            draft(story);
        }
        review.act(review.presiding(), "deliberation/descriptive-draft", Map.of());
        decided.review().vote(true).seal();
    }

    private void draft(ChamberStory story) {
        story.draft(
                "# Procedure\n\nThe claimant alleges that exercises were held near its border without the notice that the"
                        + " Accord requires.\n\nThe respondent denies it: it says that two separate national exercises"
                        + " took place, each below the threshold.",
                "# Reasons\n\nThe panel recalls that who asserts proves.\n\nNotice is owed where formations act under"
                        + " one plan, whatever name each part bears.\n\nIt is due while the other State can still send"
                        + " observers" + cited(NOTICE_DECISION, NOTICE_PARAGRAPH) + ".",
                "Finds that notice of the exercise was due under Article 17 of the Accord and was not given.",
                "UPHELD",
                List.of("CESS"));
        story.summary("Whether two exercises under one plan must be notified as one.", List.of("exercises", "notice"));
    }

    /** The paragraph of a decision on the shelf, so that the editor finds a citation to confirm; none without a shelf. */
    private String cited(String title, int paragraph) {
        for (JsonNode decision : desk.get("admin", "decisions").ok().body().path("items")) {
            if (title.equals(decision.path("title").asText())) {
                return " (" + decision.path("citation").asText() + ", § " + paragraph + ")";
            }
        }
        return "";
    }

    private void settlementPhase() {
        consulting(DemoCase.REQUESTED).requestPanel(List.of(1));
        registered(DemoCase.CONSULTING).serve().reply();
        registered(DemoCase.SERVED).serve();
        registered(DemoCase.REGISTERED);
        registered(DemoCase.SETTLED).serve().reply().settle(today.plusDays(200).toString());
        registered(DemoCase.WITHDRAWN).withdraw();
    }

    private void intake() {
        filed(DemoCase.FILED);
        filed(DemoCase.EXAMINED).openExamination("clerk2");
        CaseStory deficient = story(DemoCase.DEFICIENT);
        deficient.file(DemoCase.DEFICIENT.text(desk, today).put("publicSummary", ""));
        Answer sheet =
                desk.get("clerk1", "examinations/" + deficient.reference()).ok();
        desk.post(
                        "clerk1",
                        "examinations/" + deficient.reference() + "/deficiency-notice",
                        Map.of("version", sheet.number("version")))
                .ok();
    }

    private List<ChamberStory> beforePanels(List<DemoCase> cases) {
        List<ChamberStory> stories = new ArrayList<>();
        for (DemoCase demo : cases) {
            stories.add((ChamberStory) consulting(demo).requestPanel(List.of(1)));
        }
        return stories;
    }

    private void throughTheRounds(ChamberStory story) {
        story.propose(3).agree().disclose().organise().order();
        for (String round : List.of("R1", "R2", "R3", "R4")) {
            story.submitAndReceive(round);
        }
    }

    private CaseStory consulting(DemoCase demo) {
        String day = LocalDate.ofInstant(desk.now(), SEAT).toString();
        return registered(demo).serve().reply().enter(day).fail();
    }

    private CaseStory registered(DemoCase demo) {
        return filed(demo).register();
    }

    private CaseStory filed(DemoCase demo) {
        return story(demo).file(demo.text(desk, today));
    }

    private ChamberStory story(DemoCase demo) {
        return new ChamberStory(desk, demo.parties());
    }

    private void advance(int days) {
        desk.advanceTo(desk.now().plus(Duration.ofDays(days)));
    }

    private Instant workingMorning(int daysAhead) {
        ZonedDateTime day =
                desk.now().atZone(SEAT).plusDays(daysAhead).withHour(10).withMinute(0);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.toInstant();
    }
}
