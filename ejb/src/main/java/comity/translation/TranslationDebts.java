package comity.translation;

import comity.access.Side;
import comity.deadline.DeadlineOrders;
import comity.deadline.Obligor;
import comity.deadline.Standstill;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.document.Document;
import comity.filing.ClaimRegistered;
import comity.serving.Served;
import comity.serving.Service;
import comity.serving.ServiceDelivered;
import comity.serving.ServiceDispatched;
import comity.serving.Services;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the Registry owes: opened when a paper begins to operate, waited for by limits, discharged by service (X9). */
@ApplicationScoped
@Transactional
public class TranslationDebts {

    @Inject
    CaseFiles files;

    @Inject
    Translations rows;

    @Inject
    OperativePapers operative;

    @Inject
    TranslationDocket docket;

    @Inject
    Services services;

    @Inject
    DeadlineOrders orders;

    @Inject
    TribunalCalendar calendar;

    @Inject
    Clock clock;

    /** A claim operates from its registration; until then its text may still be cured. */
    void onRegistered(@Observes ClaimRegistered registered) {
        CaseFile file = files.lock(registered.caseId());
        operative.claimOf(file.id()).ifPresent(form -> open(file, form, Service.CLAIM, file.respondents()));
    }

    void onDispatched(@Observes ServiceDispatched dispatched) {
        Service service = services.find(dispatched.serviceId());
        operative.of(service).ifPresent(paper -> {
            CaseFile file = files.lock(dispatched.caseId());
            open(file, paper, service.kind(), List.of(service.state()));
            translationFor(service, paper)
                    .filter(row -> row.isDone() && !isSent(row, service.state()))
                    .ifPresent(row -> docket.serve(file, row, List.of(service.addressee())));
        });
    }

    void onDelivered(@Observes ServiceDelivered delivered) {
        await(services.find(delivered.serviceId()));
    }

    void onServed(@Observes Served served) {
        Service service = services.find(served.serviceId());
        if (TranslationDocket.SERVED.equals(served.kind())) {
            rows.ofPaper(service.documentIds())
                    .ifPresent(row -> orders.arrived(
                            served.caseId(), row.waitOf(service.state()), calendar.dayOf(served.servedAt())));
        } else {
            await(service);
        }
    }

    void onEnded(@Observes CaseEnded ended) {
        for (Translation row : rows.openOf(ended.caseId())) {
            row.moot();
            docket.closeTask(row);
        }
        orders.ledger(ended.caseId()).stream()
                .filter(wait -> !wait.isStay() && wait.endedOn() == null)
                .forEach(wait -> orders.arrived(ended.caseId(), wait.item(), orders.today()));
    }

    private void open(CaseFile file, Document paper, String kind, List<String> addressed) {
        for (String language : operative.owed(paper, addressed)) {
            if (rows.ofRegistry(paper.id(), language).isEmpty()) {
                docket.owed(
                        file,
                        paper,
                        rows.add(new Translation(
                                        paper, TranslationDocket.kind(kind), language, Translation.Origin.REGISTRY)
                                .owed(clock.instant())));
            }
        }
    }

    private Optional<Translation> translationFor(Service service, Document paper) {
        return operative.neededBy(service.state(), paper).flatMap(language -> rows.ofRegistry(paper.id(), language));
    }

    /** The limits of the side that start with this service wait, unless the translation was served before. */
    private void await(Service service) {
        Optional<Translation> owed = operative.of(service).flatMap(paper -> translationFor(service, paper));
        if (owed.isEmpty() || isServed(owed.get(), service.state())) {
            return;
        }
        String item = owed.get().waitOf(service.state());
        Instant first = service.deliveredAt() == null ? service.servedAt() : service.deliveredAt();
        Standstill wait = orders.awaited(service.caseId(), item)
                .orElseGet(() -> Standstill.awaiting(
                        item,
                        service.caseId(),
                        calendar.dayOf(first),
                        Obligor.valueOf(service.addressee().name())));
        orders.await(wait.from(service.deliveredAt(), service.servedAt()));
    }

    private boolean isSent(Translation row, String state) {
        return sent(row, state).findAny().isPresent();
    }

    private boolean isServed(Translation row, String state) {
        return sent(row, state).anyMatch(service -> service.servedAt() != null);
    }

    private Stream<Service> sent(Translation row, String state) {
        return row.paperId() == null
                ? Stream.empty()
                : services.ofCase(row.caseId()).stream()
                        .filter(service -> service.state().equals(state)
                                && service.documentIds().contains(row.paperId()));
    }

    /** The sides on which the original was sent and of which a State needs this language. */
    List<Side> waiting(Translation row, Document paper) {
        return services.ofCase(row.caseId()).stream()
                .filter(service -> service.dispatchedAt() != null
                        && service.documentIds().contains(paper.id())
                        && operative
                                .neededBy(service.state(), paper)
                                .filter(row.language()::equals)
                                .isPresent())
                .map(Service::addressee)
                .distinct()
                .toList();
    }
}
