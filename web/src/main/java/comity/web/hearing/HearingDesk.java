package comity.web.hearing;

import comity.common.Actor;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import comity.web.docket.CaseHeads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.BiConsumer;

/** Files an act of a case once: same key, same answer. */
@RequestScoped
public class HearingDesk {

    /** The act is on file. */
    public record ActOut(long caseId, String reference) {}

    @Inject
    CaseHeads heads;

    @Inject
    CurrentActor current;

    @Inject
    Filed filed;

    public Actor actor() {
        return current.actor();
    }

    public Long caseId(String reference) {
        return heads.idOf(reference, actor());
    }

    public Response file(String reference, String key, Object in, BiConsumer<Long, Actor> act) {
        Long id = caseId(reference);
        return filed.created(key, in, ActOut.class, () -> {
            act.accept(id, actor());
            return new ActOut(id, reference);
        });
    }
}
