package comity.panel;

import comity.access.AccessClass;
import comity.access.Side;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.NewDocument;
import comity.document.Paper;
import comity.document.PaperTexts;
import comity.document.Papers;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

/** The papers of a panel's making: Council record, disclosure, composition note, terms, procedural order no. 1. */
@ApplicationScoped
public class PanelPapers {

    @Inject
    Papers papers;

    @Inject
    DocumentFiling documents;

    @Inject
    Signatories signatories;

    @Inject
    TribunalCalendar calendar;

    public String title(CaseFile file, String type) {
        return texts(file).text("title." + type);
    }

    private static PaperTexts texts(CaseFile file) {
        return PaperTexts.of("panel", file.language());
    }

    private Paper.Composer begin(CaseFile file, String type) {
        PaperTexts t = texts(file);
        return Paper.of(file.language(), t.text("title." + type), calendar.instant())
                .reference(file.reference())
                .title(file.title())
                .meta(t.text("claimant"), names(file.claimants()))
                .meta(t.text("respondent"), signatories.name(file.respondent()));
    }

    private String names(List<String> codes) {
        return codes.stream().map(signatories::name).collect(Collectors.joining(", "));
    }

    private String day(CaseFile file, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts(file).locale())
                .format(day);
    }

    private String place(CaseFile file) {
        return texts(file).text("place", day(file, calendar.today()));
    }

    private Document keep(CaseFile file, String type, AccessClass readers, byte[] pdf) {
        return documents.print(
                file.id(),
                new NewDocument(file.id(), type, null, title(file, type), readers, Side.TRIBUNAL, file.language()),
                pdf);
    }

    public byte[] councilRecord(CaseFile file, CouncilRecord row) {
        PaperTexts t = texts(file);
        Paper.Composer paper = begin(file, "council-record")
                .numbered(1, t.text("council.taken", names(file.claimants()), Integer.toString(row.consideration())))
                .numbered(2, t.text("council.present", names(row.present())));
        String rejecting = row.rejecting().isEmpty() ? t.text("council.nobody") : names(row.rejecting());
        paper.numbered(3, t.text("council.rejecting", rejecting));
        if (!row.views().isBlank()) {
            paper.numbered(4, row.views());
        }
        return papers.print(paper.numbered(
                        row.views().isBlank() ? 4 : 5,
                        t.text("council." + row.outcome().name()))
                .formula(place(file))
                .done());
    }

    public Document keepDisclosure(CaseFile file, Nominee nominee, Disclose words) {
        PaperTexts t = texts(file);
        Paper paper = begin(file, "disclosure")
                .meta(t.text("nominee"), nominee.name())
                .heading(2, t.text("disclosure.nationalities"))
                .text(words.nationalities())
                .heading(2, t.text("disclosure.posts"))
                .text(words.posts())
                .heading(2, t.text("disclosure.interests"))
                .text(words.interests())
                .heading(2, t.text("disclosure.pastRoles"))
                .text(words.pastRoles())
                .heading(2, t.text("disclosure.publications"))
                .text(words.publications())
                .heading(2, t.text("disclosure.oath"))
                .quote(t.text("oath"))
                .signed(nominee.name(), t.text("nominee"), place(file))
                .done();
        return keep(file, "disclosure", AccessClass.PTY, papers.print(paper));
    }

    public Document keepCompositionNote(CaseFile file, Panel panel, List<Nominee> judges) {
        PaperTexts t = texts(file);
        List<List<String>> rows = judges.stream()
                .map(judge -> List.of(judge.seat().toString(), judge.name(), signatories.name(judge.nationality())))
                .toList();
        Paper paper = begin(file, "composition-note")
                .numbered(1, t.text("composition.seats", panel.seats().toString()))
                .numbered(2, t.text("composition." + panel.nominatedWay().name()))
                .numbered(3, t.text("composition.oath"))
                .table(null, List.of(t.text("seat"), t.text("judge"), t.text("nationality")), rows)
                .formula(place(file))
                .done();
        return keep(file, "composition-note", AccessClass.PTY, papers.print(paper));
    }

    public String standardTerms(CaseFile file) {
        return texts(file).text("terms.standard", names(file.claimants()), file.reference());
    }

    public Document keepTerms(CaseFile file, Organisation row) {
        PaperTexts t = texts(file);
        Paper paper = begin(file, "terms-of-reference")
                .numbered(1, t.text(row.termsSpecial() ? "terms.agreed" : "terms.notAgreed"))
                .quote(row.terms())
                .formula(place(file))
                .done();
        return keep(file, "terms-of-reference", AccessClass.PUB, papers.print(paper));
    }

    /** Procedural order no. 1 with its timetable. */
    public Document keepOrder(CaseFile file, Organisation row, String presiding, List<TimetableRow> dates) {
        PaperTexts t = texts(file);
        List<List<String>> rows = dates.stream()
                .map(date -> List.of(date.code(), t.text("date." + date.code()), lastDay(file, date.dueAt())))
                .toList();
        Paper.Composer paper = begin(file, "procedural-order")
                .numbered(1, t.text(row.byDefault() ? "order.default" : "order.set"))
                .numbered(2, t.text("order.languages", row.languages()))
                .numbered(
                        3,
                        t.text(
                                "order.pages",
                                row.pagesFirst().toString(),
                                row.pagesSecond().toString()));
        paper.numbered(4, row.confidentiality().isBlank() ? t.text("order.confidentiality") : row.confidentiality());
        paper.numbered(5, t.text("order.dates"))
                .table(
                        t.text("order.table"),
                        List.of(t.text("order.rule"), t.text("order.step"), t.text("order.until")),
                        rows);
        if (presiding != null && !row.byDefault()) {
            paper.signed(presiding, t.text("presiding"), place(file));
        } else {
            paper.formula(place(file));
        }
        return keep(file, "procedural-order", AccessClass.PUB, papers.print(paper.done()));
    }

    /** What the parties are heard on: the order as it would be issued. */
    public Document keepDraft(CaseFile file, OrderDraft draft, Instant firstDue) {
        PaperTexts t = texts(file);
        Paper paper = begin(file, "procedural-order-draft")
                .numbered(1, t.text("draft.heard", lastDay(file, draft.commentsUntil())))
                .numbered(2, t.text("order.languages", draft.languages()))
                .numbered(
                        3,
                        t.text(
                                "order.pages",
                                Integer.toString(draft.pagesFirst()),
                                Integer.toString(draft.pagesSecond())))
                .numbered(
                        4,
                        draft.confidentiality().isBlank() ? t.text("order.confidentiality") : draft.confidentiality())
                .numbered(5, firstDue == null ? t.text("draft.table") : t.text("draft.first", lastDay(file, firstDue)))
                .formula(place(file))
                .done();
        return keep(file, "procedural-order-draft", AccessClass.PTY, papers.print(paper));
    }

    private String lastDay(CaseFile file, Instant due) {
        return day(file, calendar.dayOf(due.minusMillis(1)));
    }
}
