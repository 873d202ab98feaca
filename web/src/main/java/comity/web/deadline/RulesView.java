package comity.web.deadline;

import comity.access.AccessClass;
import comity.deadline.TimeLimit;
import comity.deadline.TimeLimits;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The Rules, read from the texts and from the one table of limits. */
@Named
@RequestScoped
public class RulesView {

    private static final int STAGES = 30;
    private static final int CROSS = 10;
    private static final int PRINCIPLES = 9;

    @Inject
    TimeLimits limits;

    @Inject
    Texts texts;

    public List<String> getPrinciples() {
        return IntStream.rangeClosed(1, PRINCIPLES)
                .mapToObj(number -> texts.get("rules.principle." + number))
                .toList();
    }

    public List<RuleRow> getClasses() {
        return Arrays.stream(AccessClass.values())
                .map(accessClass -> new RuleRow(accessClass.name(), "", texts.get("class." + accessClass)))
                .toList();
    }

    public List<RuleRow> getStages() {
        return IntStream.rangeClosed(1, STAGES)
                .mapToObj(number -> rule(String.format("S%02d", number)))
                .toList();
    }

    public List<RuleRow> getCross() {
        return IntStream.rangeClosed(1, CROSS)
                .mapToObj(number -> rule("X" + number))
                .toList();
    }

    private RuleRow rule(String code) {
        return new RuleRow(code, texts.get("rule." + code), texts.get("rule." + code + ".text"));
    }

    /** The table of limits, each code once with both columns. */
    public List<LimitRow> getLimits() {
        Map<String, TimeLimit[]> pairs = new LinkedHashMap<>();
        for (TimeLimit limit : limits.all()) {
            pairs.computeIfAbsent(limit.fullCode(), code -> new TimeLimit[2])[limit.urgent() ? 1 : 0] = limit;
        }
        List<LimitRow> rows = new ArrayList<>();
        pairs.forEach((code, pair) -> rows.add(row(code, pair[0], pair[1] == null ? pair[0] : pair[1])));
        return rows;
    }

    private LimitRow row(String code, TimeLimit normal, TimeLimit urgent) {
        return new LimitRow(
                code,
                texts.get("tl." + code),
                texts.get("from." + code),
                length(normal),
                length(urgent),
                extension(normal, urgent),
                texts.first("else." + code, "effect." + normal.effect()));
    }

    private String length(TimeLimit limit) {
        return limit.unit() == TimeLimit.Unit.HOURS
                ? texts.of("rules.hours", limit.amount())
                : texts.count("rules.days", limit.amount());
    }

    private String extension(TimeLimit normal, TimeLimit urgent) {
        String first = cap(normal.cap());
        String second = cap(urgent.cap());
        return first.equals(second) ? first : first + " / " + second;
    }

    private String cap(String printed) {
        String key = "rules.cap." + printed;
        return texts.has(key) ? texts.get(key) : printed;
    }
}
