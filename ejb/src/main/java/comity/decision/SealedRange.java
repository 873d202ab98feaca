package comity.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * The bytes that a seal covers. A signature says nothing of bytes put behind it or into the empty room of its own
 * field; here they count as a change too, so that no byte of a sealed paper can differ.
 */
final class SealedRange {

    private SealedRange() {}

    static boolean coversAll(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            if (signatures.size() != 1) {
                return false;
            }
            int[] range = signatures.get(0).getByteRange();
            return range.length == 4
                    && range[0] == 0
                    && range[2] + range[3] == pdf.length
                    && range[1] < range[2]
                    && isCanonical(Arrays.copyOfRange(pdf, range[1], range[2]));
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    /** The field holds the signature once, in one spelling, and zeros. */
    private static boolean isCanonical(byte[] field) {
        String written = new String(field, StandardCharsets.ISO_8859_1);
        if (!written.startsWith("<") || !written.endsWith(">")) {
            return false;
        }
        String digits = written.substring(1, written.length() - 1);
        byte[] content = HexFormat.of().parseHex(digits);
        String upper = HexFormat.of().withUpperCase().formatHex(content);
        if (!digits.equals(upper) && !digits.equals(HexFormat.of().formatHex(content))) {
            return false;
        }
        for (int i = length(content); i < content.length; i++) {
            if (content[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Length of the one DER structure at the beginning. */
    private static int length(byte[] der) {
        int first = der[1] & 0xff;
        if (first < 0x80) {
            return 2 + first;
        }
        int length = 0;
        int bytes = first & 0x7f;
        for (int i = 0; i < bytes; i++) {
            length = length << 8 | der[2 + i] & 0xff;
        }
        return 2 + bytes + length;
    }
}
