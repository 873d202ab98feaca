package comity.filing;

import comity.docket.CaseState;
import java.time.Instant;
import java.util.List;

/**
 * An examination as the registry sees it.
 *
 * @param proposed what the decision table makes of the points as they stand
 * @param duplicateOf reference of a pending case about the same measure, or null
 * @param dueAt end of the limit that runs now, or null
 * @param cureBefore end of the limit that a notice sent now would begin
 */
public record ExaminationView(
        Long caseId,
        String reference,
        String title,
        List<String> claimants,
        String respondent,
        CaseState state,
        int version,
        int round,
        ExaminationStage stage,
        List<Point> points,
        ScreeningRules.Result proposed,
        String duplicateOf,
        boolean reservationMatch,
        String clerk,
        String savedBy,
        Instant savedAt,
        Instant filedAt,
        Instant dueAt,
        Instant cureBefore,
        String ground,
        String reasons) {}
