package comity.challenge;

import comity.access.Side;
import comity.access.Standing;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.notice.Outbox;
import comity.serving.Serving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Tells of a challenge: docket, service on the other party, the judge in person, the process. */
@ApplicationScoped
public class ChallengeNews {

    @Inject
    Docket docket;

    @Inject
    Serving serving;

    @Inject
    Outbox outbox;

    @Inject
    Standing standing;

    @Inject
    Event<Object> events;

    void docket(CaseFile file, NewEntry line) {
        docket.record(file, line);
    }

    /** A nominee has no seat yet, so the matrix does not reach him. */
    void filed(CaseFile file, Challenge row, Document paper) {
        Side other = row.side().other();
        serving.serve(file, List.of(paper), other, "challenge");
        standing.person(row.judgeId()).ifPresent(judge -> {
            outbox.tell(judge, file, null, "challenge.yours", List.of(file.reference()));
            outbox.write(judge.email(), file, null);
        });
        events.fire(new ChallengeFiled(row.caseId(), row.judgeId()));
    }

    void heard(Challenge row) {
        events.fire(new ChallengeHeard(row.caseId(), row.judgeId()));
    }

    void decided(Challenge row) {
        events.fire(new ChallengeDecided(row.caseId(), row.judgeId(), row.status() == Challenge.Status.UPHELD));
    }
}
