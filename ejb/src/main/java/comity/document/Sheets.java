package comity.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.tika.Tika;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;

/** A file as sheets of paper: a PDF as it is, a picture on one sheet, words on as many as they need. Sound has none. */
final class Sheets {

    private static final int WIDEST = 1600;
    private static final int LONGEST = 400_000;
    private static final int COLUMNS = 92;
    private static final int LINES = 56;
    private static final float SIZE = 9.5f;
    private static final float LEADING = 13;
    private static final float MARGIN = 50;

    private Sheets() {}

    static boolean shown(String mediaType) {
        return mediaType != null
                && !mediaType.startsWith("audio/")
                && !mediaType.contains("video")
                && !mediaType.contains("mp4");
    }

    static PDDocument open(Path file, String mediaType) throws IOException {
        if ("application/pdf".equals(mediaType)) {
            return Loader.loadPDF(file.toFile());
        }
        return mediaType.startsWith("image/") ? picture(file) : words(file);
    }

    private static PDDocument picture(Path file) throws IOException {
        BufferedImage image = read(file);
        PDDocument pdf = new PDDocument();
        PDPage page = new PDPage(new PDRectangle(image.getWidth(), image.getHeight()));
        pdf.addPage(page);
        PDImageXObject drawn = LosslessFactory.createFromImage(pdf, image);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
            out.drawImage(drawn, 0, 0, image.getWidth(), image.getHeight());
        }
        return pdf;
    }

    /** Reads no more dots than a screen has, however many the file claims. */
    private static BufferedImage read(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no reader for this picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
                int every = Math.max(1, (longer + WIDEST - 1) / WIDEST);
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }

    private static PDDocument words(Path file) throws IOException {
        PDDocument pdf = new PDDocument();
        PDFont font = Watermark.font(pdf);
        List<String> lines = lines(text(file));
        for (int from = 0; from < Math.max(1, lines.size()); from += LINES) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                out.beginText();
                out.setFont(font, SIZE);
                out.setLeading(LEADING);
                out.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
                for (String line : lines.subList(from, Math.min(lines.size(), from + LINES))) {
                    out.showText(writable(font, line));
                    out.newLine();
                }
                out.endText();
            }
        }
        return pdf;
    }

    private static String text(Path file) throws IOException {
        try (var in = org.apache.tika.io.TikaInputStream.get(file)) {
            return new Tika().parseToString(in, new Metadata(), LONGEST);
        } catch (TikaException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R")) {
            String rest = paragraph.replace('\t', ' ').stripTrailing();
            while (rest.length() > COLUMNS) {
                int space = rest.lastIndexOf(' ', COLUMNS);
                int cut = space > 0 ? space : COLUMNS;
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }

    /** What the font cannot write becomes a box. */
    static String writable(PDFont font, String line) throws IOException {
        StringBuilder written = new StringBuilder();
        for (int point : line.codePoints().toArray()) {
            String sign = Character.toString(point);
            written.append(Character.isISOControl(point) || !writes(font, sign) ? "?" : sign);
        }
        return written.toString();
    }

    private static boolean writes(PDFont font, String sign) throws IOException {
        try {
            return font.encode(sign).length > 0;
        } catch (IllegalArgumentException noGlyph) {
            return false;
        }
    }
}
