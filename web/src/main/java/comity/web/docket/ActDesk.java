package comity.web.docket;

import comity.common.Actor;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** Files an act of a case once: same key, same answer. */
@RequestScoped
public class ActDesk {

    /** The act is on file. */
    public record ActOut(long caseId, String reference) {}

    /** The act is on file and made a thing with a number of its own. */
    public record ItemOut(long caseId, String reference, long id, String number) {}

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

    public Response fileItem(String reference, String key, Object in, BiFunction<Long, Actor, ItemOut> act) {
        Long id = caseId(reference);
        return filed.created(key, in, ItemOut.class, () -> act.apply(id, actor()));
    }
}
