package comity.access;

import comity.access.PermissionMatrix.Column;
import java.util.EnumSet;
import java.util.Set;

/**
 * Section 1.1 as a table: which classes a column of the matrix reads. {@code RES} and {@code XPT} are in no column:
 * they fail closed, so that only the filer opens them until the security officer releases them by name. {@code MED} is
 * in none either: the room of a mediation says who takes part ({@link MediationDoor}). The President
 * reads what the parties read, since he decides where no panel sits yet (S02, S09, S12, X2).
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
            case ME -> EnumSet.of(AccessClass.PUB, AccessClass.SIG);
            case SG -> EnumSet.of(AccessClass.PUB, AccessClass.SIG);
            case PR -> EnumSet.of(AccessClass.PUB, AccessClass.SIG, AccessClass.CASE, AccessClass.PTY);
            case AM, EI, PU -> EnumSet.of(AccessClass.PUB);
        };
    }
}
