package comity.declaration;

import comity.docket.CaseState;
import java.time.LocalDate;
import java.util.List;

/**
 * A request in the register.
 *
 * @param accusedBy who made the accusation, as the claim states it; null where the claim is older than the register
 * @param said the accusation in its own words; an allegation, like its denial
 * @param askedBy names of the States that ask for the declaration
 * @param respondent name of the State whose accusation it is said to be
 * @param words the operative paragraph of the published decision, or null
 * @param citation neutral citation of that decision, or null
 */
public record DeclarationRow(
        Long caseId,
        String docketNumber,
        int claimNo,
        String title,
        String accusedBy,
        LocalDate accusedOn,
        String said,
        String link,
        List<String> askedBy,
        String respondent,
        int year,
        CaseState state,
        DeclarationResult result,
        String words,
        String citation,
        String slug,
        LocalDate published) {}
