package comity.translation;

import comity.document.Document;
import comity.document.Documents;
import comity.party.Signatories;
import comity.serving.Service;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which of what is served operates, and into which languages it must be had (X9). */
@ApplicationScoped
public class OperativePapers {

    static final String ENGLISH = "en";

    private static final String CLAIM_FORM = "claim-form";

    /** Rulings and orders of the Tribunal. */
    private static final Set<String> ORDERS = Set.of(
            "decision",
            "order",
            "stay-order",
            "stay-end",
            "track-decision",
            "extension-decision",
            "joinder-decision",
            "litispendence-ruling",
            "objection-ruling",
            "measures-call",
            "measures-order",
            "measures-lifting",
            "reclassification-ruling",
            "mediation-mandate");

    /** What starts a time-limit of the State that it is served on. */
    private static final Set<String> NOTICES = Set.of(
            Service.CLAIM,
            "submission",
            "objection",
            "challenge",
            "withdrawal-notice",
            "measures-request",
            "joinder-request",
            "extension-request",
            "track-request",
            "reclassification-request",
            "default-notice",
            "descriptive-draft",
            "interim-report");

    @Inject
    Documents documents;

    @Inject
    Signatories signatories;

    static boolean isOperative(String kind) {
        return ORDERS.contains(kind) || NOTICES.contains(kind);
    }

    /** The paper of a service that operates; what is enclosed, such as a summary or a certificate, does not. */
    Optional<Document> of(Service service) {
        return isOperative(service.kind())
                ? principal(service.kind(), documents.byIds(service.documentIds()))
                : Optional.empty();
    }

    Optional<Document> claimOf(Long caseId) {
        return principal(Service.CLAIM, documents.ofCase(caseId, CLAIM_FORM));
    }

    private static Optional<Document> principal(String kind, List<Document> papers) {
        return switch (kind) {
            case Service.CLAIM -> last(papers, paper -> CLAIM_FORM.equals(paper.type()));
            case "decision" -> last(papers, paper -> "application/pdf".equals(paper.mediaType()));
            default -> papers.stream().findFirst();
        };
    }

    private static Optional<Document> last(List<Document> papers, Predicate<Document> wanted) {
        return papers.stream().filter(wanted).reduce((earlier, later) -> later);
    }

    /** The language into which a State must have the paper, if it does not take it as it is. */
    Optional<String> neededBy(String state, Document paper) {
        List<String> takes = signatories.languages(state);
        return paper.language() == null || takes.contains(paper.language())
                ? Optional.empty()
                : Optional.of(takes.get(0));
    }

    /** English, and what the States addressed need. */
    Set<String> owed(Document paper, List<String> addressed) {
        Set<String> owed = new TreeSet<>();
        if (paper.language() != null && !ENGLISH.equals(paper.language())) {
            owed.add(ENGLISH);
        }
        addressed.forEach(state -> neededBy(state, paper).ifPresent(owed::add));
        return owed;
    }
}
