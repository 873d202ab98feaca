package comity.document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Prints the Tribunal's papers as PDF/A-2u. The same paper always gives the same bytes: fonts come with the product,
 * and the only date in the file is the one the paper carries.
 */
@ApplicationScoped
public class Papers {

    private static final String SERIF = "Noto Serif";
    private static final String SANS = "Noto Sans";
    private static final String ARABIC = "Noto Naskh Arabic";
    private static final String PRODUCER = "Comity";

    @Inject
    DisputedPlaces disputed = DisputedPlaces.none();

    private final String css;
    private final String description;
    private final byte[] colours;
    private final Face[] faces;

    /** A font face that every paper may use. */
    private record Face(byte[] bytes, String family, int weight, FontStyle style) {
        FSSupplier<InputStream> supplier() {
            return () -> new ByteArrayInputStream(bytes);
        }
    }

    public Papers() {
        XRLog.setLoggingEnabled(false);
        this.css = new String(resource("paper.css"), StandardCharsets.UTF_8);
        this.description = new String(resource("paper.xmp"), StandardCharsets.UTF_8);
        this.colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        this.faces = new Face[] {
            face("NotoSerif-Regular", SERIF, 400, FontStyle.NORMAL),
            face("NotoSerif-Italic", SERIF, 400, FontStyle.ITALIC),
            face("NotoSerif-Bold", SERIF, 700, FontStyle.NORMAL),
            face("NotoSans-Regular", SANS, 400, FontStyle.NORMAL),
            face("NotoSans-Bold", SANS, 700, FontStyle.NORMAL),
            face("NotoNaskhArabic-Regular", ARABIC, 400, FontStyle.NORMAL)
        };
    }

    /** The paper as a PDF/A-2u file. */
    public byte[] print(Paper written) {
        Paper paper = disputed.disclaim(written);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(PaperPage.of(paper, css), null);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
        builder.useColorProfile(colours);
        builder.withProducer(PRODUCER);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        for (Face face : faces) {
            builder.useFont(face.supplier(), face.family(), face.weight(), face.style(), true);
        }
        ByteArrayOutputStream unused = new ByteArrayOutputStream();
        builder.toStream(unused);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return save(renderer.getPdfDocument(), paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] save(PDDocument document, Paper paper) throws IOException {
        Calendar made = calendar(paper.made());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title(paper));
        information.setProducer(PRODUCER);
        information.setCreationDate(made);
        information.setModificationDate(made);
        document.setDocumentInformation(information);
        document.setDocumentId((long) paper.toString().hashCode());
        document.getDocumentCatalog().setLanguage(paper.language());
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(describe(paper));
        document.getDocumentCatalog().setMetadata(metadata);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }

    private byte[] describe(Paper paper) {
        return description
                .replace("{title}", escaped(title(paper)))
                .replace("{language}", escaped(paper.language()))
                .replace("{made}", paper.made().truncatedTo(ChronoUnit.SECONDS).toString())
                .replace("{producer}", PRODUCER)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return PaperPage.printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static String title(Paper paper) {
        return paper.reference() == null ? paper.heading() : paper.heading() + ", " + paper.reference();
    }

    private static Calendar calendar(Instant made) {
        GregorianCalendar calendar = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
        calendar.setTimeZone(TimeZone.getTimeZone("UTC"));
        calendar.set(Calendar.MILLISECOND, 0);
        return calendar;
    }

    private static Face face(String file, String family, int weight, FontStyle style) {
        return new Face(resource("fonts/" + file + ".ttf"), family, weight, style);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Papers.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
