package comity.access;

import comity.access.PermissionMatrix.Column;
import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
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

    /** X3: the judges of the lead case read the record of a joined one like judges of appeal, without its chambers. */
    private static void addSeat(Set<Column> columns, Membership seat, Long caseId) {
        switch (seat.role()) {
            case PPJ, PNL -> columns.add(caseId.equals(seat.caseId()) ? Column.PN : Column.AP);
            case APJ -> columns.add(Column.AP);
            case MED -> columns.add(Column.ME);
            case EXP, INS -> columns.add(Column.EI);
            case AMI -> columns.add(Column.AM);
            default -> addDelegate(columns, seat);
        }
    }

    private static void addDelegate(Set<Column> columns, Membership seat) {
        switch (seat.side()) {
            case CLM -> columns.add(Column.CL);
            case RSP -> columns.add(Column.RS);
            case TP -> columns.add(Column.TP);
            default -> {
                // a sworn clerk keeps his registry column
            }
        }
    }
}
