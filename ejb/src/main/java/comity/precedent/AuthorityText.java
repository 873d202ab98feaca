package comity.precedent;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the text of a judgment from its file and splits it into the paragraphs it is cited by. */
@ApplicationScoped
public class AuthorityText {

    private static final int LONGEST = 20_000_000;
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,4})\\.[\\s\\u00a0]+(?=\\S)");
    private static final int FURTHEST = 30;

    private final AutoDetectParser parser = new AutoDetectParser();

    /** Headings and paragraphs in order; a number at the beginning of a paragraph becomes its number. */
    List<Passage> read(InputStream in, String fileName) throws IOException {
        Metadata hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        Blocks blocks = new Blocks();
        try {
            parser.parse(in, blocks, hints, new ParseContext());
        } catch (TikaException | SAXException unreadable) {
            throw new IOException(fileName, unreadable);
        }
        blocks.end();
        return numbered(blocks.found);
    }

    /** Numbers rise along the text, so that years and list numbers are not taken for paragraphs. */
    private static List<Passage> numbered(List<Passage> blocks) {
        List<Passage> passages = new ArrayList<>();
        int last = 0;
        for (Passage block : blocks) {
            Matcher matcher = NUMBER.matcher(block.words());
            int number = matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
            if (block.heading() == null && number > last && number <= last + FURTHEST) {
                last = number;
                passages.add(Passage.paragraph(number, block.words().substring(matcher.end())));
            } else {
                passages.add(block);
            }
        }
        return passages;
    }

    /** Gathers blocks from the reader's XHTML. */
    private static final class Blocks extends DefaultHandler {
        private final List<Passage> found = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private Integer heading;
        private boolean inBody;
        private int length;

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            if (local.equals("body")) {
                inBody = true;
            } else if (isBlock(local)) {
                end();
                heading = local.matches("h[1-6]") ? Math.min(local.charAt(1) - '0', 3) : null;
            } else if (local.equals("br")) {
                words.append('\n');
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            if (isBlock(local)) {
                end();
                heading = null;
            }
        }

        @Override
        public void characters(char[] text, int start, int count) {
            if (inBody && length < LONGEST) {
                words.append(text, start, count);
                length += count;
            }
        }

        private static boolean isBlock(String local) {
            return local.matches("p|h[1-6]|li|td|th|div|tr|blockquote|pre");
        }

        /** One block ends; blank lines inside it separate paragraphs, as in plain text. */
        private void end() {
            for (String part : words.toString().split("\\n[ \\t\\u00a0]*\\n")) {
                String clean = part.replaceAll("[\\s\\u00a0]+", " ")
                        .replace("\u0000", "")
                        .strip();
                if (!clean.isEmpty()) {
                    found.add(new Passage(null, heading, clean));
                }
            }
            words.setLength(0);
        }
    }
}
