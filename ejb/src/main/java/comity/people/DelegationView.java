package comity.people;

import comity.access.CourtRole;
import java.util.List;

/**
 * A State's delegation in one case.
 *
 * @param roles what the reader may give; empty where he only reads
 * @param pool persons of the State who may be seated
 * @param handOver whether the reader is Agent and may hand over to a successor
 */
public record DelegationView(
        String state,
        List<MemberRow> members,
        List<InvitationRow> invitations,
        List<CourtRole> roles,
        List<Candidate> pool,
        boolean handOver) {

    /** A person who may be seated. */
    public record Candidate(String personId, String name) {}
}
