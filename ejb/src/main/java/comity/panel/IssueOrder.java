package comity.panel;

import java.time.LocalDate;

/** Procedural order no. 1 (S10); null values take the default of the table. */
public record IssueOrder(
        Long caseId,
        LocalDate firstSubmission,
        String languages,
        String confidentiality,
        Integer pagesFirst,
        Integer pagesSecond) {}
