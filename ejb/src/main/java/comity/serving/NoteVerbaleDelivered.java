package comity.serving;

/** The Registrar recorded when the note verbale was delivered: TL-96 runs. */
public record NoteVerbaleDelivered(Long caseId, Long serviceId) {}
