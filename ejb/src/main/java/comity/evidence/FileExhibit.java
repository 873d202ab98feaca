package comity.evidence;

import comity.access.AccessClass;
import java.time.LocalDate;

/** An exhibit to be filed (S15). The file was uploaded by the filer. */
public record FileExhibit(
        Long caseId,
        Long upload,
        Long summary,
        ExhibitKind kind,
        String title,
        LocalDate madeOn,
        String source,
        String custody,
        String language,
        AccessClass requestedClass,
        boolean personalData,
        boolean militaryDetail,
        boolean sourceAtRisk,
        String goodCause) {}
