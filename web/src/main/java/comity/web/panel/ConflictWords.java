package comity.web.panel;

import comity.panel.ConflictCheck.Conflict;
import comity.web.common.Texts;
import comity.web.docket.StateNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What a conflict is about, in the reader's language: a State, an office, a case or a judge. */
@RequestScoped
public class ConflictWords {

    @Inject
    Texts texts;

    @Inject
    StateNames states;

    String detail(Conflict conflict) {
        return switch (conflict.ground()) {
            case NATIONAL, CONSENTED -> states.name(conflict.detail());
            case OFFICE, PAST_ROLE -> office(conflict.detail());
            default -> conflict.detail();
        };
    }

    /** An office by its name; where it is the reference of a case, that. */
    private String office(String code) {
        return texts.has("seat." + code) ? texts.get("seat." + code) : code;
    }
}
