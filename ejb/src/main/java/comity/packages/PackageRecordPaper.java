package comity.packages;

import comity.access.AccessClass;
import comity.access.Side;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

/** The record of a package for one of its cases: the table of items, and who has signed. */
@ApplicationScoped
public class PackageRecordPaper {

    private static final String TYPE = "package-record";

    @Inject
    Papers papers;

    @Inject
    DocumentFiling filing;

    @Inject
    PackageRecords records;

    @Inject
    Signatories signatories;

    @Inject
    Clock clock;

    Document print(SettlementPackage of, CaseFile file, AccessClass readers) {
        PaperTexts texts = PaperTexts.of("packages", file.language());
        Paper.Composer paper = Paper.of(file.language(), texts.text("record"), clock.instant())
                .reference(of.number())
                .title(of.title())
                .text(texts.text("lead"));
        if (!of.publicText().isBlank()) {
            paper.heading(1, texts.text("public")).text(of.publicText());
        }
        paper.table(
                        texts.text("items"),
                        List.of(
                                texts.text("no"),
                                texts.text("what"),
                                texts.text("who"),
                                texts.text("dueOn"),
                                texts.text("waitsFor")),
                        records.items(of.id()).stream()
                                .map(item -> row(texts, item))
                                .toList())
                .heading(1, texts.text("verification"))
                .text(of.verification());
        records.signatures(of.id())
                .forEach(row -> paper.signed(
                        row.signed(),
                        signatories.name(row.state()),
                        day(texts, row.signedAt().atZone(clock.getZone()).toLocalDate())));
        NewDocument meta =
                new NewDocument(file.id(), TYPE, null, texts.text("record"), readers, Side.TRIBUNAL, file.language());
        return filing.print(file.id(), meta, papers.print(paper.done()));
    }

    private List<String> row(PaperTexts texts, PackageItem item) {
        String who =
                signatories.name(item.giver()) + (item.taker() == null ? "" : " → " + signatories.name(item.taker()));
        return List.of(
                String.valueOf(item.no()),
                item.words(),
                who,
                item.dueOn() == null ? "" : day(texts, item.dueOn()),
                item.waitsFor().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static String day(PaperTexts texts, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(day);
    }
}
