package comity.filing;

import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.common.Actor;
import comity.docket.CaseFiles;
import comity.document.DocumentFiling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps what a delegation types until its Agent files it. What was typed is saved as it is, complete or not. */
@ApplicationScoped
@Transactional
public class Drafting {

    @Inject
    Drafts drafts;

    @Inject
    Delegations delegations;

    @Inject
    FormTests tests;

    @Inject
    DocumentFiling documents;

    @Inject
    CaseFiles cases;

    @Inject
    JointParties joint;

    @Inject
    IntakeDays clock;

    public DraftView create(ClaimForm typed, Actor actor) {
        String state = stateOf(typed, actor);
        ClaimDraft draft = new ClaimDraft(state, actor.id(), null);
        return keep(draft, typed, actor);
    }

    /** A draft of the next version of a deficient form, begun from the form as filed; one for the delegation. */
    DraftView cure(Long caseId, ClaimForm filed, Actor actor) {
        String state = stateOf(filed, actor);
        return drafts.curing(caseId)
                .map(draft -> view(draft, actor))
                .orElseGet(() -> keep(new ClaimDraft(state, actor.id(), caseId), filed, actor));
    }

    public DraftView read(Long id, Actor actor) {
        ClaimDraft draft = drafts.find(id);
        joint.requireMember(draft, actor);
        return view(draft, actor);
    }

    /** Saves; when somebody else has saved meanwhile nothing is written and the differences are named. */
    public DraftView save(Long id, int expected, ClaimForm typed, Actor actor) {
        ClaimDraft draft = drafts.lock(id);
        delegations.requireMember(actor, draft.state());
        requireUnfiled(draft);
        draft.requireThawed();
        if (draft.version() != expected) {
            throw new DraftChanged(
                    delegations.name(draft.editedBy()), draft.version(), FormDifference.between(draft.form(), typed));
        }
        return keep(draft, typed, actor);
    }

    public void delete(Long id, Actor actor) {
        ClaimDraft draft = drafts.lock(id);
        delegations.requireMember(actor, draft.state());
        requireUnfiled(draft);
        draft.requireThawed();
        drafts.remove(draft);
    }

    public List<DraftSummary> list(Actor actor) {
        Set<String> mine = delegations.statesOf(actor);
        return Stream.concat(drafts.ofStates(mine).stream(), joint.toSign(mine).stream())
                .map(DraftSummary::of)
                .toList();
    }

    /** What the Rules would ask of a form that is not saved anywhere. */
    public List<FormFinding> check(ClaimForm typed, Actor actor) {
        return tests.check(tests.resolve(typed, delegations.members(delegations.statesOf(actor)), null));
    }

    private DraftView keep(ClaimDraft draft, ClaimForm typed, Actor actor) {
        Instant now = clock.instant();
        draft.save(typed, actor.id(), now, clock.keptUntil(now));
        if (draft.id() == null) {
            drafts.add(draft);
        }
        documents.hold(FormFiles.uploads(typed), members(draft));
        drafts.flush();
        return view(draft, actor);
    }

    private DraftView view(ClaimDraft draft, Actor actor) {
        FormFiles.Resolved resolved = tests.resolve(draft.form(), members(draft), draft.cures());
        return new DraftView(
                draft.id(),
                draft.version(),
                resolved.form(),
                FormFiles.hashOf(resolved.form()),
                tests.check(resolved),
                tests.faults(resolved),
                draft.state(),
                delegations.name(draft.editedBy()),
                draft.editedAt(),
                draft.dueAt(),
                reference(draft.filedAs()),
                reference(draft.cures()),
                joint.maySign(draft, actor),
                draft.isFrozen());
    }

    private String reference(Long caseId) {
        return caseId == null ? null : cases.find(caseId).reference();
    }

    private Set<String> members(ClaimDraft draft) {
        return delegations.members(Set.of(draft.state()));
    }

    /** Refuses as absent whoever stands in no delegation: nobody else has drafts (S01). */
    public void requireDelegate(Actor actor) {
        if (delegations.statesOf(actor).isEmpty()) {
            throw new NoSuchThing();
        }
    }

    private String stateOf(ClaimForm typed, Actor actor) {
        Set<String> mine = delegations.statesOf(actor);
        return typed.claimants().stream()
                .filter(mine::contains)
                .findFirst()
                .or(() -> mine.stream().findFirst())
                .orElseThrow(() -> new NotYours("S01"));
    }

    private void requireUnfiled(ClaimDraft draft) {
        if (draft.filedAs() != null) {
            throw new DraftFiled(reference(draft.filedAs()));
        }
    }
}
