package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.Desk;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Section 1: the Tribunal's own offices are filled by whoever it names. */
class TribunalPeopleIT {

    private static final String PAGE = "/people/offices";
    private static final String NAME = "Odalys Brightwater";
    private static final String EMAIL = "odalys." + UUID.randomUUID().toString().substring(0, 8) + "@seat.example";

    private final Desk desk = House.desk();
    private final Walk walk = new Walk();

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    @Test
    void the_president_proposes_a_deputy_registrar_the_council_confirms_and_only_then_a_letter_is_sent() {
        Page president = walk.open("president", PAGE);
        walk.refused(president, "invite", "name", "");
        president.locator("#name").fill(NAME);
        president.locator("#email").fill(EMAIL);
        president.locator("#role").selectOption("DEPREG");
        assertThat(walk.done(president, "invite")).contains(NAME);
        walk.everyWay(walk.open("president", PAGE), "31-people-president", NAME, EMAIL);
        assertThat(walk.open("xa.council", "/home")
                        .locator("a[href$='" + PAGE + "']")
                        .count())
                .isPositive();
        Page chair = walk.awaited("xa.council", PAGE, "#invitations", "waits for the Council");
        walk.everyWay(chair, "31-people-council", NAME, EMAIL);
        chair = walk.open("xa.council", PAGE);
        assertThat(walk.done(chair, "input[aria-label$=': " + NAME + "'][value='Confirm for the Council']"))
                .isNotBlank();
        chair = walk.awaited("xa.council", PAGE, "#invitations", "letter sent");
        assertThat(walk.done(chair, "input[aria-label='Withdraw: " + NAME + "']"))
                .isNotBlank();
    }

    @Test
    void an_appeals_judge_a_delegate_and_a_clerk_meet_only_what_is_theirs() {
        for (String outsider : List.of("xb.council", "clerk1", "xa.agent", "auditor")) {
            assertThat(desk.get(outsider, "people/offices").status())
                    .as(outsider)
                    .isEqualTo(404);
            assertThat(desk.post(outsider, "people/invitations", invitation("AUD", null))
                            .status())
                    .as(outsider)
                    .isEqualTo(404);
        }
        assertThat(desk.post("admin", "people/invitations", invitation("REG", null))
                        .text("code"))
                .isEqualTo("NOT_YOURS_TO_APPOINT");
        assertThat(desk.post("appeals1", "people/invitations", invitation("PRS", "XJ"))
                        .text("code"))
                .isEqualTo("OFFICE_TAKEN");
        assertThat(desk.post("xa.council", "people/invitations", invitation("APJ", "XJ"))
                        .text("code"))
                .isEqualTo("OFFICE_TAKEN");
    }

    @Test
    void section_1_the_president_records_an_absence_the_vice_president_reads_it_on_his_home_and_it_ends_early() {
        assertThat(walk.open("vice.president", "/home").locator("#presidency").textContent())
                .contains("The President acts");
        Page president = walk.open("president", PAGE);
        president.locator("#reason").fill(NAME);
        president.locator("#to").fill(Until.today().plusDays(3).toString());
        walk.refused(president, "record", "from", "");
        assertThat(president.locator("#reason").inputValue()).isEqualTo(NAME);
        president.locator("#from").fill(Until.today().toString());
        assertThat(walk.done(president, "record")).isNotBlank();
        walk.everyWay(walk.open("president", PAGE), "31-absence", NAME, EMAIL);
        Page vice = walk.open("vice.president", "/home");
        assertThat(vice.locator("#presidency").textContent()).contains("You act as President");
        walk.everyWay(vice, "31-absence-vice", NAME, EMAIL);
        president = walk.open("president", "/home");
        assertThat(president.locator("#away").textContent()).contains("the Vice-President acts");
        president = walk.open("president", PAGE);
        assertThat(walk.done(president, "input[value='End now']")).contains("The absence has ended");
        assertThat(walk.open("vice.president", "/home").locator("#presidency").textContent())
                .contains("The President acts");
        assertThat(desk.get("vice.president", "people/absences")
                        .ok()
                        .body()
                        .get(0)
                        .path("status")
                        .asText())
                .isEqualTo("ENDED");
        for (String outsider : List.of("xb.council", "clerk1", "xa.agent", "appeals1")) {
            assertThat(desk.get(outsider, "people/absences").status())
                    .as(outsider)
                    .isEqualTo(404);
        }
    }

    private static Map<String, Object> invitation(String role, String state) {
        return state == null
                ? Map.of("name", NAME, "email", "other." + EMAIL, "role", role)
                : Map.of("name", NAME, "email", "other." + EMAIL, "role", role, "state", state);
    }
}
