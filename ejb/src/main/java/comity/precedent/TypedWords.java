package comity.precedent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a typed query whose spelling can be helped, each with its place, so that all around it stays as typed:
 * signs, quotation marks and fields. Left alone are words that must be absent, labels asked for by name, beginnings and
 * patterns, numbers, and words too short to be told from others.
 */
final class TypedWords {

    /** Shorter words are like too many others. */
    static final int SHORTEST = 4;

    /** More words than these nobody misspells at once. */
    static final int MOST = 12;

    private static final Pattern TOKEN = Pattern.compile("-?\"[^\"]*\"(~\\d{1,2})?|-?\\(|\\)|[^\\s()\"]+");
    private static final Pattern LABEL = Pattern.compile("[a-z]+:(\"[^\"]*\")?[^\\s\"()]*");
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])[\\p{L}\\p{M}]{" + SHORTEST + ",}(?![\\p{L}\\p{M}\\p{N}])");
    private static final Set<String> CHOICE = Set.of("OR", "||", "|");

    private final String typed;
    private final List<Word> words = new ArrayList<>();
    private boolean choice;

    /** A word and where it stands in what was typed. */
    record Word(String text, int start) {}

    private TypedWords(String typed) {
        this.typed = typed;
    }

    static TypedWords of(String typed) {
        TypedWords read = new TypedWords(typed);
        if (typed.length() <= SearchWords.LONGEST) {
            read.read(SearchWords.straight(typed));
        }
        return read;
    }

    List<Word> words() {
        return words;
    }

    /** Whether something may be found though one of the words occurs nowhere. */
    boolean isChoice() {
        return choice;
    }

    private void read(String text) {
        Matcher token = TOKEN.matcher(blanked(text));
        boolean absent = false;
        int closed = 0;
        while (token.find()) {
            String found = token.group();
            choice |= CHOICE.contains(found);
            if (found.equals("NOT")) {
                absent = true;
            } else if (found.endsWith("(")) {
                closed += closed > 0 || absent || found.startsWith("-") ? 1 : 0;
                absent = false;
            } else if (found.equals(")")) {
                closed -= closed > 0 ? 1 : 0;
            } else {
                if (closed == 0 && !absent && !found.startsWith("-")) {
                    take(found, token.start());
                }
                absent = false;
            }
        }
    }

    /** Labels are blank, so that everything else keeps its place. */
    private static String blanked(String text) {
        return LABEL.matcher(text).replaceAll(label -> "·".repeat(label.group().length()));
    }

    private void take(String token, int start) {
        boolean sign = token.equals("AND") || CHOICE.contains(token);
        if (sign || token.matches("[^\"]*[*?].*")) {
            return;
        }
        Matcher word = WORD.matcher(token);
        while (word.find() && words.size() < MOST) {
            words.add(new Word(word.group(), start + word.start()));
        }
    }

    /** What was typed with some words replaced; a capital letter at the beginning is kept. */
    String with(Map<Word, String> others) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Word word : words) {
            String other = others.get(word);
            if (other != null) {
                text.append(typed, from, word.start()).append(like(word.text(), other));
                from = word.start() + word.text().length();
            }
        }
        return text.append(typed.substring(from)).toString();
    }

    private static String like(String typed, String other) {
        int first = other.codePointAt(0);
        return Character.isUpperCase(typed.codePointAt(0))
                ? new StringBuilder()
                        .appendCodePoint(Character.toTitleCase(first))
                        .append(other.substring(Character.charCount(first)))
                        .toString()
                : other;
    }

    /** The same word typed twice is helped in both places. */
    Map<Word, String> everywhere(Map<String, String> byText) {
        Map<Word, String> all = new HashMap<>();
        for (Word word : words) {
            String other = byText.get(word.text().toLowerCase(Locale.ROOT));
            if (other != null) {
                all.put(word, other);
            }
        }
        return all;
    }
}
