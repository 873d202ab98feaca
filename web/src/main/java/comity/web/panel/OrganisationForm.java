package comity.web.panel;

import comity.deadline.TribunalCalendar;
import comity.panel.CaseOrganising;
import comity.panel.CirculateDraft;
import comity.panel.IssueOrder;
import comity.panel.NomineeRow;
import comity.panel.OrderDrafting;
import comity.panel.PanelView;
import comity.panel.PresidingChoice;
import comity.panel.ProceduralOrder;
import comity.panel.Timetable;
import comity.web.docket.CaseHead;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** S10 on one page: terms of reference, presiding judge, procedural order no. 1. */
@Named
@ViewScoped
public class OrganisationForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "organisation";

    @Inject
    CaseOrganising organising;

    @Inject
    PresidingChoice presiding;

    @Inject
    OrderDrafting drafting;

    @Inject
    ProceduralOrder order;

    @Inject
    Timetable timetable;

    @Inject
    PanelPage panel;

    @Inject
    TribunalCalendar calendar;

    private String reference;
    private CaseHead head;
    private String terms;
    private String choice;
    private LocalDate commentsUntil;
    private String comment;
    private LocalDate firstSubmission;
    private String languages;
    private String confidentiality;
    private Integer pagesFirst;
    private Integer pagesSecond;

    /** The form of the order begins with what was circulated, or with the first date of a coordinated case (X3). */
    public void load() {
        head = panel.head(reference);
        PanelView.Meeting meeting = getMeeting();
        if (meeting != null && meeting.draft() != null) {
            PanelView.Draft draft = meeting.draft();
            firstSubmission = draft.firstSubmission();
            languages = draft.languages();
            confidentiality = draft.confidentiality();
            pagesFirst = draft.pagesFirst();
            pagesSecond = draft.pagesSecond();
        } else {
            firstSubmission = timetable.firstBeside(head.id(), isUrgent()).orElse(null);
        }
    }

    public boolean can(String act) {
        return panel.can(head.id(), act);
    }

    public String propose() {
        organising.proposeTerms(head.id(), terms, panel.actor());
        return panel.done(PAGE, reference, "panel.terms.done");
    }

    public String vote() {
        presiding.vote(head.id(), choice, panel.actor());
        return panel.done(PAGE, reference, "panel.presiding.done");
    }

    public String name() {
        presiding.name(head.id(), choice, panel.actor());
        return panel.done(PAGE, reference, "panel.presiding.name.done");
    }

    public String circulate() {
        drafting.circulate(new CirculateDraft(planned(), commentsUntil), panel.actor());
        return panel.done(PAGE, reference, "panel.draft.done");
    }

    public String comment() {
        drafting.comment(head.id(), comment, panel.actor());
        return panel.done(PAGE, reference, "panel.draft.comment.done");
    }

    public String noComment() {
        drafting.noComment(head.id(), panel.actor());
        return panel.done(PAGE, reference, "panel.draft.comment.done");
    }

    public String issue() {
        order.issue(planned(), panel.actor());
        return panel.done(PAGE, reference, "panel.order.done");
    }

    private IssueOrder planned() {
        return new IssueOrder(head.id(), firstSubmission, languages, confidentiality, pagesFirst, pagesSecond);
    }

    public PanelView.Meeting getMeeting() {
        return panel.view(head.id()).meeting();
    }

    public List<NomineeRow> getJudges() {
        return panel.view(head.id()).names().stream()
                .filter(row -> row.seat() != null)
                .toList();
    }

    public boolean isUrgent() {
        return "URGENT".equals(head.track());
    }

    /** Last day of the first submission where nothing is typed. */
    public Instant getDefaultFirst() {
        return timetable.plan(calendar.instant(), isUrgent()).get("TL-23");
    }

    public Instant getLatestFirst() {
        return timetable.latestFirst(calendar.instant(), isUrgent());
    }

    public CaseHead getHead() {
        return head;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String value) {
        reference = value;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String value) {
        terms = value;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String value) {
        choice = value;
    }

    public LocalDate getFirstSubmission() {
        return firstSubmission;
    }

    public void setFirstSubmission(LocalDate value) {
        firstSubmission = value;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String value) {
        languages = value;
    }

    public String getConfidentiality() {
        return confidentiality;
    }

    public void setConfidentiality(String value) {
        confidentiality = value;
    }

    public Integer getPagesFirst() {
        return pagesFirst;
    }

    public void setPagesFirst(Integer value) {
        pagesFirst = value;
    }

    public Integer getPagesSecond() {
        return pagesSecond;
    }

    public void setPagesSecond(Integer value) {
        pagesSecond = value;
    }

    public LocalDate getCommentsUntil() {
        return commentsUntil;
    }

    public void setCommentsUntil(LocalDate value) {
        commentsUntil = value;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String value) {
        comment = value;
    }
}
