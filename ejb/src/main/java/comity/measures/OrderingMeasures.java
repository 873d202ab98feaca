package comity.measures;

import comity.common.Actor;
import comity.decision.IssueDecision.Vote;
import comity.decision.IssuedDecision;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** TL-31: measures are ordered or refused, and lifted when they are no longer needed. */
@ApplicationScoped
@Transactional
public class OrderingMeasures {

    private static final int REASONS_MOST = 20000;
    private static final int MEASURE_MOST = 1000;
    private static final int MEASURES_MOST = 20;

    @Inject
    CaseFiles files;

    @Inject
    MeasuresRecords records;

    @Inject
    MeasuresAuthority authority;

    @Inject
    MeasuresTime time;

    @Inject
    MeasuresDecision decision;

    @Inject
    MeasuresDelivery delivery;

    @Inject
    MeasuresNews news;

    public void order(OrderMeasures given, Actor actor) {
        CaseFile file = files.lock(given.caseId());
        authority.requireDecides(file, actor, true);
        MeasuresRequest row = records.find(file.id(), given.pmId());
        authority.requireDecides(file, actor, row.overdue());
        if (!row.isPending()) {
            throw new MeasuresDecidedAlready();
        }
        OrderMeasures words = complete(given);
        List<Vote> votes = decision.votes(file, actor, words.against());
        if (row.status() == MeasuresRequest.Status.FILED) {
            if (!time.observationsOver(row)) {
                throw new MeasuresUnheard();
            }
            time.closeObservations(row);
        }
        time.done(row, MeasuresTime.DECIDE);
        time.cancelCall(row);
        row.decide(new InterimOrder(words, actor.id(), time.now()), words.granted());
        IssuedDecision issued = decision.decided(file, row, votes, actor);
        String services = delivery.serve(file, issued.slug(), MeasuresReceipt.ORDER);
        row.order().published(issued);
        row.order().servedBy(services);
        news.tell(new MeasuresDecided(file.id(), row.id()));
    }

    private static OrderMeasures complete(OrderMeasures given) {
        List<String> measures = given.measures().stream()
                .filter(line -> line != null && !line.isBlank())
                .map(String::strip)
                .toList();
        PaperIncomplete.check("TL-31")
                .required("reasons", given.reasons(), REASONS_MOST)
                .that(!given.granted() || !measures.isEmpty(), "measures", "REQUIRED")
                .that(measures.size() <= MEASURES_MOST, "measures", "TOO_MANY", MEASURES_MOST, measures.size())
                .that(
                        measures.stream().allMatch(line -> line.length() <= MEASURE_MOST),
                        "measures",
                        "TOO_LONG",
                        MEASURE_MOST)
                .that(!given.granted() || given.bound() != null, "bound", "REQUIRED")
                .done();
        return new OrderMeasures(
                given.caseId(),
                given.pmId(),
                given.granted(),
                given.reasons().strip(),
                given.granted() ? measures : List.of(),
                given.granted() ? given.bound() : null,
                given.against());
    }

    /** TL-31 has run: the docket says so; the President's call stays, and the Vice-President may decide for him. */
    public void late(Long caseId, Long pmId) {
        CaseFile file = files.lock(caseId);
        MeasuresRequest row = records.find(caseId, pmId);
        if (row.isPending() && time.late(row, MeasuresTime.DECIDE)) {
            row.late();
            news.docket(file, "pm.overdue", row.number(file.reference()));
        }
    }

    /** The measures are no longer needed: by the same authority that would order them now. */
    public void lift(Long caseId, Long pmId, String reasons, List<String> against, Actor actor) {
        CaseFile file = files.lock(caseId);
        authority.requireDecides(file, actor, true);
        MeasuresRequest row = records.find(caseId, pmId);
        authority.requireDecides(file, actor, false);
        if (!row.isInForce()) {
            throw new MeasuresNotInForce();
        }
        PaperIncomplete.check("S12").required("reasons", reasons, REASONS_MOST).done();
        List<Vote> votes = decision.votes(file, actor, against == null ? List.of() : against);
        row.order().lifted(reasons.strip(), time.now());
        IssuedDecision issued = decision.lifted(file, row, votes, actor);
        row.order().liftedBy(issued);
        row.end(MeasuresRequest.Status.LIFTED);
        time.cancelAll(row);
        delivery.serve(file, issued.slug(), "measures-lifting");
        news.tell(new MeasuresLifted(caseId, pmId));
    }

    public boolean isDecided(Long caseId, Long pmId) {
        files.lock(caseId);
        return !records.find(caseId, pmId).isPending();
    }

    public boolean isInForce(Long caseId, Long pmId) {
        files.lock(caseId);
        return records.find(caseId, pmId).isInForce();
    }

    /** Whether the order is served on whom it binds, so that TL-32 runs. */
    public boolean isServed(Long caseId, Long pmId) {
        files.lock(caseId);
        return time.reportsRun(records.find(caseId, pmId));
    }

    public boolean isForPanel(Long caseId) {
        return files.lock(caseId).place().hasPanelAtWork();
    }
}
