package comity.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Pages of a paper as pictures, drawn here so that a paper which may only be viewed never leaves as a file. Two are drawn
 * at a time; the last ones without a reader's mark are kept.
 */
@ApplicationScoped
public class PageImages {

    private static final float WIDTH = 1200;
    private static final float MOST_DOTS = 6_000_000;
    private static final int KEPT = 60;

    @Inject
    DocumentStore store;

    private final Semaphore desks = new Semaphore(2, true);
    private final Map<String, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    /** How many pages can be shown; 0 where the file is sound, film, locked or broken. */
    public int count(String sha256, String mediaType) {
        if (!Sheets.shown(mediaType)) {
            return 0;
        }
        try (PDDocument pdf = Sheets.open(store.file(sha256), mediaType)) {
            return pdf.getNumberOfPages();
        } catch (IOException unreadable) {
            return 0;
        }
    }

    /** The words on a page, for readers who hear it; empty where they cannot be told. */
    public String words(String sha256, String mediaType, int page) {
        try (PDDocument pdf = Sheets.open(store.file(sha256), mediaType)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf).strip();
        } catch (IOException unreadable) {
            return "";
        }
    }

    /**
     * @param mark written across the page, or null
     * @return PNG
     */
    public byte[] draw(String sha256, String mediaType, int page, String mark) throws IOException {
        String key = sha256 + '/' + page;
        byte[] before = mark == null ? recall(key) : null;
        if (before != null) {
            return before;
        }
        desks.acquireUninterruptibly();
        try {
            byte[] drawn = drawn(sha256, mediaType, page, mark);
            if (mark == null) {
                keep(key, drawn);
            }
            return drawn;
        } finally {
            desks.release();
        }
    }

    private byte[] drawn(String sha256, String mediaType, int page, String mark) throws IOException {
        try (PDDocument pdf = Sheets.open(store.file(sha256), mediaType)) {
            if (mark != null) {
                Watermark.over(pdf, pdf.getPage(page - 1), mark);
            }
            BufferedImage image =
                    new PDFRenderer(pdf).renderImage(page - 1, scale(pdf.getPage(page - 1)), ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        }
    }

    private static float scale(PDPage page) {
        PDRectangle box = page.getCropBox();
        float byWidth = WIDTH / Math.max(1, box.getWidth());
        float byArea = (float) Math.sqrt(MOST_DOTS / Math.max(1, box.getWidth() * box.getHeight()));
        return Math.min(byWidth, byArea);
    }

    private byte[] recall(String key) {
        synchronized (kept) {
            return kept.get(key);
        }
    }

    private void keep(String key, byte[] png) {
        synchronized (kept) {
            kept.put(key, png);
        }
    }
}
