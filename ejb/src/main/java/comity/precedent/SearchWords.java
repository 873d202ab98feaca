package comity.precedent;

import comity.decision.Treatment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * What somebody typed into the search box, read without ever refusing it: words, "a phrase", {@code "near words"~5},
 * AND, OR, NOT, beginnings ({@code host*}), patterns ({@code re?nforc*ment}) and fields ({@code provision:H2-5}).
 *
 * @param expression the words in the index's own simple syntax
 * @param positive the words that may be marked in a text, without those that must be absent
 * @param fields labels asked for by name
 * @param patterns words with a gap inside or before them
 * @param notes what was not taken as typed
 */
public record SearchWords(
        String expression, String positive, List<FieldTerm> fields, List<Pattern> patterns, List<QueryNote> notes) {

    /** Longest text that is read. */
    static final int LONGEST = 500;

    private static final Set<String> FIELDS = Set.of(
            "party",
            "respondent",
            "judge",
            "category",
            "provision",
            "keyword",
            "outcome",
            "remedy",
            "type",
            "year",
            IndexFields.WEIGHT,
            IndexFields.TREATMENT,
            IndexFields.STATUS);
    private static final java.util.regex.Pattern FIELD =
            java.util.regex.Pattern.compile("(?<![\\p{L}\\p{N}])(-|NOT\\s+)?([a-z]+):(\"[^\"]*\"|[^\\s\"()]+)");
    private static final java.util.regex.Pattern TOKEN =
            java.util.regex.Pattern.compile("-?\"[^\"]*\"(~\\d{1,2})?|[()]|[^\\s()\"]+");

    /** A label asked for by name. */
    public record FieldTerm(String field, String value, boolean absent) {}

    /** A word with gaps: {@code ?} for one letter, {@code *} for any number. */
    public record Pattern(String word, boolean absent) {}

    public static SearchWords read(String typed) {
        return new Reader().read(typed == null ? "" : typed.strip());
    }

    /** With straight quotation marks, each letter in its place. */
    static String straight(String typed) {
        return typed.replaceAll("[“”„«»‟″]", "\"");
    }

    public boolean isBlank() {
        return expression.isBlank() && fields.isEmpty() && patterns.isEmpty();
    }

    /** Reads one query. */
    private static final class Reader {

        private final List<FieldTerm> fields = new ArrayList<>();
        private final List<Pattern> patterns = new ArrayList<>();
        private final List<QueryNote> notes = new ArrayList<>();
        private final List<String> expression = new ArrayList<>();
        private final List<String> positive = new ArrayList<>();
        private boolean choice;

        SearchWords read(String typed) {
            String text = typed;
            if (text.length() > LONGEST) {
                text = text.substring(0, LONGEST);
                note(QueryNote.Code.TOO_LONG, String.valueOf(LONGEST));
            }
            text = straight(text).replaceAll("[\\\\\\p{Cntrl}]", " ").replaceAll(TribunalAnalysis.DIRECTION, "");
            translate(balanced(takeFields(text)));
            if (!patterns.isEmpty() && choice) {
                note(QueryNote.Code.PATTERN_APART, patterns.get(0).word());
            }
            return new SearchWords(
                    String.join(" ", expression),
                    String.join(" ", positive),
                    List.copyOf(fields),
                    List.copyOf(patterns),
                    List.copyOf(notes));
        }

        private void note(QueryNote.Code code, String part) {
            QueryNote note = new QueryNote(code, part);
            if (!notes.contains(note)) {
                notes.add(note);
            }
        }

        private String takeFields(String text) {
            Matcher matcher = FIELD.matcher(text);
            StringBuilder rest = new StringBuilder();
            while (matcher.find()) {
                String name = matcher.group(2).toLowerCase(Locale.ROOT);
                if (FIELDS.contains(name)) {
                    field(name, matcher.group(3).replace("\"", "").strip(), matcher.group(1) != null);
                    matcher.appendReplacement(rest, " ");
                } else {
                    note(QueryNote.Code.FIELD_UNKNOWN, name);
                    matcher.appendReplacement(rest, Matcher.quoteReplacement(matcher.group()));
                }
            }
            return matcher.appendTail(rest).toString();
        }

        private void field(String name, String value, boolean absent) {
            if (name.equals(IndexFields.WEIGHT)) {
                if (value.matches("[Ww]?[0-5]")) {
                    fields.add(new FieldTerm(name, value.substring(value.length() - 1), absent));
                } else {
                    note(QueryNote.Code.WEIGHT_FORM, value);
                }
                return;
            }
            if (name.equals(IndexFields.TREATMENT) || name.equals(IndexFields.STATUS)) {
                code(name, value, absent);
                return;
            }
            if (name.equals(IndexFields.YEAR) && !value.matches("[\\d*]{1,4}")) {
                note(QueryNote.Code.YEAR_FORM, value);
            }
            if (!value.isEmpty()) {
                fields.add(new FieldTerm(name, value, absent));
            }
        }

        /** {@code not followed} and {@code Not-Followed} are NOT_FOLLOWED. */
        private void code(String name, String value, boolean absent) {
            String code = value.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
            boolean known = name.equals(IndexFields.STATUS)
                    || code.contains("*")
                    || Arrays.stream(Treatment.values())
                            .anyMatch(one -> one.name().equals(code));
            if (known && !code.isEmpty()) {
                fields.add(new FieldTerm(name, code, absent));
            } else {
                note(QueryNote.Code.TREATMENT_UNKNOWN, value);
            }
        }

        /** Turns AND, OR and NOT into the index's signs; marks that stand alone are left out. */
        private void translate(String words) {
            boolean absent = false;
            Matcher matcher = TOKEN.matcher(words);
            while (matcher.find()) {
                String token = matcher.group();
                switch (token) {
                    case "AND", "&&" -> join(token, "+");
                    case "OR", "||", "|" -> {
                        choice = true;
                        join(token, "|");
                    }
                    case "NOT" -> absent = true;
                    case "(" -> {
                        choice = true;
                        expression.add(absent ? "-(" : "(");
                        absent = false;
                    }
                    case ")" -> {
                        trim();
                        expression.add(")");
                    }
                    default -> {
                        word(token, absent);
                        absent = false;
                    }
                }
            }
            if (absent) {
                note(QueryNote.Code.SIGN_ALONE, "NOT");
            }
            trim();
        }

        private void word(String token, boolean absent) {
            boolean not = absent || token.startsWith("-") && token.length() > 1;
            String bare = token.replaceAll("^[-+|]+", "");
            if (!bare.startsWith("\"")) {
                bare = bare.replaceAll("[|+~]", " ").replaceAll("\\?+$", "").strip();
                if (bare.matches(".*[*?].*") && !bare.matches("[^*?]{2,}\\*")) {
                    pattern(bare, not);
                    return;
                }
            }
            if (bare.codePoints().noneMatch(Character::isLetterOrDigit)) {
                return;
            }
            expression.add(not ? "-" + bare : bare);
            if (!not) {
                positive.add(bare);
            }
        }

        private void pattern(String word, boolean absent) {
            if (word.codePoints().filter(Character::isLetterOrDigit).count() < 2) {
                note(QueryNote.Code.PATTERN_SHORT, word);
            } else {
                patterns.add(new Pattern(word, absent));
            }
        }

        private void join(String token, String sign) {
            if (expression.isEmpty() || isSign(expression.get(expression.size() - 1))) {
                if (patterns.isEmpty() && fields.isEmpty()) {
                    note(QueryNote.Code.SIGN_ALONE, token);
                }
            } else {
                expression.add(sign);
            }
        }

        private void trim() {
            while (!expression.isEmpty() && isSign(expression.get(expression.size() - 1))) {
                String sign = expression.remove(expression.size() - 1);
                if (!sign.endsWith("(") && patterns.isEmpty() && fields.isEmpty()) {
                    note(QueryNote.Code.SIGN_ALONE, sign.equals("|") ? "OR" : "AND");
                }
            }
        }

        private static boolean isSign(String token) {
            return token.equals("+") || token.equals("|") || token.endsWith("(");
        }

        /** Without an odd quotation mark and without brackets that do not pair. */
        private String balanced(String words) {
            String text = words;
            if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
                int last = text.lastIndexOf('"');
                text = text.substring(0, last) + " " + text.substring(last + 1);
                note(QueryNote.Code.QUOTE_OPEN, "\"");
            }
            int open = 0;
            boolean pairs = true;
            for (int i = 0; i < text.length() && pairs; i++) {
                open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
                pairs = open >= 0 && open < 20;
            }
            if (pairs && open == 0) {
                return text;
            }
            note(QueryNote.Code.BRACKETS_UNPAIRED, "( )");
            return text.replaceAll("[()]", " ");
        }
    }
}
