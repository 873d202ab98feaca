package comity.consultation;

import comity.access.Side;
import comity.common.Actor;
import comity.consultation.ConsultationPapers.Passage;
import comity.consultation.ConsultationPapers.Signer;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.document.Document;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The joint statement that consultations have failed: it needs the Agents of both sides (S05). */
@ApplicationScoped
@Transactional
public class Failing {

    @Inject
    CaseFiles files;

    @Inject
    Parties parties;

    @Inject
    ConsultationRecords records;

    @Inject
    ConsultationPapers papers;

    @Inject
    ConsultationDocket docket;

    @Inject
    ConsultationEvents events;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    Clock clock;

    /** Signs for one side; the second signature ends the consultations. Returns whether they have failed. */
    public boolean sign(Long caseId, String words, Actor actor) {
        CaseFile file = files.lock(caseId);
        Side side = parties.signing(actor, caseId, "S05");
        file.requireState(CaseState.SERVED, CaseState.CONSULTATION, CaseState.MEDIATION);
        Consultation course = records.find(caseId).orElseThrow(ConsultationsOver::new);
        if (course.endedAt() != null) {
            throw new ConsultationsOver();
        }
        List<FailureSignature> before = records.signatures(caseId);
        if (before.stream().anyMatch(signature -> signature.side() == side)) {
            throw new FailureStated();
        }
        PaperIncomplete.check("S05")
                .optional("text", words, Consulting.TEXT_MOST)
                .done();
        FailureSignature mine = records.add(
                new FailureSignature(caseId, side, actor.name(), words == null ? "" : words, clock.instant()));
        if (before.isEmpty()) {
            docket.line(file, "consultation.failureProposed", side, actor);
            return false;
        }
        fail(file, course, before.get(0), mine);
        return true;
    }

    private void fail(CaseFile file, Consultation course, FailureSignature first, FailureSignature second) {
        course.failed(clock.instant());
        List.of("TL-07", "TL-08", "TL-09").forEach(code -> keeper.cancel(file.id(), code));
        if (file.state() == CaseState.SERVED) {
            file.moveTo(CaseState.CONSULTATION);
        }
        Document statement = papers.print(
                file,
                ConsultationPapers.FAILURE,
                Side.TRIBUNAL,
                List.of(passage(first), passage(second)),
                List.of(new Signer(first.name(), first.side()), new Signer(second.name(), second.side())));
        docket.joint(file, "consultation.failed", statement);
        events.failed(file.id());
    }

    private static Passage passage(FailureSignature signature) {
        return new Passage("failure." + signature.side(), signature.words().isBlank() ? "–" : signature.words());
    }
}
