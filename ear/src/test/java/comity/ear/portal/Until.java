package comity.ear.portal;

import comity.ear.house.House;
import comity.ear.story.ChamberStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/** A dispute played through the API until a walk goes on with it in the browser. */
public final class Until {

    static final ZoneId SEAT = ZoneId.of("Europe/Zurich");

    private Until() {}

    public static LocalDate today() {
        return LocalDate.ofInstant(House.desk().now(), SEAT);
    }

    /** S01: filed, no two alike. */
    public static ChamberStory filed(String claimant, String respondent, String title) {
        Desk desk = House.desk();
        LocalDate today = today();
        String record = UUID.randomUUID().toString();
        ClaimText text = new ClaimText(List.of(claimant), respondent, title);
        text.exhibit(
                desk.upload(Parties.agent(claimant), "log.pdf", SmallPdf.of("Log", record)),
                "Range log",
                today.minusDays(30),
                "PTY");
        text.claim(
                "MIL-EXER",
                "The claimant alleges that an exercise was held near its border without notice (" + record + ").",
                List.of("H2-17", "VD11-V"),
                today.minusDays(90),
                today.minusDays(60));
        ChamberStory story = new ChamberStory(desk, new Parties(List.of(claimant), respondent));
        story.file(text);
        return story;
    }

    /** S04: registered and served. */
    static ChamberStory served(String claimant, String respondent, String title) {
        ChamberStory story = filed(claimant, respondent, title);
        story.register().serve();
        return story;
    }

    /** S08: a panel is asked for. */
    static ChamberStory asked(String claimant, String respondent, String title) {
        ChamberStory story = served(claimant, respondent, title);
        story.reply().enter(today().toString()).fail().requestPanel(List.of(1));
        return story;
    }

    /** S10: the panel sits and has ordered the timetable. */
    static ChamberStory ordered(String claimant, String respondent, String title) {
        ChamberStory story = asked(claimant, respondent, title);
        Desk desk = House.desk();
        desk.advanceTo(desk.now().plus(Duration.ofDays(14)));
        story.propose(3).agree().disclose().organise().order();
        return story;
    }

    /** S19: pleaded in writing and heard. */
    static ChamberStory heard(String claimant, String respondent, String title) {
        ChamberStory story = ordered(claimant, respondent, title);
        List.of("R1", "R2", "R3", "R4").forEach(story::submitAndReceive);
        ZonedDateTime opens = morning(45);
        story.schedule(opens.toInstant());
        House.desk().advanceTo(opens.toInstant());
        return story.hear();
    }

    /** Ten o'clock at the seat on a working day, at least so many days from now. */
    public static ZonedDateTime morning(int days) {
        ZonedDateTime day =
                House.desk().now().atZone(SEAT).plusDays(days).withHour(10).withMinute(0);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** S22: a heard case decided and sealed, and the time for redactions gone by; its neutral citation. */
    static String sealed(ChamberStory heard, String reasons) {
        heard.draft(
                "The claimant alleges that notice was not given.",
                reasons,
                "Finds that notice was due.",
                "UPHELD",
                List.of("CESS"));
        heard.summary("Notice of an exercise.", List.of("exercises")).review();
        String citation = heard.vote(false).seal();
        House.desk().advanceTo(House.desk().now().plus(Duration.ofDays(16)));
        return citation;
    }

    /** S23: heard, decided and published; its neutral citation. */
    static String published(String title, String reasons) {
        ChamberStory story = heard("XG", "XI", title);
        String citation = sealed(story, reasons);
        story.publish();
        return citation;
    }

    /** The address of a decision by its neutral citation. */
    static String slug(String citation) {
        return citation.replaceAll("\\[(\\d+)\\] ([A-Z]+)-([A-Z]+) (\\d+)", "$1-$2-$3-$4");
    }
}
