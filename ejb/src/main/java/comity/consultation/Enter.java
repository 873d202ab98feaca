package comity.consultation;

import java.time.LocalDate;
import java.util.List;

/** One side names date, place and its delegates. */
public record Enter(Long caseId, LocalDate heldOn, String place, List<String> delegates) {
    public Enter {
        delegates = delegates == null
                ? List.of()
                : delegates.stream()
                        .filter(name -> name != null && !name.isBlank())
                        .map(String::strip)
                        .toList();
    }
}
