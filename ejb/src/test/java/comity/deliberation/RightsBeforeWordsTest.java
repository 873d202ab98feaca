package comity.deliberation;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.access.NoSuchThing;
import comity.access.NotYours;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Section 1.2, S20: what the operative part lacks is told only to the judges. */
class RightsBeforeWordsTest extends ChamberScene {

    @Test
    void s20_an_empty_operative_part_is_refused_to_a_judge_for_its_words_and_to_others_as_not_theirs() {
        ConstraintViolation<Object> fault = mock();
        Set<ConstraintViolation<Object>> faults = Set.of(fault);
        when(court.get(Validator.class).validate(any(Object.class))).thenReturn(faults);
        Drafting.ProposeOperative none = new Drafting.ProposeOperative(file.id(), null);
        assertThatThrownBy(() -> drafting.propose(none, PRESIDING)).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> drafting.propose(none, CLAIMANT)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> drafting.propose(none, person("xg.agent"))).isInstanceOf(NoSuchThing.class);
    }
}
