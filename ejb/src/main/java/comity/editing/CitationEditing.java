package comity.editing;

import comity.common.Actor;
import comity.decision.Citator;
import comity.decision.CitedDecision;
import comity.decision.Decision;
import comity.decision.DecisionReading;
import comity.decision.NeutralCitation;
import comity.decision.Treatment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Confirms how a published decision treats those it cites, and what follows for their holdings (section 11). */
@ApplicationScoped
@Transactional
public class CitationEditing {

    @Inject
    Editors editors;

    @Inject
    EditingRows rows;

    @Inject
    Citator citator;

    @Inject
    DecisionReading decisions;

    @Inject
    HoldingStatuses statuses;

    @Inject
    EditingLog log;

    /**
     * What confirming would do; nothing is saved.
     *
     * @param no number of the citation in the decision, from 1 on
     * @throws EditingIncomplete without a treatment
     * @throws TreatmentReserved if only the Appeals Chamber can treat a decision so
     */
    public TreatmentEffect preview(String slug, int no, TreatCitation found, Actor actor) {
        editors.require(actor);
        requireComplete(found);
        Decision decision = citator.published(slug);
        CitedDecision cited = citator.cited(decision, no);
        requireAllowed(decision, cited.toSlug(), found.treatment(), found.holding(), found.notACitation());
        return statuses.preview(decision, cited, found.notACitation() ? null : found.treatment(), found.holding());
    }

    /**
     * Confirms a citation with its treatment, or that it is none; either can be changed later.
     *
     * @throws EditedMeanwhile if the version is not the one in force
     */
    public void treat(String slug, int no, TreatCitation found, Actor actor) {
        editors.require(actor);
        requireComplete(found);
        Decision decision = citator.locked(slug);
        log.requireSame(decision, found.version(), decision.version());
        CitedDecision cited = citator.cited(decision, no);
        requireAllowed(decision, cited.toSlug(), found.treatment(), found.holding(), found.notACitation());
        String was = EditingLog.state(cited);
        if (found.notACitation()) {
            citator.dismiss(decision, no);
        } else {
            citator.treat(decision, no, found.treatment(), found.depth(), found.holding());
        }
        saved(decision, cited, was, actor);
    }

    /**
     * What adding would do; nothing is saved.
     *
     * @throws EditingIncomplete if something is missing, or the citation is there already
     */
    public TreatmentEffect preview(String slug, AddCitation added, Actor actor) {
        editors.require(actor);
        NeutralCitation citation = requireComplete(added);
        Decision decision = citator.published(slug);
        requireNew(decision, added.fromParagraph(), citation);
        requireAllowed(decision, citation.slug(), added.treatment(), added.holding(), false);
        CitedDecision cited = citator.unsaved(added.fromParagraph(), citation);
        return statuses.preview(decision, cited, added.treatment(), added.holding());
    }

    /** Adds a citation that the machine did not find, confirmed at once; gives its number. */
    public int add(String slug, AddCitation added, Actor actor) {
        editors.require(actor);
        NeutralCitation citation = requireComplete(added);
        Decision decision = citator.locked(slug);
        log.requireSame(decision, added.version(), decision.version());
        requireNew(decision, added.fromParagraph(), citation);
        requireAllowed(decision, citation.slug(), added.treatment(), added.holding(), false);
        int no = citator.add(decision, added.fromParagraph(), citation);
        citator.treat(decision, no, added.treatment(), added.depth(), added.holding());
        saved(decision, citator.cited(decision, no), "", actor);
        return no;
    }

    private void saved(Decision decision, CitedDecision cited, String was, Actor actor) {
        log.note(decision, actor, EditingChange.Thing.CITATION, EditingLog.entry(cited), was, EditingLog.state(cited));
        rows.write();
        if (!cited.toSlug().equals(decision.name().slug())) {
            statuses.refresh(cited.toSlug(), actor);
        }
    }

    private static EditingIncomplete complete(TreatCitation found) {
        boolean inRange = found.depth() == null || found.depth() >= 1 && found.depth() <= TreatCitation.DEEPEST;
        return new EditingIncomplete()
                .unless(found.treatment() != null, "treatment", "REQUIRED")
                .unless(found.depth() != null, "depth", "REQUIRED")
                .unless(inRange, "depth", "DEPTH_RANGE", TreatCitation.DEEPEST);
    }

    private static void requireComplete(TreatCitation found) {
        if (!found.notACitation()) {
            complete(found).done();
        }
    }

    private static NeutralCitation requireComplete(AddCitation added) {
        Optional<NeutralCitation> typed = NeutralCitation.parse(added.citation());
        complete(new TreatCitation(added.version(), added.treatment(), added.depth(), added.holding(), false))
                .unless(added.fromParagraph() != null, "fromParagraph", "REQUIRED")
                .unless(typed.isPresent(), "citation", "NO_SUCH_DECISION")
                .done();
        return typed.orElseThrow();
    }

    private void requireNew(Decision decision, Integer paragraph, NeutralCitation citation) {
        boolean there = decision.body().stream().anyMatch(line -> paragraph.equals(line.number()));
        boolean known = decision.cited().stream()
                .filter(CitedDecision::isShown)
                .anyMatch(cited -> paragraph.equals(cited.fromParagraph())
                        && cited.toSlug().equals(citation.slug())
                        && Objects.equals(cited.toParagraph(), citation.paragraph()));
        boolean published = decisions
                .published(citation.slug())
                .filter(earlier -> !earlier.id().equals(decision.id()))
                .isPresent();
        new EditingIncomplete()
                .unless(there, "fromParagraph", "NO_SUCH_PARAGRAPH", paragraph)
                .unless(published, "citation", "NO_SUCH_DECISION")
                .unless(!known, "citation", "CITED_ALREADY")
                .done();
    }

    private void requireAllowed(Decision citing, String toSlug, Treatment how, Long holding, boolean none) {
        if (none) {
            return;
        }
        Optional<Decision> earlier = decisions.published(toSlug);
        String type = citing.name().type().name();
        if (how.isForAppealsOnly() && !type.equals("A")) {
            throw new TreatmentReserved(citing.name().citation());
        }
        if (how == Treatment.REVERSED
                && earlier.isPresent()
                && !earlier.get().caseId().equals(citing.caseId())) {
            throw new ReversalElsewhere(earlier.get().name().citation());
        }
        List<Long> holdings = earlier.stream()
                .flatMap(decision -> rows.holdings(Set.of(decision.id())).stream())
                .map(Holding::id)
                .toList();
        new EditingIncomplete()
                .unless(holding == null || holdings.contains(holding), "holding", "UNKNOWN_HOLDING")
                .done();
    }
}
