package comity.access;

import comity.access.PermissionMatrix.Column;
import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** In which columns of the permission matrix a person stands, for one case. */
@ApplicationScoped
public class Columns {

    @Inject
    Standing standing;

    public Set<Column> of(Actor actor, Long caseId) {
        Set<Column> columns = EnumSet.of(Column.PU);
        if (actor.isAnonymous()) {
            return columns;
        }
        standing.appointmentsOf(actor.id()).forEach(office -> addOffice(columns, office));
        if (caseId != null) {
            standing.seatsReaching(actor.id(), caseId).forEach(seat -> addSeat(columns, seat, caseId));
        }
        return columns;
    }

    /** Whether any of the person's seats lets him sign for his side. */
    public boolean signs(Actor actor, Long caseId) {
        return standing.seatsOf(actor.id(), caseId).stream().anyMatch(seat -> seat.signs(standing));
    }

    public boolean drafts(Actor actor, Long caseId) {
        return standing.seatsOf(actor.id(), caseId).stream()
                .anyMatch(seat -> seat.signs(standing) || seat.role() == CourtRole.CNS);
    }

    private static void addOffice(Set<Column> columns, Appointment office) {
        switch (office.role()) {
            case CLK -> columns.add(Column.CK);
            case REG, DEPREG -> columns.add(Column.RG);
            case PRS, VPR -> columns.add(Column.PR);
            case COU, COC, FPT -> columns.add(Column.SG);
            default -> {
                // other offices open no case
            }
        }
    }

    /** The column in which a seat stands in its own case; none for a clerk, who stands in that of his office. */
    public static Optional<Column> ofSeat(Membership seat) {
        return switch (seat.role()) {
            case PPJ, PNL -> Optional.of(Column.PN);
            case APJ -> Optional.of(Column.AP);
            case MED -> Optional.of(Column.ME);
            case EXP, INS -> Optional.of(Column.EI);
            case AMI -> Optional.of(Column.AM);
            default ->
                switch (seat.side()) {
                    case CLM -> Optional.of(Column.CL);
                    case RSP -> Optional.of(Column.RS);
                    case TP -> Optional.of(Column.TP);
                    default -> Optional.empty();
                };
        };
    }

    /** X3: the judges of the lead case read the record of a joined one like judges of appeal, without its chambers. */
    private static void addSeat(Set<Column> columns, Membership seat, Long caseId) {
        ofSeat(seat)
                .map(column -> column == Column.PN && !caseId.equals(seat.caseId()) ? Column.AP : column)
                .ifPresent(columns::add);
    }
}
