package comity.consultation;

import java.util.List;

/**
 * A reply or minutes, without prejudice.
 *
 * @param uploads ids of uploaded files that go with it
 */
public record WithoutPrejudice(Long caseId, String text, List<Long> uploads) {
    public WithoutPrejudice {
        uploads = uploads == null ? List.of() : List.copyOf(uploads);
    }
}
