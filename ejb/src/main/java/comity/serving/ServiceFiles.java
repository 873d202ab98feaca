package comity.serving;

import comity.access.Side;
import comity.docket.CaseFile;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.Documents;
import comity.document.NewDocument;
import comity.document.Paper;
import comity.document.PaperTexts;
import comity.document.Papers;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The papers of service: notification letter and proof. */
@ApplicationScoped
public class ServiceFiles {

    private static final List<String> OF_THE_CLAIM = List.of("claim-form", "registration-certificate");

    @Inject
    Papers papers;

    @Inject
    Documents documents;

    @Inject
    DocumentFiling filing;

    @Inject
    Signatories signatories;

    @Inject
    Services services;

    @Inject
    Clock clock;

    /** What is served with a claim: the form and the certificate of its registration. */
    List<Document> claimPapers(Long caseId) {
        return documents.ofCase(caseId).stream()
                .filter(paper -> OF_THE_CLAIM.contains(paper.type()))
                .toList();
    }

    Document letter(CaseFile file, Service row, Instant at) {
        PaperTexts texts = PaperTexts.of("serving", file.language());
        Paper letter = head(file, row, texts, "letter", at)
                .text(texts.text("letter.words", signatories.name(row.state()), kind(texts, row)))
                .table(texts.text("papers"), columns(texts), enclosed(row))
                .text(texts.text(row.isClaim() ? "letter.claim" : "letter.filing"))
                .text(texts.text("withoutPrejudice"))
                .signed(texts.text("registry"), texts.text("tribunal"), day(texts, at))
                .done();
        return keep(file, row, "notification-letter", texts.text("letter"), letter);
    }

    Document proof(CaseFile file, Service row) {
        PaperTexts texts = PaperTexts.of("serving", file.language());
        Instant now = clock.instant();
        Paper proof = head(file, row, texts, "proof", now)
                .meta(texts.text("dispatched"), stamp(texts, row.dispatchedAt()))
                .meta(texts.text("served"), stamp(texts, row.servedAt()))
                .meta(texts.text("how"), how(texts, row))
                .table(texts.text("log"), logColumns(texts), log(texts, row))
                .table(texts.text("papers"), columns(texts), enclosed(row))
                .signed(texts.text("registry"), texts.text("tribunal"), day(texts, now))
                .done();
        return keep(file, row, "proof-of-service", texts.text("proof"), proof);
    }

    private Paper.Composer head(CaseFile file, Service row, PaperTexts texts, String key, Instant at) {
        return Paper.of(file.language(), texts.text(key), at)
                .reference(file.reference())
                .title(file.title())
                .meta(texts.text("addressee"), signatories.name(row.state()))
                .meta(texts.text("subject"), kind(texts, row));
    }

    private Document keep(CaseFile file, Service row, String type, String title, Paper paper) {
        NewDocument meta = new NewDocument(
                file.id(),
                type,
                null,
                title + ", " + signatories.name(row.state()),
                Serving.papersClass(),
                Side.TRIBUNAL,
                file.language());
        return filing.print(file.id(), meta, papers.print(paper));
    }

    private static String how(PaperTexts texts, Service row) {
        if (!row.deemed()) {
            return texts.text("how.acknowledged", row.acknowledgedBy());
        }
        return texts.text(row.noteDeliveredAt() == null ? "how.deemed" : "how.note");
    }

    private static String kind(PaperTexts texts, Service row) {
        return texts.textOr("kind." + row.kind(), texts.text("kind.other"));
    }

    private static List<String> columns(PaperTexts texts) {
        return List.of(texts.text("papers.title"), "SHA-256");
    }

    private List<List<String>> enclosed(Service row) {
        return documents.byIds(row.documentIds()).stream()
                .map(paper -> List.of(paper.title(), paper.sha256()))
                .toList();
    }

    private static List<String> logColumns(PaperTexts texts) {
        return List.of(texts.text("log.channel"), texts.text("log.outcome"), texts.text("log.at"));
    }

    private List<List<String>> log(PaperTexts texts, Service row) {
        return services.log(row.id()).stream()
                .map(line -> List.of(
                        String.valueOf(line.rank()),
                        texts.text("outcome." + line.outcome()),
                        line.settledAt() == null ? "" : stamp(texts, line.settledAt())))
                .toList();
    }

    private String stamp(PaperTexts texts, Instant at) {
        return at == null
                ? ""
                : format(texts, FormatStyle.LONG, FormatStyle.SHORT).format(local(at));
    }

    private String day(PaperTexts texts, Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(local(at));
    }

    private ZonedDateTime local(Instant at) {
        return at.atZone(clock.getZone());
    }

    private static DateTimeFormatter format(PaperTexts texts, FormatStyle date, FormatStyle time) {
        return DateTimeFormatter.ofLocalizedDateTime(date, time).withLocale(texts.locale());
    }
}
