package comity.objection;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.document.Document;
import comity.serving.PaperIncomplete;
import comity.withdrawal.ClaimsAtIssue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** S11, TL-27: the respondent objects; the panel raises what it must examine of its own motion. */
@ApplicationScoped
@Transactional
public class Objecting {

    private static final int REASONS_MOST = 20000;

    @Inject
    CaseFiles files;

    @Inject
    Objections objections;

    @Inject
    AccessPolicy policy;

    @Inject
    ObjectionTime time;

    @Inject
    ObjectionSuspension suspension;

    @Inject
    ObjectionPapers papers;

    @Inject
    ClaimsAtIssue claims;

    public Long file(FileObjection words, Actor actor) {
        CaseFile file = files.lock(words.caseId());
        policy.require(actor, file.id(), ObjectionNews.STAGE, Act.FILE);
        if (policy.sideOf(actor, file.id()).filter(Side.RSP::equals).isEmpty()) {
            throw new NotYours(ObjectionNews.STAGE);
        }
        if (objections.ofRespondent(file.id()).isPresent()) {
            throw new ObjectionOnFile();
        }
        requireOpen(file);
        FileObjection clean = complete(words);
        time.objected(file.id());
        return take(file, clean, Side.RSP, actor);
    }

    /** A late objection is lost, yet the panel examines its jurisdiction of its own motion. */
    public Long ownMotion(FileObjection words, Actor actor) {
        CaseFile file = files.lock(words.caseId());
        policy.require(actor, file.id(), ObjectionNews.STAGE, Act.DECIDE);
        if (!policy.presides(actor, file.id())) {
            throw new NotYours(ObjectionNews.STAGE);
        }
        requireOpen(file);
        return take(file, complete(words), Side.TRIBUNAL, actor);
    }

    private void requireOpen(CaseFile file) {
        if (objections.pending(file.id()).isPresent()) {
            throw new ObjectionPending();
        }
        if (file.state() != CaseState.WRITTEN || !time.hasBegun(file.id())) {
            throw new ObjectionNotOpen();
        }
    }

    private FileObjection complete(FileObjection words) {
        PaperIncomplete.check(ObjectionNews.STAGE)
                .that(!words.grounds().isEmpty(), "grounds", "REQUIRED")
                .that(!words.claims().isEmpty(), "claims", "REQUIRED")
                .that(claims.numbers(words.caseId()).containsAll(words.claims()), "claims", "CLAIM_NOT_AT_ISSUE")
                .required("reasons", words.reasons(), REASONS_MOST)
                .done();
        return new FileObjection(
                words.caseId(),
                words.grounds().stream().distinct().sorted().toList(),
                words.claims().stream().distinct().sorted().toList(),
                words.reasons().strip());
    }

    private Long take(CaseFile file, FileObjection words, Side side, Actor actor) {
        Objection row = objections.add(new Objection(words, side, time.now()));
        Document paper = papers.objection(file, row, actor);
        suspension.filed(file, row, paper, actor);
        return row.id();
    }
}
