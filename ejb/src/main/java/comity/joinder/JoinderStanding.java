package comity.joinder;

import java.util.List;

/**
 * What can be asked in a case.
 *
 * @param proposals cases to be considered, those of one filing first
 */
public record JoinderStanding(boolean mayAsk, List<Proposal> proposals) {

    /** A case that shares the measure or the respondent. */
    public record Proposal(String reference, String title, Kinship ground, boolean oneFiling) {}
}
