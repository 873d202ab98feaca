package comity.hearing;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 1.2, S19: what an act lacks is told only to whom the act is given. */
class RightsBeforeWordsTest {

    private final Courtroom court = new Courtroom();
    private final HearingScheduling scheduling = court.get(HearingScheduling.class);
    private final HearingSitting sitting = court.get(HearingSitting.class);
    private CaseFile file;

    @BeforeEach
    void every_command_lacks_something() {
        ConstraintViolation<Object> fault = mock();
        Set<ConstraintViolation<Object>> faults = Set.of(fault);
        when(court.get(Validator.class).validate(any(Object.class))).thenReturn(faults);
        file = court.file(CaseState.HEARING);
    }

    @AfterEach
    void leave() {
        court.close();
    }

    @Test
    void s19_an_empty_plan_or_opening_is_refused_to_a_clerk_for_its_words_and_to_others_as_not_theirs() {
        List<Consumer<String>> acts = List.of(
                login -> scheduling.schedule(
                        new ScheduleHearing(file.id(), null, null, null, null, 1, null, null), person(login)),
                login -> sitting.open(new OpenHearing(file.id(), null), person(login)));
        for (Consumer<String> act : acts) {
            assertThatThrownBy(() -> act.accept("clerk1")).isInstanceOf(ConstraintViolationException.class);
            assertThatThrownBy(() -> act.accept("xa.agent")).isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> act.accept("xg.agent")).isInstanceOf(NoSuchThing.class);
        }
    }

    @Test
    void tl_95_an_empty_list_is_refused_to_a_party_for_its_words_and_to_others_as_not_theirs() {
        NameWitnesses none = new NameWitnesses(file.id(), null);
        assertThatThrownBy(() -> scheduling.name(none, person("xb.agent")))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> scheduling.name(none, person("clerk1"))).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> scheduling.name(none, person("xg.agent"))).isInstanceOf(NoSuchThing.class);
    }
}
