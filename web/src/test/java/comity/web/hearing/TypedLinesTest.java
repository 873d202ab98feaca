package comity.web.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import comity.common.Refusal;
import comity.web.hearing.TypedLines.LineUnreadable;
import comity.web.hearing.TypedLines.MinutesUnreadable;
import comity.web.hearing.TypedLines.MomentUnreadable;
import java.time.Instant;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** S19: what is typed on the pages of a hearing is read as it stands, or refused beside its field. */
class TypedLinesTest {

    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    private static void unreadable(Class<? extends Refusal> type, String code, String fault, ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(type, act);
        assertThat(refusal).isExactlyInstanceOf(type);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.rule()).isEqualTo("S19");
        assertThat(refusal.faults())
                .extracting(found -> found.path() + " " + found.code())
                .containsExactly(fault);
    }

    @Test
    void s19_a_day_and_time_is_read_in_the_zone_of_the_seat_and_nothing_else_is_a_moment() {
        assertThat(TypedLines.moment("until", " 2027-04-26T10:00 ", GENEVA))
                .isEqualTo(Instant.parse("2027-04-26T08:00:00Z"));
        for (String typed : new String[] {"26 April", "", null}) {
            unreadable(
                    MomentUnreadable.class,
                    "MOMENT_UNREADABLE",
                    "until MOMENT_UNREADABLE",
                    () -> TypedLines.moment("until", typed, GENEVA));
        }
    }

    @Test
    void s19_minutes_are_a_number() {
        assertThat(TypedLines.minutes("minutes", " 45 ")).isEqualTo(45);
        for (String typed : new String[] {"an hour", "-5", "12345", null}) {
            unreadable(
                    MinutesUnreadable.class,
                    "MINUTES_UNREADABLE",
                    "minutes MINUTES_UNREADABLE",
                    () -> TypedLines.minutes("minutes", typed));
        }
    }

    @Test
    void s19_each_correction_of_the_transcript_names_its_place_and_what_it_should_read() {
        assertThat(TypedLines.of("passages", "12:3 ; cable\n\n14:1; log", 2)).hasSize(2);
        assertThat(TypedLines.of("passages", null, 2)).isEmpty();
        for (String typed : new String[] {"12:3 cable", "12:3;", "12:3; cable; log"}) {
            unreadable(
                    LineUnreadable.class,
                    "LINE_UNREADABLE",
                    "passages LINE_UNREADABLE",
                    () -> TypedLines.of("passages", typed, 2));
        }
    }
}
