package comity.submission;

import comity.access.AccessClass;
import comity.access.ClassRules;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.Documents;
import comity.document.NewDocument;
import comity.document.PaperTexts;
import comity.panel.Organisation;
import comity.panel.Panels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the papers of a submission in: measures them, puts them on file and on the docket, has them served. */
@ApplicationScoped
public class SubmissionIntake {

    static final int SUMMARY_MOST = 15;
    private static final int OUTLINE_MOST = 200;
    private static final int WORDS_MOST = 300;
    private static final Pattern PARAGRAPHS = Pattern.compile("\\d{1,4}(\\s*[-–]\\s*\\d{1,4})?");

    @Inject
    DocumentFiling filing;

    @Inject
    Documents documents;

    @Inject
    ClassRules classes;

    @Inject
    Panels panels;

    @Inject
    Submissions submissions;

    @Inject
    SubmissionNews news;

    @Inject
    Delivery delivery;

    @Inject
    Clock clock;

    public Submission take(CaseFile file, FileSubmission command, Actor actor) {
        Round round = command.round();
        checkOutline(file, command.outline());
        require(command.upload(), "upload");
        require(command.summary(), "summary");
        String language = delivery.language(file, command.language());
        PaperTexts t = PaperTexts.of("submission", language);
        String type = round.isFirst() ? "first-submission" : "submission";
        AccessClass readers =
                classes.classify(ClassRules.Question.plain(type, "S13")).accessClass();
        Document paper = filing.attach(
                command.upload(), meta(file, type, t.text("title." + round), readers, round, language), actor);
        Document summary = filing.attach(
                command.summary(),
                meta(file, "executive-summary", t.text("summary." + round), AccessClass.PUB, round, language),
                actor);
        measure(paper, "upload", mostPages(file, round));
        measure(summary, "summary", SUMMARY_MOST);
        Submission row = submissions.add(new Submission(
                file.id(), round, actor.id(), clock.instant(), paper.id(), summary.id(), command.outline()));
        enter(file, row, List.of(paper, summary), actor);
        return row;
    }

    private static void require(Long upload, String field) {
        if (upload == null) {
            throw new SubmissionFaulty().fault(field, "REQUIRED");
        }
    }

    private static NewDocument meta(
            CaseFile file, String type, String title, AccessClass readers, Round round, String language) {
        return new NewDocument(file.id(), type, null, title, readers, round.side(), language);
    }

    private void enter(CaseFile file, Submission row, List<Document> papers, Actor actor) {
        news.docket(
                file,
                NewEntry.of("submission.filed")
                        .by(actor, row.side())
                        .access(papers.get(0).accessClass())
                        .documents(papers)
                        .stage("S13")
                        .args(row.round().name()));
        Long service = delivery.serve(file, papers, row.side().other(), "submission");
        row.serving(service);
        if (service == null) {
            row.served(clock.instant());
        }
        news.filed(row);
    }

    private int mostPages(CaseFile file, Round round) {
        int most = round.mostPages(file.urgent());
        return panels.organisation(file.id())
                .map(order -> ordered(order, round))
                .filter(pages -> pages < most)
                .orElse(most);
    }

    private static Integer ordered(Organisation order, Round round) {
        return round.isFirst() ? order.pagesFirst() : order.pagesSecond();
    }

    private static void measure(Document paper, String field, int most) {
        if (!"application/pdf".equals(paper.mediaType()) || paper.pages() == null) {
            throw new SubmissionFaulty().fault(field, "NOT_PDF", paper.fileName());
        }
        if (paper.pages() > most) {
            throw new SubmissionFaulty().fault(field, "TOO_MANY_PAGES", paper.fileName(), paper.pages(), most);
        }
    }

    private void checkOutline(CaseFile file, List<OutlineEntry> outline) {
        if (outline == null || outline.isEmpty()) {
            throw new SubmissionFaulty().fault("outline", "REQUIRED");
        }
        if (outline.size() > OUTLINE_MOST) {
            throw new SubmissionFaulty().fault("outline", "TOO_LONG", OUTLINE_MOST);
        }
        Set<String> exhibits = documents.ofCase(file.id(), "exhibit").stream()
                .map(Document::number)
                .collect(Collectors.toSet());
        for (int i = 0; i < outline.size(); i++) {
            checkLine(outline.get(i), "outline[" + i + "]", exhibits);
        }
    }

    private static void checkLine(OutlineEntry line, String path, Set<String> exhibits) {
        if (line.paragraphs() == null
                || !PARAGRAPHS.matcher(line.paragraphs().strip()).matches()) {
            throw new SubmissionFaulty().fault(path + ".paragraphs", "PARAGRAPHS_WRONG");
        }
        if (line.heading() == null || line.heading().isBlank()) {
            throw new SubmissionFaulty().fault(path + ".heading", "REQUIRED");
        }
        if (line.heading().length() > WORDS_MOST) {
            throw new SubmissionFaulty().fault(path + ".heading", "TOO_LONG", WORDS_MOST);
        }
        if (line.claims() == null || !line.claims().matches("[0-9, ]*")) {
            throw new SubmissionFaulty().fault(path + ".claims", "CLAIMS_WRONG");
        }
        for (String cited : (line.exhibits() == null ? "" : line.exhibits()).split("[,;\\s]+")) {
            if (!cited.isBlank() && !exhibits.contains(cited)) {
                throw new SubmissionFaulty().fault(path + ".exhibits", "EXHIBIT_UNKNOWN", cited);
            }
        }
    }

    /** Who files the next round has received the one before. */
    public void answering(CaseFile file, Round round, Actor actor) {
        if (round != Round.R1) {
            submissions
                    .find(file.id(), Round.values()[round.ordinal() - 1])
                    .filter(before -> before.servedAt() == null)
                    .ifPresent(before -> delivery.receivedByActing(file.id(), before.serviceId(), actor));
        }
    }

    public void docket(CaseFile file, NewEntry line) {
        news.docket(file, line);
    }

    public void served(Submission row) {
        news.served(row);
    }

    public void firstRoundOver(Long caseId, Instant at) {
        news.tell(new FirstRoundOver(caseId, at));
    }

    public void closed(Long caseId) {
        news.closed(caseId);
    }
}
