package comity.consultation;

import java.time.LocalDate;
import java.util.List;

/**
 * A State's own request to join the consultations.
 *
 * @param meetings when and where the parties meet; none where the request was refused or the consultations are over
 */
public record OwnJoin(ConsultationReport.Join request, List<Meeting> meetings) {

    public record Meeting(LocalDate heldOn, String place) {}
}
