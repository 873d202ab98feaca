package comity.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {

    private static final Instant MADE = Instant.parse("2027-05-03T10:15:30Z");
    private static final Papers PAPERS = new Papers();

    private static Paper paper(String language) {
        return Paper.of(language, "Receipt <b>of</b> filing", MADE)
                .reference("F-7KQ2-91XM")
                .title("Fenland – Measures & more")
                .meta("Claimant", "Estmark")
                .meta("Nothing to say", " ")
                .heading(1, "Documents")
                .table(
                        "Filed",
                        List.of("No.", "Title"),
                        List.of(List.of("C-1", "Note verbale"), List.of("C-2", "Карта")))
                .text("Two\nlines with \u202Ea hidden turn\u202C and \u0007 a bell")
                .numbered(1, "Une phrase, déjà numérotée.")
                .quote("The host’s word")
                .formula("Done at Geneva")
                .signed("A. Marchetti", "Registrar", "Geneva, 3 May 2027")
                .done();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ru", "de"})
    void papers_are_pdf_a(String language) throws Exception {
        assertThat(PdfA.faults(PAPERS.print(paper(language)))).isEmpty();
    }

    @Test
    void the_same_paper_gives_the_same_bytes() {
        assertThat(new Papers().print(paper("en"))).isEqualTo(PAPERS.print(paper("en")));
    }

    @Test
    void all_words_stand_on_the_page_as_words() throws IOException {
        String text = text(PAPERS.print(paper("en")));
        assertThat(text)
                .contains(
                        "European Security Claims Tribunal",
                        "Receipt <b>of</b> filing",
                        "Fenland – Measures & more",
                        "Note verbale",
                        "Карта",
                        "Two",
                        "lines with a hidden turn and a bell",
                        "déjà numérotée",
                        "A. Marchetti",
                        "Page 1 of 1")
                .doesNotContain("Nothing to say", "\u202E");
    }

    @Test
    void letters_without_a_glyph_do_not_break_the_paper() throws Exception {
        Paper strange = Paper.of("en", "漢字 العربية 🕊", MADE)
                .text("\uD83D and \uFFFF, affluent officers suffice, e\u0301 \u00AD")
                .done();
        assertThat(PdfA.faults(PAPERS.print(strange))).isEmpty();
    }

    @Test
    void empty_words_leave_an_empty_place() throws Exception {
        Paper empty = Paper.of("en", "Certificate", MADE)
                .text("")
                .numbered(1, " \n\u200B")
                .table("", List.of("A", ""), List.of(List.of("", "b")))
                .signed("", null, " ")
                .done();
        assertThat(PdfA.faults(PAPERS.print(empty))).isEmpty();
    }

    @Test
    void long_papers_number_their_pages() throws IOException {
        Paper.Composer composer = Paper.of("ru", "Решение", MADE).reference("[2027] ESCT-P 1");
        for (int i = 1; i <= 120; i++) {
            composer.numbered(i, "Стороны обязаны исполнять решения Трибунала. ".repeat(4));
        }
        String text = text(PAPERS.print(composer.done()));
        assertThat(text).containsPattern("Стр\\. 2 из \\d+").contains("[2027] ESCT-P 1");
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
