package comity.filing;

import comity.docket.CaseState;
import java.time.Instant;
import java.util.List;

/** A filing of one's delegation that is not on the docket: where it stands and until when somebody must act. */
public record FilingRow(
        String reference,
        String title,
        List<String> claimants,
        String respondent,
        CaseState state,
        ExaminationStage stage,
        Instant filedAt,
        Instant dueAt,
        String code) {}
