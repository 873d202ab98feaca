package comity.litispendence;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.access.Side;
import comity.closing.CaseClosing;
import comity.common.Actor;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CloseReason;
import comity.docket.StateNotOpen;
import comity.serving.PaperIncomplete;
import comity.serving.Receiving;
import comity.stay.StayCase;
import comity.stay.StayCause;
import comity.stay.Stays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A proceeding elsewhere is flagged, answered and ruled on (X8). */
@ApplicationScoped
@Transactional
public class Litispendence {

    private static final int NAME_MOST = 300;
    private static final int WORDS_MOST = 4000;
    private static final int STAY_WORDS_MOST = 2000;

    @Inject
    CaseFiles files;

    @Inject
    AccessPolicy policy;

    @Inject
    ForumRecords records;

    @Inject
    ForumDocket docket;

    @Inject
    Receiving receiving;

    @Inject
    Stays stays;

    @Inject
    CaseClosing closing;

    @Inject
    Clock clock;

    /** A party flags the proceeding; from service on the other one may answer. */
    public Long flag(FlagForum flag, Actor actor) {
        CaseFile file = files.lock(flag.caseId());
        Side side = party(file, actor);
        requirePossible(file);
        if (records.open(file.id()).isPresent()) {
            throw new ForumFlagged();
        }
        PaperIncomplete.check("X8")
                .that(flag.forum() != null, "forum", "REQUIRED")
                .required("name", flag.name(), NAME_MOST)
                .that(flag.since() == null || !flag.since().isAfter(LocalDate.now(clock)), "since", "DAY_AFTER_TODAY")
                .required("words", flag.words(), WORDS_MOST)
                .done();
        OtherProceeding row = records.add(new OtherProceeding(flag, side, actor.name(), clock.instant()));
        docket.flagged(file, row, actor);
        return row.id();
    }

    public void answer(Long caseId, Long flagId, String words, Actor actor) {
        CaseFile file = files.lock(caseId);
        Side side = party(file, actor);
        OtherProceeding row = records.find(caseId, flagId);
        if (row.flaggedBy() == side) {
            throw new NotYours("X8");
        }
        requireOpen(row);
        if (row.answer() != null) {
            throw new ForumAnswered();
        }
        PaperIncomplete.check("X8").required("answer", words, WORDS_MOST).done();
        row.answer(words);
        if (row.serviceId() != null) {
            receiving.receivedByActing(caseId, row.serviceId(), actor);
        }
        docket.answered(file, row, side, actor);
    }

    /** The panel, by its presiding judge: the case goes on, stands still without end date, or is declined. */
    public void rule(Long caseId, Long flagId, ForumRuling ruling, String reasons, Actor actor) {
        CaseFile file = files.lock(caseId);
        OtherProceeding row = records.find(caseId, flagId);
        if (!policy.presides(actor, caseId)) {
            policy.requireInside(actor, caseId);
            throw new NotYours("X8");
        }
        requireOpen(row);
        requirePossible(file);
        if (!file.place().hasPanelAtWork()) {
            throw new NoPanelYet();
        }
        int most = ruling == ForumRuling.STAYED ? STAY_WORDS_MOST : WORDS_MOST;
        PaperIncomplete.check("X8")
                .that(ruling != null, "ruling", "REQUIRED")
                .required("reasons", reasons, most)
                .done();
        row.rule(ruling, reasons, clock.instant());
        docket.ruled(file, row, actor);
        if (ruling == ForumRuling.STAYED) {
            stays.order(new StayCase(caseId, null, StayCause.OTHER_FORUM, reasons, List.of()), actor);
        } else if (ruling == ForumRuling.DECLINED) {
            closing.close(file, CloseReason.REMOVED, actor, Side.TRIBUNAL);
        }
    }

    void onEnded(@Observes CaseEnded ended) {
        records.open(ended.caseId()).ifPresent(row -> row.moot(clock.instant()));
    }

    static boolean isPossible(CaseFile file) {
        return file.state().isRegistered() && file.place().isBeforeIssue() && file.servedAt() != null;
    }

    private static void requirePossible(CaseFile file) {
        if (!isPossible(file)) {
            throw new StateNotOpen(file.reference(), file.state());
        }
    }

    private static void requireOpen(OtherProceeding row) {
        if (!row.isOpen()) {
            throw new ForumOver();
        }
    }

    private Side party(CaseFile file, Actor actor) {
        policy.require(actor, file.id(), file.place().stage(), Act.FILE);
        return policy.sideOf(actor, file.id()).filter(Side::isParty).orElseThrow(() -> new NotYours("X8"));
    }

    /** The party for which the reader signs, or nothing. */
    Optional<Side> partyOf(CaseFile file, Actor actor) {
        return policy.may(actor, file.id(), file.place().stage(), Act.FILE)
                ? policy.sideOf(actor, file.id()).filter(Side::isParty)
                : Optional.empty();
    }
}
