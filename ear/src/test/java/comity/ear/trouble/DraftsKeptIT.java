package comity.ear.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import comity.ear.story.Answer;
import comity.ear.story.Desk;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** TL-01: an unfiled draft is kept 180 days from its last edit; its author is warned twice, then it is deleted. */
class DraftsKeptIT {

    private static final ZoneId SEAT = ZoneId.of("Europe/Zurich");
    private static final int DAYS = 180;

    private final Desk desk = OwnHouse.open().desk();

    @Test
    void a_draft_is_warned_of_twice_and_deleted_180_days_after_its_last_edit() {
        Map<String, Object> form = new HashMap<>(Map.of("title", "Ostrel – A thought", "respondent", "XO"));
        Answer draft = desk.post("xk.counsel", "drafts", form).ok();
        String path = "drafts/" + draft.number("id");
        desk.advanceTo(desk.now().plus(Duration.ofDays(100)));
        form.put("title", "Ostrel – A second thought");
        desk.put("xk.counsel", path, form, draft.etag()).ok();
        Instant end = endOfDay(workingDay(LocalDate.ofInstant(desk.now(), SEAT).plusDays(DAYS)));
        int told = warnings();

        desk.advanceTo(end.minus(Duration.ofDays(31)));
        assertThat(warnings()).as("the first edit counts no longer").isEqualTo(told);
        desk.advanceTo(end.minus(Duration.ofDays(8)));
        assertThat(warnings()).isEqualTo(told + 1);
        desk.advanceTo(end.minusSeconds(1));
        assertThat(warnings()).isEqualTo(told + 2);
        assertThat(desk.get("xk.counsel", path)
                        .ok()
                        .body()
                        .path("form")
                        .path("title")
                        .asText())
                .isEqualTo("Ostrel – A second thought");

        desk.advanceTo(end.plusSeconds(1));
        assertThat(desk.get("xk.counsel", path).status()).isEqualTo(404);
        assertThat(warnings()).isEqualTo(told + 2);
    }

    /** Section 4: a limit that ends on a Saturday, a Sunday or a holiday of the Tribunal ends on the next working day. */
    private LocalDate workingDay(LocalDate day) {
        List<String> holidays =
                desk.get("registrar", "reference/holidays").ok().body().findValuesAsText("day");
        LocalDate working = day;
        while (working.getDayOfWeek().getValue() > 5 || holidays.contains(working.toString())) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** Section 4: a day ends at 23:59:59 at the seat. */
    private static Instant endOfDay(LocalDate day) {
        return day.atTime(23, 59, 59).atZone(SEAT).toInstant();
    }

    private int warnings() {
        int warnings = 0;
        for (JsonNode notice :
                desk.get("xk.counsel", "notices?limit=100").ok().body().path("items")) {
            warnings += notice.path("kind").asText().equals("draft.ending") ? 1 : 0;
        }
        return warnings;
    }
}
