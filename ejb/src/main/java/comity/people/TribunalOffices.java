package comity.people;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.Standing;
import comity.common.Actor;
import comity.party.Signatories;
import comity.reference.EntryIncomplete;
import comity.reference.Keepers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The Tribunal's own offices: who fills each of them, for how long, and how many there are (section 1). */
@ApplicationScoped
public class TribunalOffices {

    /** Offices of the Tribunal; persons of its lists are nominated by a Signatory. */
    static final Set<CourtRole> ALL = EnumSet.of(
            CourtRole.CLK,
            CourtRole.SEC,
            CourtRole.EDT,
            CourtRole.ADM,
            CourtRole.REG,
            CourtRole.DEPREG,
            CourtRole.AUD,
            CourtRole.APJ,
            CourtRole.PRS,
            CourtRole.VPR,
            CourtRole.COC);

    /** Filled by the Council on the President's proposal. */
    private static final List<CourtRole> PROPOSED = List.of(CourtRole.REG, CourtRole.DEPREG);

    /** Judges: whose national one is decides in which cases he acts. */
    private static final Set<CourtRole> JUDGES = EnumSet.of(CourtRole.APJ, CourtRole.PRS, CourtRole.VPR);

    private static final Set<CourtRole> ONE_HOLDER =
            EnumSet.of(CourtRole.REG, CourtRole.PRS, CourtRole.VPR, CourtRole.COC);

    private static final int APPEALS_SEATS = 7;
    private static final int APPEALS_YEARS = 4;
    private static final int APPEALS_TERMS = 2;

    @Inject
    Standing standing;

    @Inject
    Keepers keepers;

    @Inject
    Signatories signatories;

    @Inject
    Clock clock;

    /**
     * Offices that the actor fills and ends: by the column "appointed by"; the chair acts for the Council. The chair is
     * one of the delegates whom their States have appointed; the Registrar records whom they have chosen.
     */
    List<CourtRole> filledBy(Actor actor) {
        List<CourtRole> roles = new ArrayList<>();
        if (keepers.keeps(actor)) {
            roles.addAll(List.of(CourtRole.CLK, CourtRole.SEC, CourtRole.EDT));
        }
        if (holds(actor, CourtRole.REG) || holds(actor, CourtRole.DEPREG)) {
            roles.addAll(List.of(CourtRole.ADM, CourtRole.COC));
        }
        if (holds(actor, CourtRole.COC)) {
            roles.addAll(PROPOSED);
            roles.addAll(List.of(CourtRole.APJ, CourtRole.AUD));
        }
        if (holds(actor, CourtRole.APJ)) {
            roles.addAll(List.of(CourtRole.PRS, CourtRole.VPR));
        }
        return roles;
    }

    /** Offices to which the actor invites without anybody's proposal or consent. */
    List<CourtRole> invitedBy(Actor actor) {
        return filledBy(actor).stream().filter(role -> !PROPOSED.contains(role)).toList();
    }

    /** Offices for which the actor proposes a person. */
    List<CourtRole> proposedBy(Actor actor) {
        return holds(actor, CourtRole.PRS) ? PROPOSED : List.of();
    }

    private boolean holds(Actor actor, CourtRole role) {
        return standing.holding(role).stream()
                .anyMatch(office -> office.personId().equals(actor.id()));
    }

    /** Refuses an office without a free place, and a judge of no nationality. */
    void check(CourtRole role, String nationality, String login) {
        if (!ALL.contains(role)) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        boolean known = nationality != null
                && signatories
                        .find(nationality)
                        .filter(found -> found.isSignatoryOn(today))
                        .isPresent();
        EntryIncomplete.check()
                .that(JUDGES.contains(role) ? known : nationality == null, "state", "CHOICE_WANTED")
                .that(role != CourtRole.COC || isDelegate(login), "email", "DELEGATE_WANTED")
                .done();
        List<Appointment> held = standing.holding(role);
        boolean taken = ONE_HOLDER.contains(role) && !held.isEmpty();
        boolean full = role == CourtRole.APJ && (held.size() >= APPEALS_SEATS || terms(login) >= APPEALS_TERMS);
        if (taken || full) {
            throw new OfficeTaken(role.name()).fault("role", "OFFICE_TAKEN", role.name());
        }
    }

    private boolean isDelegate(String login) {
        return standing.holding(CourtRole.COU).stream()
                .anyMatch(office -> office.personId().equals(login));
    }

    private long terms(String login) {
        return standing.everHolding(CourtRole.APJ).stream()
                .filter(office -> office.personId().equals(login))
                .count();
    }

    /** The last day of a term that begins today; null for an office without a term. */
    LocalDate until(CourtRole role) {
        return role == CourtRole.APJ ? LocalDate.now(clock).plusYears(APPEALS_YEARS) : null;
    }
}
