package comity.document;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Writes over a page who read it and when, so that a picture taken of it says from whom it came (section 1.1). */
final class Watermark {

    private static final String FONT = "/comity/document/fonts/NotoSans-Regular.ttf";
    private static final float SIZE = 13;
    private static final float STEP = 110;
    private static final float ALPHA = 0.34f;
    private static final double ANGLE = Math.toRadians(30);
    private static final Color INK = new Color(0x7a1f1f);

    private Watermark() {}

    /** The whole font: part of one is complete only once the paper is saved, and these are drawn without being saved. */
    static PDFont font(PDDocument pdf) throws IOException {
        try (InputStream ttf = Watermark.class.getResourceAsStream(FONT)) {
            return PDType0Font.load(pdf, ttf, false);
        }
    }

    static void over(PDDocument pdf, PDPage page, String words) throws IOException {
        PDFont font = font(pdf);
        String line = Sheets.writable(font, words + "      ");
        float width = font.getStringWidth(line) / 1000 * SIZE;
        PDRectangle box = page.getCropBox();
        float reach = box.getWidth() + box.getHeight();
        try (PDPageContentStream out = new PDPageContentStream(pdf, page, AppendMode.APPEND, false, true)) {
            PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
            faint.setNonStrokingAlphaConstant(ALPHA);
            out.setGraphicsStateParameters(faint);
            out.setNonStrokingColor(INK);
            out.beginText();
            out.setFont(font, SIZE);
            for (float y = -reach; y < reach; y += STEP) {
                for (float x = 0; x < reach; x += width) {
                    out.setTextMatrix(place(box, x, y));
                    out.showText(line);
                }
            }
            out.endText();
        }
    }

    private static Matrix place(PDRectangle box, float along, float up) {
        Matrix turned = Matrix.getRotateInstance(ANGLE, box.getLowerLeftX(), box.getLowerLeftY());
        return turned.multiply(Matrix.getTranslateInstance(0, 0))
                .multiply(Matrix.getTranslateInstance(along, up))
                .multiply(Matrix.getScaleInstance(1, 1));
    }
}
