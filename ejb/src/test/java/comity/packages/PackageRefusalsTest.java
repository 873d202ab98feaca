package comity.packages;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;

import comity.common.Actor;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.filing.FiledClaims;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S07: nothing of a package is performed before it is recorded, or after it was declined; on the real database. */
class PackageRefusalsTest {

    private static final Actor AURELIA = person("xa.focal");
    private static final Actor BORVIA = person("xb.focal");
    private static final Actor REGISTRAR = person("registrar");

    private final Courtroom court = new Courtroom();
    private String number;

    @BeforeEach
    void proposed() {
        CaseFile file = court.file(CaseState.CONSULTATION);
        Cases.set(file, "servedAt", court.now());
        FiledClaims.of(court, file, "Borvia cut a cable.");
        number = court.get(PackageProposal.class)
                .propose(
                        new ProposePackage(
                                "Package on cables",
                                "",
                                "By inspection.",
                                false,
                                List.of(
                                        new ProposePackage.Item(
                                                ItemKind.COMMITMENT,
                                                "The cable is repaired.",
                                                "XB",
                                                "XA",
                                                LocalDate.of(2027, 5, 3),
                                                List.of(),
                                                null,
                                                null),
                                        new ProposePackage.Item(
                                                ItemKind.CASE,
                                                "The case is settled.",
                                                null,
                                                null,
                                                null,
                                                List.of(1),
                                                file.reference(),
                                                null))),
                        AURELIA);
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private void notRunning(ThrowingCallable act) {
        refused(court, PackageNotRunning.class, "PACKAGE_NOT_RUNNING", "S07", act);
    }

    @Test
    void s07_before_the_Registrar_has_recorded_a_package_its_items_are_neither_performed_nor_verified() {
        PackagePerformance performance = court.get(PackagePerformance.class);
        notRunning(() -> performance.give(new GivePaper(number, 1, "Repaired.", null, null), BORVIA));
        notRunning(() -> performance.verify(new VerifyItem(number, 1, "Seen on the spot."), AURELIA));
        court.get(PackageSigning.class).sign(number, BORVIA);
        notRunning(() -> performance.verify(new VerifyItem(number, 1, "Seen on the spot."), REGISTRAR));
    }

    @Test
    void s07_of_a_package_that_a_State_declined_nothing_is_performed() {
        court.get(PackageSigning.class).decline(number, BORVIA);
        notRunning(() ->
                court.get(PackagePerformance.class).verify(new VerifyItem(number, 1, "Seen on the spot."), REGISTRAR));
    }
}
