package comity.filing;

import java.util.List;
import java.util.Set;

/** The registry's test of form (S02). It is a decision table of the process side; this is its door. */
public interface ScreeningRules {

    /** How grave a finding is, gravest first. */
    enum Severity {
        REFUSE,
        REFER,
        CURE,
        FLAG
    }

    /** What the screening proposes to the Registrar. */
    enum Result {
        REGISTER,
        CURE,
        REFUSE,
        REFER_PRESIDENT
    }

    /**
     * What is known of a filing before a clerk reads it.
     *
     * @param failed codes D01 to D21 of the form checks that failed
     * @param duplicateOf reference of a pending case of the same claimant, or null
     * @param reservationMatch whether a reservation of either party may exclude the subject-matter
     */
    record Screening(Set<String> failed, FilerKind filerKind, String duplicateOf, boolean reservationMatch) {}

    /** One finding: {@code D01} to {@code D21}, {@code DUPLICATE} or {@code RESERVATION}. */
    record Finding(String code, Severity severity) {}

    /** All findings, gravest first, then in order of code. */
    List<Finding> screen(Screening screening);

    Result result(List<Finding> findings);
}
