package comity.deliberation;

import comity.decision.IssueDecision.Line;
import comity.document.Marked;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of a draft: blocks parted by blank lines. A block that begins with {@code #}, {@code ##} or {@code ###} is a
 * heading, one with {@code >} a quotation, one with {@code -} or a letter such as {@code (a)} an item of a list, every
 * other a paragraph. Words may bear the marks of {@link Marked}. Nothing in it is ever markup of a page.
 */
public final class DraftText {

    private static final Pattern ITEM = Pattern.compile("(?:[-•]|\\(([a-z])\\))\\s+(.+)");

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
            return Line.heading(Math.min(3, text.length() - words.length()), Marked.plain(words.strip()));
        }
        if (text.startsWith(">")) {
            return Line.quote(text.substring(1).strip());
        }
        Matcher item = ITEM.matcher(text);
        if (!item.matches()) {
            return Line.paragraph(text);
        }
        return Line.item(item.group(1) == null ? 0 : item.group(1).charAt(0) - 'a' + 1, item.group(2));
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
                .map(line ->
                        line.kind() == Line.Kind.ITEM ? Line.letter(line.level()) + " " + line.text() : line.text())
                .toList();
    }

    /** Number of numbered paragraphs. */
    public int count() {
        return (int) lines.stream()
                .filter(line -> line.kind() == Line.Kind.PARAGRAPH)
                .count();
    }
}
