package comity.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words with the few marks that a judge may set: {@code **bold**}, {@code *italic*}, and {@code {C-12}} or
 * {@code {C-12/3}} for an exhibit and its page. A mark without its partner is a plain sign; a backslash before a mark
 * makes it one. Nothing else has a meaning, so nothing in it can ever become markup of a page.
 */
public record Marked(List<Run> runs) {

    private static final Pattern TOKEN =
            Pattern.compile("\\\\([*{\\\\])|\\{([CRTP]-\\d{1,4})(?:/(\\d{1,5}))?}|\\*{1,3}");
    private static final int BOLD = 2;

    /** @param exhibit number of the exhibit that the run names, or null */
    public record Run(String text, boolean bold, boolean italic, String exhibit) {}

    /** A piece of the source: words, an exhibit, or a mark of one or two stars. */
    private record Token(String text, String exhibit, int stars) {}

    public Marked {
        runs = List.copyOf(runs);
    }

    public static Marked of(String source) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(source);
        int from = 0;
        while (found.find()) {
            words(tokens, source.substring(from, found.start()));
            from = found.end();
            if (found.group(1) != null) {
                words(tokens, found.group(1));
            } else if (found.group(2) != null) {
                String page = found.group(3) == null ? "" : ", p.\u00a0" + found.group(3);
                tokens.add(new Token(found.group(2) + page, found.group(2), 0));
            } else {
                stars(tokens, source, found.start(), found.end());
            }
        }
        words(tokens, source.substring(from));
        return new Marked(runs(paired(paired(tokens, 1), BOLD)));
    }

    private static void words(List<Token> tokens, String text) {
        if (!text.isEmpty()) {
            tokens.add(new Token(text, null, 0));
        }
    }

    /** Stars that stand alone between blanks, as in a product, are signs. */
    private static void stars(List<Token> tokens, String source, int start, int end) {
        boolean before = start == 0 || Character.isWhitespace(source.charAt(start - 1));
        boolean after = end == source.length() || Character.isWhitespace(source.charAt(end));
        if (before && after) {
            words(tokens, source.substring(start, end));
            return;
        }
        if (end - start > 1) {
            tokens.add(new Token("**", null, BOLD));
        }
        if (end - start != BOLD) {
            tokens.add(new Token("*", null, 1));
        }
    }

    /** A mark that would never be closed is a sign. */
    private static List<Token> paired(List<Token> tokens, int stars) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).stars() == stars) {
                places.add(i);
            }
        }
        if (places.size() % 2 != 0) {
            int last = places.get(places.size() - 1);
            tokens.set(last, new Token(tokens.get(last).text(), null, 0));
        }
        return tokens;
    }

    private static List<Run> runs(List<Token> tokens) {
        List<Run> runs = new ArrayList<>();
        boolean bold = false;
        boolean italic = false;
        for (Token token : tokens) {
            if (token.stars() == BOLD) {
                bold = !bold;
            } else if (token.stars() == 1) {
                italic = !italic;
            } else {
                add(runs, new Run(token.text(), bold, italic, token.exhibit()));
            }
        }
        return runs;
    }

    /** Neighbours of the same kind are one run. */
    private static void add(List<Run> runs, Run run) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        boolean same = last != null
                && last.exhibit() == null
                && run.exhibit() == null
                && last.bold() == run.bold()
                && last.italic() == run.italic();
        if (same) {
            runs.set(runs.size() - 1, new Run(last.text() + run.text(), run.bold(), run.italic(), null));
        } else {
            runs.add(run);
        }
    }

    /** The words alone, as they are searched, cited and compared. */
    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Numbers of the exhibits that the words name. */
    public List<String> exhibits() {
        return runs.stream()
                .map(Run::exhibit)
                .filter(number -> number != null)
                .distinct()
                .toList();
    }

    public static String plain(String source) {
        return source == null ? null : of(source).plain();
    }

    /** Source that reads as exactly these words. */
    public static String literal(String words) {
        return words.replaceAll("[*{\\\\]", "\\\\$0");
    }
}
