package comity.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A change as it is read.
 *
 * @param entry code of the entry, for example that of a Signatory
 * @param inForce the day from which it counts
 */
public record ReferenceChangeRow(
        Long id,
        Instant at,
        String actorId,
        String actorName,
        Register register,
        String entry,
        ReferenceChange.Act act,
        LocalDate inForce,
        List<Field> fields) {

    /** One field, before and after; empty where it said nothing. */
    public record Field(String name, String before, String after) {}

    static ReferenceChangeRow of(ReferenceChange change) {
        Map<String, String> was = Facts.read(change.was());
        Map<String, String> became = Facts.read(change.became());
        Set<String> names = new LinkedHashSet<>(was.keySet());
        names.addAll(became.keySet());
        List<Field> fields = new ArrayList<>();
        names.forEach(name -> fields.add(new Field(name, was.getOrDefault(name, ""), became.getOrDefault(name, ""))));
        return new ReferenceChangeRow(
                change.id(),
                change.at(),
                change.actorId(),
                change.actorName(),
                change.register(),
                change.entry(),
                change.act(),
                change.inForce(),
                fields);
    }
}
