package comity.submission;

import java.util.List;

/**
 * A submission of one round (S13).
 *
 * @param upload the submission, a PDF already uploaded by the filer
 * @param language in which it is written; that of the case where none is named (X9)
 * @param summary its public executive summary, a PDF already uploaded
 */
public record FileSubmission(
        Long caseId, Round round, Long upload, Long summary, List<OutlineEntry> outline, String language) {

    public FileSubmission(Long caseId, Round round, Long upload, Long summary, List<OutlineEntry> outline) {
        this(caseId, round, upload, summary, outline, null);
    }
}
