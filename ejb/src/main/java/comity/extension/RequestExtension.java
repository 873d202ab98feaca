package comity.extension;

import java.util.List;

/**
 * A party asks for more time, or proposes that both sides agree on it.
 *
 * @param limitId the running limit
 * @param uploads ids of uploaded files that go with it
 */
public record RequestExtension(Long caseId, Long limitId, int days, String reasons, List<Long> uploads) {
    public RequestExtension {
        uploads = uploads == null ? List.of() : List.copyOf(uploads);
    }
}
