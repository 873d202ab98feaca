package comity.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Section 1.1: what a reader sees of a paper that is drawn page by page, and who it says has read it. */
class PageImagesTest {

    private static final int WHITE = 250;
    private static final int SHADE = 24;
    private static final double SAME = 0.02;

    @TempDir
    Path folder;

    @Test
    void the_readers_name_stands_legibly_across_the_page() throws IOException {
        try (PDDocument paper = new PDDocument()) {
            paper.addPage(new PDPage());
            BufferedImage blank = drawn(paper);
            Watermark.over(paper, paper.getPage(0), "Karim Oulmansour, 8 Feb 2027, 10:15");
            BufferedImage marked = drawn(paper);
            assertThat(difference(marked, blank)).isGreaterThan(SAME);
            assertThat(difference(marked, drawnAfterSaving(paper))).isLessThan(SAME);
        }
    }

    @Test
    void words_of_a_text_are_set_as_they_stand_in_it() throws IOException {
        Path text = Files.writeString(folder.resolve("note.txt"), "Протокол встречи: les parties se sont réunies.");
        try (PDDocument sheets = Sheets.open(text, "text/plain")) {
            assertThat(difference(drawn(sheets), drawnAfterSaving(sheets))).isLessThan(SAME);
        }
    }

    private static BufferedImage drawn(PDDocument paper) throws IOException {
        return new PDFRenderer(paper).renderImage(0);
    }

    private static BufferedImage drawnAfterSaving(PDDocument paper) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        paper.save(saved);
        try (PDDocument again = Loader.loadPDF(saved.toByteArray())) {
            return drawn(again);
        }
    }

    /** Share of the inked dots of either picture that are clearly of another shade in the other one. */
    private static double difference(BufferedImage one, BufferedImage other) {
        int inked = 0;
        int apart = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int here = one.getRGB(x, y) & 0xff;
                int there = other.getRGB(x, y) & 0xff;
                inked += Math.min(here, there) < WHITE ? 1 : 0;
                apart += Math.abs(here - there) > SHADE ? 1 : 0;
            }
        }
        return inked == 0 ? 0 : (double) apart / inked;
    }
}
