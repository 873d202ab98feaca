package comity.precedent;

import java.time.LocalDate;
import java.util.List;

/**
 * A judgment of another court to be kept as an external authority (section 11).
 *
 * @param uploadId the file: Word, PDF, Akoma Ntoso or plain text
 * @param citation the authority's own citation, kept as it is
 * @param language of its text
 */
public record ImportAuthority(
        Long uploadId,
        String citation,
        String title,
        String court,
        String caseNumber,
        LocalDate dateOfDecision,
        String language,
        String summary,
        List<String> provisions,
        List<String> parties,
        List<String> keywords) {

    public ImportAuthority {
        provisions = provisions == null ? List.of() : List.copyOf(provisions);
        parties = parties == null ? List.of() : List.copyOf(parties);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
    }
}
