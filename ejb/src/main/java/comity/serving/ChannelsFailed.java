package comity.serving;

/** Neither channel took the letter: a note verbale is due. */
public record ChannelsFailed(Long caseId, Long serviceId) {}
