package comity.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;

/**
 * Checks what a command says once it is known that the person may give it: who may not learns nothing of what would be
 * missing (section 1.2).
 */
@ApplicationScoped
public class Complete {

    @Inject
    Validator validator;

    /** Refuses a command that lacks something or says it wrongly, each fault with its field. */
    public <T> void require(T command) {
        Set<ConstraintViolation<T>> faults = validator.validate(command);
        if (!faults.isEmpty()) {
            throw new ConstraintViolationException(faults);
        }
    }
}
