package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.AccessClass;
import comity.access.NoSuchThing;
import comity.access.Side;
import comity.common.Actor;
import comity.decision.DecisionIncomplete;
import comity.decision.DecisionReading;
import comity.decision.DecisionRegister;
import comity.decision.DecisionView;
import comity.decision.IssueDecision;
import comity.decision.IssuedDecision;
import comity.decision.NotCirculatedYet;
import comity.decision.PublicVersion;
import comity.decision.SealReport;
import comity.docket.ChainReport;
import comity.docket.Docket;
import comity.document.DocumentFiling;
import comity.document.DocumentReading;
import comity.document.NewDocument;
import comity.document.PdfA;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** From the last vote to the public search; and what must never get there. */
class DecisionStoryTest extends DecisionScene {

    private static final Actor ANYBODY = Actor.anybody();

    @Test
    void a_decision_is_numbered_sealed_circulated_published_and_found() throws Exception {
        String word = word();
        Long caseId = decidedCase();
        IssuedDecision issued = issue(caseId, "The " + word + " follows [2026] ESCT-P 7, § 3.", "Nothing.");
        assertThat(issued.citation()).isEqualTo("[2027] ESCT-P " + number(issued));
        assertThatThrownBy(() -> read(issued.slug(), ANYBODY)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> publish(issued, PublicVersion.unredacted())).isInstanceOf(NotCirculatedYet.class);
        circulate(issued);
        circulate(issued);
        publish(issued, PublicVersion.unredacted());
        publish(issued, PublicVersion.unredacted());
        library.feed();

        DecisionView view = read(issued.ecli(), ANYBODY);
        assertThat(view.isPublic()).isTrue();
        assertThat(view.dateOfDecision()).isEqualTo(LocalDate.of(2027, 10, 12));
        assertThat(view.claimants()).containsExactly("Estmark");
        assertThat(view.operative().get(0).votesAgainst()).containsExactly("Judge Two");
        assertThat(view.outcomes().get(0).votesFor()).isEqualTo(2);
        assertThat(view.cites()).extracting(DecisionView.Citation::citation).containsExactly("[2026] ESCT-P 7");
        byte[] pdf =
                library.wired(house -> bytes(house.bean(DecisionReading.class).pdf(issued.slug(), ANYBODY)));
        assertThat(PdfA.faults(pdf)).isEmpty();
        assertThat(text(pdf)).contains(issued.citation(), "Judge Two", "Convincing", "12 October 2027", word);
        SealReport seal =
                library.wired(house -> house.bean(DecisionReading.class).examineSeal(issued.slug(), ANYBODY));
        assertThat(seal.whole()).isTrue();
        PrecedentResults found = library.search(word);
        assertThat(found.hits()).extracting(PrecedentResults.Hit::slug).containsExactly(issued.slug());
        ChainReport chain = library.wired(house -> house.bean(Docket.class).verify(caseId));
        assertThat(chain.whole()).isTrue();
    }

    @Test
    void numbers_of_a_year_and_type_have_no_gaps_even_when_an_issue_fails() {
        IssuedDecision first = issue(decidedCase(), "One.", "Nothing.");
        IssueDecision incomplete = command(decidedCase(), "Two.", "Nothing.", 2);
        assertThatThrownBy(() -> library.wired(
                        house -> house.bean(DecisionRegister.class).issue(incomplete, TRIBUNAL)))
                .isInstanceOf(DecisionIncomplete.class);
        assertThat(number(issue(decidedCase(), "Three.", "Nothing."))).isEqualTo(number(first) + 1);
    }

    @Test
    void fifty_words_of_closed_papers_are_found_nowhere_in_public() throws Exception {
        List<String> secret = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            secret.add(word());
        }
        String person = secret.get(20) + " " + secret.get(21);
        Long caseId = decidedCase();
        keep(caseId, AccessClass.PTY, String.join(" ", secret.subList(22, 29)));
        keep(caseId, AccessClass.CHB, String.join(" ", secret.subList(29, 35)));
        IssuedDecision published = issue(caseId, String.join(" ", secret.subList(0, 20)), "I agree with " + person);
        circulate(published);
        publish(
                published,
                new PublicVersion(Map.of(1, "Left out."), Map.of(person, "Person A"), List.of("§ 1: persons at risk")));
        IssuedDecision waiting = issue(decidedCase(), String.join(" ", secret.subList(35, 50)), "Nothing.");
        circulate(waiting);
        library.feed();

        String inPublic = everythingPublic(published);
        assertThat(inPublic).contains("Left out.", "Person A");
        for (String word : secret) {
            assertThat(library.search(word).total()).as(word).isZero();
            assertThat(library.search(word.substring(0, 12) + "*").total())
                    .as(word)
                    .isZero();
            assertThat(inPublic).doesNotContain(word);
        }
        assertThatThrownBy(() -> read(waiting.slug(), ANYBODY)).isInstanceOf(NoSuchThing.class);
        assertThat(read(waiting.slug(), TRIBUNAL).isPublic()).isFalse();
    }

    /** Page, list, XML, PDF and the whole unfiltered search. */
    private static String everythingPublic(IssuedDecision published) throws IOException {
        byte[] pdf =
                library.wired(house -> bytes(house.bean(DecisionReading.class).pdf(published.slug(), ANYBODY)));
        byte[] xml =
                library.wired(house -> bytes(house.bean(DecisionReading.class).akn(published.slug(), ANYBODY)));
        String list = library.wired(
                house -> house.bean(DecisionReading.class).published(null, null).toString());
        return read(published.slug(), ANYBODY)
                + list
                + new String(xml, StandardCharsets.UTF_8)
                + text(pdf)
                + library.search("");
    }

    private static DecisionView read(String name, Actor actor) {
        return library.wired(house -> house.bean(DecisionReading.class).read(name, actor));
    }

    private static void keep(Long caseId, AccessClass access, String words) {
        library.wired(house -> {
            house.bean(DocumentFiling.class)
                    .keep(
                            new NewDocument(caseId, "submission", null, "A paper", access, Side.CLM, "en"),
                            "paper.txt",
                            "text/plain",
                            words.getBytes(StandardCharsets.UTF_8));
            return null;
        });
        library.wired(house -> house.bean(DocumentReading.class).readNext(50));
    }

    private static String word() {
        return "q" + UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "x");
    }

    private static byte[] bytes(DecisionReading.DecisionFile file) {
        try (InputStream in = file.bytes()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
