package comity.filing;

import java.time.Instant;
import java.util.List;

/**
 * What the filer gets at once.
 *
 * @param reference filing reference {@code F-2027-R4TX9B}
 * @param formHash SHA-256 over form and exhibits, as signed
 * @param open what the Rules still ask; the registry will say so in a deficiency notice
 * @param together references of the cases that the same form opened against further respondents
 */
public record FilingReceipt(
        Long caseId,
        String reference,
        Instant filedAt,
        String formHash,
        List<FormFinding> open,
        List<String> together) {}
