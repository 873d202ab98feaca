package comity.filing;

import java.util.List;

/**
 * Ends an examination.
 *
 * @param version the version the clerk saw
 * @param points the whole checklist
 */
public record FinishExamination(String reference, int version, List<Point> points, ExaminationOutcome outcome) {}
