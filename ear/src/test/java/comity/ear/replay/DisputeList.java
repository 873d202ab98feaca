package comity.ear.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Reads a list of disputes: number, title, complainants, date, status, provisions, panel report. */
final class DisputeList {

    private static final int TITLE_LONGEST = 140;
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM yyyy")
            .toFormatter(Locale.ENGLISH);

    private DisputeList() {}

    static List<Dispute> read(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            List<String> rows =
                    in.lines().skip(1).filter(line -> !line.isBlank()).toList();
            return IntStream.range(0, rows.size())
                    .mapToObj(rank -> dispute(rank, rows.get(rank)))
                    .toList();
        }
    }

    private static Dispute dispute(int rank, String line) {
        List<String> cells = cells(line);
        String title = cells.get(1);
        String respondent = title.split("\\s+[—–]\\s+", 2)[0].trim();
        return new Dispute(
                rank,
                cells.get(0),
                title.length() > TITLE_LONGEST ? title.substring(0, TITLE_LONGEST) : title,
                respondent,
                Arrays.stream(cells.get(2).split(";"))
                        .map(String::trim)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                LocalDate.parse(cells.get(3).trim(), DAY),
                cells.get(4),
                provisions(cells.get(5)),
                "1".equals(cells.get(6).trim()));
    }

    /** "GATT 1994: Art. X, XI" is two provisions; "Part I, para. 1.2" stays one; an agreement alone is one as a whole. */
    static List<String> provisions(String cited) {
        List<String> provisions = new ArrayList<>();
        for (String agreement : cited.split("\\|")) {
            if (agreement.isBlank()) {
                continue;
            }
            String[] parts = agreement.trim().split(":", 2);
            List<String> articles = parts.length < 2 ? List.of() : articles(parts[1]);
            articles.forEach(article -> provisions.add(parts[0].trim() + ": " + article));
            if (articles.isEmpty()) {
                provisions.add(parts[0].trim() + ": whole");
            }
        }
        return provisions.stream().distinct().toList();
    }

    private static List<String> articles(String list) {
        List<String> articles = new ArrayList<>();
        String part = "";
        for (String token : list.replaceFirst("^\\s*Arts?\\.", "").split(",")) {
            String article = token.trim();
            if (article.startsWith("Part ")) {
                part = article + ", ";
            } else if (!article.isEmpty()) {
                articles.add(
                        Character.isUpperCase(article.charAt(0)) && article.contains(" ") || article.startsWith("para.")
                                ? part + article
                                : "Art. " + article);
                part = "";
            }
        }
        return articles;
    }

    private static List<String> cells(String line) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                value.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }
}
