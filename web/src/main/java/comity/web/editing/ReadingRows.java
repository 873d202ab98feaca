package comity.web.editing;

import comity.editing.HoldingView;
import comity.editing.InterpretationEffect;
import comity.editing.InterpretationRule;
import comity.editing.WriteHolding;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Provisions on the page of a holding, one a row: what the holding makes of it and by which rule. */
public class ReadingRows implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    /** One row while it is typed. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private String provision;
        private String effect;
        private String rule;

        Row(String provision, String effect, String rule) {
            this.provision = provision;
            this.effect = effect;
            this.rule = rule;
        }

        boolean isEmpty() {
            return provision.isBlank() && effect.isBlank() && rule.isBlank();
        }

        WriteHolding.Reading read() {
            return new WriteHolding.Reading(
                    provision.strip(),
                    effect.isBlank() ? null : InterpretationEffect.valueOf(effect),
                    rule.isBlank() ? null : InterpretationRule.valueOf(rule));
        }

        public String getProvision() {
            return provision;
        }

        public void setProvision(String value) {
            provision = value == null ? "" : value;
        }

        public String getEffect() {
            return effect;
        }

        public void setEffect(String value) {
            effect = value == null ? "" : value;
        }

        public String getRule() {
            return rule;
        }

        public void setRule(String value) {
            rule = value == null ? "" : value;
        }
    }

    private final List<Row> rows = new ArrayList<>();

    ReadingRows(List<HoldingView.Reading> readings) {
        readings.forEach(reading -> rows.add(new Row(
                reading.provision(),
                reading.effect().name(),
                reading.rule() == null ? "" : reading.rule().name())));
        fill();
    }

    /** A row of which only the provision is known yet. */
    ReadingRows with(String provision) {
        rows.removeIf(Row::isEmpty);
        rows.add(new Row(provision, "", ""));
        fill();
        return this;
    }

    /** One empty row at least stays to be filled. */
    private void fill() {
        do {
            rows.add(new Row("", "", ""));
        } while (rows.size() < SHOWN);
    }

    /** What was typed; empty rows go to the end, so that each fault stands beside its row. */
    List<WriteHolding.Reading> typed() {
        rows.removeIf(Row::isEmpty);
        List<WriteHolding.Reading> typed = rows.stream().map(Row::read).toList();
        fill();
        return typed;
    }

    public List<Row> getRows() {
        return rows;
    }
}
