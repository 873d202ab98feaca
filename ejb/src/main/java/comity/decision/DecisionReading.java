package comity.decision;

import comity.access.AccessPolicy;
import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.document.Document;
import comity.document.DocumentStore;
import comity.document.Documents;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decisions for their readers: the public version for everybody, before that the full text within its class. */
@ApplicationScoped
@Transactional
public class DecisionReading {

    private static final int PAGE = 50;

    @Inject
    Decisions decisions;

    @Inject
    Signatories signatories;

    @Inject
    AccessPolicy policy;

    @Inject
    Documents documents;

    @Inject
    DocumentStore store;

    @Inject
    Seal seal;

    protected DecisionReading() {}

    /** By address or any form of the citation; what the reader may not know of looks absent. */
    public DecisionView read(String name, Actor actor) {
        Decision decision = find(name, actor);
        boolean published = decision.isPublished();
        Set<String> reachable = new HashSet<>(decisions.publishedAmong(
                decision.cited().stream().map(CitedDecision::toSlug).distinct().toList()));
        return new DecisionViews(decision, published, signatories, reachable)
                .view(decisions.citing(decision.name().slug()));
    }

    private Decision find(String name, Actor actor) {
        Decision decision = named(name).orElseThrow(NoSuchThing::new);
        if (!decision.isPublished()) {
            policy.requireRead(actor, decision.guarded());
        }
        return decision;
    }

    /** A published decision by address or any form of the citation. */
    public Optional<Decision> published(String name) {
        return named(name).filter(Decision::isPublished);
    }

    /** What was decided of each claim in these decisions, public with them. */
    public Map<Long, List<ClaimOutcome>> outcomes(List<Long> published) {
        return decisions.outcomes(published);
    }

    private Optional<Decision> named(String name) {
        return decisions.bySlug(NeutralCitation.parse(name)
                .or(() -> NeutralCitation.parse(name.replace('-', ' ')))
                .map(NeutralCitation::slug)
                .orElse(name));
    }

    /** A file of the decision: the sealed PDF or the XML, of the version this reader gets. */
    public record DecisionFile(String fileName, String mediaType, long size, InputStream bytes) {}

    public DecisionFile pdf(String name, Actor actor) {
        Decision decision = find(name, actor);
        return file(decision.papers().pdfId(decision.isPublished()));
    }

    public DecisionFile akn(String name, Actor actor) {
        Decision decision = find(name, actor);
        return file(decision.papers().aknId(decision.isPublished()));
    }

    private DecisionFile file(Long documentId) {
        Document document = documents.find(documentId);
        return new DecisionFile(
                document.fileName(), document.mediaType(), document.size(), store.open(document.sha256()));
    }

    /** Examines the seal of the paper on file. */
    public SealReport examineSeal(String name, Actor actor) {
        try (InputStream in = pdf(name, actor).bytes()) {
            return seal.examine(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Published decisions, the latest first; pass day and id of the last row for the next page. */
    public List<DecisionRow> published(LocalDate before, Long beforeId) {
        return decisions.published(
                before == null ? LocalDate.of(9999, 12, 31) : before,
                beforeId == null ? Long.MAX_VALUE : beforeId,
                PAGE);
    }

    /** Decisions of a case that this reader may know of. */
    public List<DecisionRow> ofCase(Long caseId, Actor actor) {
        return decisions.ofCase(caseId).stream()
                .filter(decision -> decision.isPublished() || policy.mayRead(actor, decision.guarded()))
                .map(decision -> new DecisionRow(
                        decision.id(),
                        decision.name().citation(),
                        decision.name().slug(),
                        decision.name().type(),
                        decision.title(),
                        decision.dates().dateOfDecision(),
                        decision.docket(),
                        decision.adoption(),
                        decision.summary(decision.isPublished())))
                .toList();
    }
}
