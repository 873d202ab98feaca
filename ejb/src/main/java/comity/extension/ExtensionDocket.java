package comity.extension;

import comity.access.Side;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.docket.Register;
import comity.document.Document;
import comity.serving.Serving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Docket lines and service of what is filed and decided about more time. */
@ApplicationScoped
public class ExtensionDocket {

    @Inject
    ExtensionPapers papers;

    @Inject
    Docket docket;

    @Inject
    Serving serving;

    @Inject
    TribunalCalendar calendar;

    void requested(CaseFile file, ExtensionRequest row, Deadline limit, List<Long> uploads, Actor actor) {
        List<Document> filed = papers.request(file, row, limit, uploads, actor);
        String kind = row.isByOrder() ? "extension.requested" : "extension.proposed";
        docket.record(
                file,
                line(file, kind)
                        .by(actor, row.askedBy())
                        .documents(filed)
                        .args(row.code(), String.valueOf(row.days())));
        if (ExtensionRules.hasOtherSide(file)) {
            row.servedBy(serving.serve(file, filed, ExtensionCourse.asked(row), "extension-request")
                    .id());
        }
    }

    void answered(CaseFile file, ExtensionRequest row, Actor actor) {
        Document paper = papers.answer(file, row, actor);
        docket.record(
                file,
                line(file, "extension.answered")
                        .by(actor, ExtensionCourse.asked(row))
                        .document(paper)
                        .args(row.code()));
        serving.serve(file, List.of(paper), row.askedBy(), "extension-answer");
    }

    void agreed(CaseFile file, ExtensionRequest row, Deadline limit, Actor actor) {
        Document paper = papers.answer(file, row, actor);
        boolean yes = row.status() == ExtensionRequest.Status.AGREED;
        NewEntry line = line(file, yes ? "extension.agreed" : "extension.declined")
                .by(actor, ExtensionCourse.asked(row))
                .document(paper);
        docket.record(file, yes ? line.args(row.code(), newEnd(limit)) : line.args(row.code()));
        serving.serve(file, List.of(paper), row.askedBy(), "extension-answer");
    }

    void decided(CaseFile file, ExtensionRequest row, Deadline limit, Actor actor) {
        Document paper = papers.decision(file, row, limit, actor);
        boolean granted = row.status() == ExtensionRequest.Status.GRANTED;
        docket.record(
                file,
                line(file, granted ? "extension.granted" : "extension.refused")
                        .by(actor, Side.TRIBUNAL)
                        .document(paper)
                        .args(row.code(), newEnd(limit)));
        if (ExtensionRules.hasOtherSide(file)) {
            serving.serveBoth(file, List.of(paper), "extension-decision");
        }
    }

    void overdue(CaseFile file, ExtensionRequest row) {
        docket.record(file, line(file, "extension.overdue").args(row.code()));
    }

    /** Last day of the limit as moved; empty while a stay keeps it without date. */
    private String newEnd(Deadline limit) {
        return limit.dueAt() == null
                ? ""
                : calendar.dayOf(limit.dueAt().minusMillis(1)).toString();
    }

    private static NewEntry line(CaseFile file, String kind) {
        boolean registered = file.registeredAt() != null;
        return NewEntry.of(kind)
                .access(ExtensionPapers.READERS)
                .in(registered ? Register.DOCKET : Register.FILING)
                .stage(file.place().stage());
    }
}
