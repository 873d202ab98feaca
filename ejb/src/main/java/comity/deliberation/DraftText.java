package comity.deliberation;

import comity.decision.IssueDecision.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Text of a draft: blocks parted by blank lines. A block that begins with {@code #}, {@code ##} or {@code ###} is a
 * heading, one with {@code >} a quotation, every other a paragraph. Nothing in it is ever markup of a page.
 */
public final class DraftText {

    private final String source;
    private final List<Line> lines;

    private DraftText(String source, List<Line> lines) {
        this.source = source;
        this.lines = List.copyOf(lines);
    }

    public static DraftText of(String typed) {
        String clean = typed == null ? "" : typed.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        List<Line> lines = new ArrayList<>();
        StringBuilder tidy = new StringBuilder();
        for (String block : clean.strip().split("\n\\s*\n")) {
            String text = block.strip().replaceAll("\\s*\\n\\s*", " ");
            if (!text.isEmpty()) {
                lines.add(line(text));
                tidy.append(tidy.isEmpty() ? "" : "\n\n").append(text);
            }
        }
        lines.removeIf(line -> line.text().isEmpty());
        return new DraftText(tidy.toString(), lines);
    }

    private static Line line(String text) {
        if (text.startsWith("#")) {
            String words = text.replaceFirst("^#+", "");
            return Line.heading(Math.min(3, text.length() - words.length()), words.strip());
        }
        return text.startsWith(">") ? Line.quote(text.substring(1).strip()) : Line.paragraph(text);
    }

    /** As typed, tidied; what the editor shows again. */
    public String source() {
        return source;
    }

    public List<Line> lines() {
        return lines;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The words of everything but headings. */
    public List<String> paragraphs() {
        return lines.stream()
                .filter(line -> line.kind() != Line.Kind.HEADING)
                .map(Line::text)
                .toList();
    }

    /** Number of numbered paragraphs. */
    public int count() {
        return (int) lines.stream()
                .filter(line -> line.kind() == Line.Kind.PARAGRAPH)
                .count();
    }
}
