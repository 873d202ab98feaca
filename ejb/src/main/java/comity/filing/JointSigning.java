package comity.filing;

import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * D21: joint claimants sign one form. The first signature freezes it; every other is given to the same hash; the last
 * one files it. One who holds full powers of all signs alone, by {@link ClaimFiling}.
 */
@ApplicationScoped
@Transactional
public class JointSigning {

    @Inject
    Drafts drafts;

    @Inject
    JointSignatures signatures;

    @Inject
    JointParties parties;

    @Inject
    FilingDesk desk;

    @Inject
    ClaimFiling filing;

    @Inject
    Curing curing;

    @Inject
    IntakeDays clock;

    public JointStanding read(Long draftId, Actor actor) {
        ClaimDraft draft = drafts.find(draftId);
        parties.requireMember(draft, actor);
        return standing(draft, null);
    }

    /** Signs for one's State; the last signature files the claim. */
    public JointStanding sign(Long draftId, Signature signature, Actor actor) {
        Long cures = drafts.find(draftId).cures();
        if (cures != null) {
            curing.lock(cures);
        }
        ClaimDraft draft = drafts.lock(draftId);
        parties.requireMember(draft, actor);
        if (draft.filedAs() != null) {
            return standing(draft, filing.receiptOf(draft.filedAs()));
        }
        FilingDesk.Signed signed = desk.jointly(draft, signature, actor);
        if (!draft.isFrozen()) {
            freeze(draft, signed);
        }
        JointSignature owed = owed(draft, actor);
        owed.sign(actor.id(), signature.name().strip(), signed.hash(), clock.instant());
        signatures.flush();
        List<JointSignature> rows = signatures.of(draftId);
        if (rows.stream().allMatch(JointSignature::isGiven)) {
            return standing(draft, file(draft, signed, rows, actor));
        }
        parties.askTheOthers(draft, rows);
        return standing(draft, null);
    }

    /** Opens the form again for editing: all signatures fall. Any claimant may do so. */
    public JointStanding reopen(Long draftId, Actor actor) {
        ClaimDraft draft = drafts.lock(draftId);
        parties.requireMember(draft, actor);
        if (draft.filedAs() != null) {
            throw new DraftFiled(filing.receiptOf(draft.filedAs()).reference());
        }
        parties.tellReopened(draft, signatures.of(draftId), actor);
        signatures.clear(draftId);
        draft.thaw();
        drafts.flush();
        return standing(draft, null);
    }

    private void freeze(ClaimDraft draft, FilingDesk.Signed signed) {
        draft.freeze(signed.hash());
        signed.form().claimants().stream()
                .distinct()
                .forEach(state -> signatures.add(new JointSignature(draft.id(), state)));
        signatures.flush();
    }

    private JointSignature owed(ClaimDraft draft, Actor actor) {
        Set<String> mine = parties.signedFor(actor, signatures.of(draft.id()));
        return signatures.of(draft.id()).stream()
                .filter(row -> mine.contains(row.state()) && !row.isGiven())
                .findFirst()
                .orElseThrow(JointlySignedAlready::new);
    }

    private FilingReceipt file(ClaimDraft draft, FilingDesk.Signed signed, List<JointSignature> rows, Actor actor) {
        String names = rows.stream().map(JointSignature::signedName).collect(Collectors.joining(", "));
        FilingDesk.Signed whole = signed.signedBy(names);
        return draft.cures() == null ? filing.put(whole, draft, actor) : curing.put(draft.cures(), whole, draft, actor);
    }

    private JointStanding standing(ClaimDraft draft, FilingReceipt receipt) {
        return new JointStanding(
                draft.id(), draft.frozenHash(), parties.rows(draft, signatures.of(draft.id())), receipt);
    }
}
