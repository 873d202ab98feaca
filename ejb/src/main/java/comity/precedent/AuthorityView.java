package comity.precedent;

import java.time.LocalDate;
import java.util.List;

/** An external authority as read. */
public record AuthorityView(
        String slug,
        String citation,
        String title,
        String court,
        String caseNumber,
        LocalDate dateOfDecision,
        String language,
        String summary,
        List<String> provisions,
        List<String> keywords,
        List<Passage> text,
        Long documentId) {}
