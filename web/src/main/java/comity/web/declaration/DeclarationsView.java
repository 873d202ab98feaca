package comity.web.declaration;

import comity.declaration.DeclarationCounts;
import comity.declaration.DeclarationFilter;
import comity.declaration.DeclarationPage;
import comity.declaration.DeclarationRegister;
import comity.declaration.DeclarationResult;
import comity.declaration.DeclarationRow;
import comity.web.common.Choice;
import comity.web.common.Keyset;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The register of declarations as everybody reads it. */
@Named
@RequestScoped
public class DeclarationsView {

    @Inject
    DeclarationRegister register;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private DeclarationPage read;

    private DeclarationPage page() {
        if (read == null) {
            read = register.read(new DeclarationFilter(getWords(), result(), year(), first()));
        }
        return read;
    }

    public List<DeclarationRow> getRows() {
        return page().rows();
    }

    public DeclarationCounts getCounts() {
        return page().all();
    }

    public String getWords() {
        String typed = request.getParameter("q");
        return typed == null ? "" : typed.strip();
    }

    private DeclarationResult result() {
        return Arrays.stream(DeclarationResult.values())
                .filter(result -> result.name().equals(request.getParameter("result")))
                .findFirst()
                .orElse(null);
    }

    private Integer year() {
        String typed = request.getParameter("year");
        return typed != null && typed.matches("\\d{4}") ? Integer.valueOf(typed) : null;
    }

    private int first() {
        return DeclarationsResource.first(request.getParameter("after"));
    }

    public List<Choice> getResults() {
        return Arrays.stream(DeclarationResult.values())
                .map(result -> new Choice(result.name(), texts.get("declaration.result." + result), result == result()))
                .toList();
    }

    public List<Choice> getYears() {
        int now = LocalDate.now(clock).getYear();
        return IntStream.iterate(now, year -> year >= getCounts().since(), year -> year - 1)
                .mapToObj(year -> new Choice(
                        String.valueOf(year),
                        String.valueOf(year),
                        Integer.valueOf(year).equals(year())))
                .toList();
    }

    /** Shape of a result: never colour alone, and never a sign that a failed request proves the accusation. */
    public String mark(DeclarationResult result) {
        return switch (result) {
            case DECLARED -> "ok";
            case IN_PART -> "run";
            case NOT_DECLARED, NOT_EXAMINED -> "no";
            case ENDED -> "todo";
            case PENDING -> "alleged";
        };
    }

    public String getRange() {
        return texts.of("declaration.range", getRows().size(), page().found());
    }

    public String getNext() {
        int reached = first() + getRows().size();
        return reached < page().found() ? address(reached) : "";
    }

    private String address(int from) {
        return request.getContextPath() + "/declaration/register?q="
                + URLEncoder.encode(getWords(), StandardCharsets.UTF_8)
                + (result() == null ? "" : "&result=" + result())
                + (year() == null ? "" : "&year=" + year())
                + "&after=" + Keyset.cursor(from);
    }
}
