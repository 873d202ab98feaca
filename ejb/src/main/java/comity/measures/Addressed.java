package comity.measures;

import comity.access.Side;
import comity.serving.Service;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** By which services a paper went to whom, as kept in one column: {@code RSP:12}. */
record Addressed(Side side, Long serviceId) {

    static String write(List<Service> services) {
        return services.stream().map(row -> row.addressee() + ":" + row.id()).collect(Collectors.joining(","));
    }

    static List<Addressed> read(String column) {
        return column == null || column.isEmpty()
                ? List.of()
                : Arrays.stream(column.split(","))
                        .map(entry -> entry.split(":"))
                        .map(parts -> new Addressed(Side.valueOf(parts[0]), Long.valueOf(parts[1])))
                        .toList();
    }
}
