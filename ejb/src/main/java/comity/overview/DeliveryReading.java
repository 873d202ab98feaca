package comity.overview;

import comity.access.AccessPolicy;
import comity.common.Actor;
import comity.serving.Service;
import comity.serving.Services;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who has received what of a case; only those in the case see it. */
@ApplicationScoped
@Transactional
public class DeliveryReading {

    @Inject
    Services services;

    @Inject
    AccessPolicy policy;

    public List<Delivery> of(Long caseId, Actor actor) {
        return policy.isInsider(actor, caseId)
                ? services.ofCase(caseId).stream()
                        .map(DeliveryReading::delivery)
                        .toList()
                : List.of();
    }

    private static Delivery delivery(Service row) {
        return new Delivery(row.entryId(), row.documentIds(), row.state(), row.status(), row.deemed());
    }
}
