package comity.web.editing;

import comity.common.Actor;
import comity.editing.Editors;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Who calls, if he is the editor: asked before what was sent is looked at. */
@RequestScoped
public class TheEditor {

    /** Where the acts on a decision begin; the form of the address leaves {@code precedents/rebuild} alone. */
    static final String DECISION = "precedents/{slug: \\d{4}-ESCT-[A-Z]{1,2}-\\d{1,5}}";

    @Inject
    Editors editors;

    @Inject
    CurrentActor current;

    /** @throws comity.access.NotYours for everybody else */
    public Actor required() {
        editors.require(current.actor());
        return current.actor();
    }
}
