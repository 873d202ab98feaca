package comity.web.hearing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** People named on a page of the hearing, one a row: whose side or what part they take, who, and one thing more. */
public class PeopleRows implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One row while it is typed. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private String part;
        private String name;
        private String more;

        Row(String part, String name, String more) {
            this.part = part;
            this.name = name;
            this.more = more;
        }

        boolean isNamed() {
            return name != null && !name.isBlank();
        }

        public String getPart() {
            return part;
        }

        public void setPart(String part) {
            this.part = part;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getMore() {
            return more;
        }

        public void setMore(String more) {
            this.more = more;
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final String usual;
    private boolean grown;

    /** @param usual what stands in the last field of a new row */
    PeopleRows(String usual) {
        this.usual = usual;
    }

    PeopleRows with(String part, String name, String more) {
        rows.add(new Row(part, name, more));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** A further row, of the same part as the last one. */
    public void add(String part) {
        with(rows.isEmpty() ? part : rows.get(rows.size() - 1).part, "", usual);
        grown = true;
    }

    public void remove(int index) {
        rows.remove(index);
        grown = false;
    }

    /** The rows that name somebody; the others leave the page, so that each fault stands beside its row. */
    List<Row> named() {
        rows.removeIf(row -> !row.isNamed());
        grown = false;
        return rows;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The number of the row that was added last, or -1: where one goes on typing. */
    public int getFresh() {
        return grown ? rows.size() - 1 : -1;
    }
}
