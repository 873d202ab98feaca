package comity.access;

import comity.access.PermissionMatrix.Column;
import java.util.EnumSet;
import java.util.Set;

/**
 * Section 1.1 as a table: which classes a column of the matrix reads. {@code RES} and {@code XPT} are in no column:
 * they fail closed, so that only the filer opens them until the security officer releases them by name. {@code MED} is
 * in none either: the room of a mediation says who takes part ({@link MediationDoor}). The President
 * is no reader of {@code CASE} and {@code PTY}; he reads them like the panel while he decides in its place (S02, S09,
 * S12, X2), and later only what he is asked to decide, where the feature shows it.
 */
final class ClassReaders {

    private ClassReaders() {}

    static Set<AccessClass> of(Column column) {
        return switch (column) {
            case CL, RS, AP -> EnumSet.of(AccessClass.PUB, AccessClass.SIG, AccessClass.CASE, AccessClass.PTY);
            case PN -> EnumSet.of(AccessClass.PUB, AccessClass.SIG, AccessClass.CASE, AccessClass.PTY, AccessClass.CHB);
            case TP -> EnumSet.of(AccessClass.PUB, AccessClass.SIG, AccessClass.CASE);
            case CK, RG ->
                EnumSet.of(AccessClass.PUB, AccessClass.SIG, AccessClass.CASE, AccessClass.PTY, AccessClass.REG);
            case ME, SG, PR -> EnumSet.of(AccessClass.PUB, AccessClass.SIG);
            case AM, EI, PU -> EnumSet.of(AccessClass.PUB);
        };
    }

    /** What the President reads besides, where no panel is at work. */
    static Set<AccessClass> inPlaceOfPanel() {
        return EnumSet.of(AccessClass.CASE, AccessClass.PTY);
    }
}
