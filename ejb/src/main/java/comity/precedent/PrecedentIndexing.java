package comity.precedent;

import comity.decision.ClaimOutcome;
import comity.decision.Decision;
import comity.decision.DecisionLine;
import comity.decision.DecisionPublished;
import comity.decision.Decisions;
import comity.decision.IssueDecision;
import comity.decision.SittingJudge;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.Marked;
import comity.party.Signatories;
import comity.rounds.BackgroundWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Brings what is published to the public search (S23): the entry is written in the publication's transaction, the
 * index is fed later from a queue. While the index is away the queue waits and nothing else does.
 */
@ApplicationScoped
@Transactional
public class PrecedentIndexing implements BackgroundWork {

    private static final int AT_ONCE = 20;

    private volatile boolean compared;

    @Inject
    PrecedentEntries entries;

    @Inject
    IndexStates states;

    @Inject
    WrittenIndex index;

    @Inject
    Decisions decisions;

    @Inject
    Signatories signatories;

    @Inject
    CaseFiles files;

    @Inject
    Docket docket;

    protected PrecedentIndexing() {}

    void published(@Observes DecisionPublished event) {
        Decision decision = decisions.find(event.decisionId());
        Instant at = decision.dates().publishedAt();
        PrecedentEntry entry = entries.ofDecision(decision.id())
                .orElseGet(() -> PrecedentEntry.ofDecision(
                        decision.id(), decision.name().slug(), decision.name().citation(), at));
        describe(entry, decision);
        entries.add(entry);
        entries.write(entry, passages(decision));
        entries.queue(entry.id(), at);
    }

    private void describe(PrecedentEntry entry, Decision decision) {
        entry.describe(
                decision.name().type().name(),
                decision.title(),
                decision.summary(true),
                decision.language(),
                decision.dates().dateOfDecision());
        entry.inCase(decision.docket());
        entry.weigh(Weight.of(decision.name().type(), decision.adoption()));
        entry.paper(decision.papers().pdfId(true));
        entry.unlabel();
        List<ClaimOutcome> outcomes = decision.outcomes();
        entry.label(
                LabelKind.PROVISION,
                outcomes.stream().flatMap(o -> o.provisions().stream()).toList());
        entry.label(
                LabelKind.CATEGORY,
                outcomes.stream().map(ClaimOutcome::category).toList());
        entry.label(
                LabelKind.OUTCOME, outcomes.stream().map(o -> o.result().name()).toList());
        entry.label(
                LabelKind.REMEDY,
                outcomes.stream().flatMap(o -> o.remedies().stream()).toList());
        entry.label(
                LabelKind.PARTY,
                Stream.of(decision.claimants(), List.of(decision.respondent()), decision.thirdParties())
                        .flatMap(List::stream)
                        .map(signatories::name)
                        .toList());
        entry.label(LabelKind.RESPONDENT, List.of(signatories.name(decision.respondent())));
        entry.label(
                LabelKind.JUDGE,
                decision.formation().stream().map(SittingJudge::name).toList());
        entry.label(LabelKind.KEYWORD, decision.keywords());
    }

    /** The public words, paragraph by paragraph. */
    private static List<Passage> passages(Decision decision) {
        List<Passage> passages = new ArrayList<>();
        for (DecisionLine line : decision.body()) {
            passages.add(
                    line.kind() == IssueDecision.Line.Kind.HEADING
                            ? Passage.heading(line.level(), line.words(true))
                            : Passage.paragraph(line.number(), Marked.plain(line.words(true))));
        }
        decision.operative()
                .forEach(ruled ->
                        passages.add(Passage.paragraph("(" + ruled.number() + ")", Marked.plain(ruled.words(true)))));
        decision.opinions()
                .forEach(opinion -> opinion.paragraphs(true)
                        .forEach(words -> passages.add(Passage.paragraph(null, Marked.plain(words)))));
        return passages;
    }

    /** Editors have changed what is said of a published decision, or how it is treated: the index gets it anew. */
    public void edited(Long decisionId, Instant at) {
        entries.ofDecision(decisionId).ifPresent(entry -> entries.queue(entry.id(), at));
    }

    @Override
    public void round(Instant now) {
        if (!compared && !states.now().phase().isRunning()) {
            queueIfLost(now);
            compared = true;
        }
        feedNext(AT_ONCE, now);
    }

    /**
     * After a restore, or when the index's folder was lost, the entries come back from the database by themselves. A
     * rebuild that is running brings them anyway.
     */
    void queueIfLost(Instant now) {
        PrecedentResults.Coverage coverage = entries.coverage();
        if (index.size(states.serving()) < coverage.entries() - coverage.waiting()) {
            entries.queueAll(now);
        }
    }

    /** Feeds the next entries of the queue; stops at the first that the index does not take. */
    int feedNext(int most, Instant now) {
        IndexState state = states.locked();
        List<Fed> next = new ArrayList<>();
        for (PrecedentEntries.Queued queued : entries.next(most)) {
            next.add(new Fed(queued, entries.find(queued.entryId())));
        }
        List<Fed> taken = feed(state, next);
        List<Decision> found = new ArrayList<>();
        for (Fed fed : taken) {
            entries.done(fed.queued());
            state.fed(now);
            if (fed.entry().indexed(now, fed.queued().id()) && fed.entry().decisionId() != null) {
                found.add(decisions.find(fed.entry().decisionId()));
            }
        }
        // by rising number, as commands that hold two cases lock them
        found.stream().sorted(Comparator.comparing(Decision::caseId)).forEach(this::tellDocket);
        return taken.size();
    }

    /** A row of the queue and whose it is. */
    private record Fed(PrecedentEntries.Queued queued, PrecedentEntry entry) {}

    /** All at once, since what costs is to make it safe on the disk; one by one where the index refuses them together. */
    private List<Fed> feed(IndexState state, List<Fed> next) {
        if (next.size() > 1) {
            try {
                write(state, next);
                return next;
            } catch (RuntimeException refused) {
                System.getLogger(PrecedentIndexing.class.getName())
                        .log(System.Logger.Level.DEBUG, "the index does not take these together", refused);
            }
        }
        List<Fed> taken = new ArrayList<>();
        for (Fed fed : next) {
            try {
                write(state, List.of(fed));
            } catch (RuntimeException away) {
                entries.failed(fed.queued(), String.valueOf(away.getMessage()));
                break;
            }
            taken.add(fed);
        }
        return taken;
    }

    /** The copy that is being filled has it first: the one that serves is never ahead of what will follow it. */
    private void write(IndexState state, List<Fed> next) {
        Map<PrecedentEntry, Long> stamps = new LinkedHashMap<>();
        next.forEach(fed -> stamps.merge(
                fed.entry(), Math.max(fed.entry().stamp(), fed.queued().id()), Math::max));
        List<WrittenIndex.Words> words = entries.words(stamps);
        if (state.phase().feedsBoth()) {
            index.write(state.filling(), words);
        }
        index.write(state.serving(), words);
        index.serve(state.serving());
    }

    private void tellDocket(Decision decision) {
        CaseFile file = files.lock(decision.caseId());
        docket.record(
                file,
                NewEntry.of("precedent.indexed")
                        .stage("S23")
                        .args(decision.name().citation()));
    }
}
