package comity.hearing;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.NewDocument;
import comity.document.PaperTexts;
import comity.panel.FullBench;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The record of a hearing: minutes, transcript and the limits that run from them. */
@ApplicationScoped
public class HearingRecord {

    @Inject
    DocumentFiling documents;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    Hearings hearings;

    @Inject
    AccessPolicy policy;

    @Inject
    FullBench bench;

    record Filed(List<Document> minutes, Document transcript) {
        List<Document> all() {
            List<Document> all = new ArrayList<>(minutes);
            all.add(transcript);
            return all;
        }
    }

    Filed file(CaseFile file, List<Long> minutes, Long transcript, Actor actor) {
        if (transcript == null) {
            throw new TranscriptMissing();
        }
        List<Document> kept =
                minutes.stream().map(id -> attach(file, id, "minutes", actor)).toList();
        return new Filed(kept, attach(file, transcript, "transcript", actor));
    }

    private Document attach(CaseFile file, Long upload, String type, Actor actor) {
        String title = PaperTexts.of("hearing", file.language()).text(type);
        NewDocument meta =
                new NewDocument(file.id(), type, null, title, AccessClass.PTY, Side.TRIBUNAL, file.language());
        return documents.attach(upload, meta, actor);
    }

    /** TL-51 runs from the transcript; TL-88 only where judges have asked. */
    void startLimits(Hearing hearing, Instant now) {
        deadlines.start(hearing.caseId(), "TL-51", now, Obligor.BOTH);
        if (hearings.questions(hearing.id()).stream().anyMatch(HearingQuestion::isOpen)) {
            deadlines.start(hearing.caseId(), "TL-88", now, Obligor.BOTH);
        }
    }

    /** The party for which somebody signs in this stage. */
    Side signingSide(Actor actor, Long caseId) {
        policy.require(actor, caseId, "S19", Act.FILE);
        return policy.sideOf(actor, caseId).filter(Side::isParty).orElseThrow(() -> new NotYours("S19"));
    }

    /** S09: nothing is heard while a seat is vacant. */
    void requireSeats(Long caseId) {
        bench.requireSeats(caseId);
    }
}
