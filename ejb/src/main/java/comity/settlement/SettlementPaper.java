package comity.settlement;

import comity.access.Side;
import comity.docket.CaseFile;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.NewDocument;
import comity.document.Paper;
import comity.document.PaperTexts;
import comity.document.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The record of settlement. */
@ApplicationScoped
public class SettlementPaper {

    private static final String TYPE = "settlement-record";

    @Inject
    Papers papers;

    @Inject
    DocumentFiling filing;

    @Inject
    Clock clock;

    Document print(CaseFile file, Settlement terms) {
        PaperTexts texts = PaperTexts.of("settlement", file.language());
        Paper.Composer paper = Paper.of(file.language(), texts.text("record"), clock.instant())
                .reference(file.reference())
                .title(file.title())
                .text(texts.text("lead"));
        if (!terms.publicText().isBlank()) {
            paper.heading(1, texts.text("public")).text(terms.publicText());
        }
        paper.table(
                        texts.text("terms"),
                        List.of(texts.text("claim"), texts.text("words"), texts.text("dueOn")),
                        terms.terms().stream().map(term -> row(texts, term)).toList())
                .heading(1, texts.text("verification"))
                .text(terms.verification())
                .signed(terms.claimantSigned(), texts.text("office.CLM"), day(texts, terms.claimantSignedAt()))
                .signed(terms.respondentSigned(), texts.text("office.RSP"), day(texts, terms.respondentSignedAt()));
        NewDocument meta = new NewDocument(
                file.id(),
                TYPE,
                null,
                texts.text("record"),
                SettlementEffect.readers(terms),
                Side.TRIBUNAL,
                file.language());
        return filing.print(file.id(), meta, papers.print(paper.done()));
    }

    private static List<String> row(PaperTexts texts, SettlementTerm term) {
        return List.of(String.valueOf(term.claimNo()), term.words(), day(texts, term.dueOn()));
    }

    private String day(PaperTexts texts, Instant at) {
        return day(texts, at.atZone(clock.getZone()).toLocalDate());
    }

    private static String day(PaperTexts texts, LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(texts.locale())
                        .format(day);
    }
}
