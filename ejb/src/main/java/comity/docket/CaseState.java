package comity.docket;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a case stands (section 3). Every pair that the table does not name is refused. */
public enum CaseState {
    DRAFT,
    FILED,
    EXAMINATION,
    DEFICIENT,
    REGISTERED,
    SERVED,
    CONSULTATION,
    MEDIATION,
    PANEL_REQUESTED,
    PANEL_ESTABLISHED,
    COMPOSED,
    WRITTEN,
    PRELIMINARY,
    HEARING,
    DELIBERATION,
    INTERIM_REVIEW,
    DECIDED,
    APPEALED,
    ADOPTED,
    IMPLEMENTATION,
    COMPLIANCE,
    COUNTERMEASURES,
    STAYED,
    CLOSED;

    private static final Map<CaseState, Set<CaseState>> NEXT = Map.ofEntries(
            Map.entry(DRAFT, EnumSet.of(FILED)),
            Map.entry(FILED, EnumSet.of(EXAMINATION)),
            Map.entry(EXAMINATION, EnumSet.of(DEFICIENT, REGISTERED)),
            Map.entry(DEFICIENT, EnumSet.of(EXAMINATION)),
            Map.entry(REGISTERED, EnumSet.of(SERVED)),
            Map.entry(SERVED, EnumSet.of(CONSULTATION, MEDIATION, PANEL_REQUESTED, COMPOSED)),
            Map.entry(CONSULTATION, EnumSet.of(MEDIATION, PANEL_REQUESTED, COMPOSED)),
            Map.entry(MEDIATION, EnumSet.of(CONSULTATION, PANEL_REQUESTED)),
            Map.entry(PANEL_REQUESTED, EnumSet.of(PANEL_ESTABLISHED)),
            Map.entry(PANEL_ESTABLISHED, EnumSet.of(COMPOSED)),
            Map.entry(COMPOSED, EnumSet.of(WRITTEN)),
            Map.entry(WRITTEN, EnumSet.of(PRELIMINARY, HEARING, DELIBERATION)),
            Map.entry(PRELIMINARY, EnumSet.of(WRITTEN, DECIDED)),
            Map.entry(HEARING, EnumSet.of(DELIBERATION)),
            Map.entry(DELIBERATION, EnumSet.of(INTERIM_REVIEW, DECIDED)),
            Map.entry(INTERIM_REVIEW, EnumSet.of(DECIDED)),
            Map.entry(DECIDED, EnumSet.of(APPEALED, ADOPTED)),
            Map.entry(APPEALED, EnumSet.of(ADOPTED, DELIBERATION)),
            Map.entry(ADOPTED, EnumSet.of(IMPLEMENTATION)),
            Map.entry(IMPLEMENTATION, EnumSet.of(COMPLIANCE, COUNTERMEASURES)),
            Map.entry(COMPLIANCE, EnumSet.of(COUNTERMEASURES)),
            Map.entry(COUNTERMEASURES, EnumSet.of(COMPLIANCE)),
            Map.entry(STAYED, EnumSet.noneOf(CaseState.class)),
            Map.entry(CLOSED, EnumSet.noneOf(CaseState.class)));

    public boolean isOpen() {
        return this != CLOSED && this != DRAFT;
    }

    /** On the docket: registered and not yet closed. */
    public boolean isRegistered() {
        return isOpen() && compareTo(REGISTERED) >= 0;
    }

    /** No decision has been issued; of a stayed case it is asked where it stands ({@link CaseFile#place()}). */
    public boolean isBeforeIssue() {
        return isOpen() && compareTo(DECIDED) < 0;
    }

    /** Whether a panel is at work, so that its presiding judge decides what the President did before. */
    public boolean hasPanelAtWork() {
        return switch (this) {
            case WRITTEN, PRELIMINARY, HEARING, DELIBERATION, INTERIM_REVIEW -> true;
            default -> false;
        };
    }

    /** Stage of the permission matrix for acts that may come at any time. */
    public String stage() {
        return switch (this) {
            case DRAFT, FILED, EXAMINATION, DEFICIENT -> "S02";
            case REGISTERED, SERVED, CONSULTATION, MEDIATION, STAYED, CLOSED -> "S05";
            case PANEL_REQUESTED -> "S08";
            case PANEL_ESTABLISHED -> "S09";
            case COMPOSED -> "S10";
            case WRITTEN, PRELIMINARY -> "S13";
            case HEARING -> "S19";
            case DELIBERATION, INTERIM_REVIEW -> "S21";
            case DECIDED -> "S23";
            case APPEALED -> "S24";
            case ADOPTED -> "S25";
            case IMPLEMENTATION -> "S26";
            case COMPLIANCE -> "S27";
            case COUNTERMEASURES -> "S28";
        };
    }

    boolean leadsTo(CaseState next) {
        return NEXT.get(this).contains(next);
    }
}
