package comity.web.sideletter;

import comity.common.Actor;
import comity.sideletter.LetterReading;
import comity.sideletter.LetterRow;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Letters shown beside their object: on the page of a case and of a decision (X5). */
@Named
@RequestScoped
public class LettersBeside {

    @Inject
    LetterReading reading;

    @Inject
    CurrentActor actor;

    private List<LetterRow> rows;
    private Boolean speaks;

    public List<LetterRow> ofCase(Long caseId) {
        if (rows == null) {
            rows = reading.ofCase(caseId);
        }
        return rows;
    }

    public List<LetterRow> ofDecision(String slug) {
        if (rows == null) {
            rows = reading.ofDecision(slug);
        }
        return rows;
    }

    /** Whether the reader speaks for a State about this case; for nobody who has not signed in. */
    public boolean speaks(String reference) {
        if (speaks == null) {
            Actor reader = actor.actor();
            speaks = !reader.isAnonymous() && reading.speaksFor(reference, reader) != null;
        }
        return speaks;
    }
}
