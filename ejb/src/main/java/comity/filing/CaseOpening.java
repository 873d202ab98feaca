package comity.filing;

import comity.access.CaseAccess;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** S01: makes the case of a filing, seats its claimants and links it with the cases it belongs to. */
@ApplicationScoped
public class CaseOpening {

    @Inject
    CaseFiles cases;

    @Inject
    CaseAccess access;

    @Inject
    FilingReferences references;

    @Inject
    Signatories signatories;

    @Inject
    TribunalCalendar calendar;

    @Inject
    Refiling refiling;

    @Inject
    CaseLinks links;

    CaseFile open(ClaimForm form, Actor actor) {
        Optional<CaseFile> withdrawn = refiling.require(form);
        CaseFile file = cases.add(caseFile(form, calendar.instant()));
        withdrawn.ifPresent(earlier -> refiling.link(file, earlier));
        for (String state : form.claimants()) {
            access.seatDelegation(file.id(), state, Side.CLM, actor);
        }
        return file;
    }

    /** Several respondents of one filing: the cases are linked, so that joinder can be considered (X3). */
    void link(List<CaseFile> files) {
        links.together(files, calendar.instant());
    }

    CaseFile find(Long caseId) {
        return cases.find(caseId);
    }

    List<String> linked(Long caseId) {
        return links.references(caseId, CaseLink.Kind.RESPONDENTS);
    }

    private CaseFile caseFile(ClaimForm form, Instant now) {
        int year = calendar.dayOf(now).getYear();
        return new CaseFile(
                references.next(year),
                FilingDesk.title(form, signatories),
                form.claimants().stream().distinct().toList(),
                form.respondent(),
                FilingDesk.language(form),
                FilingDesk.summary(form),
                now);
    }
}
