package comity.ear.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses disputes for the gate: first one of every kind, then more in equal steps through the list. */
final class Choice {

    private Choice() {}

    /** In the order of the list; at least one of every status, with and without a report, settled and withdrawn, joint. */
    static List<Dispute> of(List<Dispute> all, int least) {
        Map<String, Dispute> kinds = new LinkedHashMap<>();
        all.forEach(dispute -> kinds.putIfAbsent(kind(dispute), dispute));
        Set<Dispute> chosen = new LinkedHashSet<>(kinds.values());
        List<Dispute> rest = new ArrayList<>(all);
        rest.removeAll(chosen);
        int wanted = Math.min(least, all.size()) - chosen.size();
        for (int i = 0; i < wanted; i++) {
            chosen.add(rest.get(i * rest.size() / wanted));
        }
        return chosen.stream().sorted(Comparator.comparing(Dispute::rank)).toList();
    }

    private static String kind(Dispute dispute) {
        return String.join(
                "|",
                dispute.status(),
                String.valueOf(dispute.reported()),
                String.valueOf(Ending.of(dispute)),
                dispute.complainants().size() > 1 ? "joint" : "",
                dispute.provisions().isEmpty() ? "none cited" : "");
    }
}
