package comity.web.docket;

import comity.access.Side;
import comity.overview.Line;
import comity.web.common.Choice;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which lines of a docket the reader asked for. */
@RequestScoped
class LineFilter {

    private static final int FIRST = 40;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    @Inject
    CaseWords words;

    List<Line> of(List<Line> lines) {
        return lines.stream()
                .filter(line -> fits("by", group(line.side())))
                .filter(line -> fits("class", line.accessClass().name()))
                .filter(this::hasWords)
                .limit(isAll() ? lines.size() : FIRST)
                .toList();
    }

    boolean isMore(List<Line> lines) {
        return !isAll() && lines.size() > FIRST;
    }

    private boolean isAll() {
        return request.getParameter("all") != null;
    }

    private boolean fits(String name, String value) {
        String wanted = request.getParameter(name);
        return wanted == null || wanted.isBlank() || wanted.equals(value);
    }

    private boolean hasWords(Line line) {
        String wanted = getWords();
        if (wanted == null || wanted.isBlank()) {
            return true;
        }
        StringBuilder text = new StringBuilder(words.line(line.kind(), line.args()));
        line.papers().forEach(paper -> text.append(' ').append(paper.title()));
        return text.toString()
                .toLowerCase(Locale.ROOT)
                .contains(wanted.toLowerCase(Locale.ROOT).trim());
    }

    String getWords() {
        return request.getParameter("q");
    }

    private static String group(Side side) {
        return side == Side.CLM || side == Side.RSP || side == Side.TP ? side.name() : Side.TRIBUNAL.name();
    }

    List<Choice> sides(String claimants, String respondent) {
        String chosen = request.getParameter("by");
        return List.of(
                new Choice("CLM", claimants, "CLM".equals(chosen)),
                new Choice("RSP", respondent, "RSP".equals(chosen)),
                new Choice("TRIBUNAL", texts.get("docket.lane.tribunal"), "TRIBUNAL".equals(chosen)));
    }

    List<Choice> classes() {
        String chosen = request.getParameter("class");
        return Stream.of("PUB", "SIG", "CASE", "PTY", "REG")
                .map(code -> new Choice(code, code + " – " + texts.get("class." + code), code.equals(chosen)))
                .toList();
    }
}
