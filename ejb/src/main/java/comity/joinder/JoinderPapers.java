package comity.joinder;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
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
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Request, answer and decision on joinder, printed for the file of each of the two cases. */
@ApplicationScoped
public class JoinderPapers {

    static final AccessClass READERS = AccessClass.PTY;

    @Inject
    Papers papers;

    @Inject
    DocumentFiling filing;

    @Inject
    Clock clock;

    /** What is on the paper, whoever files it. */
    private record Said(String key, String lead, String words, String name, String office, Side side) {}

    Document request(CaseFile file, CaseFile beside, Joinder row, Side side, Actor actor) {
        return print(
                file,
                beside,
                new Said("request", "request." + row.mode(), row.reasons(), actor.name(), office(row.askedBy()), side));
    }

    Document answer(CaseFile file, CaseFile beside, JoinderAnswer answer, Side side) {
        return print(
                file,
                beside,
                new Said("answer", "answer.lead", answer.words(), answer.name(), office(answer.side()), side));
    }

    Document decision(CaseFile file, CaseFile beside, Joinder row) {
        boolean leads = row.leadId() != null && row.leadId().equals(file.id());
        String lead = row.leadId() == null ? "decision." + row.status() : leads ? "decision.leads" : "decision.goesOn";
        return print(
                file,
                beside,
                new Said("decision", lead, row.ruling(), row.decidedByName(), office(Side.TRIBUNAL), Side.TRIBUNAL));
    }

    private static String office(Side side) {
        return "office." + side;
    }

    private Document print(CaseFile file, CaseFile beside, Said said) {
        PaperTexts texts = PaperTexts.of("joinder", file.language());
        Instant now = clock.instant();
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(now.atZone(clock.getZone()));
        Paper.Composer paper = Paper.of(file.language(), texts.text(said.key()), now)
                .reference(file.reference())
                .title(file.title())
                .text(texts.text(said.lead(), beside.reference()))
                .heading(1, texts.text("reasons"))
                .text(said.words())
                .signed(said.name(), texts.text(said.office()), day);
        NewDocument meta = new NewDocument(
                file.id(),
                "joinder-" + said.key(),
                null,
                texts.text(said.key()),
                READERS,
                said.side(),
                file.language());
        return filing.print(file.id(), meta, papers.print(paper.done()));
    }
}
