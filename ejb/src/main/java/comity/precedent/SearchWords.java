package comity.precedent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search box, read without ever refusing it: words, "a phrase", {@code "near words"~5},
 * AND, OR, NOT, beginnings ({@code host*}) and fields ({@code provision:H2-5}).
 *
 * @param expression the words in the index's own simple syntax
 * @param positive the words that may be marked in a text, without those that must be absent
 * @param fields labels asked for by name
 */
public record SearchWords(String expression, String positive, List<FieldTerm> fields) {

    /** Longest text that is read. */
    static final int LONGEST = 500;

    private static final Set<String> FIELDS = Set.of(
            "party", "respondent", "judge", "category", "provision", "keyword", "outcome", "remedy", "type", "year");
    private static final Pattern FIELD =
            Pattern.compile("(?<![\\p{L}\\p{N}])(-|NOT\\s+)?([a-z]+):(\"[^\"]*\"|[^\\s\"()]+)");
    private static final Pattern TOKEN = Pattern.compile("-?\"[^\"]*\"(~\\d{1,2})?|[()]|[^\\s()\"]+");

    /** A label asked for by name. */
    public record FieldTerm(String field, String value, boolean absent) {}

    public static SearchWords read(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST);
        }
        text = text.replaceAll("[“”„«»‟″]", "\"").replaceAll("[\\\\\\p{Cntrl}]", " ");
        List<FieldTerm> fields = new ArrayList<>();
        String words = takeFields(text, fields);
        List<String> expression = new ArrayList<>();
        List<String> positive = new ArrayList<>();
        translate(words, expression, positive);
        return new SearchWords(String.join(" ", expression), String.join(" ", positive), List.copyOf(fields));
    }

    private static String takeFields(String text, List<FieldTerm> fields) {
        Matcher matcher = FIELD.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(2).toLowerCase(Locale.ROOT);
            if (!FIELDS.contains(name)) {
                matcher.appendReplacement(rest, Matcher.quoteReplacement(matcher.group()));
                continue;
            }
            String value = matcher.group(3).replace("\"", "").strip();
            if (!value.isEmpty()) {
                fields.add(new FieldTerm(name.equals("respondent") ? "party" : name, value, matcher.group(1) != null));
            }
            matcher.appendReplacement(rest, " ");
        }
        return matcher.appendTail(rest).toString();
    }

    /** Turns AND, OR and NOT into the index's signs; marks that stand alone or do not pair are dropped. */
    private static void translate(String words, List<String> expression, List<String> positive) {
        String balanced = balanced(words);
        boolean absent = false;
        Matcher matcher = TOKEN.matcher(balanced);
        while (matcher.find()) {
            String token = matcher.group();
            switch (token) {
                case "AND", "&&" -> join(expression, "+");
                case "OR", "||", "|" -> join(expression, "|");
                case "NOT" -> absent = true;
                case "(" -> {
                    expression.add(absent ? "-(" : "(");
                    absent = false;
                }
                case ")" -> {
                    trim(expression);
                    expression.add(")");
                }
                default -> {
                    word(token, absent, expression, positive);
                    absent = false;
                }
            }
        }
        trim(expression);
    }

    private static void word(String token, boolean absent, List<String> expression, List<String> positive) {
        boolean not = absent || token.startsWith("-") && token.length() > 1;
        String bare = token.replaceAll("^[-+|]+", "");
        if (!bare.startsWith("\"")) {
            bare = bare.replaceAll("[|+~]", " ").strip();
        }
        if (bare.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        expression.add(not ? "-" + bare : bare);
        if (!not) {
            positive.add(bare);
        }
    }

    private static void join(List<String> expression, String sign) {
        if (!expression.isEmpty() && !isSign(expression.get(expression.size() - 1))) {
            expression.add(sign);
        }
    }

    private static void trim(List<String> expression) {
        while (!expression.isEmpty() && isSign(expression.get(expression.size() - 1))) {
            expression.remove(expression.size() - 1);
        }
    }

    private static boolean isSign(String token) {
        return token.equals("+") || token.equals("|") || token.endsWith("(");
    }

    /** Without an odd quotation mark and without brackets that do not pair. */
    private static String balanced(String words) {
        String text = words;
        if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
            int last = text.lastIndexOf('"');
            text = text.substring(0, last) + " " + text.substring(last + 1);
        }
        int open = 0;
        boolean pairs = true;
        for (int i = 0; i < text.length() && pairs; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            pairs = open >= 0 && open < 20;
        }
        return pairs && open == 0 ? text : text.replaceAll("[()]", " ");
    }

    public boolean isBlank() {
        return expression.isBlank() && fields.isEmpty();
    }
}
