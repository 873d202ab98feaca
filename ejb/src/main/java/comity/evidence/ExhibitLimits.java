package comity.evidence;

import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What the Rules do by themselves with an exhibit when a limit has run, and where it stands. */
@ApplicationScoped
@Transactional
public class ExhibitLimits {

    @Inject
    CaseFiles files;

    @Inject
    Exhibits exhibits;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    EvidenceNews news;

    @Inject
    Clock clock;

    /** TL-39 has run without a summary: the exhibit is excluded from the record. */
    public void excludeWithoutSummary(Long caseId, Long exhibitId) {
        CaseFile file = files.lock(caseId);
        Exhibit exhibit = exhibits.find(exhibitId);
        if (exhibit.owesSummary() && expire(exhibit, ExhibitFiling.SUMMARY)) {
            exhibit.exclude();
            news.byRule(file, "exhibit.excluded", exhibit);
        }
    }

    /** TL-37 has run without an objection: the exhibit is admitted; a late one goes to the panel. */
    public void silenceAdmits(Long caseId, Long exhibitId) {
        CaseFile file = files.lock(caseId);
        Exhibit exhibit = exhibits.find(exhibitId);
        if (exhibit.state() != ExhibitState.FILED || !expire(exhibit, ExhibitRulings.OBJECT)) {
            return;
        }
        if (exhibit.late()) {
            exhibit.toPanel();
            keeper.start(caseId, ExhibitRulings.RULE, ExhibitRulings.subject(exhibit), clock.instant(), Obligor.PNL);
        } else {
            exhibit.admit();
            news.byRule(file, "exhibit.admitted", exhibit);
        }
    }

    /** TL-37b has run without an answer: the panel rules without one. */
    public void noAnswer(Long caseId, Long exhibitId) {
        files.lock(caseId);
        Exhibit exhibit = exhibits.find(exhibitId);
        if (exhibit.state() == ExhibitState.OBJECTED && expire(exhibit, ExhibitRulings.ANSWER)) {
            exhibit.toPanel();
            keeper.start(caseId, ExhibitRulings.RULE, ExhibitRulings.subject(exhibit), clock.instant(), Obligor.PNL);
        }
    }

    /** TL-38 has run without a ruling: the exhibit is admitted provisionally, the ruling stays owed. */
    public void admitProvisionally(Long caseId, Long exhibitId) {
        CaseFile file = files.lock(caseId);
        Exhibit exhibit = exhibits.find(exhibitId);
        if (exhibit.state() == ExhibitState.ANSWERED && expire(exhibit, ExhibitRulings.RULE)) {
            exhibit.admitProvisionally();
            news.byRule(file, "exhibit.provisional", exhibit);
        }
    }

    private boolean expire(Exhibit exhibit, String code) {
        return keeper.expire(exhibit.caseId(), code, ExhibitRulings.subject(exhibit));
    }

    public boolean owesSummary(Long caseId, Long exhibitId) {
        files.lock(caseId);
        Exhibit exhibit = exhibits.find(exhibitId);
        return exhibit.owesSummary() && exhibit.state() != ExhibitState.EXCLUDED;
    }

    public boolean excluded(Long caseId, Long exhibitId) {
        files.lock(caseId);
        return exhibits.find(exhibitId).state() == ExhibitState.EXCLUDED;
    }

    public boolean served(Long caseId, Long exhibitId) {
        files.lock(caseId);
        return exhibits.find(exhibitId).servedAt() != null;
    }

    /** Whether the time to object is over: objected, admitted, or before the panel. */
    public boolean objectionOver(Long caseId, Long exhibitId) {
        files.lock(caseId);
        return exhibits.find(exhibitId).state() != ExhibitState.FILED;
    }

    public boolean admitted(Long caseId, Long exhibitId) {
        files.lock(caseId);
        return exhibits.find(exhibitId).state() == ExhibitState.ADMITTED;
    }

    public boolean answerOver(Long caseId, Long exhibitId) {
        files.lock(caseId);
        return exhibits.find(exhibitId).state() != ExhibitState.OBJECTED;
    }

    public boolean ruled(Long caseId, Long exhibitId) {
        files.lock(caseId);
        return exhibits.find(exhibitId).ruledAt() != null;
    }
}
