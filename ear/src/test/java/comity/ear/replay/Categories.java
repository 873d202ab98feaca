package comity.ear.replay;

import java.util.List;
import java.util.Set;

/** Section 2.1 in its order, without the claim of non-compliance, which needs an order to refer to. */
final class Categories {

    private static final List<String> ALL = List.of(
            "MED-ELEC",
            "MED-INTR",
            "MED-MONI",
            "PER-ASSN",
            "PER-KIDN",
            "PER-REFU",
            "PER-RGHT",
            "CYB-ATTK",
            "TER-INTV",
            "TER-PRXY",
            "TER-RECG",
            "HNC-STAT",
            "MIL-CONC",
            "MIL-EXER",
            "MIL-CONV",
            "MSL-DEPL",
            "MSL-DEFN",
            "NUC-TACT",
            "WPN-CLUS",
            "VER-DENY",
            "VER-DATA",
            "SEC-INDV",
            "ASR-BRCH",
            "DEC-UNFD");

    /** Groups FORCE and SECURITY: table panel-size gives them five judges. */
    private static final Set<String> FIVE =
            Set.of("TER-INTV", "TER-PRXY", "TER-RECG", "HNC-STAT", "SEC-INDV", "ASR-BRCH", "DEC-UNFD");

    private Categories() {}

    static String of(int rank) {
        return ALL.get(rank % ALL.size());
    }

    static int seats(int rank) {
        return FIVE.contains(of(rank)) ? 5 : 3;
    }
}
