package comity.joinder;

import comity.access.Side;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The two cases of a request, and what X3 asks of them.
 *
 * @param asked the case in which it was asked
 */
record CasePair(CaseFile asked, CaseFile other) {

    private static final Comparator<CaseFile> REGISTERED =
            Comparator.comparing(CaseFile::registeredAt).thenComparing(CaseFile::id);

    /** On the docket, open, and not decided yet. */
    static boolean isInTime(CaseFile file) {
        return file.state().isRegistered() && file.place().isBeforeIssue();
    }

    /** A case takes in claims as long as they can still be pleaded there. */
    static boolean canLead(CaseFile file) {
        return isInTime(file) && file.place().compareTo(CaseState.HEARING) < 0;
    }

    static boolean hasPanel(CaseFile file) {
        return file.place().hasPanelAtWork();
    }

    Stream<CaseFile> stream() {
        return Stream.of(asked, other);
    }

    CaseFile beside(CaseFile file) {
        return file.id().equals(asked.id()) ? other : asked;
    }

    CaseFile one(Long caseId) {
        return caseId.equals(asked.id()) ? asked : other;
    }

    /** With a panel before without one, else the one registered first. */
    CaseFile elder() {
        if (hasPanel(asked) != hasPanel(other)) {
            return hasPanel(asked) ? asked : other;
        }
        return REGISTERED.compare(asked, other) <= 0 ? asked : other;
    }

    JoinderAuthority authority() {
        if (stream().allMatch(CasePair::hasPanel)) {
            return JoinderAuthority.PANELS;
        }
        return stream().anyMatch(CasePair::hasPanel) ? JoinderAuthority.PRESIDING : JoinderAuthority.PRESIDENT;
    }

    /** The case in which the decision is due; where two panels decide it is due in both, and this is the elder. */
    Long decidedIn() {
        return authority() == JoinderAuthority.PRESIDENT ? asked.id() : elder().id();
    }

    /** The case that leads: the one named, or the usual one; a panel at work is not left. */
    CaseFile lead(String named) {
        if (named == null || named.isBlank()) {
            return elder();
        }
        CaseFile wanted = asked.reference().equals(named.strip()) ? asked : other;
        if (!hasPanel(wanted) && hasPanel(beside(wanted))) {
            throw new LeadHasNoPanel();
        }
        return wanted;
    }

    boolean isOneOf(String reference) {
        return stream().anyMatch(file -> file.reference().equals(reference.strip()));
    }

    /** Section 1: whether one State would stand on both sides. */
    boolean wouldFaceItself() {
        Set<String> claimants = new HashSet<>(asked.claimants());
        claimants.addAll(other.claimants());
        Set<String> respondents = new HashSet<>(asked.respondents());
        respondents.addAll(other.respondents());
        return !Collections.disjoint(claimants, respondents);
    }

    /** The States that speak as one party. */
    static Set<String> states(CaseFile file, Side side) {
        return side == Side.CLM ? Set.copyOf(file.claimants()) : Set.copyOf(file.respondents());
    }

    /** Whether this party has spoken, in whichever of the cases: who asks is heard by asking. */
    boolean hasSpoken(CaseFile file, Side side, Joinder row, List<JoinderAnswer> answers) {
        Set<String> states = states(file, side);
        boolean asks = row.askedBy().isParty() && states.equals(states(asked, row.askedBy()));
        return asks || answers.stream().anyMatch(answer -> states.equals(states(one(answer.caseId()), answer.side())));
    }

    boolean isHeardIn(CaseFile file, Joinder row, List<JoinderAnswer> answers) {
        return hasSpoken(file, Side.CLM, row, answers) && hasSpoken(file, Side.RSP, row, answers);
    }
}
