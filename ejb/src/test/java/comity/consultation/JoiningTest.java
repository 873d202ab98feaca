package comity.consultation;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;

import comity.access.Side;
import comity.common.Actor;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.overview.InboxReading;
import comity.overview.NoticeRow;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S05: what a State that asks to join the consultations learns of them, on the real database. */
class JoiningTest {

    private static final Actor ESTMARK = person("xe.agent");
    private static final Actor RESPONDENT = person("xb.agent");

    private final Courtroom court = new Courtroom();
    private CaseFile file;
    private Long request;

    @BeforeEach
    void asked() {
        file = court.file(CaseState.CONSULTATION);
        request = court.get(Joining.class).ask(file.id(), "We run the other half of the line.", ESTMARK);
        court.get(ConsultationRecords.class)
                .add(new DelegateList(
                        new Enter(file.id(), LocalDate.of(2027, 3, 9), "Geneva", List.of("Adviser")),
                        Side.RSP,
                        court.now()));
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private OwnJoin own(Actor actor) {
        return court.get(ConsultationReading.class).own(file.id(), actor).orElse(null);
    }

    @Test
    void s05_the_State_sees_its_request_and_when_and_where_the_parties_meet() {
        assertThat(own(ESTMARK).request().refused()).isFalse();
        assertThat(own(ESTMARK).meetings()).containsExactly(new OwnJoin.Meeting(LocalDate.of(2027, 3, 9), "Geneva"));
        assertThat(own(person("xf.agent"))).as("a State that has not asked").isNull();
    }

    @Test
    void s05_a_State_that_is_refused_is_told_and_learns_of_no_meeting() {
        court.get(Joining.class).refuse(file.id(), request, "A matter of two.", RESPONDENT);
        assertThat(own(ESTMARK).request().reasons()).isEqualTo("A matter of two.");
        assertThat(own(ESTMARK).meetings()).isEmpty();
        assertThat(court.get(InboxReading.class).of(ESTMARK, null, 5))
                .extracting(NoticeRow::kind)
                .contains("consultation.join.refused");
    }
}
