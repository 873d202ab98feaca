package comity.process.sideletter;

import comity.sideletter.LetterAnswering;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;

/** Steps of {@code side-letter}. */
@Named
@ApplicationScoped
public class SideLetter {

    @Inject
    LetterAnswering answering;

    /** A letter belongs to no case: it keeps the date of its limit itself. */
    public Date dueAt(Long letterId, String code) {
        return Date.from(answering.until(letterId));
    }

    public void endAnswers(Long letterId) {
        answering.endAnswers(letterId);
    }
}
