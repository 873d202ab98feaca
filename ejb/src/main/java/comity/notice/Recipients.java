package comity.notice;

import comity.access.Act;
import comity.access.Columns;
import comity.access.CourtRole;
import comity.access.Membership;
import comity.access.PermissionMatrix;
import comity.access.PermissionMatrix.Column;
import comity.access.Side;
import comity.access.Standing;
import comity.docket.DocketEntry;
import comity.docket.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom a docket line is told: those whose column of the permission matrix is named for its stage (sections 1.2 and 9,
 * acceptance check 14). Of a case that is not registered only the claimant and the Tribunal's offices know.
 *
 * <p>A letter goes to those who receive service for their State, and to those who act in the stage without working in
 * the portal all day: judges, the President, mediators, experts, and the Council when something comes on its agenda.
 * Clerks and the Registrar have their queue.
 */
@ApplicationScoped
public class Recipients {

    static final Set<CourtRole> SERVED = EnumSet.of(CourtRole.AGT, CourtRole.DEPUTY, CourtRole.FPT, CourtRole.TPA);
    private static final String CLOSED = "S20";

    /** Lines by which something comes before the Council. */
    private static final String AGENDA = ".agenda";

    private static final Set<Column> UNREGISTERED = EnumSet.of(Column.CL, Column.CK, Column.RG, Column.PR);
    private static final Set<Column> CALLED = EnumSet.of(Column.PR, Column.PN, Column.AP, Column.ME, Column.EI);

    @Inject
    Standing standing;

    @Inject
    PermissionMatrix matrix;

    /** Person by person, whether a letter goes too; never the one who made the line. */
    Map<String, Boolean> of(DocketEntry entry) {
        List<Membership> members = standing.membersOf(entry.caseId());
        Told told = new Told(entry);
        members.forEach(seat -> told.add(seat.personId(), columnOf(seat, entry), SERVED.contains(seat.role())));
        if (!CLOSED.equals(entry.stage()) && members.stream().noneMatch(seat -> seat.role() == CourtRole.CLK)) {
            offices(told, Column.CK, CourtRole.CLK);
        }
        offices(told, Column.RG, CourtRole.REG, CourtRole.DEPREG);
        if (presidentDecides(entry, members)) {
            offices(told, Column.PR, CourtRole.PRS, CourtRole.VPR);
        }
        offices(told, Column.SG, CourtRole.COU, CourtRole.COC);
        told.persons.remove(entry.actorId());
        return told.persons;
    }

    private void offices(Told told, Column column, CourtRole... roles) {
        if (told.names(column)) {
            standing.holding(List.of(roles)).forEach(office -> told.add(office.personId(), column, false));
        }
    }

    /** The cells of the President say "review" in S02 and "no panel" where the panel takes over from him. */
    private boolean presidentDecides(DocketEntry entry, List<Membership> members) {
        String cell = matrix.cell(entry.stage(), Column.PR);
        if (cell.contains("review")) {
            return entry.kind().startsWith("claim.review")
                    || entry.kind().startsWith("claim.refer")
                    || entry.kind().startsWith("claim.acceptance");
        }
        return !cell.contains("no panel") || members.stream().noneMatch(seat -> seat.side() == Side.PNL);
    }

    /** S20 is told to the sworn clerk only; everywhere else to the clerk of the case, sworn or not. */
    private static Column columnOf(Membership seat, DocketEntry entry) {
        if (seat.role() == CourtRole.CLK) {
            return seat.side() == Side.PNL || !CLOSED.equals(entry.stage()) ? Column.CK : null;
        }
        return Columns.ofSeat(seat).orElse(null);
    }

    /** Collects those whose column is named; a person who stands in two gets one notice. */
    private final class Told {

        private final Map<String, Boolean> persons = new LinkedHashMap<>();
        private final DocketEntry entry;

        Told(DocketEntry entry) {
            this.entry = entry;
        }

        boolean names(Column column) {
            boolean known = entry.register() == Register.DOCKET || UNREGISTERED.contains(column);
            return known && matrix.isTold(entry.stage(), column) && !matrix.onlyIfAsked(entry.stage(), column);
        }

        void add(String person, Column column, boolean served) {
            if (column != null && names(column)) {
                persons.merge(person, served || calls(column), Boolean::logicalOr);
            }
        }

        private boolean calls(Column column) {
            boolean acts = matrix.allows(entry.stage(), column, Act.DECIDE)
                    || matrix.allows(entry.stage(), column, Act.TASK)
                    || matrix.allows(entry.stage(), column, Act.FILE);
            return column == Column.SG ? entry.kind().endsWith(AGENDA) : CALLED.contains(column) && acts;
        }
    }
}
