package comity.joinder;

/** The panel of the other case has said another word: this one is asked again. */
public record JoinderPanelsDiffer(Long caseId, Long joinderId) {}
