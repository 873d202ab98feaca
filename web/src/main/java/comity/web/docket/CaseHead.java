package comity.web.docket;

import comity.docket.CaseState;
import comity.overview.CaseDetail;
import java.io.Serializable;
import java.util.Set;

/** The head of every page of a case. */
public record CaseHead(
        Long id,
        String reference,
        String title,
        String claimants,
        String respondent,
        String panel,
        CaseState state,
        String closeReason,
        String track)
        implements Serializable {

    private static final Set<CaseState> FOUND = Set.of(
            CaseState.DECIDED,
            CaseState.APPEALED,
            CaseState.ADOPTED,
            CaseState.IMPLEMENTATION,
            CaseState.COMPLIANCE,
            CaseState.COUNTERMEASURES);

    static CaseHead of(CaseDetail detail) {
        return new CaseHead(
                detail.id(),
                detail.reference(),
                detail.title(),
                detail.claimantNames(),
                detail.respondentNames(),
                String.join(", ", detail.panel()),
                detail.state(),
                detail.closeReason() == null ? null : detail.closeReason().name(),
                detail.track() == null ? "NONE" : detail.track().name());
    }

    public String path() {
        return "/cases/" + reference;
    }

    public String stateKey() {
        return closeReason == null ? "state." + state : "closed." + closeReason;
    }

    public String trackKey() {
        return "track." + track;
    }

    /** Shape beside the state. */
    public String mark() {
        return markOf(state);
    }

    static String markOf(CaseState state) {
        if (state == CaseState.CLOSED) {
            return "done";
        }
        if (state == CaseState.STAYED) {
            return "held";
        }
        return FOUND.contains(state) ? "ok" : "run";
    }

    public boolean alleged() {
        return !FOUND.contains(state) && state != CaseState.CLOSED;
    }
}
