package comity.measures;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.serving.Receiving;
import comity.serving.Served;
import comity.serving.ServiceDelivered;
import comity.serving.Serving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Hears that a request or an order has reached a party: TL-30 and TL-32 run from the last service. */
@ApplicationScoped
@Transactional
public class MeasuresReceipt {

    static final String REQUEST = "measures-request";
    static final String ORDER = "measures-order";

    @Inject
    CaseFiles files;

    @Inject
    MeasuresRecords records;

    @Inject
    MeasuresTime time;

    @Inject
    MeasuresNews news;

    @Inject
    Serving serving;

    @Inject
    Receiving receiving;

    void onDelivered(@Observes ServiceDelivered delivered) {
        records.asked(delivered.caseId(), delivered.serviceId())
                .filter(row -> time.countsFromDelivery(files.find(row.caseId())))
                .ifPresent(row -> begin(row, time.now()));
    }

    void onServed(@Observes Served served) {
        if (REQUEST.equals(served.kind())) {
            records.asked(served.caseId(), served.serviceId()).ifPresent(row -> {
                Instant last = last(row.services());
                if (last != null) {
                    begin(row, last);
                }
            });
        } else if (ORDER.equals(served.kind())) {
            records.ordered(served.caseId(), served.serviceId())
                    .filter(MeasuresRequest::isInForce)
                    .ifPresent(this::orderServed);
        }
    }

    private void begin(MeasuresRequest row, Instant from) {
        if (time.startObservations(row, from)) {
            news.tell(new MeasuresServed(row.caseId(), row.id()));
        }
    }

    private void orderServed(MeasuresRequest row) {
        Instant last = last(row.order().services().stream()
                .filter(one -> row.order().binds(one.side()))
                .toList());
        if (last != null && !time.reportsRun(row)) {
            time.startReports(row, last);
            news.tell(new MeasuresOrderServed(row.caseId(), row.id()));
        }
    }

    /** When the last of these was served; null while one is not. */
    private Instant last(List<Addressed> services) {
        List<Instant> served = services.stream()
                .map(one -> serving.servedAt(one.serviceId()))
                .filter(Objects::nonNull)
                .toList();
        return served.size() < services.size()
                ? null
                : served.stream().max(Instant::compareTo).orElse(null);
    }

    /** Who acts on a paper has received it. */
    void receivedByActing(CaseFile file, List<Addressed> services, Side side, Actor actor) {
        services.stream()
                .filter(one -> one.side() == side)
                .forEach(one -> receiving.receivedByActing(file.id(), one.serviceId(), actor));
    }
}
