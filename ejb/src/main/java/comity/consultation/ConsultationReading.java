package comity.consultation;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Guarded;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Consultations for those inside the case; they are without prejudice and stay there. */
@ApplicationScoped
@Transactional
public class ConsultationReading {

    @Inject
    CaseFiles files;

    @Inject
    ConsultationRecords records;

    @Inject
    PanelRequestRules rules;

    @Inject
    AccessPolicy policy;

    @Inject
    Signatories signatories;

    @Inject
    Joining joining;

    public ConsultationReport of(Long caseId, Actor actor) {
        policy.requireRead(actor, new Guarded(caseId, AccessClass.PTY, null, null));
        CaseFile file = files.find(caseId);
        Optional<Consultation> course = records.find(caseId);
        return new ConsultationReport(
                course.map(Consultation::openedAt).orElse(null),
                course.map(Consultation::repliedAt).orElse(null),
                course.map(Consultation::enteredAt).orElse(null),
                course.map(Consultation::failedAt).orElse(null),
                course.map(Consultation::endedAt).orElse(null),
                meetings(caseId),
                signatures(caseId),
                joins(caseId),
                rules.isOpen(file),
                rules.opensAt(file).orElse(null),
                records.panelRequest(caseId).map(PanelRequest::requestedAt).orElse(null));
    }

    private List<ConsultationReport.Meeting> meetings(Long caseId) {
        return records.delegates(caseId).stream()
                .map(row -> new ConsultationReport.Meeting(row.side(), row.heldOn(), row.place(), row.delegates()))
                .toList();
    }

    private List<ConsultationReport.Signature> signatures(Long caseId) {
        return records.signatures(caseId).stream()
                .map(row -> new ConsultationReport.Signature(row.side(), row.name(), row.words(), row.signedAt()))
                .toList();
    }

    private List<ConsultationReport.Join> joins(Long caseId) {
        return records.joins(caseId).stream().map(this::row).toList();
    }

    private ConsultationReport.Join row(JoinRequest row) {
        return new ConsultationReport.Join(
                row.id(), signatories.name(row.state()), row.interest(), row.askedAt(), row.refusedAt(), row.reasons());
    }

    /**
     * What a State that asked to join sees of the consultations: its request with the answer and, while it takes part, when
     * and where the parties meet. Papers and delegates stay with the parties (class PTY).
     */
    public Optional<OwnJoin> own(Long caseId, Actor actor) {
        return joining.own(caseId, actor)
                .map(request -> new OwnJoin(
                        row(request),
                        request.isRefused()
                                        || records.find(caseId)
                                                .map(Consultation::endedAt)
                                                .isPresent()
                                ? List.of()
                                : records.delegates(caseId).stream()
                                        .map(row -> new OwnJoin.Meeting(row.heldOn(), row.place()))
                                        .distinct()
                                        .toList()));
    }

    /** The side for which the reader signs here, or null. */
    public Side sideOf(Long caseId, Actor actor) {
        return policy.sideOf(actor, caseId).orElse(null);
    }
}
